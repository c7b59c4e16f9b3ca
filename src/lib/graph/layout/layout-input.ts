/**
 * A graph as plain arrays, so that it crosses to a worker without copying objects. Node arrays share one order, edge
 * arrays another. Lengths are in layout units: CSS pixels of a picture of about 1200 × 675 for forty actors. `y` points up.
 */
export interface LayoutInput {
  readonly ids: readonly string[];
  /** Radius of the node's mark. */
  readonly radius: Float32Array;
  /** Width and height of the node's label, 0 for none; it stands below the mark. */
  readonly labelWidth: Float32Array;
  readonly labelHeight: Float32Array;
  /** Where the node stands now; NaN where it has no place yet. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** 1: keeps its place. */
  readonly fixed: Uint8Array;
  /** Ends of each edge, as indices of nodes. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Strength of each edge, above 0. */
  readonly weight: Float32Array;
  /** Width of the sheet for a height of 1. */
  readonly aspect: number;
}

/** A place for each node, in the order of `LayoutInput.ids`. */
export interface LayoutResult {
  readonly x: Float64Array<ArrayBuffer>;
  readonly y: Float64Array<ArrayBuffer>;
}

export interface LayoutOptions {
  /** Same seed and input, same picture. */
  readonly seed?: number;
  /** Steps of the forces at most; by default until the picture rests. */
  readonly iterations?: number;
  /** Called now and then with the share done, 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Called with the picture so far, a few times, for graphs of more than 2,000 nodes: they take seconds to rest. */
  readonly onPicture?: (picture: LayoutResult) => void;
}
