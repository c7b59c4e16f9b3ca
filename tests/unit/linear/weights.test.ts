import { describe, expect, it } from 'vitest';
import { DataError } from '../../../src/lib/model/errors.ts';
import { hashText } from '../../../src/lib/linear/hash.ts';
import { quantise } from '../../../src/lib/linear/rows.ts';
import { TrainingTable } from '../../../src/lib/linear/training-table.ts';
import { decodeWeights, encodeWeights } from '../../../src/lib/linear/weight-file.ts';
import { WeightTable } from '../../../src/lib/linear/weight-table.ts';

const keys = (...words: string[]) => Int32Array.from(words, (word) => hashText(word));

/** A small model that has seen 500 features, with a class for each of three endings. */
const trained = (cutoff = 1) => {
  const table = new TrainingTable(cutoff);
  for (let round = 0; round < 3; round += 1) {
    for (let number = 0; number < 500; number += 1) {
      const features = keys(`w${number}`, `ending${number % 3}`);
      const sums = new Float64Array(3);
      table.add(features, 2, sums);
      const best = sums.indexOf(Math.max(...sums));
      if (best !== number % 3) {
        table.update(features, 2, number % 3, 1);
        table.update(features, 2, best, -1);
      }
      table.tick();
    }
  }
  return table;
};

const file = () =>
  encodeWeights('tagger', { labels: ['a', 'b', 'c'], settings: { passes: 2 }, rows: quantise(trained().average()) });

describe('weights', () => {
  it('survive being written and read', () => {
    const rows = quantise(trained().average());
    const read = decodeWeights('tagger', file());
    expect(read.labels).toEqual(['a', 'b', 'c']);
    expect(read.settings).toEqual({ passes: 2 });
    expect(read.rows).toEqual(rows);
  });

  it('choose the class that was learned', () => {
    const table = new WeightTable(decodeWeights('tagger', file()).rows);
    const sums = new Int32Array(3);
    table.add(keys('unseen', 'ending1'), 2, sums);
    expect(sums.indexOf(Math.max(...sums))).toBe(1);
  });

  it('average what a lazy sum and a plain one give alike', () => {
    const table = new TrainingTable();
    const feature = keys('x');
    table.update(feature, 1, 0, 1); // weight 1 in the first of four examples, 3 in the other three
    table.tick();
    table.update(feature, 1, 0, 2);
    table.tick();
    table.tick();
    table.tick();
    // The clock begins at 1, so the empty weights count as one example more.
    expect(table.average().weights[0]).toBeCloseTo((1 + 3 * 3) / 5);
  });

  it('are not made for features rarer than the cut-off', () => {
    const table = new TrainingTable(3);
    const sizes = [1, 2, 3].map(() => {
      table.update(keys('a', 'b'), 2, 0, 1);
      return table.size;
    });
    expect(sizes).toEqual([0, 0, 2]);
  });

  it('are the same bytes for the same training', () => {
    expect(file()).toEqual(file());
  });
});

describe('a weight file that is not whole', () => {
  const whole = file();
  const changed = (at: number, value: number) => Uint8Array.from(whole, (byte, index) => (index === at ? value : byte));
  it.each([
    ['empty', new Uint8Array(0), 'model-foreign'],
    ['a text', new TextEncoder().encode('<!doctype html><title>404</title>'), 'model-foreign'],
    ['only the magic letters', whole.slice(0, 4), 'model-truncated'],
    ['cut in the head', whole.slice(0, 40), 'model-truncated'],
    ['cut by one byte', whole.slice(0, -1), 'model-truncated'],
    ['longer by one byte', Uint8Array.of(...whole, 0), 'model-length'],
    ['of another version', changed(4, 9), 'model-version'],
    ['of another kind', changed(5, 2), 'model-kind'],
    ['with one byte altered', changed(whole.length - 3, (whole.at(-3) ?? 0) ^ 1), 'model-damaged'],
  ])('%s gives a DataError that says so', (_, bytes, code) => {
    let error: unknown;
    try {
      decodeWeights('tagger', bytes);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(DataError);
    expect((error as DataError).code).toBe(code);
  });
});
