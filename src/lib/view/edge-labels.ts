import type { Box } from './boxes.ts';
import { BoxIndex, PointIndex } from './boxes.ts';
import type { DisplayEdge } from './display-types.ts';
import { parameterAt, pointAt, tangentAt } from './edge-geometry.ts';
import type { Curve } from './edge-geometry.ts';
import { MARK_AT, arrowSize, markPlace, markRadius } from './edge-marks.ts';
import type { Measure } from './fonts.ts';
import { EDGE_LABEL } from './fonts.ts';
import type { Frame, FrameEdge } from './frame.ts';
import type { NodeLabel } from './node-labels.ts';

/** A predicate written on its line. */
export interface EdgeLabel {
  readonly edge: FrameEdge;
  /** Middle of the writing, and its turn in radians clockwise; never upside down. */
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

const CELL = 80;
const HALF_HEIGHT = 6;
const END_ROOM = 6;
/** Above this many lines on the sheet there is no room for writing on them, and no time to look for it. */
export const MOST_WRITTEN = 1_500;
const MAX_LABELS = 200;
/** Middles of the writing that are tried, as shares of the line. */
const PLACES = [0.42, 0.5, 0.34, 0.58, 0.27] as const;
const LINE_SAMPLES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;
/** A line may be crossed under its writing by this many others. */
const MAX_CROSSED = 1;

const square = (x: number, y: number, half: number): Box => ({
  left: x - half,
  top: y - half,
  right: x + half,
  bottom: y + half,
});

/** Small squares along the writing: together they cover it, however it is turned. */
const footprint = (curve: Curve, from: number, to: number): Box[] => {
  const count = Math.max(2, Math.ceil((to - from) / (1.6 * HALF_HEIGHT)));
  return Array.from({ length: count + 1 }, (_, i) => {
    const { x, y } = pointAt(curve, parameterAt(curve, from + ((to - from) * i) / count));
    return square(x, y, HALF_HEIGHT);
  });
};

const writing = (edge: FrameEdge, curve: Curve, along: number): EdgeLabel => {
  const t = parameterAt(curve, along);
  const { x, y } = pointAt(curve, t);
  const direction = tangentAt(curve, t);
  let angle = Math.atan2(direction.y, direction.x);
  if (angle > Math.PI / 2) angle -= Math.PI;
  if (angle <= -Math.PI / 2) angle += Math.PI;
  return { edge, x, y, angle };
};

/**
 * Predicates for the lines that have room: long enough for the words beside arrow and sign, clear of names, marks and
 * other words. Lines for which `isFirst` holds choose first, then heavy ones, then long ones.
 */
export const placeEdgeLabels = (
  frame: Frame,
  nodeLabels: readonly NodeLabel[],
  measure: Measure,
  isFirst: (edge: DisplayEdge) => boolean,
): EdgeLabel[] => {
  if (frame.edges.length > MOST_WRITTEN) return [];
  const taken = new BoxIndex(CELL);
  for (const { x, y, r } of frame.nodes) taken.add(square(x, y, r + 2));
  for (const { box } of nodeLabels) taken.add(box);
  const samples = new PointIndex(CELL / 2);
  for (const [line, edge] of frame.edges.entries()) {
    if (!edge.curve) continue;
    const radius = markRadius(edge.display.signSize, frame.scale);
    const mark = edge.display.mark === 'none' ? null : markPlace(edge.curve, radius);
    if (mark) taken.add(square(mark.x, mark.y, radius));
    for (const share of LINE_SAMPLES) {
      const { x, y } = pointAt(edge.curve, edge.curve.from + (edge.curve.to - edge.curve.from) * share);
      samples.add(x, y, line);
    }
  }
  const queue = frame.edges
    .map((edge, line) => ({ edge, line }))
    .filter(({ edge }) => edge.curve !== null)
    .sort(
      ({ edge: a }, { edge: b }) =>
        Number(isFirst(b.display)) - Number(isFirst(a.display)) ||
        b.display.weight - a.display.weight ||
        (b.curve?.length ?? 0) - (a.curve?.length ?? 0),
    );
  const labels: EdgeLabel[] = [];
  for (const { edge, line } of queue) {
    const { curve, display } = edge;
    if (!curve || labels.length >= MAX_LABELS) continue;
    const half = measure(display.label, EDGE_LABEL.size, false) / 2 + 3;
    const radius = markRadius(display.signSize, frame.scale);
    const start = display.back ? arrowSize(edge.width).length + 2 : END_ROOM;
    const end = display.arrow ? arrowSize(edge.width).length : 0;
    const markFrom = display.mark === 'none' ? curve.length - end : MARK_AT * curve.length - radius;
    for (const place of PLACES) {
      const middle = place * curve.length;
      if (middle - half < start || middle + half > Math.min(markFrom, curve.length - end) - 2) continue;
      const boxes = footprint(curve, middle - half, middle + half);
      if (boxes.some((box) => box.left < 0 || box.top < 0 || box.right > frame.width || box.bottom > frame.height)) {
        continue;
      }
      if (boxes.some((box) => taken.meets(box))) continue;
      const crossed = new Set(boxes.flatMap((box) => samples.linesIn(box)));
      crossed.delete(line);
      if (crossed.size > MAX_CROSSED && !isFirst(edge.display)) continue;
      labels.push(writing(edge, curve, middle));
      for (const box of boxes) taken.add(box);
      break;
    }
  }
  return labels;
};
