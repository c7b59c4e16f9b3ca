import type { ActorNumber } from './cast.ts';
import type { Reading, SpeakerIndex } from './reading.ts';
import { subjectsOf } from './reading.ts';

/** Verbs that go with a quotation. */
const SAYING: ReadonlySet<string> = new Set(
  `say tell add write argue announce declare state insist note explain warn claim reply respond tweet post comment stress
   reiterate continue conclude ask vow urge quip remark describe call argue predict suggest acknowledge admit confirm
   assert affirm promise recall joke`.split(/\s+/),
);

/** A cache over the sentences; nothing is read before it is asked for. */
export const buildSpeakerIndex = (syntax: Pick<Reading, 'sentences' | 'grammar' | 'mentionAt'>): SpeakerIndex => {
  const isQuoted = (sentence: number, token: number): boolean => syntax.grammar.quoted[sentence]?.[token] === 1;
  const findSayers = (number: number): readonly number[] => {
    const sentence = syntax.sentences[number];
    return (sentence?.clauses ?? []).flatMap((clause, i) => {
      const verb = sentence?.tokens[clause.verb];
      return verb && SAYING.has(verb.lemma) && !isQuoted(number, clause.verb) ? subjectsOf(syntax, number, i) : [];
    });
  };
  const isAllQuoted = (number: number): boolean =>
    syntax.sentences[number]?.tokens.every(({ pos }, i) => pos === 'PUNCT' || isQuoted(number, i)) ?? false;
  return { sayers: remember(findSayers), isAllQuoted: remember(isAllQuoted) };
};

const remember = <T>(find: (sentence: number) => T): ((sentence: number) => T) => {
  const cache = new Map<number, T>();
  return (sentence) => {
    const known = cache.get(sentence);
    if (known !== undefined) return known;
    const found = find(sentence);
    cache.set(sentence, found);
    return found;
  };
};

const speakersIn = (reading: Reading, sentence: number): readonly ActorNumber[] => {
  for (const mention of reading.speakers.sayers(sentence)) {
    const actors = reading.actorsOf(mention);
    if (actors.length > 0) return actors;
  }
  return [];
};

/** Sentences that a quotation without a speaker of its own is followed back. */
const FURTHEST = 4;

/**
 * [EN36] Who speaks the quotation in a sentence: who "says" something in it, in the sentence after it ("he added"), or,
 * where the sentence is all quotation, before it.
 */
export const findSpeakers = (reading: Reading, sentence: number): readonly ActorNumber[] => {
  const here = speakersIn(reading, sentence);
  if (here.length > 0 || !reading.speakers.isAllQuoted(sentence)) return here;
  const { block } = reading.sentences[sentence] ?? {};
  for (let i = sentence - 1; i >= 0 && i >= sentence - FURTHEST; i -= 1) {
    const before = speakersIn(reading, i);
    if (before.length > 0) return before;
    if (!reading.speakers.isAllQuoted(i)) break;
  }
  return reading.sentences[sentence + 1]?.block === block ? speakersIn(reading, sentence + 1) : [];
};
