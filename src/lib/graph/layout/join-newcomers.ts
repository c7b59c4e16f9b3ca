import { pointOnCircle } from './engine/circle.ts';
import { sheetFor } from './frame.ts';
import type { LayoutInput, LayoutResult } from './layout-input.ts';
import { linesAt, toLines } from './lines.ts';
import { toBoxes } from './engine/node-boxes.ts';
import { refine } from './refine.ts';
import { seededRandom } from './engine/seeded-random.ts';
import { separate } from './engine/separate.ts';

/** How far from its neighbours a newcomer starts. */
const BESIDE = 90;

/**
 * Puts nodes that are not fixed beside those that are, each where it crosses and covers least. The fixed ones do not move at
 * all. Takes time with the square of the size: for small graphs.
 */
export const joinNewcomers = (input: LayoutInput, seed: number): LayoutResult => {
  const order = input.ids.length;
  const random = seededRandom(seed);
  const x = new Float64Array(order);
  const y = new Float64Array(order);
  const settled = Uint8Array.from(input.fixed);
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < order; i += 1) {
    if (input.fixed[i] === 0) continue;
    const [px, py] = [input.x[i] ?? 0, input.y[i] ?? 0];
    x[i] = px;
    y[i] = py;
    [left, right, low, high] = [Math.min(left, px), Math.max(right, px), Math.min(low, py), Math.max(high, py)];
  }
  const lines = toLines(input);
  const at = linesAt(order, lines);
  let queue = input.ids.map((_id, i) => i).filter((i) => settled[i] === 0);
  while (queue.length > 0) {
    // First those with neighbours on the sheet; when there are none, the next one starts a part of its own below it.
    const placed = queue.filter((i) =>
      (at[i] ?? []).some((l) => settled[lines[l]?.a ?? i] === 1 || settled[lines[l]?.b ?? i] === 1),
    );
    const now = placed.length > 0 ? placed : queue.slice(0, 1);
    for (const i of now) {
      let [sx, sy, count] = [0, 0, 0];
      for (const l of at[i] ?? []) {
        const line = lines[l];
        if (!line) continue;
        const other = line.a === i ? line.b : line.a;
        if (settled[other] === 0) continue;
        sx += x[other] ?? 0;
        sy += y[other] ?? 0;
        count += 1;
      }
      const [cos, sin] = pointOnCircle(random());
      x[i] = (count > 0 ? sx / count : (left + right) / 2) + BESIDE * cos;
      y[i] = (count > 0 ? sy / count : low - BESIDE) + (count > 0 ? BESIDE * sin : 0);
    }
    for (const i of now) settled[i] = 1;
    queue = queue.filter((i) => settled[i] === 0);
  }
  const { halfWidth, halfHeight } = sheetFor(order, input.aspect);
  const sheet = {
    halfWidth: Math.max(halfWidth, right, -left) + BESIDE,
    halfHeight: Math.max(halfHeight, high, -low) + BESIDE,
  };
  refine(input, lines, x, y, sheet, random);
  separate(toBoxes(input), input.fixed, x, y, 200);
  return { x, y };
};
