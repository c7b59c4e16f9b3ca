import type { PathStep, ScenePath } from './scene-types.ts';

/** A path by its steps and those of its looks that are not plain: nothing drawn, whole lines, square ends, no veil. */
export const scenePath = (
  steps: readonly PathStep[],
  looks: Partial<Omit<ScenePath, 'kind' | 'steps'>>,
): ScenePath => ({
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
