import type { Extraction } from '../model/extraction.ts';
import type { Pin, Pins } from '../model/project.ts';
import { findActor, toActorAnchor } from './actor-anchors.ts';
import { buildActorIndex } from './actor-index.ts';
import type { EntenteGraph } from './attributes.ts';
import { indexById } from './judgements.ts';
import type { GraphSource } from './source.ts';

/** A pin for a node of the graph, with what it is found again by. */
export const toPin = (
  graph: EntenteGraph,
  node: string,
  { x, y }: Pick<Pin, 'x' | 'y'>,
  extractions: readonly Extraction[],
): Pin => ({ x, y, actor: graph.hasNode(node) ? toActorAnchor(graph, node, extractions) : null });

/**
 * Pins by the ids that their actors have now: a node of the same id keeps its pin, the others are found by their mentions,
 * as judgements are. A pin whose actor is not found, or pinned itself, keeps its old id: the actor may come back.
 */
export const findPins = (
  pins: Pins,
  graph: EntenteGraph,
  source: Pick<GraphSource, 'extractions' | 'corpus'>,
): Pins => {
  const strays = Object.entries(pins).filter(([id]) => !graph.hasNode(id));
  if (strays.length === 0) return pins;
  const index = buildActorIndex(source);
  const byId = indexById(source.extractions);
  const found = new Map(Object.entries(pins).filter(([id]) => graph.hasNode(id)));
  for (const [id, pin] of strays) {
    const actor = pin.actor && findActor(pin.actor, byId, index);
    const now = actor === null ? undefined : index.actors[actor]?.id;
    found.set(now !== undefined && graph.hasNode(now) && !found.has(now) ? now : id, pin);
  }
  return Object.fromEntries(found);
};
