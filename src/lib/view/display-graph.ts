import { MultiDirectedGraph } from 'graphology';
import type { EntenteGraph } from '../graph/attributes.ts';
import type { EntityType } from '../model/entity.ts';
import { crowdFactor, nodeRadius } from '../graph/layout/node-radius.ts';
import { heaviestNode } from '../graph/layout/to-layout-input.ts';
import type { LineStyle, Mark, Tone } from './appearance.ts';
import { edgeLook, nodeLook } from './appearance.ts';
import { signSize } from './edge-marks.ts';
import type { Colour, Palette } from './palette.ts';
import { mixColours } from './palette.ts';
import { edgeBows } from './parallel-edges.ts';
import type { Shape } from './shapes.ts';

/** What the canvas needs of a node. Changed in place by hover and selection, followed by a partial refresh. */
export interface DisplayNode {
  type: 'shape';
  label: string;
  /** Layout units, y upwards. */
  x: number;
  y: number;
  size: number;
  /** `base`, or with two more digits of opacity when faded. */
  color: Colour;
  readonly base: Colour;
  readonly shape: Shape;
  readonly entityType: EntityType;
  /** Ring around the mark: 0 none, 1 hover, 2 selection. */
  ring: 0 | 1 | 2;
  pinned: boolean;
  /** Which label comes first where there is no room for all. */
  readonly weight: number;
}

/** What the canvas needs of an edge. */
export interface DisplayEdge {
  type: 'ribbon' | 'line';
  /** Predicate. */
  label: string;
  size: number;
  color: Colour;
  readonly base: Colour;
  /** Colour in focus: the same unless there are many edges. */
  readonly strong: Colour;
  readonly tone: Tone;
  readonly style: LineStyle;
  readonly mark: Mark;
  /** Radius of the sign's disc in CSS pixels at the start. */
  readonly signSize: number;
  readonly arrow: boolean;
  /** See `edgeBows`. */
  readonly bow: number;
  readonly weight: number;
}

export type DisplayGraph = MultiDirectedGraph<DisplayNode, DisplayEdge>;

/** Whether a graph is so large that only what is in focus may change its looks: the rest does not fade. */
export const isCrowd = (graph: DisplayGraph): boolean => graph.size > MANY_EDGES || graph.order > MANY_NODES;

/** Above this many edges they are plain thin lines that answer no clicks: all else would be too slow. */
export const MANY_EDGES = 5_000;
const MANY_NODES = 5_000;

const FAINT = 0.55;

export interface DisplayOptions {
  readonly palette: Palette;
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly isPinned: (id: string) => boolean;
}

/** The graph as the canvas draws it, with the same keys. Nodes without a place stand at (0, 0). */
export const buildDisplayGraph = (graph: EntenteGraph, { palette, places, isPinned }: DisplayOptions): DisplayGraph => {
  const display: DisplayGraph = new MultiDirectedGraph();
  const heaviest = heaviestNode(graph);
  const crowd = crowdFactor(graph.order);
  graph.forEachNode((id, node) => {
    const { colour, shape } = nodeLook(node, palette);
    const place = places.get(id);
    display.addNode(id, {
      type: 'shape',
      label: node.label,
      x: place?.x ?? 0,
      y: place?.y ?? 0,
      size: nodeRadius(node.weight, heaviest) * crowd,
      color: colour,
      base: colour,
      shape,
      entityType: node.entityType,
      ring: 0,
      pinned: isPinned(id),
      weight: node.weight,
    });
  });
  const type = graph.size > MANY_EDGES ? 'line' : 'ribbon';
  const bows = edgeBows(graph);
  const sign = signSize(graph.size);
  graph.forEachEdge((id, edge, source, target) => {
    const look = edgeLook(edge, palette);
    // Thousands of thin lines show where they are dense only when each is faint.
    const base = type === 'line' ? mixColours(look.colour, palette.background, FAINT) : look.colour;
    display.addEdgeWithKey(id, source, target, {
      type,
      label: edge.predicate,
      size: look.width * Math.sqrt(crowd),
      color: base,
      base,
      strong: look.colour,
      tone: look.tone,
      style: look.style,
      mark: look.mark,
      signSize: sign,
      arrow: look.arrow,
      bow: bows.get(id) ?? 0,
      weight: edge.weight,
    });
  });
  return display;
};

/** Nodes in the order in which they get names: those that more documents tell of, then those with more edges. */
export const byImportance = (graph: DisplayGraph): string[] => {
  const ranks = graph.mapNodes((id, { weight }) => ({ id, weight, degree: graph.degree(id) }));
  return ranks.sort((a, b) => b.weight - a.weight || b.degree - a.degree).map(({ id }) => id);
};
