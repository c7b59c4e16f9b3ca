/** Radius of the lightest actor's mark and of the heaviest one's, in CSS pixels at the start. */
const MIN_RADIUS = 7.5;
const MAX_RADIUS = 17;

/** Radius of a mark: its area grows with the weight, up to the heaviest of the graph (8 at least, so that few documents stay small). */
export const nodeRadius = (weight: number, heaviest: number): number => {
  const share = Math.max(0, weight - 1) / Math.max(7, heaviest - 1);
  return MIN_RADIUS + (MAX_RADIUS - MIN_RADIUS) * Math.sqrt(Math.min(1, share));
};

/** Factor for marks and lines of large graphs, so that they do not cover each other: 1 up to 150 nodes, 0.3 from 8,300 on. */
export const crowdFactor = (order: number): number => Math.min(1, Math.max(0.3, (150 / Math.max(1, order)) ** 0.3));
