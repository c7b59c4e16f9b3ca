import type { Repulsion } from './repulsion.ts';
import { createRepulsion } from './repulsion.ts';
import { createPace } from './pace.ts';
import type { Ties } from './ties.ts';

/** Strength of the repulsion, and of the gravity towards (0, 0), which grows with the distance. As graphology infers them. */
export const SCALING = 10;
export const GRAVITY = 0.05;

/** Length of a short tie, as a multiple of the distance at which two nodes of middle mass and a tie alone would rest. */
const SHORT = 2;

/** What forces act on. */
export interface ForceGraph {
  readonly ties: Ties;
  /** 1 + the weight of a node's ties. */
  readonly mass: Float64Array;
  /** 1: takes part in the forces and does not move. */
  readonly fixed: Uint8Array;
}

/** Nodes under forces. `x` and `y` are moved in place. */
export interface ForceSystem {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** One step; gives the mean way of a node in it, as a share of the root mean square distance from the centre. */
  readonly step: () => number;
}

/** Length up to which the ties of a graph of these masses are short. */
export const shortLength = (mass: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < mass.length; i += 1) sum += mass[i] ?? 0;
  return (SHORT * Math.sqrt(SCALING) * sum) / Math.max(1, mass.length);
};

/**
 * How strongly a tie of weight 1 pulls for each unit of its length: the shorter it is, the stronger, up to twice. Long ties
 * pull as in ForceAtlas2, so that the whole takes its shape; short ones hold together what is close, halfway to LinLog.
 */
export const pullOf = (length: number, short: number): number => 1 + short / (length + short);

/** Adds the pull of the ties to the forces. A tie below 0 pushes as the repulsion does, so many times as strongly. */
const pull = (
  { start, target, weight }: Ties,
  mass: Float64Array,
  short: number,
  x: Float64Array,
  y: Float64Array,
  fx: Float64Array,
  fy: Float64Array,
): void => {
  const order = x.length;
  for (let i = 0; i < order; i += 1) {
    const xi = x[i] ?? 0;
    const yi = y[i] ?? 0;
    const end = start[i + 1] ?? 0;
    let sx = 0;
    let sy = 0;
    for (let t = start[i] ?? 0; t < end; t += 1) {
      const j = target[t] ?? 0;
      let strength = weight[t] ?? 0;
      const dx = (x[j] ?? 0) - xi;
      const dy = (y[j] ?? 0) - yi;
      const square = dx * dx + dy * dy;
      if (strength > 0) strength *= pullOf(Math.sqrt(square), short);
      else if (square > 0) strength *= (SCALING * (mass[i] ?? 0) * (mass[j] ?? 0)) / square;
      const px = strength * dx;
      const py = strength * dy;
      sx += px;
      sy += py;
      fx[j] = (fx[j] ?? 0) - px;
      fy[j] = (fy[j] ?? 0) - py;
    }
    fx[i] = (fx[i] ?? 0) + sx;
    fy[i] = (fy[i] ?? 0) + sy;
  }
};

/**
 * ForceAtlas2 over typed arrays: repulsion m·m′/d, attraction w·d (more for short ties), gravity towards (0, 0), Gephi's
 * adaptive speed.
 * Source: Jacomy et al., "ForceAtlas2, a continuous graph layout algorithm" (PLoS ONE 2014).
 */
export const createForceSystem = (
  { ties, mass, fixed }: ForceGraph,
  x: Float64Array,
  y: Float64Array,
  repulsion: Repulsion = createRepulsion(mass),
): ForceSystem => {
  const order = x.length;
  const fx = new Float64Array(order);
  const fy = new Float64Array(order);
  const short = shortLength(mass);
  // Ties pull by 1 to 2 for each unit of mass beyond the first: a longer way would overshoot the place where they rest.
  const limits = mass.map((m) => 1 / (1.25 * (m - 1) + GRAVITY * m));
  const pace = createPace(mass, fixed, limits);
  return {
    x,
    y,
    step: () => {
      repulsion(x, y, fx, fy);
      for (let i = 0; i < order; i += 1) {
        const mi = mass[i] ?? 0;
        fx[i] = mi * (SCALING * (fx[i] ?? 0) - GRAVITY * (x[i] ?? 0));
        fy[i] = mi * (SCALING * (fy[i] ?? 0) - GRAVITY * (y[i] ?? 0));
      }
      pull(ties, mass, short, x, y, fx, fy);
      return pace.move(x, y, fx, fy);
    },
  };
};
