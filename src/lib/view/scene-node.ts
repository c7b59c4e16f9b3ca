import type { Colour } from './palette.ts';
import { scenePath } from './scene-path.ts';
import type { PathStep, ScenePath } from './scene-types.ts';
import type { Shape } from './shapes.ts';
import { REACH, RING_BAND, RING_DISC, rimWidth, shapePath } from './shapes.ts';

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
  const rim = scenePath(outline, {
    fill: background,
    stroke: background,
    strokeWidth: 2 * rimWidth(radius),
  });
  if (shape !== 'ring') return [rim, scenePath(outline, { fill: colour })];
  const reach = radius * REACH.ring;
  const holes: PathStep[] = [
    { op: 'O', x, y, r: reach * RING_BAND },
    { op: 'O', x, y, r: reach * RING_DISC },
  ];
  return [rim, scenePath([...outline, ...holes], { fill: colour })];
};
