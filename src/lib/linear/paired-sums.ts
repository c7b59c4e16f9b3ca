/**
 * Sums of two classes in one number: the sum of an even class counts 1, that of the class after it `SECOND`. One addition then
 * serves both. Exact as long as sums stay below 2²⁵, which a few hundred weights of at most 127² do.
 */
export const SECOND = 2 ** 26;
const HALF = SECOND / 2;

/** How many numbers the sums of so many classes take. */
export const pairsFor = (classes: number): number => (classes + 1) >> 1;

/** Adds paired sums to plain ones, one a class. */
export const addPairs = (pairs: Float64Array, sums: Int32Array): void => {
  const even = sums.length & ~1;
  for (let label = 0; label < even; label += 2) {
    const both = pairs[label >> 1] as number;
    const second = Math.floor((both + HALF) / SECOND);
    sums[label] = (sums[label] as number) + (both - second * SECOND);
    sums[label + 1] = (sums[label + 1] as number) + second;
  }
  if (even < sums.length) sums[even] = (sums[even] as number) + (pairs[even >> 1] as number);
};

/** Adds plain sums to paired ones. */
export const addToPairs = (sums: Int32Array, pairs: Float64Array): void => {
  for (let label = 0; label < sums.length; label += 1) {
    const place = label >> 1;
    pairs[place] = (pairs[place] as number) + (sums[label] as number) * (label & 1 ? SECOND : 1);
  }
};
