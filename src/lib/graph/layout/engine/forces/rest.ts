/** How much of the mean way of the last steps is remembered in the next. */
const MEMORY = 0.8;
/** At rest the mean way of a step is below this share of the picture's radius: finer for small graphs, which it costs nothing. */
const STILL_SMALL = 0.0005;
const STILL_LARGE = 0.002;
const SMALL = 1_000;
/** A way at the start, from which progress counts. */
const LIVELY = 0.05;
/** The speed takes some steps to find itself. */
const MIN_STEPS = 12;

const defaultSteps = (order: number): number => {
  if (order <= SMALL) return 600;
  return order <= 10_000 ? 300 : 200;
};

export interface Rest {
  /** Takes note of the mean way of a step. */
  readonly note: (way: number) => void;
  readonly settled: boolean;
  readonly progress: number;
}

/** Tells when a picture is at rest: its nodes hardly move any more, or `maxSteps` are over. */
export const createRest = (order: number, maxSteps = defaultSteps(order)): Rest => {
  const still = order <= SMALL ? STILL_SMALL : STILL_LARGE;
  let [steps, mean, progress, settled] = [0, LIVELY, 0, maxSteps <= 0];
  return {
    note: (way) => {
      steps += 1;
      mean = MEMORY * mean + (1 - MEMORY) * way;
      settled = steps >= maxSteps || (steps >= MIN_STEPS && mean <= still) || !Number.isFinite(way);
      const bySteps = steps / maxSteps;
      // The way falls about as one over the steps, so its inverse tells how far they have come.
      const byWay = mean > 0 ? Math.min(1, still / mean) : 1;
      progress = settled ? 1 : Math.max(progress, Math.min(0.99, Math.max(bySteps, byWay)));
    },
    get settled() {
      return settled;
    },
    get progress() {
      return settled ? 1 : progress;
    },
  };
};
