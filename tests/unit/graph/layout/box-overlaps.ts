import type { NodeBoxes } from '../../../../src/lib/graph/layout/engine/node-boxes.ts';

/** Pairs of nodes whose marks or labels stand on each other, less the margins kept around them. */
export const findOverlaps = (
  { half, up, down }: NodeBoxes,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  margins = { x: 10, y: 7 },
): readonly (readonly [number, number])[] => {
  const found: (readonly [number, number])[] = [];
  const byPlace = Array.from(half.keys()).sort((a, b) => x[a]! - x[b]!);
  const widest = 2 * half.reduce((most, reach) => Math.max(most, reach), 0);
  byPlace.forEach((i, k) => {
    for (let next = k + 1; next < byPlace.length; next += 1) {
      const j = byPlace[next]!;
      if (x[j]! - x[i]! > widest) break;
      if (x[j]! - x[i]! >= half[i]! + half[j]! - 2 * margins.x) continue;
      const [low, high] = y[i]! < y[j]! ? [i, j] : [j, i];
      if (y[high]! - y[low]! < up[low]! + down[high]! - 2 * margins.y) found.push([i, j]);
    }
  });
  return found;
};
