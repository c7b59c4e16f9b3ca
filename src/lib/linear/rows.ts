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

/** The rows of two models that share one table and have no class in common. */
export const joinRows = (one: LearnedRows, other: LearnedRows): LearnedRows => {
  const keys: number[] = [];
  const starts: number[] = [0];
  const classes: number[] = [];
  const weights: number[] = [];
  let [left, right] = [0, 0];
  const take = (rows: LearnedRows, row: number): void => {
    for (let entry = rows.starts[row] as number; entry < (rows.starts[row + 1] as number); entry += 1) {
      classes.push(rows.classes[entry] as number);
      weights.push(rows.weights[entry] as number);
    }
  };
  while (left < one.keys.length || right < other.keys.length) {
    const key = Math.min(one.keys[left] ?? Infinity, other.keys[right] ?? Infinity);
    keys.push(key);
    if (one.keys[left] === key) take(one, left++);
    if (other.keys[right] === key) take(other, right++);
    starts.push(classes.length);
  }
  return {
    keys: Uint32Array.from(keys),
    starts: Uint32Array.from(starts),
    classes: Uint8Array.from(classes),
    weights: Float32Array.from(weights),
  };
};

const MAX_CODE = 127;

/** Quantises weights to one byte each by their square root; what rounds to 0 is left out, and empty rows with it. */
export const quantise = (rows: LearnedRows): WeightRows => {
  let largest = 0;
  for (const weight of rows.weights) largest = Math.max(largest, Math.abs(weight));
  const keys: number[] = [];
  const starts: number[] = [0];
  const classes: number[] = [];
  const codes: number[] = [];
  for (let row = 0; row < rows.keys.length; row += 1) {
    const end = rows.starts[row + 1] as number;
    for (let entry = rows.starts[row] as number; entry < end; entry += 1) {
      const weight = rows.weights[entry] as number;
      const code = Math.sign(weight) * Math.round(MAX_CODE * Math.sqrt(Math.abs(weight) / largest));
      if (code === 0) continue;
      classes.push(rows.classes[entry] as number);
      codes.push(code);
    }
    if (classes.length === starts.at(-1)) continue;
    keys.push(rows.keys[row] as number);
    starts.push(classes.length);
  }
  return {
    keys: Uint32Array.from(keys),
    starts: Uint32Array.from(starts),
    classes: Uint8Array.from(classes),
    codes: Int8Array.from(codes),
    scale: largest / (MAX_CODE * MAX_CODE),
  };
};
