import type { EntenteGraph } from '../graph/attributes.ts';
import type { EntityType } from '../model/entity.ts';
import { crowdFactor, nodeRadius } from '../graph/layout/node-radius.ts';
import { heaviestNode } from '../graph/layout/to-layout-input.ts';
import type { LineStyle, Mark, Tone } from './appearance.ts';
import { edgeLook, nodeLook } from './appearance.ts';
import { signSize } from './edge-marks.ts';
import { foldStrands } from './fold.ts';
import type { Colour, Palette } from './palette.ts';
import { strandBow } from './parallel-edges.ts';
import type { Shape } from './shapes.ts';

/** A node as the canvas draws it. */
export interface DisplayNode {
  readonly id: string;
  /** Its number in `DisplayGraph.nodes`. */
  readonly index: number;
  readonly label: string;
  /** Layout units, y upwards. */
  x: number;
  y: number;
  /** Radius in CSS pixels at the start. */
  readonly size: number;
  readonly colour: Colour;
  readonly shape: Shape;
  readonly entityType: EntityType;
  pinned: boolean;
  /** Which label comes first where there is no room for all. */
  readonly weight: number;
  /** Ties at it, loops too. */
  readonly ties: readonly Tie[];
}

/** A line as the canvas draws it: a strand, or all strands between two nodes folded to one. */
export interface DisplayEdge {
  readonly id: string;
  readonly source: DisplayNode;
  readonly target: DisplayNode;
  /** Predicate; of a folded line the number of its strands. */
  readonly label: string;
  readonly size: number;
  readonly colour: Colour;
  readonly tone: Tone;
  readonly style: LineStyle;
  readonly mark: Mark;
  /** Radius of the sign's disc in CSS pixels at the start. */
  readonly signSize: number;
  /** An arrow's head at the target, and at the source: only folded lines have one there. */
  readonly arrow: boolean;
  readonly back: boolean;
  /** See `strandBow`. */
  readonly bow: number;
  readonly weight: number;
}

/** Two nodes with all strands between them, whichever way these point. */
export interface Tie {
  /** Its number in `DisplayGraph.ties`. */
  readonly index: number;
  readonly source: DisplayNode;
  readonly target: DisplayNode;
  readonly strands: readonly DisplayEdge[];
  /** All strands as one line; null where there is only one. */
  readonly folded: DisplayEdge | null;
}

export interface DisplayGraph {
  readonly nodes: readonly DisplayNode[];
  readonly edges: readonly DisplayEdge[];
  readonly ties: readonly Tie[];
  readonly node: (id: string) => DisplayNode | null;
  readonly edge: (id: string) => DisplayEdge | null;
  readonly tieOf: (edge: DisplayEdge) => Tie | null;
}

export interface DisplayOptions {
  readonly palette: Palette;
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly isPinned: (id: string) => boolean;
}

/** What is filled while a display graph is built. */
type NodeDraft = DisplayNode & { readonly ties: Tie[] };
interface TieDraft {
  readonly source: NodeDraft;
  readonly target: NodeDraft;
  readonly members: { readonly id: string; readonly forwards: boolean }[];
}

/** The graph as the canvas draws it, with the same ids and in the same order. Nodes without a place stand at (0, 0). */
export const buildDisplayGraph = (graph: EntenteGraph, { palette, places, isPinned }: DisplayOptions): DisplayGraph => {
  const heaviest = heaviestNode(graph);
  const crowd = crowdFactor(graph.order);
  const nodes = new Map<string, NodeDraft>();
  graph.forEachNode((id, { label, weight, entityType }) => {
    const { colour, shape } = nodeLook({ entityType }, palette);
    const place = places.get(id);
    const size = nodeRadius(weight, heaviest) * crowd;
    const [x, y, pinned, index] = [place?.x ?? 0, place?.y ?? 0, isPinned(id), nodes.size];
    nodes.set(id, { id, index, label, x, y, size, colour, shape, entityType, pinned, weight, ties: [] });
  });

  const drafts = new Map<number, TieDraft>();
  graph.forEachEdge((id, _edge, from, to) => {
    const [source, target] = [nodes.get(from), nodes.get(to)];
    if (!source || !target) return;
    const forwards = source.index <= target.index;
    const [first, second] = forwards ? [source, target] : [target, source];
    const key = first.index * nodes.size + second.index;
    const draft = drafts.get(key);
    if (draft) draft.members.push({ id, forwards });
    else drafts.set(key, { source: first, target: second, members: [{ id, forwards }] });
  });

  const sign = signSize(graph.size);
  const width = Math.sqrt(crowd);
  const byId = new Map<string, DisplayEdge>();
  const toEdge = (id: string, { source, target }: TieDraft, forwards: boolean, bow: number): DisplayEdge => {
    const attributes = graph.getEdgeAttributes(id);
    const look = edgeLook(attributes, palette);
    const edge: DisplayEdge = {
      id,
      source: forwards ? source : target,
      target: forwards ? target : source,
      label: attributes.predicate,
      size: look.width * width,
      colour: look.colour,
      tone: look.tone,
      style: look.style,
      mark: look.mark,
      signSize: sign,
      arrow: look.arrow,
      back: false,
      bow,
      weight: attributes.weight,
    };
    byId.set(id, edge);
    return edge;
  };
  const tieOf = new Map<string, Tie>();
  const ties = [...drafts.values()].map((draft, index): Tie => {
    const { source, target, members } = draft;
    const strands = members.map(({ id, forwards }, i) =>
      toEdge(id, draft, forwards, strandBow(i, members.length) * (forwards ? 1 : -1)),
    );
    const tie = { index, source, target, strands, folded: foldStrands(source, target, strands, palette) };
    source.ties.push(tie);
    if (target !== source) target.ties.push(tie);
    if (strands.length > 1) for (const { id } of strands) tieOf.set(id, tie);
    return tie;
  });
  const edges = graph.mapEdges((id) => id).flatMap((id) => byId.get(id) ?? []);
  return {
    nodes: [...nodes.values()],
    edges,
    ties,
    node: (id) => nodes.get(id) ?? null,
    edge: (id) => byId.get(id) ?? null,
    tieOf: (edge) => tieOf.get(edge.id) ?? edge.source.ties.find(({ strands }) => strands[0] === edge) ?? null,
  };
};

/** Nodes in the order in which they get names: those that more documents tell of, then those with more edges. */
export const byImportance = ({ nodes }: DisplayGraph): readonly DisplayNode[] => {
  const degrees = nodes.map(({ ties }) => ties.reduce((sum, { strands }) => sum + strands.length, 0));
  return [...nodes].sort((a, b) => b.weight - a.weight || (degrees[b.index] ?? 0) - (degrees[a.index] ?? 0));
};
