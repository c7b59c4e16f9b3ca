/**
 * A graph on its way to rest, in units of its forces, about (0, 0). `x` and `y` are the same arrays all the time.
 */
export interface PartLayout {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** One step on; does nothing at rest. */
  readonly step: () => void;
  readonly settled: boolean;
  /** Share of the way to rest, 0 to 1; never falls. */
  readonly progress: number;
}
