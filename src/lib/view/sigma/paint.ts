/** Vertices of one kind, as a layer draws them. The array is filled anew or in part, and told of by `version`. */
export interface Batch {
  array: Float32Array;
  /** Vertices in the array. */
  count: number;
  /** Grows with each change, so that only what changed goes to the graphics card. */
  version: number;
}

const emptyBatch = (): Batch => ({ array: new Float32Array(0), count: 0, version: 0 });

/** All that the layers draw: filled by the picture, read at every frame. */
export interface Paint {
  /** Red, green and blue, 0 to 1. */
  background: readonly [number, number, number];
  ink: readonly [number, number, number];
  /** Opacity of all that does not lie on top. */
  veil: number;
  /** Whether pairs are drawn as thin straight lines, or in full. */
  thin: boolean;
  /** Whether marks are drawn without rims. */
  plainMarks: boolean;
  readonly lines: Batch;
  readonly ribbons: Batch;
  readonly ribbonsOnTop: Batch;
  readonly marks: Batch;
  readonly marksOnTop: Batch;
}

export const createPaint = (): Paint => ({
  background: [1, 1, 1],
  ink: [0, 0, 0],
  veil: 1,
  thin: false,
  plainMarks: false,
  lines: emptyBatch(),
  ribbons: emptyBatch(),
  ribbonsOnTop: emptyBatch(),
  marks: emptyBatch(),
  marksOnTop: emptyBatch(),
});

/** Makes room for so many vertices of so many numbers each, and tells of the change. Gives the array to be filled. */
export const openBatch = (batch: Batch, vertices: number, numbers: number): Float32Array => {
  const length = vertices * numbers;
  if (batch.array.length < length || batch.array.length > 4 * length) batch.array = new Float32Array(length);
  batch.count = vertices;
  batch.version += 1;
  return batch.array;
};
