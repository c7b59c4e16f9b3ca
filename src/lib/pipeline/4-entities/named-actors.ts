import type { Gazetteer } from '../../lexicon/gazetteer.ts';
import type { Holder } from '../../lexicon/holders.ts';
import type { Mention } from '../../model/mention.ts';
import type { ActorNumber, Cast } from './cast.ts';
import type { Identity } from './known-holders.ts';
import { identify } from './known-holders.ts';
import type { Knowledge } from './knowledge.ts';
import type { NameCluster } from './name-clusters.ts';
import { clusterNames } from './name-clusters.ts';
import { parsePersonName } from './person-name.ts';

/** By known identifier the number of the first mention that has it, an adjective too. */
export const indexKnown = (mentions: readonly Mention[]): ReadonlyMap<string, number> => {
  const index = new Map<string, number>();
  for (const [number, { known }] of mentions.entries())
    if (known !== null && !index.has(known)) index.set(known, number);
  return index;
};

/** What is needed to enter those whom a document names. */
export interface Naming {
  readonly mentions: readonly Mention[];
  readonly knowledge: Knowledge;
  readonly gazetteer: Pick<Gazetteer, 'find'>;
  readonly cast: Cast;
  readonly holders: readonly Holder[];
  /** Filled here: the actor of each mention that is a plain name. */
  readonly references: (readonly ActorNumber[] | undefined)[];
  readonly firstOf: ReadonlyMap<string, number>;
}

const identifyCluster = ({ mentions, holders, firstOf }: Naming, cluster: NameCluster): Identity | null => {
  if (cluster.type !== 'person' || cluster.known !== null) return null;
  const members = cluster.mentions.flatMap((number) => mentions[number] ?? []);
  const names = [...new Set(members.map(({ text }) => text))].map(parsePersonName);
  const [first, ...others] = names;
  if (!first) return null;
  const name = others.reduce((best, other) => (other.words.length > best.words.length ? other : best), first);
  const person = { name, gender: cluster.gender, offices: members.flatMap(({ offices }) => offices) };
  return identify(person, holders, (known) => firstOf.has(known));
};

/**
 * Enters an actor for each group of plain names and says which of the persons are known to hold offices. Names that are
 * known to be one holder's ("Jokowi", "Joko Widodo") are one actor.
 */
export const enterNamed = (naming: Naming): ReadonlyMap<ActorNumber, Identity> => {
  const { mentions, knowledge, cast, references } = naming;
  const identities = new Map<ActorNumber, Identity>();
  const byHolder = new Map<string, ActorNumber>();
  for (const cluster of clusterNames(mentions, naming)) {
    const { type, known } = cluster;
    const identity = identifyCluster(naming, cluster);
    const key = identity?.certain ? `${identity.holder.name} ${identity.name.generation ?? ''}` : null;
    const same = key === null ? undefined : byHolder.get(key);
    const actor =
      same ??
      cast.enter({
        type: (known === null ? null : knowledge(known)?.type) ?? type,
        known,
        gender: cluster.gender ?? identity?.holder.gender ?? null,
      }).number;
    for (const member of cluster.mentions) references[member] = [actor];
    if (identity === null) continue;
    if (!identities.has(actor)) identities.set(actor, identity);
    if (key !== null) byHolder.set(key, actor);
  }
  return identities;
};
