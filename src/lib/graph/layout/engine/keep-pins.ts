import type { GraphArrays, Positions } from './graph-arrays.ts';

/** Puts fixed nodes back to their places, whatever became of the rest. Moves `x` and `y` of the picture. */
export const keepPins = ({ order, fixed, x, y }: GraphArrays, picture: Positions): void => {
  for (let i = 0; i < order; i += 1) {
    const [px, py] = [x?.[i] ?? NaN, y?.[i] ?? NaN];
    if (fixed?.[i] !== 1 || !Number.isFinite(px) || !Number.isFinite(py)) continue;
    picture.x[i] = px;
    picture.y[i] = py;
  }
};
