import { createMortonOrder } from './forces/morton-order.ts';
import { areaPerNode, spread } from '../frame.ts';

/** Places on the curve to each side among which a node's nearest one is sought. */
const SOUGHT = 6;
/** Distance to the nearest node for a square of the room of one. */
const NEAREST_SHARE = 0.8;

/** Middle one of the distances from each node to its nearest, about: 0 for less than two nodes. */
export const nearestDistance = (x: Float64Array, y: Float64Array): number => {
  const order = x.length;
  if (order < 2) return 0;
  const curve = createMortonOrder(order);
  curve.sort(x, y);
  const nearest = new Float64Array(order).fill(Infinity);
  for (let k = 0; k < order; k += 1) {
    const i = curve.points[k] ?? 0;
    for (let s = 1; s <= SOUGHT && k + s < order; s += 1) {
      const j = curve.points[k + s] ?? 0;
      const [dx, dy] = [(x[i] ?? 0) - (x[j] ?? 0), (y[i] ?? 0) - (y[j] ?? 0)];
      const square = dx * dx + dy * dy;
      nearest[i] = Math.min(nearest[i] ?? 0, square);
      nearest[j] = Math.min(nearest[j] ?? 0, square);
    }
  }
  nearest.sort();
  return Math.sqrt(nearest[order >> 1] ?? 0);
};

/**
 * Factor that gives each node of a drawing about the room it has on the sheet of a picture of so many nodes: by the drawing's
 * area, but for long thin ones, where nodes have neighbours to two sides only, by the distance between nodes.
 */
export const scaleToSheet = (x: Float64Array, y: Float64Array, whole: number): number => {
  if (x.length < 2) return 1;
  const room = areaPerNode(whole);
  // A level cloud of points reaches about 1.75 deviations to each side.
  const area = 12.25 * spread(x) * spread(y);
  const nearest = nearestDistance(x, y);
  const byArea = area > 0 ? Math.sqrt((x.length * room) / area) : Infinity;
  const byDistance = nearest > 0 ? (NEAREST_SHARE * Math.sqrt(room)) / nearest : Infinity;
  const scale = Math.min(byArea, byDistance);
  return Number.isFinite(scale) ? scale : 1;
};
