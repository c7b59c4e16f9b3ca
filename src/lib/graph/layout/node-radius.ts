/** Radius of the lightest actor's mark and of the heaviest one's, in CSS pixels at the start. */
const MIN_RADIUS = 7.5;
const MAX_RADIUS = 17;

/** Radius of a mark: its area grows with the weight, up to the heaviest of the graph (8 at least, so that few documents stay small). */
export const nodeRadius = (weight: number, heaviest: number): number => {
  const share = Math.max(0, weight - 1) / Math.max(7, heaviest - 1);
  return MIN_RADIUS + (MAX_RADIUS - MIN_RADIUS) * Math.sqrt(Math.min(1, share));
};

/**
 * Factor for marks and lines of large graphs, so that they do not cover each other: 1 up to 150 nodes, 0.3 from 7,100 on. The
 * power of 5/16 by roots, which are the same everywhere.
 */
export const crowdFactor = (order: number): number => {
  const share = Math.min(1, 150 / Math.max(1, order));
  const fourth = Math.sqrt(Math.sqrt(share));
  return Math.max(0.3, fourth * Math.sqrt(Math.sqrt(fourth)));
};
