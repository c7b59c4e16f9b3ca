import { labelLines, textWidth } from '../graph/layout/label-lines.ts';
import type { Box } from './boxes.ts';
import { BoxIndex, PointIndex } from './boxes.ts';
import type { DisplayNode } from './display-types.ts';
import { pointAt } from './edge-geometry.ts';
import { markPlace, markRadius } from './edge-marks.ts';
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
/** More labels than this are no help, and cost time at every frame; in a crowd one to so many square pixels. */
const MAX_LABELS = 220;
const CROWD = 400;
const CROWD_AREA = 14_000;
const MAX_TRIED = 800;
/** Marks of a crowd that are smaller than this may lie under names: there is no other room. */
const SMALL_MARK = 4;
/** Lines under a label are counted up to this number of edges, at points so far apart. */
const MAX_CROSSINGS_CHECKED = 400;
const POINT_STEP = 7;
const MAX_POINTS = 120;
/** Dislike of a line under a name, of each point of it there, of a sign, and of the best place of a name to come. */
const COST = { line: 0.34, point: 0.06, sign: 0.9, reserved: 1.1 } as const;
/** In graphs of so many nodes names without room are given further turns. */
const SMALL_GRAPH = 120;
const MORE_TURNS = 4;
/** How near a sign's middle may come to a name. */
const SIGN_ROOM = 5;
/** Room between two names. */
const BETWEEN = 2;

interface Candidate {
  /** Where the name stands beside its mark: -1 left or above, 0 centred, 1 right or below. */
  readonly dx: -1 | 0 | 1;
  readonly dy: -1 | 0 | 1;
  /** Dislike of the place by itself. */
  readonly cost: number;
}

const BELOW: Candidate = { dx: 0, dy: 1, cost: 0 };

/** Best places first. */
const CANDIDATES: readonly Candidate[] = [
  BELOW,
  { dx: 1, dy: 0, cost: 0.6 },
  { dx: 0, dy: -1, cost: 0.7 },
  { dx: -1, dy: 0, cost: 0.8 },
  { dx: 1, dy: 1, cost: 1.2 },
  { dx: -1, dy: 1, cost: 1.3 },
  { dx: 1, dy: -1, cost: 1.4 },
  { dx: -1, dy: -1, cost: 1.5 },
];

/** Of a mark's reach, how far its slanting places lie from the middle. */
const SLANT = 0.72;

const labelAt = (node: FrameNode, lines: readonly string[], width: number, { dx, dy }: Candidate): NodeLabel => {
  const height = lines.length * NODE_LABEL.lineHeight;
  const { shape } = node.display;
  const reach = node.r * REACH[shape];
  // A triangle's foot and sides lie nearer than its tip.
  const foot = shape === 'triangle' ? reach / 2 : reach;
  const flank = shape === 'triangle' ? reach * 0.87 : reach;
  const slant = dx !== 0 && dy !== 0 ? SLANT : 1;
  const left = dx === 0 ? node.x - width / 2 : node.x + dx * (slant * flank + GAP + 1) - (dx < 0 ? width : 0);
  const top =
    dy === 0
      ? node.y - height / 2
      : dy > 0
        ? node.y + slant * foot + GAP * slant
        : node.y - slant * reach - GAP * slant - height;
  const align = dx === 0 ? 'middle' : dx > 0 ? 'start' : 'end';
  return {
    node,
    lines,
    box: { left, top, right: left + width, bottom: top + height },
    align,
    x: dx === 0 ? node.x : dx > 0 ? left : left + width,
    y: top + NODE_LABEL.lineHeight / 2,
  };
};

/** Room that a name takes below its mark, in CSS pixels, for framing: half its width, and its height. */
export const labelReach = (label: string): { readonly side: number; readonly below: number } => {
  const lines = labelLines(label);
  return {
    side: Math.max(0, ...lines.map((line) => textWidth(line))) / 2,
    below: lines.length * NODE_LABEL.lineHeight + GAP,
  };
};

const isInside = (box: Box, { width, height }: Frame): boolean =>
  box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;

const grow = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** How much a name at a place would be disliked for the lines and signs under it. */
const disturbanceIn = ({ edges, scale }: Frame): ((box: Box) => number) => {
  if (edges.length > MAX_CROSSINGS_CHECKED) return () => 0;
  const lines = new PointIndex(CELL / 2);
  const signs = new PointIndex(CELL / 2);
  edges.forEach(({ curve, display }, line) => {
    if (!curve) return;
    const steps = Math.min(MAX_POINTS, Math.ceil(curve.length / POINT_STEP));
    for (let step = 0; step <= steps; step += 1) {
      const { x, y } = pointAt(curve, curve.from + ((curve.to - curve.from) * step) / Math.max(1, steps));
      lines.add(x, y, line);
    }
    const sign = display.mark === 'none' ? null : markPlace(curve, markRadius(display.signSize, scale));
    if (sign) signs.add(sign.x, sign.y, line);
  });
  return (box) => {
    const under = lines.count(box);
    const covered = signs.count(grow(box, SIGN_ROOM)).points;
    return COST.line * under.lines + COST.point * under.points + COST.sign * covered;
  };
};

interface Name {
  readonly node: FrameNode;
  readonly lines: readonly string[];
  readonly width: number;
}

/** Names in the order in which they choose: `isFirst` before all others, heavy before light. */
const namesOf = (frame: Frame, measure: Measure, isFirst: (node: DisplayNode) => boolean, most: number): Name[] =>
  [...frame.nodes.filter(({ display }) => isFirst(display)), ...frame.nodes.filter(({ display }) => !isFirst(display))]
    .slice(0, most)
    .flatMap((node) => {
      const lines = labelLines(node.display.label);
      const width = Math.max(0, ...lines.map((line) => measure(line, NODE_LABEL.size, false)));
      return lines.length === 0 ? [] : [{ node, lines, width }];
    });

/** What names must keep off, and what they would rather. */
interface Sheet {
  readonly frame: Frame;
  readonly discs: BoxIndex;
  readonly discOf: ReadonlyMap<FrameNode, Box>;
  readonly disturbance: (box: Box) => number;
  /** Boxes of names at their best place, and the nodes they belong to. */
  readonly reserved: BoxIndex;
  readonly reservationOf: ReadonlyMap<FrameNode, Box>;
}

const toSheet = (frame: Frame, names: readonly Name[], crowded: boolean): Sheet => {
  const discs = new BoxIndex(CELL);
  const discOf = new Map<FrameNode, Box>();
  for (const node of frame.nodes) {
    const r = node.r * Math.max(1, REACH[node.display.shape]) + 2;
    const box = { left: node.x - r, top: node.y - r, right: node.x + r, bottom: node.y + r };
    if (crowded && node.r < SMALL_MARK) continue;
    discOf.set(node, box);
    discs.add(box);
  }
  const reserved = new BoxIndex(CELL);
  const reservationOf = new Map<FrameNode, Box>();
  for (const { node, lines, width } of crowded ? [] : names) {
    const { box } = labelAt(node, lines, width, BELOW);
    reservationOf.set(node, box);
    reserved.add(box);
  }
  return { frame, discs, discOf, disturbance: disturbanceIn(frame), reserved, reservationOf };
};

/** Each name in turn takes the best place that is left; at the most so many do. */
const placeInTurn = (
  { frame, discs, discOf, disturbance, reserved, reservationOf }: Sheet,
  names: readonly Name[],
  isFirst: (node: DisplayNode) => boolean,
  most: number,
): NodeLabel[] => {
  const taken = new BoxIndex(CELL);
  const open = new Set(reservationOf.values());
  const labels: NodeLabel[] = [];
  for (const { node, lines, width } of names) {
    if (labels.length >= most) break;
    const mine = reservationOf.get(node);
    if (mine) open.delete(mine);
    const own = discOf.get(node);
    let best: NodeLabel | null = null;
    let bestCost = Number.POSITIVE_INFINITY;
    for (const candidate of CANDIDATES) {
      const { cost } = candidate;
      if (cost >= bestCost) break;
      const label = labelAt(node, lines, width, candidate);
      if (!isInside(label.box, frame) || taken.meets(label.box)) continue;
      if (discs.meets(label.box, (disc) => disc !== own)) continue;
      const takesAway = reserved.meets(label.box, (box) => open.has(box));
      const total = cost + disturbance(label.box) + (takesAway ? COST.reserved : 0);
      if (total < bestCost) {
        best = label;
        bestCost = total;
      }
    }
    if (!best && isFirst(node.display)) best = labelAt(node, lines, width, BELOW);
    if (best) {
      labels.push(best);
      taken.add(grow(best.box, BETWEEN));
    }
  }
  return labels;
};

/**
 * Names for as many nodes as find room, heaviest first, below the mark where nothing speaks against it. A name never
 * stands on another name or on a mark and is never cut by the sheet's rim; among free places the one over the fewest
 * lines and signs wins that takes no later name's place. Nodes for which `isFirst` holds choose before all others. In a
 * small graph, names that found no room may choose before the rest once more, as long as more names find room so.
 */
export const placeNodeLabels = (
  frame: Frame,
  measure: Measure,
  isFirst: (node: DisplayNode) => boolean,
): NodeLabel[] => {
  const crowded = frame.nodes.length > CROWD;
  const most = crowded ? Math.min(MAX_LABELS, (frame.width * frame.height) / CROWD_AREA) : MAX_LABELS;
  let names = namesOf(frame, measure, isFirst, crowded ? MAX_TRIED : Number.POSITIVE_INFINITY);
  const sheet = toSheet(frame, names, crowded);
  let best = placeInTurn(sheet, names, isFirst, most);
  for (let turn = 0; turn < MORE_TURNS && names.length <= SMALL_GRAPH && best.length < names.length; turn += 1) {
    const placed = new Set(best.map(({ node }) => node));
    names = [...names.filter(({ node }) => !placed.has(node)), ...names.filter(({ node }) => placed.has(node))];
    const next = placeInTurn(sheet, names, isFirst, most);
    if (next.length > best.length) best = next;
  }
  return best;
};
