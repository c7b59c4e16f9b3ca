import type { EntenteGraph } from '../graph/attributes.ts';
import { crowdFactor, nodeRadius } from '../graph/layout/node-radius.ts';
import { heaviestNode } from '../graph/layout/to-layout-input.ts';
import { edgeLook, nodeLook } from './appearance.ts';
import type { DisplayEdge, DisplayGraph, DisplayNode, Tie } from './display-types.ts';
import { signSize } from './edge-marks.ts';
import { foldStrands } from './fold.ts';
import type { Palette } from './palette.ts';
import { strandBow } from './parallel-edges.ts';

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
