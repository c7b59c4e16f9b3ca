import { mix, scramble } from './hash.ts';

/** Value of a template that is left out: its key is 0, which no table knows. */
export const LEFT_OUT = 0x5e1f0a7d;

/**
 * The features of one decision, in a buffer that is used again and again. Every template has its place in the list,
 * so the same values in two templates are two features.
 *
 * Whoever fills it writes the values of a run of templates to `values` and then calls `hash`: a call for each value would
 * cost more than the values themselves.
 */
export class FeatureList {
  readonly keys: Int32Array;
  readonly values: Int32Array;
  private readonly seeds: Int32Array;

  /** `places`: by which number each template is known to the weights, where that is not its place in the list. */
  constructor(capacity: number, places?: readonly number[]) {
    this.keys = new Int32Array(capacity);
    this.values = new Int32Array(capacity);
    this.seeds = Int32Array.from({ length: capacity }, (_, template) =>
      scramble((places?.[template] ?? template) + 101),
    );
  }

  /** Makes the keys of the templates `[from, to)`, whose values are there. */
  hash(from: number, to: number): void {
    const { keys, seeds, values } = this;
    for (let template = from; template < to; template += 1) {
      const value = values[template] as number;
      keys[template] = value === LEFT_OUT ? 0 : mix(seeds[template] as number, value);
    }
  }
}
