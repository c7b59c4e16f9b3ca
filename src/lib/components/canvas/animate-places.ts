import type { Place } from '../../view/canvas-api.ts';
import type { DisplayGraph } from '../../view/display-types.ts';

const DURATION_MS = 380;
/** Larger graphs change at once: a slide of thousands would stutter. */
const MAX_ORDER = 1_500;

/**
 * Lets nodes slide from where they start to their places; `onStep` draws them, `onEnd` is called when they stand. Gives a
 * function that ends it at once, at the places.
 */
export const animatePlaces = (
  { nodes }: DisplayGraph,
  starts: ReadonlyMap<string, Place>,
  places: ReadonlyMap<string, Place>,
  { onStep, onEnd }: { readonly onStep: () => void; readonly onEnd: () => void },
): (() => void) => {
  const moving = nodes.flatMap((node) => {
    const from = starts.get(node.id);
    const to = places.get(node.id);
    return from && to && (from.x !== to.x || from.y !== to.y) ? [{ node, from, to }] : [];
  });
  if (moving.length === 0 || nodes.length > MAX_ORDER) {
    onEnd();
    return () => undefined;
  }
  const draw = (share: number): void => {
    const eased = 1 - (1 - share) ** 3;
    for (const { node, from, to } of moving) {
      node.x = from.x + (to.x - from.x) * eased;
      node.y = from.y + (to.y - from.y) * eased;
    }
    onStep();
  };
  const begun = performance.now();
  let request = 0;
  const step = (): void => {
    const share = Math.min(1, (performance.now() - begun) / DURATION_MS);
    draw(share);
    request = share < 1 ? requestAnimationFrame(step) : 0;
    if (request === 0) onEnd();
  };
  draw(0);
  request = requestAnimationFrame(step);
  return () => {
    if (request === 0) return;
    cancelAnimationFrame(request);
    request = 0;
    draw(1);
    onEnd();
  };
};
