import type { Entity, EntityId } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Actor, ActorNumber } from './cast.ts';
import type { NamedOwner } from './entity-names.ts';
import type { Bearing } from './offices.ts';
import { chooseName, countAliases } from './entity-names.ts';
import type { Reading } from './reading.ts';

/** Mentions of each actor, in text order. */
const groupMentions = (references: readonly (readonly ActorNumber[])[]): Map<ActorNumber, number[]> => {
  const groups = new Map<ActorNumber, number[]>();
  for (const [number, actors] of references.entries()) {
    for (const actor of actors) {
      const group = groups.get(actor);
      if (group) group.push(number);
      else groups.set(actor, [number]);
    }
  }
  return groups;
};

/** [EN51] What an actor belongs to: of its own, by office, by the gazetteer, else by the owner of one of its names. */
const findOwner = (
  reading: Reading,
  actor: Actor,
  numbers: readonly number[],
  references: readonly (readonly ActorNumber[])[],
): ActorNumber | null => {
  const { cast, offices, knowledge, mentions } = reading;
  if (actor.of !== null) return actor.of;
  if (actor.type === 'person') {
    // What a title without its state is taken to be of is a guess: it tells nobody from a namesake.
    const isStated = ({ mention, office }: Bearing): boolean =>
      reading.identities.has(actor.number) ||
      (mentions[mention]?.offices.some(({ id, of }) => id === office && of !== null) ?? false);
    const bearings = offices.of(actor.number).filter(isStated);
    const office = bearings.find(({ of, former }) => of !== null && !former) ?? bearings.find(({ of }) => of !== null);
    // Who speaks for a person belongs to that person's body.
    const above = office === undefined || office.of === null ? undefined : cast.actors[office.of];
    if (above?.type === 'person') return offices.of(above.number).find(({ of }) => of !== null)?.of ?? above.number;
    if (office) return office.of;
  }
  const known = actor.known === null ? null : (knowledge(actor.known)?.of ?? null);
  if (known !== null) return cast.findKnown(known)?.number ?? null;
  if (actor.known !== null || actor.type === 'state' || actor.type === 'event') return null;
  for (const number of numbers) {
    const owner = mentions[number]?.owner ?? null;
    const found = owner === null ? undefined : references[owner]?.[0];
    const type = found === undefined ? null : cast.actors[found]?.type;
    if (
      found !== undefined &&
      found !== actor.number &&
      (type === 'state' || type === 'organisation' || type === 'bloc')
    )
      return found;
  }
  return null;
};

/** The adjective for a state or body: as the text has it most, else the gazetteer's. */
const findAdjective = ({ mentions, knowledge }: Reading, owner: Actor, numbers: readonly number[]): string | null => {
  const counts = new Map<string, number>();
  for (const number of numbers) {
    const mention = mentions[number];
    if (mention?.adjectival && owner.type === 'state' && !mention.text.endsWith('s'))
      counts.set(mention.text, (counts.get(mention.text) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? (owner.known === null ? null : (knowledge(owner.known)?.demonym ?? null));
};

/** What offices are of whose words leave that open, as far as reading has found it. */
const findOfficeBodies = (
  { mentions, offices }: Reading,
  references: readonly (readonly ActorNumber[])[],
  ids: ReadonlyMap<ActorNumber, EntityId>,
): Map<number, readonly (EntityId | null)[]> => {
  const bodies = new Map<number, readonly (EntityId | null)[]>();
  for (const [number, mention] of mentions.entries()) {
    const [actor] = mention.offices.some(({ of }) => of === null) ? (references[number] ?? []) : [];
    if (actor === undefined) continue;
    const own = offices.of(actor).filter((bearing) => bearing.mention === number);
    const found = mention.offices.map(({ id, of, department }) => {
      const bearing = own.find((one) => one.office === id && one.department === department);
      return of !== null || !bearing || bearing.of === null ? null : (ids.get(bearing.of) ?? null);
    });
    if (found.some((body) => body !== null)) bodies.set(number, found);
  }
  return bodies;
};

/**
 * Writes down the actors that somebody refers to: `e1`, `e2`, … in order of first mention; `references` with these ids.
 * Actors outside `needed` are asides.
 */
export const buildEntities = (
  reading: Reading,
  references: readonly (readonly ActorNumber[])[],
  needed: ReadonlySet<ActorNumber>,
  unnamed: ReadonlySet<ActorNumber>,
): Resolution => {
  const { cast, mentions, knowledge } = reading;
  const groups = groupMentions(references);
  const start = (actor: ActorNumber): number => mentions[groups.get(actor)?.[0] ?? -1]?.start ?? Infinity;
  const kept = [...groups.keys()].sort((a, b) => start(a) - start(b) || a - b);
  const ids = new Map<ActorNumber, EntityId>(kept.map((actor, i) => [actor, `e${i + 1}`]));
  const owners = new Map<ActorNumber, ActorNumber | null>();
  // A plural that stands for several ("the two men") is no name of any of them.
  const toOwnMention = (number: number): Mention[] => {
    const mention = mentions[number];
    return mention && (references[number]?.length ?? 0) < 2 ? [mention] : [];
  };
  const aliases = new Map(
    kept.map((actor) => [actor, countAliases((groups.get(actor) ?? []).flatMap(toOwnMention))] as const),
  );
  for (const number of kept) {
    const actor = cast.actors[number];
    if (actor) owners.set(number, findOwner(reading, actor, groups.get(number) ?? [], references));
  }
  const names = new Map<ActorNumber, string>();
  const nameOf = (number: ActorNumber, depth = 0): string => {
    const named = names.get(number);
    const actor = cast.actors[number];
    if (named !== undefined || !actor) return named ?? '';
    const of = owners.get(number) ?? null;
    const above = of === null ? undefined : cast.actors[of];
    // Owners may stand in a ring ("A's B", "B's A"); a few steps up are enough for a name.
    const owner: NamedOwner | null =
      above && depth < 3
        ? {
            adjective: findAdjective(reading, above, groups.get(above.number) ?? []),
            name: nameOf(above.number, depth + 1),
          }
        : null;
    const name = actor.label ?? chooseName(actor, aliases.get(number) ?? [], owner, knowledge);
    if (depth === 0) names.set(number, name);
    return name;
  };
  const entities = kept.flatMap((number): Entity[] => {
    const actor = cast.actors[number];
    if (!actor) return [];
    const of = owners.get(number) ?? null;
    return [
      {
        id: ids.get(number) ?? '',
        name: nameOf(number),
        type: actor.type,
        aliases: (aliases.get(number) ?? []).map(({ text }) => text),
        known: actor.known,
        of: of === null || of === number ? null : (ids.get(of) ?? null),
      },
    ];
  });
  const toIds = (actors: readonly ActorNumber[]) => new Set(actors.flatMap((actor) => ids.get(actor) ?? []));
  return {
    entities,
    officeBodies: findOfficeBodies(reading, references, ids),
    references: references.map((actors) => [...new Set(actors)].flatMap((actor) => ids.get(actor) ?? [])),
    asides: toIds(kept.filter((actor) => !needed.has(actor) || unnamed.has(actor))),
    unnamed: toIds([...unnamed]),
  };
};
