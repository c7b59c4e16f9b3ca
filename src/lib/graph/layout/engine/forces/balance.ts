import type { ForceGraph } from './force-system.ts';
import { GRAVITY, pullOf, SCALING, shortLength } from './force-system.ts';

/** Moves a picture so that (0, 0) is its centre of mass. */
export const centre = (mass: Float64Array, x: Float64Array, y: Float64Array): void => {
  let [m, cx, cy] = [0, 0, 0];
  for (let i = 0; i < mass.length; i += 1) {
    const mi = mass[i] ?? 0;
    m += mi;
    cx += mi * (x[i] ?? 0);
    cy += mi * (y[i] ?? 0);
  }
  for (let i = 0; i < mass.length; i += 1) {
    x[i] = (x[i] ?? 0) - cx / m;
    y[i] = (y[i] ?? 0) - cy / m;
  }
};

/** Rounds in which a factor is found: how strongly ties pull depends on their length a little. */
const ROUNDS = 4;

/**
 * Factor by which a picture must grow so that the forces neither inflate nor shrink it as a whole. At rest the sum of
 * force times place over all nodes is 0; the repulsion's share of that sum is the same at any size, that of ties and gravity
 * grows with about the square of it.
 */
export const balanceFactor = ({ ties, mass }: ForceGraph, x: Float64Array, y: Float64Array): number => {
  const short = shortLength(mass);
  let [sum, squares, gravity] = [0, 0, 0];
  for (let i = 0; i < mass.length; i += 1) {
    const mi = mass[i] ?? 0;
    const [xi, yi] = [x[i] ?? 0, y[i] ?? 0];
    sum += mi;
    squares += mi * mi;
    gravity += GRAVITY * mi * (xi * xi + yi * yi);
  }
  let factor = 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    let [held, pushed] = [gravity, 0];
    for (let i = 0; i < mass.length; i += 1) {
      const end = ties.start[i + 1] ?? 0;
      for (let t = ties.start[i] ?? 0; t < end; t += 1) {
        const j = ties.target[t] ?? 0;
        const dx = (x[j] ?? 0) - (x[i] ?? 0);
        const dy = (y[j] ?? 0) - (y[i] ?? 0);
        const square = dx * dx + dy * dy;
        const weight = ties.weight[t] ?? 0;
        if (weight > 0) held += weight * square * pullOf(factor * Math.sqrt(square), short);
        else pushed -= weight * (mass[i] ?? 0) * (mass[j] ?? 0);
      }
    }
    if (!(held > 0)) return 1;
    factor = Math.sqrt((SCALING * ((sum * sum - squares) / 2 + pushed)) / held);
  }
  return factor;
};
