import { assemble } from './assemble.ts';
import { cleanEdges } from './clean-edges.ts';
import { createParts } from './engine-parts.ts';
import type { EngineOptions, GraphArrays, LayoutEngine, Positions } from './graph-arrays.ts';
import { boxesOfGraph, numbersOf } from './graph-numbers.ts';
import { seededRandom } from './seeded-random.ts';

/** Up to this size marks and labels are moved apart. */
const APART_UP_TO = 2_000;
/** Whether several nodes have places and all of them the same: that is what files without places say. */
const onOneSpot = (x: Float64Array, y: Float64Array, known: Uint8Array): boolean => {
  const first = known.indexOf(1);
  let count = 0;
  for (let i = 0; i < x.length; i += 1) {
    if (known[i] !== 1) continue;
    if (x[i] !== x[first] || y[i] !== y[first]) return false;
    count += 1;
  }
  return count > 1;
};

/** Places that nodes bring: a node without one of its coordinates has none, and cannot be fixed. */
const placesOf = ({ order, x, y, fixed }: GraphArrays) => {
  const px = numbersOf(order, x, NaN);
  const py = numbersOf(order, y, NaN);
  const known = Uint8Array.from(px, (place, i) => (Number.isNaN(place) || Number.isNaN(py[i] ?? NaN) ? 0 : 1));
  const isFixed = (i: number): boolean => known[i] === 1 && fixed?.[i] === 1;
  if (onOneSpot(px, py, known)) known.forEach((_is, i) => (known[i] = isFixed(i) ? 1 : 0));
  return {
    x: px.map((place, i) => (known[i] === 1 ? place : NaN)),
    y: py.map((place, i) => (known[i] === 1 ? place : NaN)),
    known,
    pinned: known.map((_is, i) => (isFixed(i) ? 1 : 0)),
  };
};

/** A layout by the ties alone, without any arrangement. */
export const createFreeLayout = (graph: GraphArrays, options: EngineOptions): LayoutEngine => {
  const { order } = graph;
  const edges = cleanEdges(order, graph.source, graph.target, graph.weight);
  const places = placesOf(graph);
  const keep = (options.present ?? 'keep') === 'keep';
  const kept = keep ? places.known : places.pinned;
  const parts = createParts(
    order,
    edges,
    { x: places.x, y: places.y, fixed: kept },
    {
      spacing: options.spacing ?? 'forces',
      hostilePush: options.hostile === 'push',
      maxSteps: options.maxSteps,
      random: seededRandom(options.seed ?? 1),
    },
  );
  const sheet = {
    order,
    source: edges.source,
    target: edges.target,
    boxes: boxesOfGraph(graph),
    kept,
    pinned: places.pinned,
    aspect: options.aspect ?? 16 / 9,
  };
  const apart = options.apart ?? order <= APART_UP_TO;
  let picture: Positions | null = null;
  const isSettled = (): boolean => parts.every(({ layout }) => layout.settled);
  return {
    step: (count = 1) => {
      for (const { layout } of parts) {
        for (let k = 0; k < count && !layout.settled; k += 1) {
          layout.step();
          picture = null;
        }
      }
      return isSettled();
    },
    positions: () => {
      picture ??= assemble(parts, sheet, places, apart && isSettled());
      return { x: picture.x.slice(), y: picture.y.slice() };
    },
    get settled() {
      return isSettled();
    },
    get progress() {
      if (order === 0) return 1;
      let done = 0;
      for (const { nodes, layout } of parts) done += nodes.length * layout.progress;
      return done / order;
    },
  };
};
