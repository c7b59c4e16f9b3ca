import { findRows } from './find-rows.ts';
import { scramble } from './hash.ts';
import type { LearnedRows } from './rows.ts';
import { RowsBuilder } from './rows.ts';

const FIRST_SIZE = 1 << 16;
const FIRST_POOL = 1 << 18;
const SIGHTINGS = 1 << 24;
const KNOWN_MASK = (1 << 24) - 1;

/**
 * Weights while they are learned: an averaged perceptron over sparse features.
 *
 * A feature gets a row only when it was part of `cutoff` updates, so rare ones never cost room or time. Averages are
 * kept lazily: `total` gathers each change times the tick it came at (`tick` is called once an example).
 */
export class TrainingTable {
  private slots = new Int32Array(FIRST_SIZE * 2);
  private mask = FIRST_SIZE - 1;
  /** One bit tells of most unknown keys that they are unknown, without a look into the large table. */
  private readonly known = new Int32Array((KNOWN_MASK + 1) >>> 5);
  private rowCount = 0;
  /** Room for the rows that `add` finds. */
  private candidates = new Int32Array(256);
  /** Per row: where its entries begin in the pool, how many there are and how many there is room for. */
  private starts = new Uint32Array(FIRST_SIZE);
  private lengths = new Uint16Array(FIRST_SIZE);
  private rooms = new Uint16Array(FIRST_SIZE);
  private classes = new Uint8Array(FIRST_POOL);
  private weights = new Float32Array(FIRST_POOL);
  private totals = new Float64Array(FIRST_POOL);
  private poolLength = 0;
  private readonly sightings: Uint8Array;
  private ticks = 1;
  private readonly cutoff: number;

  /** `cutoff`: number of updates a feature must be part of before it gets weights (1 = at once, at most 255). */
  constructor(cutoff = 1) {
    this.cutoff = cutoff;
    this.sightings = new Uint8Array(cutoff > 1 ? SIGHTINGS : 0);
  }

  get size(): number {
    return this.rowCount;
  }

  /** Ends an example: later changes count for less in the average. */
  tick(): void {
    this.ticks += 1;
  }

  /**
   * Adds the present weights of the first `count` features to `sums` (one number a class). Key 0 has no weights.
   */
  add(features: Int32Array, count: number, sums: Float64Array): void {
    if (count > this.candidates.length) this.candidates = new Int32Array(count * 2);
    const { slots, mask, starts, lengths, classes, weights, known, candidates } = this;
    const rows = findRows(features, count, slots, mask, known, KNOWN_MASK, candidates);
    for (let index = 0; index < rows; index += 1) {
      const row = candidates[index] as number;
      const end = (starts[row] as number) + (lengths[row] as number);
      for (let entry = starts[row] as number; entry < end; entry += 1) {
        const label = classes[entry] as number;
        sums[label] = (sums[label] as number) + (weights[entry] as number);
      }
    }
  }

  /** Changes the weight of one class by `delta` for the first `count` features. */
  update(features: Int32Array, count: number, label: number, delta: number): void {
    for (let index = 0; index < count; index += 1) {
      const row = this.rowFor(features[index] as number);
      if (row < 0) continue;
      const entry = this.entryFor(row, label);
      this.weights[entry] = (this.weights[entry] as number) + delta;
      this.totals[entry] = (this.totals[entry] as number) + delta * this.ticks;
    }
  }

  /** Averaged weights of at least `threshold` (absolute), keys and classes in rising order. */
  average(threshold = 0): LearnedRows {
    const rows = new RowsBuilder();
    for (const [key, row] of this.keysInOrder()) {
      const start = this.starts[row] as number;
      const entries = Array.from({ length: this.lengths[row] as number }, (_, index) => start + index);
      entries.sort((a, b) => (this.classes[a] as number) - (this.classes[b] as number));
      for (const entry of entries) {
        const weight = (this.weights[entry] as number) - (this.totals[entry] as number) / this.ticks;
        if (weight !== 0 && Math.abs(weight) >= threshold) rows.add(this.classes[entry] as number, weight);
      }
      rows.end(key);
    }
    return rows.build();
  }

  private keysInOrder(): [key: number, row: number][] {
    const order: [number, number][] = [];
    for (let slot = 0; slot <= this.mask; slot += 1) {
      const key = this.slots[slot * 2] as number;
      if (key !== 0) order.push([key >>> 0, this.slots[slot * 2 + 1] as number]);
    }
    return order.sort((a, b) => a[0] - b[0]);
  }

  private rowFor(key: number): number {
    if (key === 0) return -1;
    let slot = key & this.mask;
    let found = this.slots[slot * 2] as number;
    while (found !== key && found !== 0) {
      slot = (slot + 1) & this.mask;
      found = this.slots[slot * 2] as number;
    }
    if (found !== 0) return this.slots[slot * 2 + 1] as number;
    if (this.cutoff > 1) {
      const place = scramble(key) & (SIGHTINGS - 1);
      const seen = (this.sightings[place] as number) + 1;
      this.sightings[place] = Math.min(seen, 255);
      if (seen < this.cutoff) return -1;
    }
    return this.addRow(key, slot);
  }

  private addRow(key: number, slot: number): number {
    const row = this.rowCount;
    this.rowCount += 1;
    this.slots[slot * 2] = key;
    this.slots[slot * 2 + 1] = row;
    const bit = key & KNOWN_MASK;
    this.known[bit >>> 5] = (this.known[bit >>> 5] as number) | (1 << (bit & 31));
    if (this.rowCount === this.starts.length) this.growRows();
    if (this.rowCount * 2 > this.mask) this.growSlots();
    return row;
  }

  private growRows(): void {
    const size = this.starts.length * 2;
    const grow = <T extends Uint16Array | Uint32Array>(grown: T, old: T): T => (grown.set(old), grown);
    this.starts = grow(new Uint32Array(size), this.starts);
    this.lengths = grow(new Uint16Array(size), this.lengths);
    this.rooms = grow(new Uint16Array(size), this.rooms);
  }

  private growSlots(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    this.mask = old.length - 1;
    for (let place = 0; place < old.length; place += 2) {
      const key = old[place] as number;
      if (key === 0) continue;
      let slot = key & this.mask;
      while (this.slots[slot * 2] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot * 2] = key;
      this.slots[slot * 2 + 1] = old[place + 1] as number;
    }
  }

  private entryFor(row: number, label: number): number {
    const start = this.starts[row] as number;
    const length = this.lengths[row] as number;
    for (let entry = start; entry < start + length; entry += 1) if (this.classes[entry] === label) return entry;
    const place = length === this.rooms[row] ? this.moveRow(row) : start;
    this.classes[place + length] = label;
    this.weights[place + length] = 0;
    this.totals[place + length] = 0;
    this.lengths[row] = length + 1;
    return place + length;
  }

  /** Gives a full row twice the room at the end of the pool. */
  private moveRow(row: number): number {
    const start = this.starts[row] as number;
    const length = this.lengths[row] as number;
    const room = Math.max(2, length * 2);
    const place = this.poolLength;
    this.poolLength += room;
    if (this.poolLength > this.classes.length) this.growPool();
    this.classes.copyWithin(place, start, start + length);
    this.weights.copyWithin(place, start, start + length);
    this.totals.copyWithin(place, start, start + length);
    this.starts[row] = place;
    this.rooms[row] = room;
    return place;
  }

  private growPool(): void {
    const size = this.classes.length * 2;
    const grow = <T extends Uint8Array | Float32Array | Float64Array>(grown: T, old: T): T => (grown.set(old), grown);
    this.classes = grow(new Uint8Array(size), this.classes);
    this.weights = grow(new Float32Array(size), this.weights);
    this.totals = grow(new Float64Array(size), this.totals);
  }
}
