import type { PathStep, SceneShape } from './scene-types.ts';

const moveStep = (step: PathStep, dy: number): PathStep => {
  switch (step.op) {
    case 'Z':
      return step;
    case 'Q':
      return { ...step, cy: step.cy + dy, y: step.y + dy };
    case 'M':
    case 'L':
    case 'O':
      return { ...step, y: step.y + dy };
  }
};

/** A shape moved down the sheet. */
export const moveDown = (shape: SceneShape, dy: number): SceneShape =>
  shape.kind === 'text'
    ? { ...shape, y: shape.y + dy }
    : { ...shape, steps: shape.steps.map((step) => moveStep(step, dy)) };
