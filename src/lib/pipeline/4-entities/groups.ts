import type { EntityType } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import type { ActorNumber, Trace } from './cast.ts';
import type { Gender } from './person-aliases.ts';
import type { PronounWord } from './pronoun-words.ts';
import type { Reading } from './reading.ts';
import { chunkOf, chunksBeside, clauseOf, lookBack, mentionOfChunk, placeOf, rootOf } from './reading.ts';

/** The kinds of actors that stand side by side in a pair; what is likelier first. */
type Side = 'person' | 'power';

interface PluralNoun {
  readonly sides: readonly Side[];
  readonly gender: Gender;
  /** Only those who lead something ("the two leaders"), where there are enough of them. */
  readonly leads: boolean;
  readonly types: readonly EntityType[] | null;
}

const noun = (sides: readonly Side[], types: readonly EntityType[] | null = null): PluralNoun => ({
  sides,
  gender: null,
  leads: false,
  types,
});

const NOUNS: ReadonlyMap<string, PluralNoun> = new Map<string, PluralNoun>([
  ['man', { ...noun(['person']), gender: 'male' }],
  ['woman', { ...noun(['person']), gender: 'female' }],
  ...['leader', 'president', 'minister', 'premier', 'chief', 'head'].map((word): [string, PluralNoun] => [
    word,
    { ...noun(['person']), leads: true },
  ]),
  ...['pair', 'duo', 'trio', 'politician', 'diplomat', 'official', 'rival', 'candidate', 'friend', 'statesman'].map(
    (word): [string, PluralNoun] => [word, noun(['person', 'power'])],
  ),
  ...['country', 'nation', 'state', 'neighbour', 'neighbor', 'capital', 'government', 'power'].map(
    (word): [string, PluralNoun] => [word, noun(['power'], ['state'])],
  ),
  ...['side', 'party', 'belligerent', 'ally', 'partner', 'foe', 'enemy', 'adversary'].map(
    (word): [string, PluralNoun] => [word, noun(['power', 'person'])],
  ),
  ...['company', 'firm', 'group', 'organisation', 'organization', 'agency', 'movement'].map(
    (word): [string, PluralNoun] => [word, noun(['power'], ['organisation', 'bloc'])],
  ),
]);

const NUMBERS: Readonly<Record<string, number>> = {
  both: 2,
  two: 2,
  pair: 2,
  duo: 2,
  three: 3,
  trio: 3,
  four: 4,
  five: 5,
};

/** Words that make a group of others than those just named. */
const OTHERS: ReadonlySet<string> = new Set('other another more further all many several some most few'.split(' '));

/** Sentences back that the members of a group are looked for in. */
const WINDOW = 6;

const sideOf = (type: EntityType): Side | null =>
  type === 'person' ? 'person' : type === 'place' || type === 'event' ? null : 'power';

const wordsOf = ({ sentences }: Reading, mention: Mention): string[] =>
  (sentences[mention.sentence]?.tokens.slice(Math.max(0, mention.from - 2), mention.to) ?? []).map(({ form }) =>
    form.toLowerCase(),
  );

/** All actors of a phrase and of what is coordinated with it. */
const actorsOfGroup = (reading: Reading, sentence: number, chunks: readonly number[]): ActorNumber[] => {
  const all = [...new Set(chunks.flatMap((chunk) => chunksBeside(reading, sentence, chunk)))];
  const actors = all.flatMap((chunk) => {
    const mention = mentionOfChunk(reading, sentence, chunk);
    return mention === null ? [] : reading.actorsOf(mention);
  });
  return [...new Set(actors)];
};

const toCount = (words: readonly string[]): number | null => {
  for (const word of words) {
    const count = Object.hasOwn(NUMBERS, word) ? NUMBERS[word] : undefined;
    if (count !== undefined) return count;
  }
  return null;
};

/** Weight of an actor by what it does, and of one that stands in a pair or a coordination; factor by distance in sentences. */
const SUBJECT = 1.5;
const TOGETHER = 2;
const FADE = 0.7;

/** How clearly the last member of a group must stand before the next actor. */
const CLEAR = 1.15;

/**
 * The actors of one side that weigh most: by nearness, number of mentions, subjects first, and whether they stand together.
 * None where the choice is not clear; more than two only where they stand together.
 */
const gather = (
  reading: Reading,
  mention: Mention,
  wanted: PluralNoun,
  side: Side,
  count: number,
): readonly ActorNumber[] => {
  const isWanted = (actor: ActorNumber): boolean => {
    const found = reading.cast.actors[actor];
    if (!found || found.body !== null || (wanted.types && !wanted.types.includes(found.type))) return false;
    if (wanted.gender !== null && found.gender !== null && found.gender !== wanted.gender) return false;
    if (wanted.leads && !reading.offices.of(actor).some(({ relation }) => relation === 'leads')) return false;
    return sideOf(found.type) === side;
  };
  const weights = new Map<ActorNumber, number>();
  for (const trace of lookBack(reading, mention.sentence, WINDOW)) {
    const actors = trace.actors.filter(isWanted);
    if (actors.length === 0) continue;
    const distance = mention.sentence - trace.sentence;
    const together = trace.actors.length > 1 ? actors : findTogether(reading, trace).filter(isWanted);
    // An earlier pair, or "A and B" nearby, is the same pair, if nobody else was met since.
    if (together.length === count && [...weights.keys()].every((actor) => together.includes(actor))) return together;
    if (count > 2) continue;
    const weight = (trace.place.role === 'subject' ? SUBJECT : 1) + (together.length === count ? TOGETHER : 0);
    for (const actor of actors) weights.set(actor, (weights.get(actor) ?? 0) + weight * FADE ** distance);
  }
  const ranked = [...weights].sort((x, y) => y[1] - x[1] || x[0] - y[0]);
  const [last, next] = [ranked[count - 1], ranked[count]];
  if (!last || (next && last[1] < CLEAR * next[1])) return [];
  return ranked
    .slice(0, count)
    .map(([actor]) => actor)
    .sort((x, y) => x - y);
};

/** All actors of the coordination that a mention stands in. */
const findTogether = (reading: Reading, trace: Trace): readonly ActorNumber[] => {
  const mention = reading.mentions[trace.mention];
  const chunk = mention ? chunkOf(reading, mention) : -1;
  if (!mention || chunk === -1 || reading.sentences[mention.sentence]?.chunks[chunk]?.head !== mention.head)
    return trace.actors;
  return actorsOfGroup(reading, mention.sentence, [chunk]);
};

const gatherAny = (reading: Reading, mention: Mention, wanted: PluralNoun, count: number): readonly ActorNumber[] => {
  for (const side of wanted.sides) {
    const found = gather(reading, mention, wanted, side, count);
    if (found.length > 0) return found;
  }
  return [];
};

/**
 * [EN40] The members of "the two men", "the pair", "both sides", "the two countries": the last so many actors of that kind,
 * or an earlier pair of them. A plural without a number ("the leaders") is the last coordination of such actors.
 */
export const findMembers = (reading: Reading, number: number): readonly ActorNumber[] => {
  const mention = reading.mentions[number];
  const head = mention && reading.sentences[mention.sentence]?.tokens[mention.head];
  const wanted = head && (NOUNS.get(head.lemma) ?? NOUNS.get(head.form.toLowerCase().replace(/s$/, '')));
  if (!mention || !wanted) return [];
  const words = wordsOf(reading, mention);
  if (words.some((word) => OTHERS.has(word))) return [];
  const count = toCount(words);
  if (count !== null) {
    const led = wanted.leads ? gatherAny(reading, mention, wanted, count) : [];
    return led.length > 0 ? led : gatherAny(reading, mention, { ...wanted, leads: false }, count);
  }
  if (!words.includes('the') && !words.includes('these')) return [];
  for (const trace of lookBack(reading, mention.sentence, 2)) {
    const other = reading.mentions[trace.mention];
    const chunk = other ? chunkOf(reading, other) : -1;
    if (!other || chunk < 0 || trace.adjectival) continue;
    const actors = actorsOfGroup(reading, other.sentence, [chunk]);
    const isKind = actors.every((actor) => {
      const type = reading.cast.actors[actor]?.type ?? 'place';
      const side = sideOf(type);
      return side !== null && wanted.sides.includes(side) && (wanted.types?.includes(type) ?? true);
    });
    if (actors.length > 1 && isKind) return actors;
  }
  return [];
};

/** Verbs that make one group of their subject and their object: "Putin met Xi. They discussed …". */
const MUTUAL: ReadonlySet<string> = new Set('meet talk speak confer negotiate agree discuss marry'.split(' '));

const COLLECTIVE: ReadonlySet<EntityType> = new Set<EntityType>(['organisation', 'force', 'bloc']);

/** Whether several actors, or one that is many, can be "they". */
const isMany = (reading: Reading, actors: readonly ActorNumber[]): boolean =>
  actors.length > 1 || COLLECTIVE.has(reading.cast.actors[actors[0] ?? -1]?.type ?? 'person');

const subjectGroup = (reading: Reading, sentence: number, clause: number): readonly ActorNumber[] | null => {
  const found = clauseOf(reading, sentence, clause);
  return found && found.subjects.length > 0 ? actorsOfGroup(reading, sentence, found.subjects) : null;
};

const mutualGroup = (reading: Reading, sentence: number, clause: number): readonly ActorNumber[] => {
  const found = clauseOf(reading, sentence, clause);
  const verb = found && reading.sentences[sentence]?.tokens[found.verb];
  if (!found || !verb || !MUTUAL.has(verb.lemma)) return [];
  const obliques = found.obliques.filter(
    ({ preposition }) => reading.sentences[sentence]?.tokens[preposition]?.lemma === 'with',
  );
  const others = found.objects.length > 0 ? found.objects : obliques.flatMap(({ chunks }) => chunks);
  const [one, two] = [found.subjects, others].map((chunks) => actorsOfGroup(reading, sentence, chunks));
  if (!one?.length || !two?.length) return [];
  const types = new Set([...one, ...two].map((actor) => reading.cast.actors[actor]?.type));
  return types.size === 1 ? [...new Set([...one, ...two])] : [];
};

/**
 * [EN41] They, them, their: a group or a collective that is the subject of the own clause (their), of a clause above, or of
 * the sentence before; after "A met B" both. All else stays open.
 */
export const findThey = (reading: Reading, number: number, word: PronounWord): readonly ActorNumber[] => {
  const mention = reading.mentions[number];
  if (!mention) return [];
  const place = placeOf(reading, number);
  const chunk = chunkOf(reading, mention);
  let at: number | null = place.clause === -1 ? null : place.clause;
  for (let climbed = 0; at !== null && climbed < 4; climbed += 1) {
    const clause = clauseOf(reading, mention.sentence, at);
    const isOwn = climbed === 0 && (word.kind === 'personal' || (clause?.subjects.includes(chunk) ?? false));
    const actors = isOwn ? null : subjectGroup(reading, mention.sentence, at);
    if (actors !== null) return isMany(reading, actors) ? actors : [];
    at = clause?.parent ?? null;
  }
  const before = reading.sentences[mention.sentence - 1];
  if (!before) return [];
  const root = rootOf(reading, mention.sentence - 1);
  const mutual = mutualGroup(reading, mention.sentence - 1, root);
  if (mutual.length > 1) return mutual;
  for (const clause of new Set([root, 0])) {
    const actors = subjectGroup(reading, mention.sentence - 1, clause) ?? [];
    if (isMany(reading, actors)) return actors;
  }
  return [];
};
