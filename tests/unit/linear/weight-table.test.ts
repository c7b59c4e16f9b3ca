import { describe, expect, it } from 'vitest';
import { scramble } from '../../../src/lib/linear/hash.ts';
import { addPairs, addToPairs, pairsFor } from '../../../src/lib/linear/paired-sums.ts';
import type { WeightRows } from '../../../src/lib/linear/rows.ts';
import { RowsBuilder } from '../../../src/lib/linear/rows.ts';
import { WeightTable } from '../../../src/lib/linear/weight-table.ts';

const keyOf = (row: number): number => scramble(row + 1) >>> 0;

/** Rows with weights for one class in `share`, at least one each; the codes run through all there are. */
const makeRows = (rowCount: number, classCount: number, share: number): WeightRows => {
  const builder = new RowsBuilder();
  const rows = Array.from({ length: rowCount }, (_, row) => row).sort((a, b) => keyOf(a) - keyOf(b));
  for (const row of rows) {
    for (let label = 0; label < classCount; label += 1) {
      const chance = scramble(row * 1009 + label) >>> 8;
      const code = (chance % 127) + 1;
      if (chance % share === 0 || label === row % classCount) builder.add(label, row % 2 === 0 ? code : -code);
    }
    builder.end(keyOf(row));
  }
  const { weights, ...rest } = builder.build();
  return { ...rest, codes: Int8Array.from(weights), scale: 1 };
};

/** What the sums of some features should be, told the slow way. */
const sumSlowly = (rows: WeightRows, features: Int32Array, classCount: number): number[] => {
  const sums = new Array<number>(classCount).fill(0);
  for (const feature of features) {
    const row = rows.keys.indexOf(feature >>> 0);
    if (row < 0) continue;
    for (let entry = rows.starts[row] ?? 0; entry < (rows.starts[row + 1] ?? 0); entry += 1) {
      const code = rows.codes[entry] ?? 0;
      const label = rows.classes[entry] ?? 0;
      sums[label] = (sums[label] ?? 0) + Math.sign(code) * code * code;
    }
  }
  return sums;
};

/** Features of which every third is in the table. */
const someFeatures = (rowCount: number): Int32Array =>
  Int32Array.from(
    { length: 300 },
    (_, number) => (number % 3 === 0 ? keyOf(number % rowCount) : scramble(-number)) | 0,
  );

describe('a table of weights', () => {
  it.each([
    ['one class', 40, 1, 1],
    ['two classes', 500, 2, 2],
    ['few weights a row', 500, 17, 40],
    ['an odd number of classes, short and long rows', 300, 51, 6],
    ['long rows alone', 90, 86, 1],
    ['more classes than a short row can tell', 200, 255, 90],
  ])('sums %s as adding them one by one does', (_, rowCount, classCount, share) => {
    const rows = makeRows(rowCount, classCount, share);
    const features = someFeatures(rowCount);
    const sums = new Int32Array(classCount);
    new WeightTable(rows).add(features, features.length, sums);
    expect([...sums]).toEqual(sumSlowly(rows, features, classCount));
  });

  it('gives nothing for no features, unknown ones and the key 0', () => {
    const sums = new Int32Array(4);
    const table = new WeightTable(makeRows(100, 4, 1));
    table.add(Int32Array.of(), 0, sums);
    table.add(Int32Array.of(0, 123_456_789), 2, sums);
    expect([...sums]).toEqual([0, 0, 0, 0]);
  });
});

describe('two sums in one number', () => {
  it.each([
    ['nothing', [0, 0]],
    ['either sign', [-7, 9, 11, -13]],
    ['an odd number of classes', [-1, -2, -3]],
    ['the largest there are', [2 ** 25 - 1, -(2 ** 25) + 1, -(2 ** 25) + 1, 2 ** 25 - 1]],
  ])('come apart again: %s', (_, values) => {
    const pairs = new Float64Array(pairsFor(values.length));
    addToPairs(Int32Array.from(values), pairs);
    const sums = new Int32Array(values.length);
    addPairs(pairs, sums);
    expect([...sums]).toEqual(values);
  });
});
