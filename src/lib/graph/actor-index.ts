import type { CorpusEntity, EntityId } from '../model/entity.ts';
import { contentId } from '../model/ids.ts';
import type { GraphSource } from './source.ts';

/** Which actor of the corpus an entity of a document is. */
export interface ActorIndex {
  /** The corpus, and after it one actor for each entity that is in no member list. */
  readonly actors: readonly CorpusEntity[];
  /** Index in `actors`, or null for an unknown document or entity. */
  readonly find: (document: number, entity: EntityId) => number | null;
}

/** Indexes the corpus by document and entity. An entity that two actors claim belongs to the first. */
export const buildActorIndex = ({ extractions, corpus }: Pick<GraphSource, 'extractions' | 'corpus'>): ActorIndex => {
  const actors = [...corpus];
  const byDocument = extractions.map(() => new Map<EntityId, number>());
  corpus.forEach(({ members }, actor) => {
    for (const [document, entity] of members) {
      const entities = byDocument[document];
      if (entities && !entities.has(entity)) entities.set(entity, actor);
    }
  });
  extractions.forEach(({ document, entities }, number) => {
    for (const { id, name, type, aliases, known } of entities) {
      if (byDocument[number]?.has(id)) continue;
      byDocument[number]?.set(id, actors.length);
      actors.push({
        id: contentId('n', document.id, type, name, id),
        name,
        type,
        aliases,
        known,
        members: [[number, id]],
      });
    }
  });
  return { actors, find: (document, entity) => byDocument[document]?.get(entity) ?? null };
};
