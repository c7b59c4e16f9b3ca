import type { PathStep } from './scene-types.ts';

/** A length with two decimals, without trailing zeros. */
export const toNumberText = (value: number): string => String(Math.round(value * 100) / 100 || 0);

/** A path as SVG's `d` attribute. */
export const toPathData = (steps: readonly PathStep[]): string =>
  steps
    .map((step) => {
      switch (step.op) {
        case 'M':
        case 'L':
          return `${step.op}${toNumberText(step.x)} ${toNumberText(step.y)}`;
        case 'Q':
          return `Q${[step.cx, step.cy, step.x, step.y].map(toNumberText).join(' ')}`;
        case 'O': {
          const [left, right, y, r] = [step.x - step.r, step.x + step.r, step.y, step.r].map(toNumberText);
          return `M${left} ${y}A${r} ${r} 0 1 1 ${right} ${y}A${r} ${r} 0 1 1 ${left} ${y}Z`;
        }
        case 'Z':
          return 'Z';
      }
    })
    .join('');
