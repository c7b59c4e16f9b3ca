import type { AnchoredPart, Anchors } from './anchored-part.ts';
import { createAnchoredPart } from './anchored-part.ts';
import type { CleanEdges } from './clean-edges.ts';
import { findComponents } from './components.ts';
import { placeAtBestStart } from './forces/best-start.ts';
import { createForcePart } from './forces/force-part.ts';
import type { PartLayout } from './forces/part-layout.ts';
import { toForceGraph } from './forces/start.ts';
import type { PartGraph } from './part-edges.ts';
import { toPartGraphs } from './part-edges.ts';
import { createStressPart, EVEN_UP_TO } from './stress-part.ts';

/** A part of the picture on its way: `anchor` for one that is tied to places, which packing does not move. */
export interface EnginePart {
  readonly nodes: Uint32Array;
  readonly layout: PartLayout;
  readonly anchor: Pick<AnchoredPart, 'unit' | 'originX' | 'originY'> | null;
}

export interface PartSettings {
  readonly spacing: 'forces' | 'even';
  readonly hostilePush: boolean;
  readonly maxSteps: number | undefined;
  readonly random: () => number;
}

/** A connected part without places, from a start of its own. */
const createFreePart = ({ nodes, edges }: PartGraph, settings: PartSettings): EnginePart => {
  const { random, hostilePush, maxSteps } = settings;
  const order = nodes.length;
  const fixed = new Uint8Array(order);
  const forces = toForceGraph(order, edges, fixed, hostilePush);
  const { x, y } = placeAtBestStart(forces, edges, order, random);
  const layout =
    settings.spacing === 'even' && order > 2 && order <= EVEN_UP_TO
      ? createStressPart(edges, x, y, fixed, random)
      : createForcePart(forces, x, y, { maxSteps: order === 1 ? 0 : maxSteps });
  return { nodes, layout, anchor: null };
};

/**
 * The parts of a graph: all components in which a node has its place together, every other one by itself, largest first.
 * Places are NaN where there are none.
 */
export const createParts = (
  order: number,
  edges: CleanEdges,
  places: Anchors,
  settings: PartSettings,
): readonly EnginePart[] => {
  const components = findComponents(order, edges.source, edges.target);
  const hasPlace = (part: Uint32Array): boolean => part.some((node) => !Number.isNaN(places.x[node] ?? NaN));
  const tied = components.filter(hasPlace);
  const free = tied.length > 0 ? components.filter((part) => !hasPlace(part)) : components;
  const freeParts = toPartGraphs(order, edges, free).map((part) => createFreePart(part, settings));
  if (tied.length === 0) return freeParts;
  const together = Uint32Array.from(tied.flatMap((part) => [...part])).sort();
  const [graph] = toPartGraphs(order, edges, [together]);
  if (!graph) return freeParts;
  const anchors: Anchors = {
    x: Float64Array.from(together, (node) => places.x[node] ?? NaN),
    y: Float64Array.from(together, (node) => places.y[node] ?? NaN),
    fixed: Uint8Array.from(together, (node) => places.fixed[node] ?? 0),
  };
  const { random, hostilePush, maxSteps } = settings;
  const anchored = createAnchoredPart(graph, anchors, { whole: order, hostilePush, maxSteps }, random);
  return [{ nodes: together, layout: anchored.layout, anchor: anchored }, ...freeParts];
};
