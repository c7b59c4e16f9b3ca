import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { LayoutInput } from './layout-input.ts';

/** Numbers a node and an edge take in the matrices of graphology-layout-forceatlas2. */
const NODE = 10;
const EDGE = 3;
const MASS = 6;
const CONVERGENCE = 7;
const SIZE = 8;
const FIXED = 9;

/** From here on the approximate repulsion (Barnes-Hut) is faster than the exact sum. */
const BARNES_HUT_OVER = 500;

export interface ForceOptions {
  readonly iterations: number;
  readonly gravity: number;
  readonly scaling: number;
  readonly onStep?: (step: number) => void;
}

/**
 * ForceAtlas2 from the places in `x` and `y`, which it moves; nodes that are `fixed` stay.
 * Source: Jacomy et al., "ForceAtlas2, a continuous graph layout algorithm" (PLoS ONE 2014), as in graphology.
 */
export const runForceLayout = (
  input: Pick<LayoutInput, 'source' | 'target' | 'weight' | 'fixed' | 'radius'>,
  x: Float64Array,
  y: Float64Array,
  options: ForceOptions,
): void => {
  const order = x.length;
  const nodes = new Float32Array(order * NODE);
  for (let i = 0; i < order; i += 1) {
    const at = i * NODE;
    nodes[at] = x[i] ?? 0;
    nodes[at + 1] = y[i] ?? 0;
    nodes[at + MASS] = 1;
    nodes[at + CONVERGENCE] = 1;
    nodes[at + SIZE] = input.radius[i] ?? 1;
    nodes[at + FIXED] = input.fixed[i] ?? 0;
  }
  const edges = new Float32Array(input.source.length * EDGE);
  let length = 0;
  for (let e = 0; e < input.source.length; e += 1) {
    const from = (input.source[e] ?? 0) * NODE;
    const to = (input.target[e] ?? 0) * NODE;
    if (from === to) continue;
    const weight = input.weight[e] ?? 1;
    nodes[from + MASS] = (nodes[from + MASS] ?? 0) + weight;
    nodes[to + MASS] = (nodes[to + MASS] ?? 0) + weight;
    edges[length] = from;
    edges[length + 1] = to;
    edges[length + 2] = weight;
    length += EDGE;
  }
  const matrix = edges.subarray(0, length);
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    strongGravityMode: true,
    barnesHutTheta: 0.6,
    barnesHutOptimize: order > BARNES_HUT_OVER,
    slowDown: 1 + Math.log(Math.max(1, order)),
    gravity: options.gravity,
    scalingRatio: options.scaling,
  };
  for (let step = 0; step < options.iterations; step += 1) {
    iterate(settings, nodes, matrix);
    options.onStep?.(step);
  }
  for (let i = 0; i < order; i += 1) {
    x[i] = nodes[i * NODE] ?? 0;
    y[i] = nodes[i * NODE + 1] ?? 0;
  }
};
