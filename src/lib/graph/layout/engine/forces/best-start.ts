import type { CleanEdges } from '../clean-edges.ts';
import type { ForceGraph } from './force-system.ts';
import { createForceSystem } from './force-system.ts';
import type { Neighbours } from './neighbours.ts';
import { toNeighbours, walkFrom } from './neighbours.ts';
import { placeAtStart, scatter, toBalance } from './start.ts';

/** Graphs up to this size try several starts: more cost less than they better, for large ones the pivots are enough. */
const SEVERAL_UP_TO = 300;
const STARTS = 4;
/** Steps after which starts are compared; by then a picture has found its shape. */
const STEPS = 30;

interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Normalised stress over all pairs at the best scale: 0 when all distances are those along the ties. */
const stressOf = (neighbours: Neighbours, { x, y }: Places): number => {
  const order = x.length;
  const distance = new Int32Array(order);
  const queue = new Uint32Array(order);
  let [cross, squares, pairs] = [0, 0, 0];
  for (let i = 0; i < order; i += 1) {
    walkFrom(neighbours, i, distance, queue);
    for (let j = 0; j < i; j += 1) {
      const d = distance[j] ?? 1;
      const [dx, dy] = [(x[i] ?? 0) - (x[j] ?? 0), (y[i] ?? 0) - (y[j] ?? 0)];
      const square = dx * dx + dy * dy;
      cross += Math.sqrt(square) / d;
      squares += square / (d * d);
      pairs += 1;
    }
  }
  return squares > 0 ? 1 - (cross * cross) / (squares * pairs) : 1;
};

/** Places for a connected graph to start from: by pivots, for a small graph the best of several after some steps. */
export const placeAtBestStart = (graph: ForceGraph, edges: CleanEdges, order: number, random: () => number): Places => {
  const byPivots = (): Places => {
    const places = { x: new Float64Array(order), y: new Float64Array(order) };
    placeAtStart(graph, edges, places.x, places.y, random);
    return places;
  };
  if (order < 4 || order > SEVERAL_UP_TO) return byPivots();
  const byChance = (): Places => {
    const places = { x: new Float64Array(order), y: new Float64Array(order) };
    scatter(places.x, places.y, 1, random);
    toBalance(graph, places.x, places.y);
    return places;
  };
  const neighbours = toNeighbours(order, edges.source, edges.target);
  let [best, least] = [byPivots(), Infinity];
  for (let start = 0; start < STARTS; start += 1) {
    const places = start === 0 ? best : byChance();
    const system = createForceSystem(graph, places.x, places.y);
    for (let step = 0; step < STEPS; step += 1) system.step();
    const stress = stressOf(neighbours, places);
    if (stress < least) [best, least] = [places, stress];
  }
  return best;
};
