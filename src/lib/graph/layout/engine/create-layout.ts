import { arrangeByTime } from './arrange-by-time.ts';
import { createBlocsLayout } from './blocs-layout.ts';
import { createFreeLayout } from './free-layout.ts';
import type { EngineOptions, GraphArrays, LayoutEngine, Positions } from './graph-arrays.ts';
import { arrangeInRings } from './rings.ts';

/** A layout by the ties that is put in order when it rests. */
const arrangedLayout = (
  graph: GraphArrays,
  options: EngineOptions,
  arrange: (graph: GraphArrays, options: EngineOptions, picture: Positions) => Positions,
): LayoutEngine => {
  const free = createFreeLayout(graph, options);
  let arranged: Positions | null = null;
  return {
    step: free.step,
    positions: () => {
      if (!free.settled) return free.positions();
      arranged ??= arrange(graph, options, free.positions());
      return { x: arranged.x.slice(), y: arranged.y.slice() };
    },
    get settled() {
      return free.settled;
    },
    get progress() {
      return free.progress;
    },
  };
};

/**
 * A layout of a graph, step by step: `step` until `settled`, `positions` at any time. Forces are those of ForceAtlas2. Same
 * graph, options and seed give the same bytes wherever JavaScript runs, however the steps are grouped: nothing but basic
 * arithmetic and roots is used. Throws a `RangeError` for an edge whose end is no node.
 *
 * ```ts
 * const layout = createLayout({ order: 3, source: [0, 1], target: [1, 2] });
 * while (!layout.step(10)) tell(layout.progress);
 * const { x, y } = layout.positions();
 * ```
 */
export const createLayout = (graph: GraphArrays, options: EngineOptions = {}): LayoutEngine => {
  switch (options.arrange ?? 'free') {
    case 'free':
      return createFreeLayout(graph, options);
    case 'rings':
      return arrangedLayout(graph, options, arrangeInRings);
    case 'time':
      return arrangedLayout(graph, options, arrangeByTime);
    case 'blocs':
      return createBlocsLayout(graph, options);
  }
};
