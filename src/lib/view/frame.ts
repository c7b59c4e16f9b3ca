import type { DisplayEdge, DisplayNode, Tie } from './display-types.ts';
import { END_GAP, edgeCurve } from './edge-geometry.ts';
import type { Curve } from './edge-geometry.ts';
import { isFolded } from './parallel-edges.ts';

/** How layout units become CSS pixels of the sheet: `x · k + left`, `top − y · k`; and the factor for radii and widths. */
export interface Projection {
  readonly k: number;
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** A node as it stands on the sheet. */
export interface FrameNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly display: DisplayNode;
}

/** A line as it runs on the sheet; `curve` is null for a loop and where its ends touch. */
export interface FrameEdge {
  readonly id: string;
  readonly source: FrameNode;
  readonly target: FrameNode;
  readonly curve: Curve | null;
  readonly bow: number;
  readonly width: number;
  readonly display: DisplayEdge;
}

/** What of the graph is on the sheet: heaviest nodes first, lines in the order of the pairs. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly nodes: readonly FrameNode[];
  readonly edges: readonly FrameEdge[];
}

/** Nodes this far outside the sheet may still reach into it with mark or label. */
const MARGIN = 120;

/** Thinnest line on the sheet. The edge shader has the same figure. */
export const MIN_LINE = 0.8;

export interface FrameOptions {
  readonly projection: Projection;
  readonly width: number;
  readonly height: number;
  /** All nodes, heaviest first. */
  readonly order: readonly DisplayNode[];
  /** The pairs whose lines are wanted; none to leave lines out. */
  readonly ties: readonly Tie[];
  /** Pairs that are fanned out however little room there is. */
  readonly open?: ReadonlySet<Tie>;
}

const place = (node: DisplayNode, { k, left, top, scale }: Projection): FrameNode => ({
  id: node.id,
  x: node.x * k + left,
  y: top - node.y * k,
  r: node.size * scale,
  display: node,
});

/** The lines by which a pair is drawn at a projection: one where there is no room for all. */
export const linesOf = (tie: Tie, room: number, open: boolean): readonly DisplayEdge[] =>
  tie.folded && !open && tie.source !== tie.target && isFolded(room, tie.strands.length) ? [tie.folded] : tie.strands;

const toLine = (edge: DisplayEdge, ends: readonly [FrameNode, FrameNode], scale: number): FrameEdge => {
  const [source, target] = edge.source === ends[0].display ? ends : [ends[1], ends[0]];
  const bow = edge.bow * scale;
  const start = edge.back ? END_GAP : 0;
  return {
    id: edge.id,
    source,
    target,
    curve: source === target ? null : edgeCurve(source, target, bow, start),
    bow,
    width: Math.max(MIN_LINE, edge.size * scale),
    display: edge,
  };
};

/** What stands on a sheet of `width` × `height`. */
export const buildFrame = ({ projection, width, height, order, ties, open }: FrameOptions): Frame => {
  const all = new Map<DisplayNode, FrameNode>();
  const nodes: FrameNode[] = [];
  for (const node of order) {
    const placed = place(node, projection);
    const outside = placed.x < -MARGIN || placed.y < -MARGIN || placed.x > width + MARGIN || placed.y > height + MARGIN;
    if (!outside) nodes.push(placed);
    if (!outside && ties.length > 0) all.set(node, placed);
  }
  const at = (node: DisplayNode): FrameNode => {
    const known = all.get(node) ?? place(node, projection);
    all.set(node, known);
    return known;
  };
  const edges = ties.flatMap((tie) => {
    const ends = [at(tie.source), at(tie.target)] as const;
    const room = Math.hypot(ends[0].x - ends[1].x, ends[0].y - ends[1].y) - ends[0].r - ends[1].r;
    return linesOf(tie, room, open?.has(tie) ?? false).map((edge) => toLine(edge, ends, projection.scale));
  });
  return { width, height, scale: projection.scale, nodes, edges };
};
