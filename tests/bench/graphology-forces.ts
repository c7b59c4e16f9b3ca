import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { MadeGraph } from './made-graphs.ts';

/** Numbers a node and an edge take in graphology's matrices. */
const NODE = 10;
const EDGE = 3;
const [FORCE_X, FORCE_Y, MASS] = [2, 3, 6];

/** graphology's ForceAtlas2 on a made graph, in the mode that its `inferSettings` chooses. */
export interface GraphologyRun {
  readonly step: () => void;
  readonly positions: () => { readonly x: Float64Array; readonly y: Float64Array };
  /** Forces of the last step. */
  readonly forces: () => { readonly x: Float64Array; readonly y: Float64Array };
}

/** From seeded random places, or the given ones. Without edges and gravity the forces are the repulsion alone. */
export const runGraphology = (
  { order, source, target }: MadeGraph,
  options: {
    readonly places?: { readonly x: Float64Array; readonly y: Float64Array };
    readonly repulsionOnly?: boolean;
  } = {},
): GraphologyRun => {
  const nodes = new Float32Array(order * NODE);
  let state = 7;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) / 16_777_216;
  };
  for (let i = 0; i < order; i += 1) {
    nodes[i * NODE] = options.places?.x[i] ?? 100 * random();
    nodes[i * NODE + 1] = options.places?.y[i] ?? 100 * random();
    nodes.fill(1, i * NODE + MASS, i * NODE + 9);
  }
  const edges = new Float32Array(source.length * EDGE);
  source.forEach((a, e) => {
    edges.set([a * NODE, target[e]! * NODE, 1], e * EDGE);
    nodes[a * NODE + MASS]! += 1;
    nodes[target[e]! * NODE + MASS]! += 1;
  });
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    strongGravityMode: true,
    barnesHutTheta: 0.5,
    barnesHutOptimize: order > 2_000,
    slowDown: 1 + Math.log(order),
    gravity: options.repulsionOnly ? 0 : 0.05,
    scalingRatio: 10,
  };
  const drawn = options.repulsionOnly ? new Float32Array(0) : edges;
  const column = (at: number) => Float64Array.from({ length: order }, (_, i) => nodes[i * NODE + at]!);
  return {
    step: () => iterate(settings, nodes, drawn),
    positions: () => ({ x: column(0), y: column(1) }),
    forces: () => ({ x: column(FORCE_X), y: column(FORCE_Y) }),
  };
};
