import { findRows } from './find-rows.ts';
import type { WeightRows } from './rows.ts';

/** The smallest power of two that leaves at least half of the places free. */
const roomFor = (rows: number): number => {
  let size = 16;
  while (size < rows * 2) size *= 2;
  return size;
};

/** Bits of `known` for every place of the table. */
const KNOWN_BITS = 8;

/**
 * Weights for use: an open-addressing table from key to row. An entry is 16 bits, the class in the high byte and
 * the code (from -127 to 127, plus 128) in the low one; a row begins with its length.
 */
export class WeightTable {
  /** Pairs: key, place of the row in `entries`. Key 0 is an empty place. */
  private readonly slots: Int32Array;
  private readonly mask: number;
  /** One bit tells of most unknown keys that they are unknown, without a look into the large table. */
  private readonly known: Int32Array;
  private readonly knownMask: number;
  private readonly entries: Uint16Array;
  /** Room for the places of the rows that `add` finds. */
  private candidates = new Int32Array(256);
  private readonly squares = new Int32Array(256);
  readonly rowCount: number;
  readonly weightCount: number;
  /** Value of 1 in the sums that `add` makes. */
  readonly scale: number;

  constructor(rows: WeightRows) {
    const size = roomFor(rows.keys.length);
    this.mask = size - 1;
    this.slots = new Int32Array(size * 2);
    this.knownMask = size * KNOWN_BITS - 1;
    this.known = new Int32Array((size * KNOWN_BITS) >>> 5);
    this.entries = new Uint16Array(rows.codes.length + rows.keys.length);
    this.rowCount = rows.keys.length;
    this.weightCount = rows.codes.length;
    this.scale = rows.scale;
    for (let code = -127; code <= 127; code += 1) this.squares[code + 128] = Math.sign(code) * code * code;
    let place = 0;
    for (let row = 0; row < rows.keys.length; row += 1) {
      const key = (rows.keys[row] as number) | 0;
      const bit = key & this.knownMask;
      this.known[bit >>> 5] = (this.known[bit >>> 5] as number) | (1 << (bit & 31));
      let slot = key & this.mask;
      while (this.slots[slot * 2] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot * 2] = key;
      this.slots[slot * 2 + 1] = place;
      const start = rows.starts[row] as number;
      const end = rows.starts[row + 1] as number;
      this.entries[place] = end - start;
      place += 1;
      for (let entry = start; entry < end; entry += 1) {
        this.entries[place] = ((rows.classes[entry] as number) << 8) | ((rows.codes[entry] as number) + 128);
        place += 1;
      }
    }
  }

  /**
   * Adds the weights of the first `count` features to `sums` (one number a class). Key 0 has no weights.
   */
  add(features: Int32Array, count: number, sums: Int32Array): void {
    if (count > this.candidates.length) this.candidates = new Int32Array(count * 2);
    const { slots, mask, entries, squares, known, knownMask, candidates } = this;
    const rows = findRows(features, count, slots, mask, known, knownMask, candidates);
    for (let row = 0; row < rows; row += 1) {
      let place = candidates[row] as number;
      const end = place + (entries[place] as number);
      while (place < end) {
        place += 1;
        const entry = entries[place] as number;
        const label = entry >>> 8;
        sums[label] = (sums[label] as number) + (squares[entry & 0xff] as number);
      }
    }
  }
}
