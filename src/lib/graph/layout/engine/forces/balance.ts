import type { ForceGraph } from './force-system.ts';
import { GRAVITY, SCALING } from './force-system.ts';

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

/**
 * Factor by which a picture must grow so that the forces neither inflate nor shrink it as a whole. At rest the sum of
 * force times place over all nodes is 0; the repulsion's share of that sum is the same at any size, that of ties and gravity
 * grows with its square.
 */
export const balanceFactor = ({ ties, mass }: ForceGraph, x: Float64Array, y: Float64Array): number => {
  let [sum, squares, held] = [0, 0, 0];
  let pushed = 0;
  for (let i = 0; i < mass.length; i += 1) {
    const mi = mass[i] ?? 0;
    const xi = x[i] ?? 0;
    const yi = y[i] ?? 0;
    sum += mi;
    squares += mi * mi;
    held += GRAVITY * mi * (xi * xi + yi * yi);
    const end = ties.start[i + 1] ?? 0;
    for (let t = ties.start[i] ?? 0; t < end; t += 1) {
      const j = ties.target[t] ?? 0;
      const dx = (x[j] ?? 0) - xi;
      const dy = (y[j] ?? 0) - yi;
      const weight = ties.weight[t] ?? 0;
      if (weight > 0) held += weight * (dx * dx + dy * dy);
      else pushed -= weight * mi * (mass[j] ?? 0);
    }
  }
  const square = held > 0 ? (SCALING * ((sum * sum - squares) / 2 + pushed)) / held : 1;
  return Math.sqrt(square);
};
