import { balanceFactor } from './forces/balance.ts';
import { createForcePart } from './forces/force-part.ts';
import { toNeighbours } from './forces/neighbours.ts';
import type { PartLayout } from './forces/part-layout.ts';
import { placeAtStart, radiusOf, toForceGraph } from './forces/start.ts';
import { findComponents } from './components.ts';
import type { PartGraph } from './part-edges.ts';
import { toPartGraphs } from './part-edges.ts';
import { scaleToSheet } from './picture-scale.ts';

/** From this share of settled nodes on, the picture is theirs, and the rest comes beside its neighbours. */
const MOSTLY_SETTLED = 0.25;
/** Newcomers need few steps: all but they stays. */
const NEWCOMER_STEPS = 120;
/** How far from the middle of its neighbours a newcomer starts, as a share of the distance of neighbours on the sheet. */
const BESIDE = 0.7;

/** Places in the picture: NaN where a node has none. `fixed`: 1 for those that stay. */
export interface Anchors {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly fixed: Uint8Array;
}

/** A part tied to places in the picture. A place of it is `originX` + `unit` × `x` of its layout. */
export interface AnchoredPart {
  readonly layout: PartLayout;
  readonly unit: number;
  readonly originX: number;
  readonly originY: number;
}

/** Middle of the places there are. */
const middleOf = ({ x, y }: Anchors): readonly [number, number] => {
  let [sx, sy, count] = [0, 0, 0];
  for (let i = 0; i < x.length; i += 1) {
    const [px, py] = [x[i] ?? NaN, y[i] ?? NaN];
    if (Number.isNaN(px)) continue;
    sx += px;
    sy += py;
    count += 1;
  }
  return count > 0 ? [sx / count, sy / count] : [0, 0];
};

/** Units of the picture in one of the forces: by the size at which the settled nodes alone would hold the balance. */
const unitOfSettled = (graph: PartGraph, anchors: Anchors, hostilePush: boolean): number => {
  const order = graph.nodes.length;
  const settled = Uint32Array.from(anchors.x.keys()).filter((i) => !Number.isNaN(anchors.x[i] ?? NaN));
  const [own] = toPartGraphs(order, graph.edges, [settled]);
  if (!own) return 1;
  const [mx, my] = middleOf(anchors);
  const x = Float64Array.from(settled, (i) => (anchors.x[i] ?? 0) - mx);
  const y = Float64Array.from(settled, (i) => (anchors.y[i] ?? 0) - my);
  if (!(radiusOf(x, y) > 0)) return 1;
  const factor = balanceFactor(
    toForceGraph(settled.length, own.edges, new Uint8Array(settled.length), hostilePush),
    x,
    y,
  );
  return factor > 0 && Number.isFinite(factor) ? 1 / factor : 1;
};

/** Gives nodes without a place one beside their neighbours, from those with places outwards. Writes `x` and `y`. */
const placeBeside = (
  { nodes, edges }: PartGraph,
  x: Float64Array,
  y: Float64Array,
  far: number,
  random: () => number,
): void => {
  const order = nodes.length;
  const { start, list } = toNeighbours(order, edges.source, edges.target);
  const queue: number[] = [];
  const queued = new Uint8Array(order);
  const tell = (i: number): void => {
    for (let k = start[i] ?? 0; k < (start[i + 1] ?? 0); k += 1) {
      const j = list[k] ?? 0;
      if (queued[j] === 1 || !Number.isNaN(x[j] ?? 0)) continue;
      queued[j] = 1;
      queue.push(j);
    }
  };
  for (let i = 0; i < order; i += 1) if (!Number.isNaN(x[i] ?? 0)) tell(i);
  for (const i of queue) {
    let [sx, sy, count] = [0, 0, 0];
    for (let k = start[i] ?? 0; k < (start[i + 1] ?? 0); k += 1) {
      const [px, py] = [x[list[k] ?? 0] ?? NaN, y[list[k] ?? 0] ?? NaN];
      if (Number.isNaN(px)) continue;
      sx += px;
      sy += py;
      count += 1;
    }
    x[i] = sx / count + (random() - 0.5) * 2 * far;
    y[i] = sy / count + (random() - 0.5) * 2 * far;
    tell(i);
  }
};

/** Turns and shifts a drawing so that its nodes come as near to their places as they can. Moves `x` and `y`. */
const fitToAnchors = (x: Float64Array, y: Float64Array, anchors: Anchors, nodes: Uint32Array, unit: number): void => {
  let [sx, sy, px, py, count] = [0, 0, 0, 0, 0];
  const anchored = nodes.map((node, i) => (Number.isNaN(anchors.x[node] ?? NaN) ? 0 : i + 1)).filter((i) => i > 0);
  for (const k of anchored) {
    const node = nodes[k - 1] ?? 0;
    sx += x[k - 1] ?? 0;
    sy += y[k - 1] ?? 0;
    px += (anchors.x[node] ?? 0) / unit;
    py += (anchors.y[node] ?? 0) / unit;
    count += 1;
  }
  if (count === 0) return;
  [sx, sy, px, py] = [sx / count, sy / count, px / count, py / count];
  let [cos, sin] = [0, 0];
  for (const k of anchored) {
    const node = nodes[k - 1] ?? 0;
    const [dx, dy] = [(x[k - 1] ?? 0) - sx, (y[k - 1] ?? 0) - sy];
    const [ax, ay] = [(anchors.x[node] ?? 0) / unit - px, (anchors.y[node] ?? 0) / unit - py];
    cos += dx * ax + dy * ay;
    sin += dx * ay - dy * ax;
  }
  const length = Math.sqrt(cos * cos + sin * sin);
  [cos, sin] = length > 0 ? [cos / length, sin / length] : [1, 0];
  for (let i = 0; i < nodes.length; i += 1) {
    const [dx, dy] = [(x[i] ?? 0) - sx, (y[i] ?? 0) - sy];
    x[i] = px + dx * cos - dy * sin;
    y[i] = py + dx * sin + dy * cos;
  }
};

/** Draws each component by itself and brings it to its anchors. Writes `x` and `y`; gives the unit. */
const placeByAnchors = (
  graph: PartGraph,
  anchors: Anchors,
  whole: number,
  hostilePush: boolean,
  x: Float64Array,
  y: Float64Array,
  random: () => number,
): number => {
  const order = graph.nodes.length;
  const components = toPartGraphs(order, graph.edges, findComponents(order, graph.edges.source, graph.edges.target));
  const drawings = components.map(({ nodes, edges }) => {
    const [cx, cy] = [new Float64Array(nodes.length), new Float64Array(nodes.length)];
    placeAtStart(toForceGraph(nodes.length, edges, new Uint8Array(nodes.length), hostilePush), edges, cx, cy, random);
    return { nodes, cx, cy };
  });
  const [largest] = drawings;
  const unit = largest ? scaleToSheet(largest.cx, largest.cy, whole) : 1;
  for (const { nodes, cx, cy } of drawings) {
    fitToAnchors(cx, cy, anchors, nodes, unit);
    nodes.forEach((node, i) => {
      x[node] = cx[i] ?? 0;
      y[node] = cy[i] ?? 0;
    });
  }
  return unit;
};

/**
 * A part some of whose nodes have places. What is fixed stays, the rest finds its own under forces; each component must have a
 * node with a place. `whole`: number of nodes in the picture.
 */
export const createAnchoredPart = (
  graph: PartGraph,
  anchors: Anchors,
  settings: { readonly whole: number; readonly hostilePush: boolean; readonly maxSteps?: number | undefined },
  random: () => number,
): AnchoredPart => {
  const order = graph.nodes.length;
  const { hostilePush, whole, maxSteps } = settings;
  const x = new Float64Array(order);
  const y = new Float64Array(order);
  const settledCount = anchors.x.reduce((count, place) => count + (Number.isNaN(place) ? 0 : 1), 0);
  const mostlySettled = settledCount >= MOSTLY_SETTLED * order;
  const unit = mostlySettled
    ? unitOfSettled(graph, anchors, hostilePush)
    : placeByAnchors(graph, anchors, whole, hostilePush, x, y, random);
  const [originX, originY] = middleOf(anchors);
  if (mostlySettled) {
    x.set(anchors.x.map((place) => (place - originX) / unit));
    y.set(anchors.y.map((place) => (place - originY) / unit));
    placeBeside(
      graph,
      x,
      y,
      (BESIDE *
        radiusOf(
          x.filter((v) => !Number.isNaN(v)),
          y.filter((v) => !Number.isNaN(v)),
        )) /
        Math.sqrt(order),
      random,
    );
  } else {
    for (let i = 0; i < order; i += 1) {
      const settled = !Number.isNaN(anchors.x[i] ?? NaN);
      x[i] = settled ? ((anchors.x[i] ?? 0) - originX) / unit : (x[i] ?? 0) - originX / unit;
      y[i] = settled ? ((anchors.y[i] ?? 0) - originY) / unit : (y[i] ?? 0) - originY / unit;
    }
  }
  const forces = toForceGraph(order, graph.edges, anchors.fixed, hostilePush);
  const free = order - anchors.fixed.reduce((sum, fixed) => sum + fixed, 0);
  const steps =
    free === 0 ? 0 : mostlySettled && free < order ? Math.min(NEWCOMER_STEPS, maxSteps ?? NEWCOMER_STEPS) : maxSteps;
  return { layout: createForcePart(forces, x, y, { maxSteps: steps }), unit, originX, originY };
};
