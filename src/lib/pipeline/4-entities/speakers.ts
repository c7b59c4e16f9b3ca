import type { ActorNumber } from './cast.ts';
import type { Reading } from './reading.ts';
import { subjectsOf } from './reading.ts';

/** Verbs that go with a quotation. */
const SAYING: ReadonlySet<string> = new Set(
  `say tell add write argue announce declare state insist note explain warn claim reply respond tweet post comment stress
   reiterate continue conclude ask vow urge quip remark describe call argue predict suggest acknowledge admit confirm
   assert affirm promise recall joke`.split(/\s+/),
);

const isQuoted = ({ grammar }: Reading, sentence: number, token: number): boolean =>
  grammar.quoted[sentence]?.[token] === 1;

/** Numbers of the mentions that are said to speak in a sentence, outside its quotations. */
export const findSayers = (reading: Reading, sentence: number): number[] =>
  (reading.sentences[sentence]?.clauses ?? []).flatMap((clause, number) => {
    const verb = reading.sentences[sentence]?.tokens[clause.verb];
    if (!verb || !SAYING.has(verb.lemma) || isQuoted(reading, sentence, clause.verb)) return [];
    return subjectsOf(reading, sentence, number);
  });

const speakersIn = (reading: Reading, sentence: number): readonly ActorNumber[] => {
  for (const mention of findSayers(reading, sentence)) {
    const actors = reading.actorsOf(mention);
    if (actors.length > 0) return actors;
  }
  return [];
};

const isAllQuoted = (reading: Reading, sentence: number): boolean => {
  const tokens = reading.sentences[sentence]?.tokens ?? [];
  return tokens.every((token, i) => token.pos === 'PUNCT' || isQuoted(reading, sentence, i));
};

/** Sentences that a quotation without a speaker of its own is followed back. */
const FURTHEST = 4;

/**
 * [EN36] Who speaks the quotation in a sentence: who "says" something in it, in the sentence after it ("he added"), or,
 * where the sentence is all quotation, before it.
 */
export const findSpeakers = (reading: Reading, sentence: number): readonly ActorNumber[] => {
  const here = speakersIn(reading, sentence);
  if (here.length > 0 || !isAllQuoted(reading, sentence)) return here;
  const { block } = reading.sentences[sentence] ?? {};
  for (let i = sentence - 1; i >= 0 && i >= sentence - FURTHEST; i -= 1) {
    const before = speakersIn(reading, i);
    if (before.length > 0) return before;
    if (!isAllQuoted(reading, i)) break;
  }
  return reading.sentences[sentence + 1]?.block === block ? speakersIn(reading, sentence + 1) : [];
};
