import { pointOnCircle } from './circle.ts';
import { cleanEdges } from './clean-edges.ts';
import type { Neighbours } from './forces/neighbours.ts';
import { toNeighbours } from './forces/neighbours.ts';
import type { EngineOptions, GraphArrays, Positions } from './graph-arrays.ts';
import { boxesOfGraph, groupsOf } from './graph-numbers.ts';
import { keepPins } from './keep-pins.ts';

/** Rounds in which the nodes of each ring are sorted by where their neighbours stand. */
const ROUNDS = 12;
/** A chord is shorter than its arc: room for the difference. */
const ARC_ROOM = 1.2;
const TURN = 6.283185307179586;

/** Grows with the angle of a direction, from the right anticlockwise, 0 to 4, by basic arithmetic. */
const angleKey = (x: number, y: number): number => {
  const size = Math.abs(x) + Math.abs(y);
  const share = size > 0 ? x / size : 1;
  return y >= 0 ? 1 - share : 3 + share;
};

/** A direction of length 1. */
const direct = (x: number, y: number): readonly [number, number] => {
  const length = Math.sqrt(x * x + y * y);
  return length > 0 ? [x / length, y / length] : [1, 0];
};

/** Gives the nodes of a ring slots as wide as they are, in the order of the directions they wish for. */
const shareOut = (
  ring: readonly number[],
  width: Float64Array,
  wishX: Float64Array,
  wishY: Float64Array,
  toX: Float64Array,
  toY: Float64Array,
): void => {
  const keys = new Map(ring.map((i) => [i, angleKey(wishX[i] ?? 0, wishY[i] ?? 0)]));
  const sorted = [...ring].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0) || a - b);
  const whole = sorted.reduce((sum, i) => sum + (width[i] ?? 0), 0);
  let at = 0;
  let [cos, sin] = [0, 0];
  const slots = sorted.map((i) => {
    const [sx, sy] = pointOnCircle((at + (width[i] ?? 0) / 2) / whole);
    at += width[i] ?? 0;
    cos += (wishX[i] ?? 0) * sx + (wishY[i] ?? 0) * sy;
    sin += (wishY[i] ?? 0) * sx - (wishX[i] ?? 0) * sy;
    return [sx, sy] as const;
  });
  // The ring turns as its nodes wish on the whole.
  [cos, sin] = direct(cos, sin);
  sorted.forEach((i, k) => {
    const [sx, sy] = slots[k] ?? [1, 0];
    toX[i] = sx * cos - sy * sin;
    toY[i] = sx * sin + sy * cos;
  });
};

/** Direction of the neighbours of each node, together with its own. */
const wish = (
  { start, list }: Neighbours,
  ux: Float64Array,
  uy: Float64Array,
  i: number,
): readonly [number, number] => {
  let [sx, sy] = [ux[i] ?? 0, uy[i] ?? 0];
  for (let k = start[i] ?? 0; k < (start[i + 1] ?? 0); k += 1) {
    sx += ux[list[k] ?? 0] ?? 0;
    sy += uy[list[k] ?? 0] ?? 0;
  }
  return direct(sx, sy);
};

/** Distance from the centre for each ring: room for its nodes beside each other, and between it and the one within. */
const radiiOf = (rings: readonly (readonly number[])[], width: Float64Array): readonly number[] => {
  const radii: number[] = [];
  let reach = 0;
  rings.forEach((ring, r) => {
    const widest = ring.reduce((most, i) => Math.max(most, width[i] ?? 0), 0);
    const around = ring.reduce((sum, i) => sum + (width[i] ?? 0), 0) / TURN;
    const radius = r === 0 && ring.length === 1 ? 0 : Math.max(ARC_ROOM * around, reach + widest / 2);
    radii.push(radius);
    reach = radius + widest / 2;
  });
  return radii;
};

/**
 * Puts each group of a picture on a ring about its centre, the first group innermost, in an order that keeps neighbours of
 * different rings close. No label meets another. Nodes without a group come outermost.
 */
export const arrangeInRings = (graph: GraphArrays, _options: EngineOptions, picture: Positions): Positions => {
  const { order } = graph;
  const edges = cleanEdges(order, graph.source, graph.target);
  const neighbours = toNeighbours(order, edges.source, edges.target);
  const boxes = boxesOfGraph(graph);
  // Boxes may meet at any angle: their diagonals never do.
  const width = boxes.half.map((half, i) => {
    const height = (boxes.up[i] ?? 0) + (boxes.down[i] ?? 0);
    return Math.sqrt(4 * half * half + height * height);
  });
  const rings = groupsOf(graph);
  const mx = picture.x.reduce((sum, x) => sum + x, 0) / Math.max(1, order);
  const my = picture.y.reduce((sum, y) => sum + y, 0) / Math.max(1, order);
  const [ux, uy, wishX, wishY] = [0, 1, 2, 3].map(() => new Float64Array(order)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let i = 0; i < order; i += 1) {
    [ux[i], uy[i]] = direct((picture.x[i] ?? 0) - mx, (picture.y[i] ?? 0) - my);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const ring of rings) {
      for (const i of ring) [wishX[i], wishY[i]] = wish(neighbours, ux, uy, i);
      shareOut(ring, width, wishX, wishY, ux, uy);
    }
  }
  const radii = radiiOf(rings, width);
  const x = new Float64Array(order);
  const y = new Float64Array(order);
  rings.forEach((ring, r) => {
    for (const i of ring) {
      // A box hangs down from its mark; its middle lies on the ring.
      const drop = ((boxes.down[i] ?? 0) - (boxes.up[i] ?? 0)) / 2;
      x[i] = (radii[r] ?? 0) * (ux[i] ?? 0);
      y[i] = (radii[r] ?? 0) * (uy[i] ?? 0) + drop;
    }
  });
  const arranged = { x, y };
  keepPins(graph, arranged);
  return arranged;
};
