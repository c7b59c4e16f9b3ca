import { cleanEdges } from './clean-edges.ts';
import type { CleanEdges } from './clean-edges.ts';
import { createFreeLayout } from './free-layout.ts';
import type { EngineOptions, GraphArrays, LayoutEngine, Positions } from './graph-arrays.ts';
import { boxesOfGraph, groupsOf, numbersOf } from './graph-numbers.ts';
import { keepPins } from './keep-pins.ts';
import { toPartGraphs } from './part-edges.ts';

/** Room between two blocs, as a share of the mean width of one, and at least. */
const ROOM = 0.25;
const LEAST_ROOM = 60;

/** Height of the ties between a bloc and those before it, as it lies and upside down: the lower one is the easier to read. */
const isBetterUpsideDown = (
  { source, target }: CleanEdges,
  blocOf: Uint32Array,
  bloc: number,
  y: Float64Array,
): boolean => {
  let [upright, flipped] = [0, 0];
  for (let e = 0; e < source.length; e += 1) {
    const [a, b] = [source[e] ?? 0, target[e] ?? 0];
    const [blocA, blocB] = [blocOf[a] ?? 0, blocOf[b] ?? 0];
    if (blocA === blocB || Math.max(blocA, blocB) !== bloc) continue;
    upright += Math.abs((y[a] ?? 0) - (y[b] ?? 0));
    flipped += Math.abs((y[a] ?? 0) + (y[b] ?? 0));
  }
  return flipped < upright;
};

/** Blocs as pictures of their own, side by side from left to right about one level line. */
const placeSideBySide = (
  graph: GraphArrays,
  edges: CleanEdges,
  blocs: readonly (readonly number[])[],
  pictures: readonly Positions[],
): Positions => {
  const { half, up, down } = boxesOfGraph(graph);
  const x = new Float64Array(graph.order);
  const y = new Float64Array(graph.order);
  const blocOf = new Uint32Array(graph.order);
  const boxes = pictures.map((picture, b) => {
    let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
    blocs[b]?.forEach((node, i) => {
      blocOf[node] = b;
      const [px, py] = [picture.x[i] ?? 0, picture.y[i] ?? 0];
      left = Math.min(left, px - (half[node] ?? 0));
      right = Math.max(right, px + (half[node] ?? 0));
      low = Math.min(low, py - (down[node] ?? 0));
      high = Math.max(high, py + (up[node] ?? 0));
    });
    return { left, right, middle: (low + high) / 2 };
  });
  const wide = boxes.reduce((sum, { left, right }) => sum + right - left, 0);
  const room = Math.max(LEAST_ROOM, (ROOM * wide) / Math.max(1, boxes.length));
  let at = -(wide + room * (boxes.length - 1)) / 2;
  boxes.forEach(({ left, right, middle }, b) => {
    const members = blocs[b] ?? [];
    members.forEach((node, i) => {
      x[node] = at - left + (pictures[b]?.x[i] ?? 0);
      y[node] = (pictures[b]?.y[i] ?? 0) - middle;
    });
    if (isBetterUpsideDown(edges, blocOf, b, y)) {
      // The box hangs down from its mark, so that a mark turns about the middle of the box.
      for (const node of members) y[node] = -(y[node] ?? 0) + (down[node] ?? 0) - (up[node] ?? 0);
    }
    at += right - left + room;
  });
  const picture = { x, y };
  keepPins(graph, picture);
  return picture;
};

/** A layout in which each group is drawn by itself and all stand side by side, the first group to the left. */
export const createBlocsLayout = (graph: GraphArrays, options: EngineOptions): LayoutEngine => {
  const { order } = graph;
  const edges = cleanEdges(order, graph.source, graph.target, graph.weight);
  const blocs = groupsOf(graph);
  const radius = numbersOf(order, graph.radius, NaN);
  const labelWidth = numbersOf(order, graph.labelWidth, 0);
  const labelHeight = numbersOf(order, graph.labelHeight, 0);
  const parts = toPartGraphs(
    order,
    edges,
    blocs.map((bloc) => Uint32Array.from(bloc)),
  );
  const aspect = (options.aspect ?? 16 / 9) / Math.max(1, blocs.length);
  const layouts = parts.map(({ nodes, edges: own }) =>
    createFreeLayout(
      {
        order: nodes.length,
        ...own,
        radius: Float64Array.from(nodes, (node) => radius[node] ?? NaN),
        labelWidth: Float64Array.from(nodes, (node) => labelWidth[node] ?? 0),
        labelHeight: Float64Array.from(nodes, (node) => labelHeight[node] ?? 0),
      },
      { ...options, aspect },
    ),
  );
  const isSettled = (): boolean => layouts.every(({ settled }) => settled);
  return {
    step: (count = 1) => {
      for (const layout of layouts) layout.step(count);
      return isSettled();
    },
    positions: () =>
      placeSideBySide(
        graph,
        edges,
        blocs,
        layouts.map((layout) => layout.positions()),
      ),
    get settled() {
      return isSettled();
    },
    get progress() {
      if (order === 0) return 1;
      return layouts.reduce((sum, { progress }, b) => sum + progress * (blocs[b]?.length ?? 0), 0) / order;
    },
  };
};
