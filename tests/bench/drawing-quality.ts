import type { Neighbours } from '../../src/lib/graph/layout/engine/forces/neighbours.ts';
import { toNeighbours, walkFrom } from '../../src/lib/graph/layout/engine/forces/neighbours.ts';
import type { MadeGraph } from './made-graphs.ts';

/** How well a drawing tells its graph. */
export interface Quality {
  /** Normalised stress at the best scale, from up to 40 sources: 0 when distances drawn are those in the graph. */
  readonly stress: number;
  /** Likeness (Jaccard) of a node's ten nearest in the drawing and in the graph, ties in favour: 1 at best. */
  readonly nearest: number;
  /** Share of pairs of edges that cross, by a sample. */
  readonly crossings: number;
}

interface Drawing {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** Every so many nodes, `count` in all or each. */
const sampleOf = (order: number, count: number): number[] => {
  const size = Math.min(order, count);
  return Array.from({ length: size }, (_, k) => Math.floor((k * order) / size));
};

const measureStress = (distances: readonly Int32Array[], sources: readonly number[], { x, y }: Drawing): number => {
  let [cross, squares, count] = [0, 0, 0];
  sources.forEach((s, k) => {
    distances[k]!.forEach((d, i) => {
      if (d <= 0) return;
      const [dx, dy] = [x[i]! - x[s]!, y[i]! - y[s]!];
      const drawn = Math.sqrt(dx * dx + dy * dy);
      cross += drawn / d;
      squares += (drawn * drawn) / (d * d);
      count += 1;
    });
  });
  // Σ (1 − s·drawn/d)² at its best s.
  return count === 0 || squares === 0 ? 1 : (count - (cross * cross) / squares) / count;
};

/** The nodes nearest to one in a drawing, nearest first. */
const findNearest = (from: number, count: number, { x, y }: Drawing): readonly number[] => {
  const nodes: number[] = [];
  const squares: number[] = [];
  const [px, py] = [x[from]!, y[from]!];
  let limit = Infinity;
  for (let i = 0; i < x.length; i += 1) {
    const [dx, dy] = [x[i]! - px, y[i]! - py];
    const square = dx * dx + dy * dy;
    if (square >= limit || i === from) continue;
    let at = nodes.length;
    while (at > 0 && squares[at - 1]! > square) at -= 1;
    nodes.splice(at, 0, i);
    squares.splice(at, 0, square);
    if (nodes.length > count) {
      nodes.pop();
      squares.pop();
    }
    if (nodes.length === count) limit = squares[count - 1]!;
  }
  return nodes;
};

/** Steps to the nodes around one, as far as it takes to meet `count` of them, and the step at which they are met. */
const walkAround = ({ start, list }: Neighbours, from: number, count: number) => {
  const steps = new Map([[from, 0]]);
  let [level, rim, closer] = [[from], 0, 0];
  while (level.length > 0 && steps.size - 1 < count) {
    closer = steps.size - 1;
    rim += 1;
    const next: number[] = [];
    for (const i of level) {
      for (let k = start[i]!; k < start[i + 1]!; k += 1) {
        const j = list[k]!;
        if (steps.has(j)) continue;
        steps.set(j, rim);
        next.push(j);
      }
    }
    level = next;
  }
  return { steps, rim, closer };
};

const measureNearest = (neighbours: Neighbours, from: number, drawing: Drawing): number => {
  const count = Math.min(10, drawing.x.length - 1);
  const { steps, rim, closer } = walkAround(neighbours, from, count);
  const drawn = findNearest(from, count, drawing);
  const within = drawn.filter((i) => steps.has(i) && steps.get(i)! < rim).length;
  const atRim = drawn.filter((i) => steps.get(i) === rim).length;
  const both = within + Math.min(count - closer, atRim);
  return both / (2 * count - both);
};

/** Whether the lines p–q and r–s cross. */
const crosses = (x: ArrayLike<number>, y: ArrayLike<number>, p: number, q: number, r: number, s: number): boolean => {
  const side = (a: number, b: number, c: number): number =>
    (x[b]! - x[a]!) * (y[c]! - y[a]!) - (y[b]! - y[a]!) * (x[c]! - x[a]!);
  return side(p, q, r) > 0 !== side(p, q, s) > 0 && side(r, s, p) > 0 !== side(r, s, q) > 0;
};

const measureCrossings = ({ source, target }: MadeGraph, { x, y }: Drawing): number => {
  let state = 12_345;
  const pick = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor(((state >>> 8) / 16_777_216) * source.length);
  };
  let [found, looked] = [0, 0];
  for (let k = 0; k < 200_000; k += 1) {
    const [e, f] = [pick(), pick()];
    const [p, q, r, s] = [source[e]!, target[e]!, source[f]!, target[f]!];
    if (p === r || p === s || q === r || q === s) continue;
    looked += 1;
    if (crosses(x, y, p, q, r, s)) found += 1;
  }
  return looked === 0 ? 0 : found / looked;
};

/** A meter of drawings of one graph; what depends on the graph alone is reckoned once. */
export const createMeter = (graph: MadeGraph): ((drawing: Drawing) => Quality) => {
  const { order } = graph;
  const neighbours = toNeighbours(order, graph.source, graph.target);
  const queue = new Uint32Array(order);
  const sources = sampleOf(order, 40);
  const distances = sources.map((from) => {
    const distance = new Int32Array(order);
    walkFrom(neighbours, from, distance, queue);
    return distance;
  });
  const nodes = sampleOf(order, 2_000);
  return (drawing) => {
    let nearest = 0;
    for (const node of nodes) nearest += measureNearest(neighbours, node, drawing) / nodes.length;
    return {
      stress: measureStress(distances, sources, drawing),
      nearest,
      crossings: measureCrossings(graph, drawing),
    };
  };
};
