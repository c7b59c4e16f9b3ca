import { sheetFor } from './frame.ts';
import type { LayoutInput } from './layout-input.ts';
import type { Line } from './lines.ts';
import { linesAt } from './lines.ts';
import { toBoxes } from './engine/node-boxes.ts';
import { refine } from './refine.ts';
import { seededRandom } from './engine/seeded-random.ts';
import { separate } from './engine/separate.ts';

/** Rounds in which the way of a pin spreads to its neighbours, and what of it reaches the next node. */
const ROUNDS = 12;
const CARRIED = 0.8;
const SEPARATION_ROUNDS = 200;
/** Room around the outermost pin. */
const RIM = 90;

/** How far each node goes: pins to their places, the others along with their neighbours. */
const waysOf = (input: LayoutInput, lines: readonly Line[], own: Float64Array): Float64Array => {
  const order = input.ids.length;
  const at = linesAt(order, lines);
  let ways = own;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = ways;
    ways = own.map((way, i) => {
      if (input.fixed[i] === 1) return way;
      const mine = at[i] ?? [];
      let sum = 0;
      for (const l of mine) {
        const line = lines[l];
        sum += before[line?.a === i ? line.b : (line?.a ?? i)] ?? 0;
      }
      return mine.length > 0 ? (CARRIED * sum) / mine.length : 0;
    });
  }
  return ways;
};

/**
 * Brings a finished drawing to the places of its fixed nodes: the whole goes along with them, their neighbours with each, and
 * what is not fixed looks for a better place nearby. For small graphs. Moves `x` and `y`.
 */
export const pullToPins = (
  input: LayoutInput,
  lines: readonly Line[],
  x: Float64Array,
  y: Float64Array,
  seed: number,
): void => {
  const fixed = input.fixed;
  const pull = (places: Float64Array, pins: Float64Array): void => {
    const away = places.map((place, i) => (fixed[i] === 1 ? (pins[i] ?? 0) - place : 0));
    const count = fixed.reduce((sum, is) => sum + is, 0);
    const together = away.reduce((sum, way) => sum + way, 0) / count;
    const ways = waysOf(
      input,
      lines,
      away.map((way, i) => (fixed[i] === 1 ? way - together : 0)),
    );
    for (let i = 0; i < places.length; i += 1) {
      places[i] = fixed[i] === 1 ? (pins[i] ?? 0) : (places[i] ?? 0) + together + (ways[i] ?? 0);
    }
  };
  pull(x, input.x);
  pull(y, input.y);
  const { halfWidth, halfHeight } = sheetFor(input.ids.length, input.aspect);
  const sheet = {
    halfWidth: x.reduce((reach, place) => Math.max(reach, Math.abs(place) + RIM), halfWidth),
    halfHeight: y.reduce((reach, place) => Math.max(reach, Math.abs(place) + RIM), halfHeight),
  };
  refine(input, lines, x, y, sheet, seededRandom(seed));
  separate(toBoxes(input), fixed, x, y, SEPARATION_ROUNDS);
};
