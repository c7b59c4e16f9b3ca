import type { EntityType } from '../../model/entity.ts';
import type { Mention, Office } from '../../model/mention.ts';
import type { ActorNumber } from './cast.ts';
import { toNameWords } from './name-key.ts';
import type { Reading } from './reading.ts';
import { chunkOf, clauseOf, lookBack, mentionOfChunk, placeOf, wordBefore } from './reading.ts';

/** Determiners and adjectives that make a description one of a new actor. */
const NEW: ReadonlySet<string> = new Set(
  `a an another any no some every each other one several neighbouring neighboring third foreign different such host own
   many most more rival similar separate second`.split(/\s+/),
);

const POINTING: ReadonlySet<string> = new Set(['the', 'this', 'that']);

/** How a common noun describes an actor: the types it can be, and whether the actor's name must hold the noun. */
interface Kind {
  readonly types: readonly EntityType[];
  readonly named: boolean;
}

const kinds = (words: string, types: readonly EntityType[], named: boolean): (readonly [string, Kind])[] =>
  words.split(' ').map((word) => [word, { types, named }]);

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...kinds('country nation state republic kingdom', ['state'], false),
  ...kinds('bloc alliance grouping', ['bloc', 'organisation'], false),
  ...kinds('body organisation organization group agency movement', ['organisation', 'bloc'], false),
  ...kinds('company firm carmaker retailer manufacturer lender airline', ['organisation'], false),
  ...kinds('militia militant rebel insurgent', ['force', 'organisation'], false),
  ...kinds(
    `council court tribunal commission committee union party bank parliament agency network newspaper university
     federation association authority fund institute`.replace(/\s+/g, ' '),
    ['organisation', 'bloc'],
    true,
  ),
  ...kinds('city town capital village region island territory', ['place'], false),
]);

const isNamedSo = (reading: Reading, actor: ActorNumber, noun: string): boolean => {
  const found = reading.cast.actors[actor];
  const known = found?.known ? reading.knowledge(found.known) : null;
  return known !== null && toNameWords(known.name).includes(noun);
};

/** Whether both are arguments of one verb: then they are two actors. */
const isBeside = (reading: Reading, number: number, other: number): boolean => {
  const [a, b] = [placeOf(reading, number), placeOf(reading, other)];
  return (
    reading.mentions[number]?.sentence === reading.mentions[other]?.sentence &&
    a.clause !== -1 &&
    a.clause === b.clause &&
    a.direct &&
    b.direct &&
    a.role !== 'oblique' &&
    b.role !== 'oblique'
  );
};

/**
 * [EN42] "The country", "the bloc", "the reclusive state", "the court": the last actor of that kind in this sentence, else
 * the subject of the sentence before, else the last one in it. With nouns like "court" the name must hold the noun.
 */
export const findByKind = (reading: Reading, number: number): ActorNumber | null => {
  const mention = reading.mentions[number];
  const tokens = mention && reading.sentences[mention.sentence]?.tokens;
  const noun = tokens?.[mention?.head ?? -1]?.lemma ?? '';
  const kind = KINDS.get(noun);
  if (!mention || !tokens || !kind || mention.owner !== null) return null;
  const words = tokens.slice(Math.max(0, mention.from - 1), mention.head).map(({ form }) => form.toLowerCase());
  if (!words.some((word) => POINTING.has(word)) || words.some((word) => NEW.has(word))) return null;
  let fallback: { readonly actor: ActorNumber; readonly sentence: number } | null = null;
  for (const trace of lookBack(reading, mention.sentence, kind.named ? 8 : 3)) {
    const [actor, other] = trace.actors;
    if (actor === undefined || other !== undefined || trace.adjectival) continue;
    const type = reading.cast.actors[actor]?.type;
    if (!type || !kind.types.includes(type)) continue;
    const mentionText = reading.mentions[trace.mention]?.text ?? '';
    if (kind.named && !isNamedSo(reading, actor, noun) && !toNameWords(mentionText).includes(noun)) continue;
    if (isBeside(reading, number, trace.mention)) continue;
    if (trace.sentence === mention.sentence || kind.named) return actor;
    if (fallback && fallback.sentence !== trace.sentence) break;
    if (trace.place.role === 'subject') return actor;
    fallback ??= { actor, sentence: trace.sentence };
  }
  return fallback?.actor ?? null;
};

/** Types that one description may waver between: "the BRICS bloc", "a group". */
const POWERS: ReadonlySet<EntityType> = new Set<EntityType>(['state', 'organisation', 'bloc', 'force']);

/**
 * [EN21] A description beside a name of the same actor: an apposition ("Modi, the Indian prime minister"), or after "is"
 * ("Guterres is the UN chief"). The number of the naming mention, or null.
 */
export const findBeside = (reading: Reading, number: number): number | null => {
  const mention = reading.mentions[number];
  const sentence = mention && reading.sentences[mention.sentence];
  if (!mention || !sentence) return null;
  const chunk = chunkOf(reading, mention);
  if (chunk === -1 || sentence.chunks[chunk]?.head !== mention.head) return null;
  const isSame = (other: number | null): other is number => {
    const name = other === null ? undefined : reading.mentions[other];
    if (!name || other === number || name.form !== 'name' || name.adjectival) return false;
    return name.type === mention.type || (POWERS.has(name.type) && POWERS.has(mention.type));
  };
  const own = sentence.chunks[chunk]?.apposition;
  const besides = [
    ...(own === null || own === undefined ? [] : [own]),
    ...(reading.grammar.indexes[mention.sentence]?.appositions.get(chunk) ?? []),
  ];
  for (const other of besides) {
    const name = mentionOfChunk(reading, mention.sentence, other);
    if (isSame(name)) return name;
  }
  const place = placeOf(reading, number);
  const clause = clauseOf(reading, mention.sentence, place.clause);
  if (!clause || clause.negated || !clause.objects.includes(chunk) || clause.subjects.length !== 1) return null;
  if (sentence.tokens[clause.verb]?.lemma !== 'be') return null;
  const subject = mentionOfChunk(reading, mention.sentence, clause.subjects[0] ?? -1);
  return isSame(subject) ? subject : null;
};

/** Longest title before a name, in words. */
const MOST_WORDS = 12;

/** Whether an office was held before: "former", "ex-" stand before it. */
export const isFormer = (reading: Reading, mention: Mention, office: Office): boolean => {
  const tokens = reading.sentences[mention.sentence]?.tokens ?? [];
  let at = mention.to;
  while (at > 0 && (tokens[at - 1]?.start ?? -1) >= office.start && at > mention.from - MOST_WORDS) at -= 1;
  return tokens.slice(Math.max(0, at - 4), at).some(({ form }) => /^(?:former|ex-?|then|late|onetime)$/i.test(form));
};

/** Whether the words before a description make it one of somebody new: "a senior US official". */
export const isIndefinite = (reading: Reading, mention: Mention): boolean => NEW.has(wordBefore(reading, mention));
