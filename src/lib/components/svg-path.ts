import type { PathStep } from '../view/scene-types.ts';

const toCommand = (step: PathStep): string => {
  switch (step.op) {
    case 'M':
    case 'L':
      return `${step.op}${step.x} ${step.y}`;
    case 'Q':
      return `Q${step.cx} ${step.cy} ${step.x} ${step.y}`;
    case 'O':
      return `M${step.x - step.r} ${step.y}a${step.r} ${step.r} 0 1 0 ${2 * step.r} 0a${step.r} ${step.r} 0 1 0 ${-2 * step.r} 0`;
    case 'Z':
      return 'Z';
  }
};

/** Steps of a path as the `d` of an SVG path. */
export const toSvgPath = (steps: readonly PathStep[]): string => steps.map(toCommand).join('');
