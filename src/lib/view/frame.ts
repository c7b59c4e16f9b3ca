import type { DisplayEdge, DisplayGraph, DisplayNode } from './display-graph.ts';
import { edgeCurve } from './edge-geometry.ts';
import type { Curve } from './edge-geometry.ts';

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

/** An edge as it runs on the sheet; `curve` is null for a loop and where its ends touch. */
export interface FrameEdge {
  readonly id: string;
  readonly source: FrameNode;
  readonly target: FrameNode;
  readonly curve: Curve | null;
  readonly bow: number;
  readonly width: number;
  readonly display: DisplayEdge;
}

/** What of the graph is on the sheet: heaviest nodes first, edges in the graph's order. */
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
const MIN_LINE = 0.8;

export interface FrameOptions {
  readonly projection: Projection;
  readonly width: number;
  readonly height: number;
  /** All nodes, heaviest first. */
  readonly order: readonly string[];
  /** Whether to work out the edges, too. */
  readonly edges: boolean;
}

/** What stands on a sheet of `width` × `height`. */
export const buildFrame = (display: DisplayGraph, { projection, width, height, order, edges }: FrameOptions): Frame => {
  const { k, left, top, scale } = projection;
  const all = new Map<string, FrameNode>();
  const nodes: FrameNode[] = [];
  for (const id of order) {
    const node = display.getNodeAttributes(id);
    const placed = { id, x: node.x * k + left, y: top - node.y * k, r: node.size * scale, display: node };
    if (edges) all.set(id, placed);
    const outside = placed.x < -MARGIN || placed.y < -MARGIN || placed.x > width + MARGIN || placed.y > height + MARGIN;
    if (!outside) nodes.push(placed);
  }
  const lines: FrameEdge[] = [];
  if (edges) {
    display.forEachEdge((id, edge, from, to) => {
      const source = all.get(from);
      const target = all.get(to);
      if (!source || !target) return;
      const bow = edge.bow * scale;
      lines.push({
        id,
        source,
        target,
        curve: source === target ? null : edgeCurve(source, target, bow),
        bow,
        width: Math.max(MIN_LINE, edge.size * scale),
        display: edge,
      });
    });
  }
  return { width, height, scale, nodes, edges: lines };
};
