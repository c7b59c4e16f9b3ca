/**
 * Weights of a linear model, one row a feature: row `i` has the key `keys[i]` and the entries
 * `[starts[i], starts[i + 1])` of `classes` and `codes`. Keys rise (as unsigned integers), classes rise within a row.
 *
 * A code stands for the weight `sign(code) · code² · scale`; sums of `sign · code²` are whole numbers and
 * so the same on every machine.
 */
export interface WeightRows {
  readonly keys: Uint32Array;
  readonly starts: Uint32Array;
  readonly classes: Uint8Array;
  /** From -127 to 127, never 0. */
  readonly codes: Int8Array;
  readonly scale: number;
}

/** Weights before they are quantised: as `WeightRows`, the weights as they were learned. */
export interface LearnedRows {
  readonly keys: Uint32Array;
  readonly starts: Uint32Array;
  readonly classes: Uint8Array;
  readonly weights: Float32Array;
}

/** The weights that codes stand for. */
export const toLearned = ({ keys, starts, classes, codes, scale }: WeightRows): LearnedRows => ({
  keys,
  starts,
  classes,
  weights: Float32Array.from(codes, (code) => Math.sign(code) * code * code * scale),
});

/** Gathers learned rows, keys and classes in rising order. */
export class RowsBuilder {
  private readonly keys: number[] = [];
  private readonly starts: number[] = [0];
  private readonly classes: number[] = [];
  private readonly weights: number[] = [];

  /** One weight of the row that is being gathered. */
  add(label: number, weight: number): void {
    this.classes.push(label);
    this.weights.push(weight);
  }

  /** Ends the row; an empty one is left out. */
  end(key: number): void {
    if (this.classes.length === this.starts.at(-1)) return;
    this.keys.push(key);
    this.starts.push(this.classes.length);
  }

  build(): LearnedRows {
    return {
      keys: Uint32Array.from(this.keys),
      starts: Uint32Array.from(this.starts),
      classes: Uint8Array.from(this.classes),
      weights: Float32Array.from(this.weights),
    };
  }
}

/** The rows of two models that share one table and have no class in common. */
export const joinRows = (one: LearnedRows, other: LearnedRows): LearnedRows => {
  const joined = new RowsBuilder();
  let [left, right] = [0, 0];
  const take = (rows: LearnedRows, row: number): void => {
    for (let entry = rows.starts[row] as number; entry < (rows.starts[row + 1] as number); entry += 1) {
      joined.add(rows.classes[entry] as number, rows.weights[entry] as number);
    }
  };
  while (left < one.keys.length || right < other.keys.length) {
    const key = Math.min(one.keys[left] ?? Infinity, other.keys[right] ?? Infinity);
    if (one.keys[left] === key) take(one, left++);
    if (other.keys[right] === key) take(other, right++);
    joined.end(key);
  }
  return joined.build();
};

/** The rows with each weight as `change` gives it; what becomes 0 is left out, and empty rows with it. */
export const mapWeights = (rows: LearnedRows, change: (weight: number, key: number) => number): LearnedRows => {
  const changed = new RowsBuilder();
  for (const [row, key] of rows.keys.entries()) {
    for (let entry = rows.starts[row] as number; entry < (rows.starts[row + 1] as number); entry += 1) {
      const weight = change(rows.weights[entry] as number, key);
      if (weight !== 0) changed.add(rows.classes[entry] as number, weight);
    }
    changed.end(key);
  }
  return changed.build();
};

const MAX_CODE = 127;

/** Quantises weights to one byte each by their square root; what rounds to 0 is left out, and empty rows with it. */
export const quantise = (rows: LearnedRows): WeightRows => {
  let largest = 0;
  for (const weight of rows.weights) largest = Math.max(largest, Math.abs(weight));
  const { keys, starts, classes, weights } = mapWeights(
    rows,
    (weight) => Math.sign(weight) * Math.round(MAX_CODE * Math.sqrt(Math.abs(weight) / largest)),
  );
  return { keys, starts, classes, codes: Int8Array.from(weights), scale: largest / (MAX_CODE * MAX_CODE) };
};
