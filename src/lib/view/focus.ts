import type { Choice } from './canvas-api.ts';
import type { DisplayEdge, DisplayGraph, DisplayNode, Tie } from './display-types.ts';

/** What stays clear while the rest fades: a node with its neighbours and edges, an edge with its ends, two nodes with all between. */
export interface Focus {
  readonly nodes: ReadonlySet<DisplayNode>;
  readonly edges: ReadonlySet<DisplayEdge>;
  /** Pairs whose strands are fanned out however little room there is. */
  readonly open: ReadonlySet<Tie>;
  /** What is pointed at or selected itself. */
  readonly centre: Choice;
}

/** Pairs of a node with more neighbours than this stay folded while it is in focus: fanned out they would be a tangle. */
const MAX_FANNED = 60;

const focusOnNode = (node: DisplayNode, centre: Choice): Focus => ({
  nodes: new Set([node, ...node.ties.flatMap(({ source, target }) => [source, target])]),
  edges: new Set(node.ties.flatMap(({ strands }) => strands)),
  open: new Set(node.ties.length > MAX_FANNED ? [] : node.ties),
  centre,
});

/** The neighbourhood of a selection; null without one, or when it is not in the graph. */
export const focusOn = (graph: DisplayGraph, centre: Choice | null): Focus | null => {
  if (!centre) return null;
  if (centre.kind === 'actor') {
    const node = graph.node(centre.id);
    return node && focusOnNode(node, centre);
  }
  if (centre.kind === 'pair') {
    const [a, b] = centre.ids.map((id) => graph.node(id));
    if (!a || !b) return null;
    const ties = a.ties.filter(({ source, target }) => source === b || target === b);
    return {
      nodes: new Set([a, b]),
      edges: new Set(ties.flatMap(({ strands }) => strands)),
      open: new Set(ties),
      centre,
    };
  }
  const edge = graph.edge(centre.id);
  const tie = edge && graph.tieOf(edge);
  if (!edge || !tie) return null;
  return { nodes: new Set([edge.source, edge.target]), edges: new Set([edge]), open: new Set([tie]), centre };
};

/** Opacity of what is not in focus: weaker while pointing, milder for a lasting selection. */
export const FADED = { hover: 0.14, selection: 0.3 } as const;

/** Above so many lines or marks nothing fades: what is in focus lies on top of the rest, and that is enough. */
const MANY = 5_000;

/** Opacity of what is not in focus, 1 where all is clear. */
export const veilOf = (graph: DisplayGraph, focus: Focus | null, isHover: boolean): number => {
  if (!focus || graph.edges.length > MANY || graph.nodes.length > MANY) return 1;
  return isHover ? FADED.hover : FADED.selection;
};
