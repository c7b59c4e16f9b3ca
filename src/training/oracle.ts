/** A sentence's right tree, prepared for asking what an action costs. */
export class GoldTree {
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
  private readonly children: readonly number[][];

  constructor(heads: Int32Array, labels: Uint8Array) {
    this.heads = heads;
    this.labels = labels;
    const children: number[][] = Array.from({ length: heads.length + 1 }, () => []);
    heads.forEach((head, token) => children[head]?.push(token));
    this.children = children;
  }

  /** How many right arcs SHIFT makes impossible. `onStack` is 1 for the tokens of the stack, `top` its top. */
  shiftCost(next: number, top: number, onStack: Uint8Array): number {
    const head = this.heads[next] as number;
    let cost = head !== top && onStack[head] === 1 ? 1 : 0;
    for (const child of this.children[next] ?? []) if (child < next && onStack[child] === 1) cost += 1;
    return cost;
  }

  /** The same for LEFT: the top of the stack gets the front of the buffer, `next`, as its head. */
  leftCost(next: number, top: number, below: number): number {
    const head = this.heads[top] as number;
    return (head === below || head > next ? 1 : 0) + this.childrenFrom(top, next);
  }

  /** The same for RIGHT: the top of the stack gets the token below it as its head. */
  rightCost(next: number, top: number): number {
    return ((this.heads[top] as number) >= next ? 1 : 0) + this.childrenFrom(top, next);
  }

  private childrenFrom(token: number, next: number): number {
    let count = 0;
    for (const child of this.children[token] ?? []) if (child >= next) count += 1;
    return count;
  }
}
