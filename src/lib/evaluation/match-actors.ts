import type { Entity, EntityId } from '../model/entity.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Gold, GoldDocument, GoldEntity } from './gold.ts';

/** Which annotated actor each extracted one is taken for. */
export interface ActorMatch {
  /** Gold id for each entity id; null for an actor that the gold does not have. */
  readonly goldOf: ReadonlyMap<EntityId, string | null>;
  /** Annotated actors that stand in one extracted actor with another annotated one. */
  readonly merged: ReadonlySet<string>;
}

/** Names are compared without case, diacritics, possessive, article and honorific. */
export const toComparableName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/'s(?![a-z])/g, '')
    .replace(/s'(?![a-z])/g, 's')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:(?:the|a|an|mr|mrs|ms|dr|sir|prince|president) )+/, '');

type Owners = ReadonlyMap<string, readonly GoldEntity[]>;

/** Who is called so: first of all by forms that stand in this very text, else by those of other texts. */
const findOwners = (gold: Gold, { actors, optional_actors }: GoldDocument, text: string): Owners => {
  const owners = new Map<string, GoldEntity[]>();
  for (const inText of [true, false]) {
    for (const id of [...actors, ...optional_actors]) {
      const entity = gold.entities.get(id);
      if (!entity) continue;
      for (const form of [entity.name, ...entity.forms, ...entity.adjectival_forms]) {
        const own = owners.get(toComparableName(form)) ?? [];
        const counts = inText ? text.includes(form) && !own.includes(entity) : own.length === 0;
        if (counts) owners.set(toComparableName(form), [...own, entity]);
      }
    }
  }
  return owners;
};

/** Weights of an actor's name, of what the text calls it, and of its other aliases; same type decides a draw. */
const NAME = 2;
const SAID = 1;
const ALIAS = 0.5;
const SAME_TYPE = 0.01;

const findOwner = (entity: Entity, said: ReadonlySet<string>, owners: Owners): GoldEntity | null => {
  const points = new Map<GoldEntity, number>();
  const give = (form: string, weight: number): void => {
    const own = owners.get(form) ?? [];
    for (const owner of own) {
      const share = weight / own.length + (owner.type === entity.type ? SAME_TYPE : 0);
      points.set(owner, (points.get(owner) ?? 0) + share);
    }
  };
  give(toComparableName(entity.name), NAME);
  for (const form of said) give(form, SAID);
  for (const form of new Set(entity.aliases.map(toComparableName))) if (!said.has(form)) give(form, ALIAS);
  if (points.size === 0) {
    // Nobody is called just so: a form inside the name or the reverse, of the same type.
    for (const [form, own] of owners) {
      for (const name of said) {
        const [short, long] = name.length < form.length ? [name, form] : [form, name];
        if (short.length < 4 || !` ${long} `.includes(` ${short} `)) continue;
        for (const owner of own) {
          if (owner.type === entity.type) points.set(owner, Math.max(points.get(owner) ?? 0, short.length));
        }
      }
    }
  }
  return [...points].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

/** Gives every extracted actor to the annotated one that shares most of its names, or to none. */
export const matchActors = (gold: Gold, goldDocument: GoldDocument, extraction: Extraction): ActorMatch => {
  const owners = findOwners(gold, goldDocument, extraction.document.text);
  const texts = new Map<EntityId, string[]>();
  for (const { entity, text } of extraction.mentions) {
    const list = texts.get(entity);
    if (list) list.push(text);
    else texts.set(entity, [text]);
  }
  const goldOf = new Map<EntityId, string | null>();
  const merged = new Set<string>();
  for (const entity of extraction.entities) {
    const said = new Set([entity.name, ...(texts.get(entity.id) ?? [])].map(toComparableName));
    goldOf.set(entity.id, findOwner(entity, said, owners)?.id ?? null);
    const named = new Set(
      [...said].flatMap((form) => {
        const own = owners.get(form);
        return own?.length === 1 ? own.map(({ id }) => id) : [];
      }),
    );
    const isWanted = (id: string) => goldDocument.actors.includes(id);
    for (const id of named) {
      if (isWanted(id) && [...named].some((other) => other !== id && isWanted(other))) merged.add(id);
    }
  }
  return { goldOf, merged };
};
