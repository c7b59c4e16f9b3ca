import type { DisplayNode } from '../display-types.ts';
import { SHAPES } from '../shapes.ts';
import { packColour } from './pack-colour.ts';
import { openBatch } from './paint.ts';
import type { Batch } from './paint.ts';

/** Numbers of a vertex: place (2), radius, colour, state, corner (2). A mark is one triangle around its circle. */
export const MARK_NUMBERS = 7;
export const MARK_VERTICES = 3;

/** Corners of a triangle around the unit circle. */
const CORNERS = [
  [0, 2],
  [-Math.sqrt(3), -1],
  [Math.sqrt(3), -1],
] as const;

const SHAPE_NUMBER = new Map(SHAPES.map((shape, i) => [shape, i]));

/** Ring around a mark: 0 none, 1 pointed at, 2 chosen. */
export type RingOf = (node: DisplayNode) => 0 | 1 | 2;

/** Places as the camera takes them: layout units by the side of its box, around a half. */
export type ToFramed = (place: number) => number;

const writeMark = (array: Float32Array, number: number, node: DisplayNode, ring: number, toFramed: ToFramed): void => {
  let at = number * MARK_VERTICES * MARK_NUMBERS;
  const [x, y, colour] = [toFramed(node.x), toFramed(node.y), packColour(node.colour)];
  const state = (SHAPE_NUMBER.get(node.shape) ?? 0) + 8 * ring + (node.pinned ? 32 : 0);
  for (const [cornerX, cornerY] of CORNERS) {
    array[at] = x;
    array[at + 1] = y;
    array[at + 2] = node.size;
    array[at + 3] = colour;
    array[at + 4] = state;
    array[at + 5] = cornerX;
    array[at + 6] = cornerY;
    at += MARK_NUMBERS;
  }
};

const noRing: RingOf = () => 0;

/** Fills a batch with marks, the first ones lowest. */
export const fillMarks = (
  batch: Batch,
  nodes: readonly DisplayNode[],
  toFramed: ToFramed,
  ringOf: RingOf = noRing,
): void => {
  const array = openBatch(batch, nodes.length * MARK_VERTICES, MARK_NUMBERS);
  nodes.forEach((node, i) => writeMark(array, i, node, ringOf(node), toFramed));
};
