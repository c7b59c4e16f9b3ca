import type { CleanEdges } from '../clean-edges.ts';
import { balanceFactor, centre } from './balance.ts';
import type { ForceGraph } from './force-system.ts';
import { createMortonOrder } from './morton-order.ts';
import type { Neighbours } from './neighbours.ts';
import { toNeighbours } from './neighbours.ts';
import { placeByPivots } from './pivot-start.ts';
import { toTies } from './ties.ts';

/** How far nodes are scattered about the places that pivots give them, in mean distances of neighbours on the sheet. */
const SCATTER = 2;
/** A node so many times as far from the middle of its neighbours as the middle node is a stray. */
const STRAY = 4;

/** Ties and masses of a graph for the forces. Hostile ties push where asked to. */
export const toForceGraph = (
  order: number,
  { source, target, weight }: CleanEdges,
  fixed: Uint8Array,
  hostilePush: boolean,
): ForceGraph => {
  const mass = new Float64Array(order).fill(1);
  const strength = weight.map((w) => (hostilePush ? w : Math.abs(w)));
  for (let e = 0; e < source.length; e += 1) {
    const size = Math.abs(weight[e] ?? 0);
    const [a, b] = [source[e] ?? 0, target[e] ?? 0];
    mass[a] = (mass[a] ?? 0) + size;
    mass[b] = (mass[b] ?? 0) + size;
  }
  return { ties: toTies(order, source, target, strength), mass, fixed };
};

/** Moves each node a little, so that none stand on one spot; many on one spot are given the room of as many. */
export const scatter = (x: Float64Array, y: Float64Array, by: number, random: () => number): void => {
  const order = x.length;
  const { points, keys, sort } = createMortonOrder(order);
  sort(x, y);
  for (let from = 0; from < order;) {
    let end = from + 1;
    while (end < order && keys[end] === keys[from]) end += 1;
    const reach = by * Math.sqrt(end - from);
    for (let k = from; k < end; k += 1) {
      const i = points[k] ?? 0;
      x[i] = (x[i] ?? 0) + (random() - 0.5) * reach;
      y[i] = (y[i] ?? 0) + (random() - 0.5) * reach;
    }
    from = end;
  }
};

/**
 * Brings nodes that stand much further from their neighbours than others do back to them: where all distances are alike, as
 * in a star, pivots stand out for no reason but that they are pivots.
 */
const callHome = ({ start, list }: Neighbours, x: Float64Array, y: Float64Array, random: () => number): void => {
  const order = x.length;
  const homeX = new Float64Array(order);
  const homeY = new Float64Array(order);
  const ways = new Float64Array(order);
  for (let i = 0; i < order; i += 1) {
    const from = start[i] ?? 0;
    const end = start[i + 1] ?? 0;
    let [sx, sy] = [0, 0];
    for (let k = from; k < end; k += 1) {
      sx += x[list[k] ?? 0] ?? 0;
      sy += y[list[k] ?? 0] ?? 0;
    }
    homeX[i] = sx / (end - from);
    homeY[i] = sy / (end - from);
    const [dx, dy] = [(x[i] ?? 0) - (homeX[i] ?? 0), (y[i] ?? 0) - (homeY[i] ?? 0)];
    ways[i] = Math.sqrt(dx * dx + dy * dy);
  }
  const middle = ways.slice().sort()[order >> 1] ?? 0;
  for (let i = 0; i < order; i += 1) {
    if ((ways[i] ?? 0) <= STRAY * middle) continue;
    x[i] = (homeX[i] ?? 0) + (random() - 0.5) * 2 * middle;
    y[i] = (homeY[i] ?? 0) + (random() - 0.5) * 2 * middle;
  }
};

/** Root mean square distance from (0, 0). */
export const radiusOf = (x: Float64Array, y: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < x.length; i += 1) {
    const [px, py] = [x[i] ?? 0, y[i] ?? 0];
    sum += px * px + py * py;
  }
  return Math.sqrt(sum / Math.max(1, x.length));
};

/** Brings a picture to the size at which its forces hold the balance. */
export const toBalance = (graph: ForceGraph, x: Float64Array, y: Float64Array): void => {
  centre(graph.mass, x, y);
  const factor = balanceFactor(graph, x, y);
  for (let i = 0; i < x.length; i += 1) {
    x[i] = (x[i] ?? 0) * factor;
    y[i] = (y[i] ?? 0) * factor;
  }
};

/** Places for a connected graph by pivots, at the size at which its forces hold the balance. */
export const placeAtStart = (
  graph: ForceGraph,
  { source, target }: CleanEdges,
  x: Float64Array,
  y: Float64Array,
  random: () => number,
): void => {
  if (x.length < 2) return;
  const neighbours = toNeighbours(x.length, source, target);
  placeByPivots(neighbours, x, y);
  const radius = radiusOf(x, y);
  scatter(x, y, radius > 0 ? (SCATTER * radius) / Math.sqrt(x.length) : 1, random);
  callHome(neighbours, x, y, random);
  toBalance(graph, x, y);
};
