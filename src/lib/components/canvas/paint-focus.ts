import type { Choice } from '../../view/canvas-api.ts';
import type { DisplayGraph } from '../../view/display-graph.ts';
import { isCrowd } from '../../view/display-graph.ts';
import { FADED } from '../../view/focus.ts';
import type { Focus } from '../../view/focus.ts';

/** What is pointed at and what is chosen. */
export interface Pointed {
  readonly hover: Choice | null;
  readonly selection: Choice | null;
}

const isActor = (choice: Choice | null, id: string): boolean =>
  (choice?.kind === 'actor' && choice.id === id) || (choice?.kind === 'pair' && choice.ids.includes(id));

/**
 * Fades what is not in focus, or in a crowd shows the focus more strongly. Gives the nodes and edges whose looks changed:
 * only those are to be drawn again.
 */
export const paintFocus = (
  display: DisplayGraph,
  before: Focus | null,
  focus: Focus | null,
  { hover, selection }: Pointed,
): { readonly nodes: readonly string[]; readonly edges: readonly string[] } => {
  const crowd = isCrowd(display);
  const fades = focus !== null && !crowd;
  const veil = hover ? FADED.hover : FADED.selection;
  const touched = (kind: 'nodes' | 'edges', all: () => string[]): Iterable<string> =>
    crowd ? new Set([...(before?.[kind] ?? []), ...(focus?.[kind] ?? [])]) : all();
  const nodes: string[] = [];
  for (const id of touched('nodes', () => display.nodes())) {
    const node = display.getNodeAttributes(id);
    const inFocus = focus?.nodes.has(id) ?? false;
    const color = fades && !inFocus ? node.base + veil : node.base;
    const near = crowd && inFocus;
    const ring = isActor(selection, id) ? 2 : near || isActor(hover, id) ? 1 : 0;
    if (color === node.color && ring === node.ring) continue;
    node.color = color;
    node.ring = ring;
    nodes.push(id);
  }
  const edges: string[] = [];
  for (const id of touched('edges', () => display.edges())) {
    const edge = display.getEdgeAttributes(id);
    const inFocus = focus?.edges.has(id) ?? false;
    const color = inFocus ? edge.strong : fades ? edge.base + veil : edge.base;
    if (color === edge.color) continue;
    edge.color = color;
    edges.push(id);
  }
  return { nodes, edges };
};
