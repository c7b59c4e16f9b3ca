import type { Colour } from './palette.ts';
import type { PathStep, ScenePath } from './scene-types.ts';
import type { Shape } from './shapes.ts';
import { REACH, RING_BAND, RIM, RIM_SHARE, RING_DISC, shapePath } from './shapes.ts';

const path = (steps: readonly PathStep[], looks: Partial<ScenePath>): ScenePath => ({
  kind: 'path',
  steps,
  fill: null,
  stroke: null,
  strokeWidth: 0,
  dash: [],
  round: false,
  opacity: 1,
  ...looks,
});

/** A mark with its rim, as the node shader draws it. */
export const nodePaths = (
  shape: Shape,
  x: number,
  y: number,
  radius: number,
  colour: Colour,
  background: Colour,
): ScenePath[] => {
  const outline = shapePath(shape, x, y, radius);
  const rim = path(outline, {
    fill: background,
    stroke: background,
    strokeWidth: 2 * Math.min(RIM, RIM_SHARE * radius),
  });
  if (shape !== 'ring') return [rim, path(outline, { fill: colour })];
  const reach = radius * REACH.ring;
  const holes: PathStep[] = [
    { op: 'O', x, y, r: reach * RING_BAND },
    { op: 'O', x, y, r: reach * RING_DISC },
  ];
  return [rim, path([...outline, ...holes], { fill: colour })];
};
