import { labelLines } from '../graph/layout/label-lines.ts';
import type { Box } from './boxes.ts';
import { BoxIndex, boxHolds } from './boxes.ts';
import { pointAt } from './edge-geometry.ts';
import type { Measure } from './fonts.ts';
import { NODE_LABEL } from './fonts.ts';
import type { Frame, FrameNode } from './frame.ts';
import { REACH } from './shapes.ts';

/** A node's name where it found room. */
export interface NodeLabel {
  readonly node: FrameNode;
  readonly lines: readonly string[];
  readonly box: Box;
  readonly align: 'start' | 'middle' | 'end';
  /** Anchor of each line: the same `x`, and the middle of the first line. */
  readonly x: number;
  readonly y: number;
}

const GAP = 4;
const CELL = 80;
/** More labels than this are no help, and cost time at every frame. */
const MAX_LABELS = 220;
/** Lines under a label are counted up to this number of edges. */
const MAX_CROSSINGS_CHECKED = 400;
const SAMPLES = [0.06, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.94] as const;

interface Candidate {
  readonly side: 'below' | 'right' | 'left' | 'above';
  /** Dislike of the side by itself. */
  readonly cost: number;
}

const CANDIDATES: readonly Candidate[] = [
  { side: 'below', cost: 0 },
  { side: 'right', cost: 0.6 },
  { side: 'above', cost: 0.7 },
  { side: 'left', cost: 0.8 },
];

const labelAt = (node: FrameNode, lines: readonly string[], width: number, side: Candidate['side']): NodeLabel => {
  const height = lines.length * NODE_LABEL.lineHeight;
  const reach = node.r * REACH[node.display.shape];
  // A triangle's foot lies nearer than its tip.
  const foot = node.display.shape === 'triangle' ? reach / 2 : reach;
  const side_ = node.display.shape === 'triangle' ? reach * 0.87 : reach;
  const [left, top] = {
    below: [node.x - width / 2, node.y + foot + GAP],
    above: [node.x - width / 2, node.y - reach - GAP - height],
    right: [node.x + side_ + GAP + 1, node.y - height / 2],
    left: [node.x - side_ - GAP - 1 - width, node.y - height / 2],
  }[side] as [number, number];
  const align = side === 'right' ? 'start' : side === 'left' ? 'end' : 'middle';
  return {
    node,
    lines,
    box: { left, top, right: left + width, bottom: top + height },
    align,
    x: align === 'start' ? left : align === 'end' ? left + width : node.x,
    y: top + NODE_LABEL.lineHeight / 2,
  };
};

const isInside = (box: Box, { width, height }: Frame): boolean =>
  box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;

/**
 * Names for as many nodes as find room, heaviest first, below the mark where nothing speaks against it. A name never
 * stands on another name or on a mark; among free places the one over the fewest lines wins. Nodes for which `isFirst`
 * holds choose before all others.
 */
export const placeNodeLabels = (frame: Frame, measure: Measure, isFirst: (id: string) => boolean): NodeLabel[] => {
  const discs = new BoxIndex(CELL);
  const own = new Map<FrameNode, Box>();
  for (const node of frame.nodes) {
    const r = node.r + 2;
    const box = { left: node.x - r, top: node.y - r, right: node.x + r, bottom: node.y + r };
    own.set(node, box);
    discs.add(box);
  }
  const points: (readonly [number, number])[] = [];
  if (frame.edges.length <= MAX_CROSSINGS_CHECKED) {
    for (const { curve } of frame.edges) {
      if (!curve) continue;
      for (const share of SAMPLES) {
        const { x, y } = pointAt(curve, curve.from + (curve.to - curve.from) * share);
        points.push([x, y]);
      }
    }
  }
  const taken = new BoxIndex(CELL);
  const labels: NodeLabel[] = [];
  const queue = [...frame.nodes.filter(({ id }) => isFirst(id)), ...frame.nodes.filter(({ id }) => !isFirst(id))];
  for (const node of queue) {
    if (labels.length >= MAX_LABELS) break;
    const lines = labelLines(node.display.label);
    if (lines.length === 0) continue;
    const width = Math.max(...lines.map((line) => measure(line, NODE_LABEL.size, false)));
    let best: NodeLabel | null = null;
    let bestCost = Number.POSITIVE_INFINITY;
    for (const { side, cost } of CANDIDATES) {
      if (cost >= bestCost) break;
      const label = labelAt(node, lines, width, side);
      if (taken.meets(label.box) || discs.meets(label.box, own.get(node))) continue;
      const crossings = points.reduce((sum, [x, y]) => sum + (boxHolds(label.box, x, y) ? 1 : 0), 0);
      const total = cost + 0.35 * crossings + (isInside(label.box, frame) ? 0 : 2);
      if (total < bestCost) {
        best = label;
        bestCost = total;
      }
    }
    if (!best && isFirst(node.id)) best = labelAt(node, lines, width, 'below');
    if (best) {
      labels.push(best);
      taken.add(best.box);
    }
  }
  return labels;
};
