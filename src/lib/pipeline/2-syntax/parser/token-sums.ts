import type { WeightTable } from '../../../linear/weight-table.ts';

/** Sums of the features that hang on one token alone, made once a token and kept for a sentence. */
export class TokenSums {
  /** One row of `width` sums a token. Replaced by `reset` when it is too small. */
  sums = new Int32Array(0);
  private isMade = new Uint8Array(0);
  private readonly row: Int32Array;
  private readonly width: number;
  private readonly table: WeightTable;

  constructor(width: number, table: WeightTable) {
    this.width = width;
    this.row = new Int32Array(width);
    this.table = table;
  }

  /** Begins a sentence; `places`: its tokens with the root and nothing. */
  reset(places: number): void {
    if (places <= this.isMade.length) {
      this.isMade.fill(0, 0, places);
      return;
    }
    const room = places + 64;
    this.isMade = new Uint8Array(room);
    this.sums = new Int32Array(room * this.width);
  }

  isReady(token: number): boolean {
    return this.isMade[token] === 1;
  }

  /** Makes the row of a token from the first `count` features. */
  fill(token: number, keys: Int32Array, count: number): void {
    const { row } = this;
    row.fill(0);
    this.table.add(keys, count, row);
    this.sums.set(row, token * this.width);
    this.isMade[token] = 1;
  }
}
