import { findRows } from './find-rows.ts';
import { addPairs, pairsFor, SECOND } from './paired-sums.ts';
import type { WeightRows } from './rows.ts';

/** The smallest power of two that leaves at least half of the places free. */
const roomFor = (rows: number): number => {
  let size = 16;
  while (size < rows * 2) size *= 2;
  return size;
};

/** Bits of `known` for every place of the table. */
const KNOWN_BITS = 8;

/** A row is long when it has weights for at least one class in so many. */
const LONG_SHARE = 5;

/** Kinds of rows, by the upper two bits of what the table holds for a key: a place in `entries` or `long`, or the row itself. */
const LONG_ROW = 1;
const WHOLE_ROW = 2;
const PLACE_BITS = (1 << 30) - 1;
/** A weight within a whole row: class (seven bits), code (eight bits). */
const WEIGHT_BITS = 15;

/** What a code stands for, in units of the scale. */
const toSquare = (code: number): number => Math.sign(code) * code * code;

/**
 * Weights for use: an open-addressing table from key to row.
 *
 * Most rows have one or two weights; they stand in the table itself. Those that have more stand one after the other in
 * `entries`, each with its length before it; an entry is the weight and (eight bits) the class. Long rows, which are few but
 * stand for most of the weights that are added, have a number for each pair of classes (see `paired-sums.ts`).
 */
export class WeightTable {
  /** Pairs: key, row. Key 0 is an empty place. */
  private readonly slots: Int32Array;
  private readonly mask: number;
  /** One bit tells of most unknown keys that they are unknown, without a look into the large table. */
  private readonly known: Int32Array;
  private readonly knownMask: number;
  private readonly entries: Int32Array;
  private readonly long: Float64Array;
  /** Numbers in a long row. */
  private readonly width: number;
  /** Sums of the long rows of one call of `add`. */
  private readonly pairs: Float64Array;
  /** Room for the rows that are found. */
  private candidates = new Int32Array(256);
  private readonly squares = Int32Array.from({ length: 256 }, (_, code) => toSquare(code - 128));
  readonly rowCount: number;
  readonly weightCount: number;
  /** Value of 1 in the sums. */
  readonly scale: number;

  constructor({ classes, codes, keys, scale, starts }: WeightRows) {
    const size = roomFor(keys.length);
    this.mask = size - 1;
    this.slots = new Int32Array(size * 2);
    this.knownMask = size * KNOWN_BITS - 1;
    this.known = new Int32Array((size * KNOWN_BITS) >>> 5);
    this.rowCount = keys.length;
    this.weightCount = codes.length;
    this.scale = scale;
    let classCount = 0;
    for (const label of classes) if (label >= classCount) classCount = label + 1;
    this.width = pairsFor(classCount);
    this.pairs = new Float64Array(this.width);
    const lengthOf = (row: number): number => (starts[row + 1] as number) - (starts[row] as number);
    const isWhole = (row: number): boolean =>
      lengthOf(row) <= 2 && (classes[(starts[row + 1] as number) - 1] as number) < 128;
    const isLong = (row: number): boolean => lengthOf(row) * LONG_SHARE >= classCount;
    let [entryCount, longCount] = [0, 0];
    for (let row = 0; row < keys.length; row += 1) {
      if (isWhole(row)) continue;
      if (isLong(row)) longCount += 1;
      else entryCount += lengthOf(row) + 1;
    }
    this.entries = new Int32Array(entryCount);
    // Four long rows are added at once; the last row here holds nothing and makes up the number.
    this.long = new Float64Array((longCount + 1) * this.width);
    let [place, longPlace] = [0, 0];
    for (let row = 0; row < keys.length; row += 1) {
      const key = (keys[row] as number) | 0;
      const start = starts[row] as number;
      const end = starts[row + 1] as number;
      if (isWhole(row)) {
        let whole = 0;
        for (let entry = start; entry < end; entry += 1) {
          const weight = ((classes[entry] as number) << 8) | ((codes[entry] as number) + 128);
          whole |= weight << ((entry - start) * WEIGHT_BITS);
        }
        // A weight that is not there has the code for 0.
        if (end - start === 1) whole |= 128 << WEIGHT_BITS;
        this.insert(key, (WHOLE_ROW << 30) | whole);
      } else if (isLong(row)) {
        this.insert(key, (LONG_ROW << 30) | longPlace);
        for (let entry = start; entry < end; entry += 1) {
          const label = classes[entry] as number;
          const at = longPlace + (label >> 1);
          this.long[at] = (this.long[at] as number) + toSquare(codes[entry] as number) * (label & 1 ? SECOND : 1);
        }
        longPlace += this.width;
      } else {
        this.insert(key, place);
        this.entries[place] = end - start;
        place += 1;
        for (let entry = start; entry < end; entry += 1) {
          this.entries[place] = (toSquare(codes[entry] as number) << 8) | (classes[entry] as number);
          place += 1;
        }
      }
    }
  }

  /** Adds the weights of the first `count` features to `sums` (one number a class). Key 0 has no weights. */
  add(features: Int32Array, count: number, sums: Int32Array): void {
    const { pairs } = this;
    pairs.fill(0);
    if (this.addApart(features, count, sums, pairs) > 0) addPairs(pairs, sums);
  }

  /** As `add`, but what is in long rows is added to `pairs`: the sums are the two together. Gives the number of long rows. */
  addApart(features: Int32Array, count: number, sums: Int32Array, pairs: Float64Array): number {
    if (count + 4 > this.candidates.length) this.candidates = new Int32Array(count * 2);
    const { candidates, entries, known, knownMask, mask, slots, squares } = this;
    const rows = findRows(features, count, slots, mask, known, knownMask, candidates);
    let longs = 0;
    for (let index = 0; index < rows; index += 1) {
      const row = candidates[index] as number;
      const kind = row >>> 30;
      if (kind === WHOLE_ROW) {
        const one = (row >>> 8) & 0x7f;
        sums[one] = ((sums[one] as number) + (squares[row & 0xff] as number)) | 0;
        const other = (row >>> 23) & 0x7f;
        sums[other] = ((sums[other] as number) + (squares[(row >>> 15) & 0xff] as number)) | 0;
      } else if (kind === LONG_ROW) {
        candidates[longs] = row & PLACE_BITS;
        longs += 1;
      } else {
        const end = row + (entries[row] as number);
        for (let place = row + 1; place <= end; place += 1) {
          const entry = entries[place] as number;
          const label = entry & 0xff;
          sums[label] = ((sums[label] as number) + (entry >> 8)) | 0;
        }
      }
    }
    if (longs > 0) this.addLong(longs, pairs);
    return longs;
  }

  /** Adds the long rows whose places are the first `count` candidates, four at once. */
  private addLong(count: number, pairs: Float64Array): void {
    const { candidates, long, width } = this;
    candidates.fill(long.length - width, count, count + 3);
    for (let row = 0; row < count; row += 4) {
      const a = candidates[row] as number;
      const b = candidates[row + 1] as number;
      const c = candidates[row + 2] as number;
      const d = candidates[row + 3] as number;
      for (let pair = 0; pair < width; pair += 1) {
        pairs[pair] =
          (pairs[pair] as number) +
          ((long[a + pair] as number) + (long[b + pair] as number)) +
          ((long[c + pair] as number) + (long[d + pair] as number));
      }
    }
  }

  private insert(key: number, row: number): void {
    const bit = key & this.knownMask;
    this.known[bit >>> 5] = (this.known[bit >>> 5] as number) | (1 << (bit & 31));
    let slot = key & this.mask;
    while (this.slots[slot * 2] !== 0) slot = (slot + 1) & this.mask;
    this.slots[slot * 2] = key;
    this.slots[slot * 2 + 1] = row;
  }
}
