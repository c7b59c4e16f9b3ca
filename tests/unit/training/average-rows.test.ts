import { describe, expect, it } from 'vitest';
import type { LearnedRows } from '../../../src/lib/linear/rows.ts';
import { joinRows } from '../../../src/lib/linear/rows.ts';
import { averageRows } from '../../../src/training/average-rows.ts';

/** Rows from lists of `[key, [class, weight], …]`. */
const rows = (...list: readonly (readonly [number, ...(readonly [number, number])[]])[]): LearnedRows => {
  const entries = list.map(([, ...row]) => row);
  let start = 0;
  return {
    keys: Uint32Array.from(list, ([key]) => key),
    starts: Uint32Array.from([0, ...entries.map((row) => (start += row.length))]),
    classes: Uint8Array.from(entries.flat(), ([label]) => label),
    weights: Float32Array.from(entries.flat(), ([, weight]) => weight),
  };
};

describe('the mean of models', () => {
  it('counts what one of them lacks as nothing, and leaves out what is small', () => {
    const one = rows([1, [0, 2], [1, 1]], [5, [2, 4]]);
    const other = rows([1, [0, 4], [2, 8]], [9, [0, 1]]);
    expect(averageRows([one, other], 1)).toEqual(rows([1, [0, 3], [2, 4]], [5, [2, 2]]));
  });
});

describe('joined models', () => {
  it('keep the rows of both, in order', () => {
    const one = rows([1, [0, 2]], [7, [1, 1]]);
    const other = rows([1, [9, 5]], [3, [9, 4]], [4_000_000_000, [9, 1]]);
    expect(joinRows(one, other)).toEqual(rows([1, [0, 2], [9, 5]], [3, [9, 4]], [7, [1, 1]], [4_000_000_000, [9, 1]]));
  });
});
