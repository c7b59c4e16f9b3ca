import { createExactRepulsion, createTreeRepulsion } from '../../src/lib/graph/layout/engine/forces/repulsion.ts';
import { createLayout } from '../../src/lib/graph/layout/engine/create-layout.ts';
import type { Quality } from './drawing-quality.ts';
import { createMeter } from './drawing-quality.ts';
import { runGraphology } from './graphology-forces.ts';
import type { MadeGraph } from './made-graphs.ts';
import { makeClusters, makeScaleFree } from './made-graphs.ts';

/** Sizes of the contest, with the clusters of the clustered graph and the steps that graphology gets. */
const SIZES = [
  { order: 100, clusters: 6, theirSteps: 600 },
  { order: 1_000, clusters: 15, theirSteps: 600 },
  { order: 10_000, clusters: 40, theirSteps: 200 },
  { order: 50_000, clusters: 100, theirSteps: 20 },
] as const;
/** Steps after which a run is looked at. */
const CHECKPOINTS = [2, 4, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 150, 200, 300, 400, 600];

interface Checkpoint extends Quality {
  readonly steps: number;
  readonly ms: number;
}

/** Runs on to `limit` steps or rest, looking at the picture at the checkpoints; looking takes no time of the run. */
const follow = (
  startMs: number,
  limit: number,
  step: () => boolean,
  look: () => Quality,
): { readonly run: readonly Checkpoint[]; readonly stepMs: number } => {
  const run: Checkpoint[] = [{ steps: 0, ms: startMs, ...look() }];
  let [steps, ms] = [0, 0];
  for (let resting = false; steps < limit && !resting;) {
    const next = CHECKPOINTS.find((at) => at > steps) ?? limit;
    const from = performance.now();
    while (steps < Math.min(next, limit) && !resting) {
      resting = step();
      steps += 1;
    }
    ms += performance.now() - from;
    run.push({ steps, ms: startMs + ms, ...look() });
  }
  return { run, stepMs: ms / steps };
};

/** When a run first reaches a quality: stress, neighbours and crossings within a twentieth of it. */
const timeTo = (run: readonly Checkpoint[], goal: Quality): number => {
  const isReached = ({ stress, nearest, crossings }: Quality): boolean =>
    stress <= 1.05 * goal.stress && nearest >= 0.95 * goal.nearest && crossings <= 1.05 * goal.crossings;
  return run.find(isReached)?.ms ?? Infinity;
};

/** What one graph gave: milliseconds, steps and qualities of both. */
export interface Contest {
  readonly kind: string;
  readonly order: number;
  readonly startMs: number;
  readonly stepMs: number;
  readonly theirStepMs: number;
  /** To the quality of graphology's end, theirs and ours. */
  readonly theirEndMs: number;
  readonly endMs: number;
  readonly settledMs: number;
  readonly settledSteps: number;
  readonly theirs: Quality;
  readonly ours: Quality;
}

const contest = (kind: string, graph: MadeGraph, theirSteps: number): Contest => {
  const look = createMeter(graph);
  const graphology = runGraphology(graph);
  const theirs = follow(
    0,
    theirSteps,
    () => {
      graphology.step();
      return false;
    },
    () => look(graphology.positions()),
  );
  const from = performance.now();
  const layout = createLayout(graph);
  const startMs = performance.now() - from;
  const ours = follow(
    startMs,
    Infinity,
    () => layout.step(),
    () => look(layout.positions()),
  );
  const theirEnd = theirs.run.at(-1)!;
  const end = ours.run.at(-1)!;
  return {
    kind,
    order: graph.order,
    startMs,
    stepMs: ours.stepMs,
    theirStepMs: theirs.stepMs,
    theirEndMs: timeTo(theirs.run, theirEnd),
    endMs: timeTo(ours.run, theirEnd),
    settledMs: end.ms,
    settledSteps: end.steps,
    theirs: theirEnd,
    ours: end,
  };
};

/** Runs the contest on graphs of `smallest` to `largest` nodes, telling each result as it comes. */
export const runContest = (smallest: number, largest: number, tell: (contest: Contest) => void): void => {
  // Both warm: what is compiled first would pay for all.
  contest('warm-up', makeScaleFree(1_000), 20);
  contest('warm-up', makeClusters(3_000, 20), 10);
  for (const { order, clusters, theirSteps } of SIZES) {
    if (order < smallest || order > largest) continue;
    tell(contest('clusters', makeClusters(order, clusters), theirSteps));
    tell(contest('scale-free', makeScaleFree(order), theirSteps));
  }
};

/** Error of forces against the exact sum: the middle node's and that of the twentieth worst, as shares. */
export interface ForceError {
  readonly order: number;
  readonly ms: number;
  readonly median: number;
  readonly p95: number;
  readonly theirMs: number;
  readonly theirMedian: number;
  readonly theirP95: number;
}

/** Repulsion of a finished picture, by our tree and by graphology's, against the exact sum. */
export const measureForceError = (order: number): ForceError => {
  const graph = makeClusters(order, 20);
  const layout = createLayout(graph);
  layout.step(50);
  const { x, y } = layout.positions();
  const mass = new Float64Array(order).fill(1);
  graph.source.forEach((a, e) => {
    mass[a]! += 1;
    mass[graph.target[e]!]! += 1;
  });
  const [exactX, exactY] = [new Float64Array(order), new Float64Array(order)];
  createExactRepulsion(mass)(x, y, exactX, exactY);
  const errorsOf = (fx: Float64Array, fy: Float64Array, scale: (i: number) => number): number[] =>
    Array.from(fx, (force, i) => {
      const [dx, dy] = [force / scale(i) - exactX[i]!, fy[i]! / scale(i) - exactY[i]!];
      return Math.sqrt((dx * dx + dy * dy) / (exactX[i]! ** 2 + exactY[i]! ** 2));
    }).sort((a, b) => a - b);
  const timeOf = (work: () => void): number => {
    const times = Array.from({ length: 5 }, () => {
      const from = performance.now();
      work();
      return performance.now() - from;
    });
    return Math.min(...times);
  };
  const [fx, fy] = [new Float64Array(order), new Float64Array(order)];
  const repulsion = createTreeRepulsion(mass);
  const ms = timeOf(() => repulsion(x, y, fx, fy));
  const own = errorsOf(fx, fy, () => 1);
  const theirMs = timeOf(() => runGraphology(graph, { places: { x, y }, repulsionOnly: true }).step());
  const graphology = runGraphology(graph, { places: { x, y }, repulsionOnly: true });
  graphology.step();
  const forces = graphology.forces();
  const their = errorsOf(forces.x, forces.y, (i) => 10 * mass[i]!);
  const at = (errors: readonly number[], share: number): number => errors[Math.floor(share * order)]!;
  return {
    order,
    ms,
    median: at(own, 0.5),
    p95: at(own, 0.95),
    theirMs,
    theirMedian: at(their, 0.5),
    theirP95: at(their, 0.95),
  };
};
