/**
 * Partial trees, in a pool that is used again for every sentence. A node is a token with what has been hung on it so
 * far; it is never changed once made. Hanging a child on it makes a new node, so many parses can share nodes.
 * Node 0 is "nothing"; nodes 1 … n + 1 are the bare tokens 0 … n (token n is the artificial root).
 */
export const NODE_TOKEN = 0;
/** The node below on the stack. */
export const NODE_BELOW = 1;
/** Nodes of the outermost and second outermost children to the left and to the right. */
export const NODE_LEFT1 = 2;
export const NODE_LEFT2 = 3;
export const NODE_RIGHT1 = 4;
export const NODE_RIGHT2 = 5;
/** How many children there are to the left and to the right. */
export const NODE_LEFTS = 6;
export const NODE_RIGHTS = 7;
/** Hashes of the sequences of their labels. */
export const NODE_LEFT_LABELS = 8;
export const NODE_RIGHT_LABELS = 9;
/** Labels (plus 1) of the four children, in the order of their columns. */
export const NODE_LEFT1_LABEL = 10;
export const NODE_LEFT2_LABEL = 11;
export const NODE_RIGHT1_LABEL = 12;
export const NODE_RIGHT2_LABEL = 13;
export const NODE_WIDTH = 14;

export class Nodes {
  /** Row `n` begins at `n * NODE_WIDTH`. Replaced when it grows. */
  rows = new Int32Array(NODE_WIDTH * 1024);
  private count = 0;

  /** Begins a sentence of `tokens` tokens: the node of nothing, the bare tokens and the artificial root. */
  reset(tokens: number): void {
    this.count = tokens + 2;
    this.reserve();
    this.rows.fill(0, 0, this.count * NODE_WIDTH);
    this.rows[NODE_TOKEN] = tokens + 1;
    for (let token = 0; token <= tokens; token += 1) this.rows[(token + 1) * NODE_WIDTH + NODE_TOKEN] = token;
  }

  /** The node with another one below it. */
  onTopOf(node: number, below: number): number {
    const made = this.copy(node);
    this.rows[made * NODE_WIDTH + NODE_BELOW] = below;
    return made;
  }

  withLeft(node: number, child: number, label: number): number {
    const made = this.copy(node);
    const { rows } = this;
    const at = made * NODE_WIDTH;
    rows[at + NODE_LEFT2] = rows[at + NODE_LEFT1] as number;
    rows[at + NODE_LEFT2_LABEL] = rows[at + NODE_LEFT1_LABEL] as number;
    rows[at + NODE_LEFT1] = child;
    rows[at + NODE_LEFT1_LABEL] = label + 1;
    rows[at + NODE_LEFTS] = (rows[at + NODE_LEFTS] as number) + 1;
    rows[at + NODE_LEFT_LABELS] = Math.imul((rows[at + NODE_LEFT_LABELS] as number) + label + 1, 0x9e3779b1);
    return made;
  }

  withRight(node: number, child: number, label: number): number {
    const made = this.copy(node);
    const { rows } = this;
    const at = made * NODE_WIDTH;
    rows[at + NODE_RIGHT2] = rows[at + NODE_RIGHT1] as number;
    rows[at + NODE_RIGHT2_LABEL] = rows[at + NODE_RIGHT1_LABEL] as number;
    rows[at + NODE_RIGHT1] = child;
    rows[at + NODE_RIGHT1_LABEL] = label + 1;
    rows[at + NODE_RIGHTS] = (rows[at + NODE_RIGHTS] as number) + 1;
    rows[at + NODE_RIGHT_LABELS] = Math.imul((rows[at + NODE_RIGHT_LABELS] as number) + label + 1, 0x9e3779b1);
    return made;
  }

  private copy(node: number): number {
    const made = this.count;
    this.count += 1;
    this.reserve();
    const { rows } = this;
    const from = node * NODE_WIDTH;
    const to = made * NODE_WIDTH;
    for (let column = 0; column < NODE_WIDTH; column += 1) rows[to + column] = rows[from + column] as number;
    return made;
  }

  private reserve(): void {
    if (this.count * NODE_WIDTH <= this.rows.length) return;
    const grown = new Int32Array(Math.max(this.rows.length * 2, this.count * NODE_WIDTH));
    grown.set(this.rows);
    this.rows = grown;
  }
}
