import type { LayoutInput } from './layout-input.ts';
import { toBoxes } from './engine/node-boxes.ts';

/** Further apart than this nothing is drawn, or what belongs together would look like strangers. */
const MAX_STRETCH = 1.3;

/** Extent of a drawing with its marks and names in one direction, and of that what marks and names take. */
const extentOf = (at: Float64Array, before: Float64Array, after: Float64Array) => {
  let [low, high, lowest, highest] = [Infinity, -Infinity, Infinity, -Infinity];
  at.forEach((place, i) => {
    lowest = Math.min(lowest, place);
    highest = Math.max(highest, place);
    low = Math.min(low, place - (before[i] ?? 0));
    high = Math.max(high, place + (after[i] ?? 0));
  });
  return { whole: high - low, places: highest - lowest };
};

/**
 * Draws a picture out in the direction in which the paper has room left: places part, marks and names keep their size,
 * so nothing comes to stand on anything. Moves `x` and `y`.
 */
export const fillPaper = (input: LayoutInput, x: Float64Array, y: Float64Array): void => {
  const { half, up, down } = toBoxes(input);
  const level = extentOf(x, half, half);
  const upright = extentOf(y, down, up);
  const wanted = { width: upright.whole * input.aspect, height: level.whole / input.aspect };
  const stretch = (at: Float64Array, { whole, places }: typeof level, goal: number): void => {
    if (goal <= whole || places <= 0) return;
    const factor = Math.min(MAX_STRETCH, (places + goal - whole) / places);
    at.forEach((place, i) => {
      at[i] = place * factor;
    });
  };
  stretch(x, level, wanted.width);
  stretch(y, upright, wanted.height);
};
