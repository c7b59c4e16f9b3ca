import { describe, expect, it } from 'vitest';
import { toPlainMarks } from '../../../src/training/marks.ts';
import { GoldTree } from '../../../src/training/oracle.ts';

/** Follows actions that cost nothing, and tells the heads they make. */
const follow = (gold: GoldTree): number[] => {
  const count = gold.heads.length;
  const heads = Array.from(gold.heads, () => -1);
  const stack: number[] = [];
  const onStack = new Uint8Array(count + 1);
  let next = 0;
  while (next < count || stack.length > 0) {
    const top = stack.at(-1) ?? -1;
    const below = stack.at(-2) ?? -1;
    const costs = [
      next < count ? gold.shiftCost(next, top, onStack) : Infinity,
      stack.length > 0 && (next < count || stack.length === 1) ? gold.leftCost(next, top, below) : Infinity,
      stack.length > 1 ? gold.rightCost(next, top) : Infinity,
    ];
    expect(Math.min(...costs)).toBe(0);
    const action = costs.lastIndexOf(0);
    if (action === 0) {
      stack.push(next);
      onStack[next] = 1;
      next += 1;
    } else {
      stack.pop();
      onStack[top] = 0;
      heads[top] = action === 1 ? next : below;
    }
  }
  return heads;
};

describe('the oracle', () => {
  it.each([
    ['one word', [1]],
    ['to the right', [3, 0, 1]],
    ['to the left', [1, 2, 3]],
    ['on both sides', [1, 5, 3, 1, 1]],
    ['nested', [2, 0, 7, 4, 2, 6, 4]],
  ])('leads to the right tree: %s', (_, heads) => {
    expect(follow(new GoldTree(Int32Array.from(heads), new Uint8Array(heads.length)))).toEqual(heads);
  });
});

describe('plain marks', () => {
  it('hang on the word before them, or at the beginning after them', () => {
    // " Yes , " he said .
    const gold = new GoldTree(Int32Array.of(1, 5, 5, 5, 5, 7, 5), Uint8Array.of(1, 2, 1, 1, 3, 0, 1));
    expect([...toPlainMarks(gold, 1).heads]).toEqual([1, 5, 1, 1, 5, 7, 5]);
  });
});
