import type { Gazetteer } from '../../lexicon/gazetteer.ts';
import type { EntityType } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import { findLongerNames } from './body-aliases.ts';
import { isCommonBody } from './body-key.ts';
import type { Clusters } from './clusters.ts';
import { addToIndex, buildClusters } from './clusters.ts';
import type { Knowledge } from './knowledge.ts';
import { toNameKey, toNameWords } from './name-key.ts';
import type { Gender } from './person-aliases.ts';
import { resolvePersonNames } from './person-aliases.ts';
import type { PersonName } from './person-name.ts';
import { parsePersonName, rankOfBareName } from './person-name.ts';
import { splitStateBody } from './state-names.ts';

/** A group of names of one actor: numbers of the mentions, in text order. */
export interface NameCluster {
  readonly mentions: readonly number[];
  readonly type: EntityType;
  readonly known: string | null;
  readonly gender: Gender;
}

interface Use {
  readonly number: number;
  readonly mention: Mention;
  /** Identifier of the state that the words before it say it belongs to ("Russia's Security Council"). */
  readonly owner: string | null;
  type: EntityType;
  known: string | null;
}

/** Whether a mention's name alone says who it is: not an event (which holding?), not a part of a state (whose?), no adjective. */
const isPlainName = (mention: Mention, gazetteer: Pick<Gazetteer, 'find'>): boolean =>
  mention.form === 'name' &&
  !mention.adjectival &&
  !mention.plural &&
  (mention.known !== null ||
    (mention.type !== 'event' &&
      (mention.type === 'person' ||
        (!isCommonBody(mention.text) && splitStateBody(mention.text, gazetteer) === null))));

/** [EN5] The last word of a name that several states share ("Congo", "Korea") is the only such state that the text speaks of. */
const settleStates = (uses: readonly Use[], mentions: readonly Mention[], knowledge: Knowledge): void => {
  const byLastWord = new Map<string, Set<string>>();
  for (const known of new Set(mentions.map((mention) => mention.known))) {
    const facts = known === null ? null : knowledge(known);
    const words = facts?.type === 'state' ? toNameWords(facts.name) : [];
    const last = words[words.length - 1];
    if (known === null || last === undefined || words.length < 2) continue;
    byLastWord.set(last, (byLastWord.get(last) ?? new Set<string>()).add(known));
  }
  for (const use of uses) {
    const found = use.known === null ? byLastWord.get(toNameKey(use.mention.text)) : undefined;
    const [only, other] = [...(found ?? [])];
    if (only === undefined || other !== undefined) continue;
    use.known = only;
    use.type = 'state';
  }
};

/** The type that most of the same words were given; a known actor's type is beyond doubt. */
const settleTypes = (uses: readonly Use[]): void => {
  const byText = new Map<string, Use[]>();
  for (const use of uses) addToIndex(byText, toNameKey(use.mention.text), use);
  for (const same of byText.values()) {
    const open = same.filter(({ known }) => known === null);
    if (new Set(open.map(({ type }) => type)).size < 2) continue;
    const votes = new Map<EntityType, number>();
    for (const { type, mention } of open) votes.set(type, (votes.get(type) ?? 0) + mention.confidence);
    const best = [...votes].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
    for (const use of open) use.type = best;
  }
};

/** A name of one word that is the family name of somebody in the text is that person, whatever it looked like alone. */
const settlePersons = (uses: readonly Use[]): void => {
  const byFamily = new Map<string, PersonName>();
  for (const { type, mention } of uses) {
    if (type !== 'person') continue;
    const name = parsePersonName(mention.text);
    if (name.words.length > 1) byFamily.set(name.skeletons[name.family] ?? '', name);
  }
  for (const use of uses) {
    if (use.type === 'person' || use.known !== null) continue;
    const name = parsePersonName(use.mention.text);
    const full = name.words.length === 1 ? byFamily.get(name.skeletons[0] ?? '') : undefined;
    if (full && rankOfBareName(name.skeletons[0] ?? '', full) === 3) use.type = 'person';
  }
};

const joinKnown = (uses: readonly Use[], clusters: Clusters): void => {
  const first = new Map<string, number>();
  for (const [i, { known }] of uses.entries()) {
    if (known === null) continue;
    const other = first.get(known);
    if (other === undefined) first.set(known, i);
    else clusters.join(other, i);
  }
};

const joinPersons = (uses: readonly Use[], clusters: Clusters): void => {
  const persons = [...uses.entries()].filter(([, { type }]) => type === 'person');
  const found = resolvePersonNames(persons.map(([, { mention }]) => ({ text: mention.text, gender: mention.gender })));
  const first = new Map<number, number>();
  for (const [at, [i]] of persons.entries()) {
    const person = found[at] ?? -1;
    if (person === -1) continue;
    const other = first.get(person);
    if (other === undefined) first.set(person, i);
    else clusters.join(other, i);
  }
};

/** Names of bodies, places and blocs that are written the same, and have the same owner if any. */
interface SameName {
  readonly use: number;
  readonly text: string;
  readonly key: string;
  readonly owner: string | null;
}

/**
 * Names of bodies, places and blocs: the same key, or a short form of a longer name; what is known as two stays two, and so
 * does what two states own ("Russia's Security Council" is not the UN's).
 */
const joinBodies = (uses: readonly Use[], clusters: Clusters, knowledge: Knowledge): void => {
  const knownOf = new Map<number, string>();
  for (const [i, { known }] of uses.entries()) {
    if (known !== null) knownOf.set(clusters.find(i), known);
  }
  const join = (a: number, b: number): void => {
    const [x, y] = [clusters.find(a), clusters.find(b)];
    const [kx, ky] = [knownOf.get(x), knownOf.get(y)];
    if (x === y || (kx !== undefined && ky !== undefined && kx !== ky)) return;
    clusters.join(x, y);
    const known = kx ?? ky;
    if (known !== undefined) knownOf.set(clusters.find(x), known);
  };
  const names: SameName[] = [];
  const byKey = new Map<string, number>();
  for (const [i, { mention, type, known, owner: told }] of uses.entries()) {
    if (type === 'person') continue;
    const owner = known === null ? told : null;
    const key = `${known ?? (type === 'place' ? 'place' : '')} ${toNameKey(mention.text)}`;
    const other = byKey.get(`${owner ?? ''} ${key}`);
    if (other !== undefined) join(other, i);
    else {
      byKey.set(`${owner ?? ''} ${key}`, i);
      names.push({ use: i, text: mention.text, key, owner });
    }
  }
  const isPlace = (use: number): boolean => uses[use]?.type === 'place' || uses[use]?.type === 'state';
  const longer = findLongerNames(names.map(({ text }) => text));
  for (const [at, { use, owner }] of names.entries()) {
    const other = names[longer[at] ?? -1];
    // A place is no short form of a body that bears its name ("Oslo", "University of Oslo").
    if (!other || isPlace(use) !== isPlace(other.use)) continue;
    const known = knownOf.get(clusters.find(other.use));
    if (owner === null || (known === undefined ? (other.owner ?? owner) : knowledge(known)?.of) === owner)
      join(use, other.use);
  }
  const owned = new Map<string, SameName[]>();
  for (const name of names) if (name.owner !== null) addToIndex(owned, name.key, name);
  for (const [at, { use, key, owner }] of names.entries()) {
    const [only, another] = owner === null && longer[at] === null ? (owned.get(key) ?? []) : [];
    if (only && !another) join(use, only.use);
  }
};

const toCluster = (members: readonly Use[]): NameCluster => {
  const identified = members.find(({ known }) => known !== null);
  const lead = identified ?? members[0];
  return {
    mentions: members.map(({ number }) => number),
    type: lead?.type ?? 'organisation',
    known: identified?.known ?? null,
    gender: members.find(({ mention }) => mention.gender !== null)?.mention.gender ?? null,
  };
};

/**
 * Groups the names of a document by who bears them, in order of first use: [EN1] known identifiers, [EN2] persons' full and
 * short names and spelling variants, [EN3] bodies' acronyms and short names. Time is linear in the number of names.
 */
export const clusterNames = (
  mentions: readonly Mention[],
  { knowledge, gazetteer }: { readonly knowledge: Knowledge; readonly gazetteer: Pick<Gazetteer, 'find'> },
): NameCluster[] => {
  const uses: Use[] = [...mentions.entries()]
    .filter(([, mention]) => isPlainName(mention, gazetteer))
    .map(([number, mention]) => {
      const owner = mention.owner === null ? null : (mentions[mention.owner]?.known ?? null);
      return { number, mention, owner, type: mention.type, known: mention.known };
    });
  settleStates(uses, mentions, knowledge);
  settleTypes(uses);
  settlePersons(uses);
  const clusters = buildClusters(uses.length);
  joinKnown(uses, clusters);
  joinPersons(uses, clusters);
  joinBodies(uses, clusters, knowledge);
  const groups = new Map<number, Use[]>();
  for (const [i, use] of uses.entries()) addToIndex(groups, clusters.find(i), use);
  return [...groups.values()].map(toCluster);
};
