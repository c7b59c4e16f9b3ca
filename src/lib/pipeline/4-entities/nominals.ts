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

/** Sentences back to an actor of that kind, and to one whose name holds the noun. */
const NEAR = 3;
const FAR = 20;

const POINTING: ReadonlySet<string> = new Set(['the', 'this', 'that']);

/** How a common noun describes an actor. */
interface Kind {
  readonly types: readonly EntityType[];
  /** Whether the actor's name must hold the noun ("court"), had better hold it ("alliance"), or need not. */
  readonly named: 'must' | 'may' | 'no';
}

const kinds = (words: string, types: readonly EntityType[], named: Kind['named']): (readonly [string, Kind])[] =>
  words.split(/\s+/).map((word) => [word, { types, named }]);

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...kinds('country nation state republic kingdom', ['state'], 'no'),
  ...kinds('bloc alliance grouping', ['bloc'], 'may'),
  ...kinds('body organisation organization agency watchdog', ['organisation', 'bloc'], 'may'),
  ...kinds('group movement network', ['organisation', 'force', 'bloc'], 'may'),
  ...kinds('company firm carmaker retailer manufacturer lender airline', ['organisation'], 'no'),
  ...kinds(
    'militia militant rebel insurgent fighter gunman jihadist paramilitary paramilitaries',
    ['force', 'organisation'],
    'no',
  ),
  ...kinds(
    `council court tribunal commission committee union party bank parliament newspaper university federation association
     authority fund institute`,
    ['organisation', 'bloc'],
    'must',
  ),
  ...kinds('city town capital village', ['place'], 'no'),
  ...kinds('region province district island territory strip', ['place'], 'must'),
]);

/** Nouns that no public body is called by. */
const PRIVATE =
  /^(?:company|firm|carmaker|retailer|manufacturer|lender|airline|militia|militant|rebel|insurgent|fighter|gunman|jihadist|paramilitar.*|group|movement)$/;

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

/** Whether an actor is none of those that the noun describes: a ministry is no group, a UN body no company. */
const isOther = (reading: Reading, actor: ActorNumber, noun: string, named: Kind['named']): boolean => {
  const found = reading.cast.actors[actor];
  if (!found || found.type === 'place' || found.type === 'state') return !found;
  return (
    (found.body !== null && named !== 'must') || (PRIVATE.test(noun) && (found.known?.startsWith('body:') ?? false))
  );
};

interface Candidate {
  readonly actor: ActorNumber;
  readonly sentence: number;
}

/**
 * [EN42] "The country", "the bloc", "the reclusive state", "the court": the last actor of that kind in this sentence, else
 * the subject of the sentence before, else the last one in it. With nouns like "court" the name must hold the noun; with
 * "alliance" and the like a name that holds it comes first.
 */
export const findByKind = (reading: Reading, number: number): ActorNumber | null => {
  const mention = reading.mentions[number];
  const tokens = mention && reading.sentences[mention.sentence]?.tokens;
  const head = tokens?.[mention?.head ?? -1];
  const noun = head?.lemma ?? '';
  const kind = KINDS.get(noun) ?? KINDS.get(head?.form.toLowerCase().replace(/s$/, '') ?? '');
  // "The Hague-based court", "the Vienna agency": where it sits is no owner.
  const owner = mention && mention.owner !== null ? reading.mentions[mention.owner] : undefined;
  if (!mention || !tokens || !kind || (owner && owner.type !== 'place')) return null;
  const words = tokens.slice(Math.max(0, mention.from - 1), mention.head).map(({ form }) => form.toLowerCase());
  if (!words.some((word) => POINTING.has(word)) || words.some((word) => NEW.has(word))) return null;
  let near: Candidate | null = null;
  let minor: Candidate | null = null;
  let isSettled = false;
  for (const trace of lookBack(reading, mention.sentence, kind.named === 'no' ? NEAR : FAR)) {
    const [actor, other] = trace.actors;
    if (actor === undefined || other !== undefined || trace.adjectival) continue;
    const type = reading.cast.actors[actor]?.type;
    if (!type || !kind.types.includes(type) || isOther(reading, actor, noun, kind.named)) continue;
    // Who was called so before is called so again.
    if (toNameWords(reading.mentions[trace.mention]?.text ?? '').includes(noun)) return actor;
    if (kind.named !== 'no' && isNamedSo(reading, actor, noun)) return actor;
    if (kind.named === 'must') continue;
    if (isSettled || isBeside(reading, number, trace.mention)) continue;
    if (near && near.sentence !== trace.sentence) isSettled = true;
    else if (!trace.place.direct && trace.place.role !== 'possessor') minor ??= { actor, sentence: trace.sentence };
    else if (trace.sentence === mention.sentence || trace.place.role === 'subject') {
      near = { actor, sentence: trace.sentence };
      isSettled = true;
    } else near ??= { actor, sentence: trace.sentence };
    if (isSettled && kind.named === 'no') break;
  }
  // What is only a part of a phrase ("the last city in Darfur") stands behind what is spoken of in the same sentence.
  return (near && minor && near.sentence < minor.sentence - 1 ? minor : (near ?? minor))?.actor ?? null;
};

/** Longest name that is looked for after its noun, in words. */
const MOST_NAME = 6;

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
  const isSame = (other: number | null): other is number => {
    const name = other === null ? undefined : reading.mentions[other];
    if (!name || other === number || name.form !== 'name' || name.adjectival) return false;
    return name.type === mention.type || (POWERS.has(name.type) && POWERS.has(mention.type));
  };
  // "The consumer organisation BEUC": the name right after its noun.
  for (let at = mention.to; at < Math.min(sentence.tokens.length, mention.to + MOST_NAME); at += 1) {
    const next = reading.mentionAt[mention.sentence]?.get(at) ?? null;
    if (next !== null && reading.mentions[next]?.from === mention.to && isSame(next)) return next;
  }
  if (chunk === -1 || sentence.chunks[chunk]?.head !== mention.head) return null;
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

const FORMER: ReadonlySet<string> = new Set(['former', 'ex', 'ex-', 'late', 'onetime']);

/** Whether an office was held before: "former", "ex-" stand before it. */
export const isFormer = (reading: Reading, mention: Mention, office: Office): boolean => {
  const tokens = reading.sentences[mention.sentence]?.tokens ?? [];
  let at = mention.to;
  while (at > 0 && (tokens[at - 1]?.start ?? -1) >= office.start && at > mention.from - MOST_WORDS) at -= 1;
  const before = tokens.slice(Math.max(0, at - 4), at).map(({ form }) => form.toLowerCase());
  // "The then president", but not "Then the president".
  return before.some(
    (word, i) => FORMER.has(word) || (word === 'then' && (before[i - 1] === 'the' || before[i + 1] === '-')),
  );
};

/** Whether the words before a description make it one of somebody new: "a senior US official". */
export const isIndefinite = (reading: Reading, mention: Mention): boolean => NEW.has(wordBefore(reading, mention));

/** [EN27] "The BRICS group", "the Wagner group": the body whose name stands before a word for what it is. */
export const findGroupOf = (reading: Reading, number: number): ActorNumber | null => {
  const mention = reading.mentions[number];
  const tokens = mention && reading.sentences[mention.sentence]?.tokens;
  const owner = mention?.owner ?? null;
  const name = owner === null ? undefined : reading.mentions[owner];
  if (!mention || !tokens || owner === null || name?.to !== mention.head) return null;
  if (
    !/^(?:group|bloc|movement|organisation|organization|alliance|network|militia|union)$/.test(
      tokens[mention.head]?.lemma ?? '',
    )
  )
    return null;
  const actor = reading.actorsOf(owner)[0];
  const type = actor === undefined ? undefined : reading.cast.actors[actor]?.type;
  return actor !== undefined && (type === 'organisation' || type === 'bloc' || type === 'force') ? actor : null;
};
