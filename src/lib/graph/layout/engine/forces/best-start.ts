import { createStressPart, ROUGH_ROUNDS } from '../stress-part.ts';
import type { CleanEdges } from '../clean-edges.ts';
import type { ForceGraph } from './force-system.ts';
import { createForceSystem } from './force-system.ts';
import type { Neighbours } from './neighbours.ts';
import { toNeighbours, walkFrom } from './neighbours.ts';
import { placeAtStart, scatter, toBalance } from './start.ts';

/** Graphs up to this size try both starts: stress takes time with the square of the size. */
const BOTH_UP_TO = 400;
/** Steps after which starts are compared; by then a picture has found its shape. */
const STEPS = 60;

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

/** Places for a connected graph to start from: by pivots or, where that turns out better in a small one, by stress. */
export const placeAtBestStart = (graph: ForceGraph, edges: CleanEdges, order: number, random: () => number): Places => {
  const byPivots = { x: new Float64Array(order), y: new Float64Array(order) };
  placeAtStart(graph, edges, byPivots.x, byPivots.y, random);
  if (order < 4 || order > BOTH_UP_TO) return byPivots;
  const byStress = { x: new Float64Array(order), y: new Float64Array(order) };
  scatter(byStress.x, byStress.y, 1, random);
  const rough = createStressPart(edges, byStress.x, byStress.y, graph.fixed, random, ROUGH_ROUNDS);
  while (!rough.settled) rough.step();
  toBalance(graph, byStress.x, byStress.y);
  const neighbours = toNeighbours(order, edges.source, edges.target);
  const [pivots, stress] = [byPivots, byStress].map((places) => {
    const system = createForceSystem(graph, places.x, places.y);
    for (let step = 0; step < STEPS; step += 1) system.step();
    return stressOf(neighbours, places);
  });
  return (stress ?? 0) < (pivots ?? 0) ? byStress : byPivots;
};
