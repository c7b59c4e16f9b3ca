import type { DisplayEdge, DisplayGraph, DisplayNode, Tie } from './display-types.ts';
import { pointAt } from './edge-geometry.ts';
import type { Frame, FrameEdge, Projection } from './frame.ts';
import { buildFrame } from './frame.ts';
import { REACH } from './shapes.ts';
import { loopCircle } from './edge-geometry.ts';

/** A mark answers this far around it, a line this far to its sides, in CSS pixels. */
const AROUND_MARK = 3;
const BESIDE_LINE = 6;
/** Points of a curve that are tried, and room around a pair in which its loops lie. */
const STEPS = 24;
const LOOP_ROOM = 60;

/** The mark at a point of the sheet, in CSS pixels: of several the one whose middle is nearest; null for none. */
export const pickNode = ({ nodes }: DisplayGraph, { k, left, top, scale }: Projection, x: number, y: number) => {
  let best: DisplayNode | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    const dx = node.x * k + left - x;
    const dy = top - node.y * k - y;
    const far = dx * dx + dy * dy;
    if (far >= nearest) continue;
    const reach = node.size * scale * REACH[node.shape] + AROUND_MARK;
    if (far > reach * reach) continue;
    best = node;
    nearest = far;
  }
  return best;
};

const distanceToSegment = (px: number, py: number, ax: number, ay: number, bx: number, by: number): number => {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length > 0 ? Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / length)) : 0;
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
};

const distanceToLine = (edge: FrameEdge, x: number, y: number): number => {
  const { curve, source } = edge;
  if (!curve) {
    if (edge.source !== edge.target) return Number.POSITIVE_INFINITY;
    const circle = loopCircle(source, edge.bow);
    return Math.abs(Math.hypot(x - circle.x, y - circle.y) - circle.r);
  }
  let nearest = Number.POSITIVE_INFINITY;
  let last = pointAt(curve, curve.from);
  for (let step = 1; step <= STEPS; step += 1) {
    const next = pointAt(curve, curve.from + ((curve.to - curve.from) * step) / STEPS);
    nearest = Math.min(nearest, distanceToSegment(x, y, last.x, last.y, next.x, next.y));
    last = next;
  }
  return nearest;
};

/** What is at a point: a pair, and the line of it where the pointer is on one. */
export interface PickedTie {
  readonly tie: Tie;
  /** Null between the strands of a pair that is fanned out. */
  readonly edge: DisplayEdge | null;
}

/** Whether a point may be on a pair's lines: near the straight line between its marks, or within the bow of its strands. */
const isNear = (tie: Tie, { k, left, top, scale }: Projection, x: number, y: number): boolean => {
  const { source, target, strands } = tie;
  const bow = strands.length > 1 ? Math.abs(strands[0]?.bow ?? 0) * scale : 0;
  const room = BESIDE_LINE + bow + (source === target ? LOOP_ROOM + 3 * source.size * scale : 0);
  const [ax, bx] = [source.x * k + left, target.x * k + left];
  if (x < Math.min(ax, bx) - room || x > Math.max(ax, bx) + room) return false;
  const [ay, by] = [top - source.y * k, top - target.y * k];
  if (y < Math.min(ay, by) - room || y > Math.max(ay, by) + room) return false;
  return distanceToSegment(x, y, ax, ay, bx, by) <= room;
};

/**
 * The line at a point of the sheet, in CSS pixels; null for none. All pairs are tried, but nearly all are told apart by
 * four comparisons: a millisecond for 150,000. A pair in `open` is fanned out and keeps the pointer between its strands.
 */
export const pickTie = (
  { ties }: DisplayGraph,
  projection: Projection,
  open: ReadonlySet<Tie>,
  x: number,
  y: number,
): PickedTie | null => {
  const near = ties.filter((tie) => isNear(tie, projection, x, y));
  let best: PickedTie | null = null;
  let nearest = BESIDE_LINE;
  for (const tie of near) {
    const { edges }: Frame = buildFrame({ projection, width: 0, height: 0, order: [], ties: [tie], open });
    for (const edge of edges) {
      const far = distanceToLine(edge, x, y);
      if (far > nearest) continue;
      nearest = far;
      best = { tie, edge: edge.display };
    }
  }
  if (best) return best;
  const between = near.find((tie) => open.has(tie) && tie.folded !== null && tie.source !== tie.target);
  return between ? { tie: between, edge: null } : null;
};
