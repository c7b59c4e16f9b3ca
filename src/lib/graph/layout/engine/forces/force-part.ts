import type { ForceGraph } from './force-system.ts';
import { createForceSystem } from './force-system.ts';
import type { PartLayout } from './part-layout.ts';
import { createRest } from './rest.ts';

/** A graph under forces until it rests, from the places in `x` and `y`. `afterStep` may put nodes right. */
export const createForcePart = (
  graph: ForceGraph,
  x: Float64Array,
  y: Float64Array,
  { maxSteps, afterStep }: { readonly maxSteps?: number | undefined; readonly afterStep?: () => void } = {},
): PartLayout => {
  const system = createForceSystem(graph, x, y);
  const rest = createRest(x.length, maxSteps);
  return {
    x,
    y,
    step: () => {
      if (rest.settled) return;
      const way = system.step();
      afterStep?.();
      rest.note(way);
    },
    get settled() {
      return rest.settled;
    },
    get progress() {
      return rest.progress;
    },
  };
};
