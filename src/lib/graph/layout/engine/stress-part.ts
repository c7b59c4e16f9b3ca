import type { CleanEdges } from './clean-edges.ts';
import { toNeighbours, walkFrom } from './forces/neighbours.ts';
import type { PartLayout } from './forces/part-layout.ts';

/** Parts up to this size can be drawn by all pairs of distances. */
export const EVEN_UP_TO = 600;
/** Rounds until a picture is even, and fewer that find its shape alone. */
const ROUNDS = 30;
export const ROUGH_ROUNDS = 15;
/** A pair gives way by all it takes in the first round, by this share of a neighbours' pair in the last. */
const LAST_STEP = 0.1;

/** The factor that leads from 1 to `goal` in so many steps, by halving: a root that is the same everywhere. */
const rateTo = (goal: number, steps: number): number => {
  let [low, high] = [0, 1];
  for (let round = 0; round < 60; round += 1) {
    const middle = (low + high) / 2;
    let power = 1;
    for (let step = 0; step < steps; step += 1) power *= middle;
    if (power < goal) low = middle;
    else high = middle;
  }
  return high;
};

/**
 * Draws a connected graph so that distances on the sheet are those along its ties, each pair set right in turn by ever
 * smaller steps. A step of the part is one round over all pairs; a tie is 1 long. From the places in `x` and `y`.
 * Source: Zheng, Pawar and Goodman, "Graph drawing by stochastic gradient descent" (2019).
 */
export const createStressPart = (
  { source, target }: CleanEdges,
  x: Float64Array,
  y: Float64Array,
  fixed: Uint8Array,
  random: () => number,
  rounds = ROUNDS,
): PartLayout => {
  const order = x.length;
  const neighbours = toNeighbours(order, source, target);
  const count = (order * (order - 1)) / 2;
  const firsts = new Uint16Array(count);
  const seconds = new Uint16Array(count);
  const wanted = new Uint16Array(count);
  const distance = new Int32Array(order);
  const queue = new Uint32Array(order);
  let [at, longest] = [0, 1];
  for (let i = 0; i < order; i += 1) {
    walkFrom(neighbours, i, distance, queue);
    for (let j = i + 1; j < order; j += 1) {
      const steps = Math.max(1, distance[j] ?? 1);
      longest = Math.max(longest, steps);
      firsts[at] = i;
      seconds[at] = j;
      wanted[at] = steps;
      at += 1;
    }
  }
  const turns = Uint32Array.from({ length: count }, (_, k) => k);
  const firstStep = longest * longest;
  const rate = rateTo(LAST_STEP / firstStep, rounds - 1);
  let [round, eta] = [0, firstStep];

  const setRight = (pair: number): void => {
    const i = firsts[pair] ?? 0;
    const j = seconds[pair] ?? 0;
    const d = wanted[pair] ?? 1;
    const dx = (x[i] ?? 0) - (x[j] ?? 0);
    const dy = (y[i] ?? 0) - (y[j] ?? 0);
    const drawn = Math.sqrt(dx * dx + dy * dy);
    if (drawn === 0) return;
    const share = Math.min(1, eta / (d * d));
    const by = (share * (d - drawn)) / drawn / (fixed[i] === 1 || fixed[j] === 1 ? 1 : 2);
    if (fixed[i] !== 1) {
      x[i] = (x[i] ?? 0) + by * dx;
      y[i] = (y[i] ?? 0) + by * dy;
    }
    if (fixed[j] !== 1) {
      x[j] = (x[j] ?? 0) - by * dx;
      y[j] = (y[j] ?? 0) - by * dy;
    }
  };

  return {
    x,
    y,
    step: () => {
      if (round >= rounds) return;
      for (let k = count - 1; k > 0; k -= 1) {
        const other = Math.floor(random() * (k + 1));
        const turn = turns[k] ?? 0;
        turns[k] = turns[other] ?? 0;
        turns[other] = turn;
      }
      for (let k = 0; k < count; k += 1) setRight(turns[k] ?? 0);
      eta *= rate;
      round += 1;
    },
    get settled() {
      return round >= rounds;
    },
    get progress() {
      return round / rounds;
    },
  };
};
