import { mix, scramble } from './hash.ts';

/**
 * The features of one decision, in a buffer that is used again and again. Every template has its place in the list,
 * so the same values in two templates are two features.
 */
export class FeatureList {
  readonly keys: Int32Array;
  count = 0;
  private readonly seeds: Int32Array;

  constructor(capacity: number) {
    this.keys = new Int32Array(capacity);
    this.seeds = Int32Array.from({ length: capacity }, (_, template) => scramble(template + 101));
  }

  /** Adds the feature of the next template. */
  put(value: number): void {
    this.keys[this.count] = mix(this.seeds[this.count] as number, value);
    this.count += 1;
  }

  /** Leaves the next template out: its key is 0, which no table knows. */
  skip(): void {
    this.keys[this.count] = 0;
    this.count += 1;
  }

  /** Leaves the next templates out. */
  skipAll(count: number): void {
    for (let left = count; left > 0; left -= 1) this.skip();
  }
}
