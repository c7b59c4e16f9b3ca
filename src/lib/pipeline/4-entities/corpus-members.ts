import type { Gazetteer } from '../../lexicon/gazetteer.ts';
import type { Entity } from '../../model/entity.ts';
import type { Extraction } from '../../model/extraction.ts';
import { toBodyKey } from './body-key.ts';
import { parseEvent } from './event-key.ts';
import type { Knowledge } from './knowledge.ts';
import { toNameKey, toNameWords } from './name-key.ts';
import { findNationality } from './nationality.ts';
import { splitStateBody } from './state-names.ts';

/** One actor of one document, with what tells it from others of the corpus. */
export interface Member {
  readonly document: number;
  readonly entity: Entity;
  /** Key of the state or body it belongs to. */
  readonly of: string | null;
  /** Key of the state that it belongs to or serves, however far up; null where that is not said. */
  readonly state: string | null;
  /** Keys of the known actors of the document. */
  readonly company: ReadonlySet<string>;
  /** Whether the document names it; what is only described ("senior US official") is nobody in particular. */
  readonly named: boolean;
  readonly year: string | null;
}

/** The state at the top of what an actor belongs to. */
const findState = ({ of }: Entity, byId: ReadonlyMap<string, Entity>, knowledge: Knowledge): string | null => {
  let at = of === null ? undefined : byId.get(of);
  for (let climbed = 0; at !== undefined && climbed < 4; climbed += 1) {
    if (at.type === 'state') return toActorKey(at);
    const known = at.known === null ? null : (knowledge(at.known)?.of ?? null);
    if (known?.startsWith('state:')) return known;
    at = at.of === null ? undefined : byId.get(at.of);
  }
  return null;
};

const toActorKey = (entity: Entity): string => entity.known ?? toNameKey(entity.name);

/** All actors of all documents, in order. */
export const toMembers = (
  extractions: readonly Extraction[],
  knowledge: Knowledge,
  gazetteer: Pick<Gazetteer, 'find'>,
): Member[] =>
  extractions.flatMap(({ entities, mentions, date, document: { text } }, document) => {
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    const named = new Set(mentions.filter(({ form }) => form === 'name').map(({ entity }) => entity));
    const nations = new Map<string, string>();
    for (const { entity, form, type, ...span } of mentions) {
      if (form !== 'name' || (type !== 'person' && type !== 'organisation') || nations.has(entity)) continue;
      const state = findNationality(text, span, gazetteer);
      if (state !== null) nations.set(entity, state);
    }
    const company = new Set(entities.flatMap(({ known }) => known ?? []));
    return entities.map((entity): Member => {
      const owner = entity.of === null ? undefined : byId.get(entity.of);
      return {
        document,
        entity,
        of: owner ? toActorKey(owner) : null,
        state: findState(entity, byId, knowledge) ?? nations.get(entity.id) ?? null,
        company,
        named: named.has(entity.id),
        year: date?.slice(0, 4) ?? null,
      };
    });
  });

/** "Russian army" of Russia → "army": the owner's name and demonym left out. */
const withoutOwner = (name: string, of: string, knowledge: Knowledge): string => {
  const known = knowledge(of);
  const owner = new Set([known?.name ?? of, known?.demonym ?? ''].flatMap(toNameWords));
  return toNameWords(name)
    .filter((word) => !owner.has(word))
    .join(' ');
};

/**
 * A key that is equal for one actor in two documents, for all but persons; null for what cannot be told to be the same:
 * a body without owner, a bare "summit", another holding of an event.
 */
export const toCorpusKey = (
  { entity, of, named, year }: Member,
  knowledge: Knowledge,
  gazetteer: Pick<Gazetteer, 'find' | 'serving'>,
): string | null => {
  const { type, name, known } = entity;
  if (known !== null) return known;
  const isPart = type === 'organisation' || type === 'force';
  const split = isPart ? splitStateBody(name, gazetteer) : null;
  const owner = of ?? split?.state ?? null;
  const body = isPart
    ? toBodyKey(
        split !== null && owner === split.state ? split.rest : of === null ? name : withoutOwner(name, of, knowledge),
      )
    : null;
  if (body !== null && owner !== null) return gazetteer.serving(owner, body) ?? `body ${owner} ${body}`;
  if (type === 'event') {
    const mark = parseEvent(name, [], { place: null, state: null });
    if (mark.words.length === 0 || mark.turn !== null) return null;
    const when = mark.kind === 'war' ? '' : (mark.year ?? year ?? '');
    return `event ${mark.kind} ${[...mark.words].sort().join(' ')} ${when}`;
  }
  if (!named || body !== null) return null;
  return `${type === 'place' ? 'place' : 'body'} ${toNameKey(name)}`;
};
