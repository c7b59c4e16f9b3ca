/** A dependency tree as a parser gives it: Universal Dependencies, version 2. */
export interface Dependencies {
  /** Number of each token's head; -1 (or anything outside of the sentence) for the root. */
  readonly heads: Int32Array;
  /** Label of each token's link to its head ("nsubj:pass"). */
  readonly relations: readonly string[];
}

/** A dependency tree that can be walked downwards. All lists are by token number; -1 is "none". */
export interface Tree {
  readonly size: number;
  readonly heads: Int32Array;
  readonly relations: readonly string[];
  /** First dependent of each token, in text order; the others follow by `next`. */
  readonly first: Int32Array;
  /** The next dependent of the same head. */
  readonly next: Int32Array;
  /** All tokens, heads before their dependents. */
  readonly order: Int32Array;
}

/** Indexes a tree. Tokens that no root reaches, which no parser gives, are left out of `order`. */
export const toTree = ({ heads: given, relations }: Dependencies): Tree => {
  const size = given.length;
  const heads = new Int32Array(size);
  const first = new Int32Array(size).fill(-1);
  const next = new Int32Array(size).fill(-1);
  const order = new Int32Array(size);
  let count = 0;
  for (let i = size - 1; i >= 0; i -= 1) {
    const head = given[i] as number;
    const isRoot = head < 0 || head >= size || head === i;
    heads[i] = isRoot ? -1 : head;
    if (isRoot) {
      order[count] = i;
      count += 1;
    } else {
      next[i] = first[head] as number;
      first[head] = i;
    }
  }
  for (let at = 0; at < count; at += 1) {
    for (let child = first[order[at] as number] as number; child !== -1; child = next[child] as number) {
      order[count] = child;
      count += 1;
    }
  }
  return { size, heads, relations, first, next, order: order.subarray(0, count) };
};

/** The first dependent of a token with a relation; -1 for none. */
export const childBy = ({ first, next, relations }: Tree, head: number, relation: string): number => {
  for (let child = first[head] as number; child !== -1; child = next[child] as number)
    if (relations[child] === relation) return child;
  return -1;
};

/** A relation without its subtype: "nsubj" of "nsubj:pass". */
export const plainRelation = (relation: string): string => {
  const colon = relation.indexOf(':');
  return colon === -1 ? relation : relation.slice(0, colon);
};
