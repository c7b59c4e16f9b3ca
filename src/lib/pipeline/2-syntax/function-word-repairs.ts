import type { Reading } from './readings.ts';
import { isNominal, isVerbal, setTag, verbLemma } from './readings.ts';
import { isParticle, NOMINAL_ADJECTIVES, PREPOSITIONS, SPEECH_VERBS } from './word-lists.ts';

/** Nouns that look like adverbs. */
const NOUNS_IN_LY = new Set('ally family assembly reply supply bully anomaly monopoly'.split(' '));

const isQuote = (reading: Reading | undefined): boolean => reading?.form === '"' || reading?.form === "'";

/** The word at `i`, or the one behind it in direction `step` where a quotation mark stands there. */
const overQuote = (readings: readonly Reading[], i: number, step: 1 | -1): Reading | undefined =>
  isQuote(readings[i]) ? readings[i + step] : readings[i];

/** Whether a pronoun that can only be a subject stands at `i`, or "it" after a verb that takes a clause. */
const isSubject = (readings: readonly Reading[], i: number): boolean => {
  const word = readings[i]?.word ?? '';
  if (/^(?:i|he|she|we|they)$/.test(word)) return true;
  const before = readings[i - 1];
  if (word !== 'it') return false;
  return (
    before === undefined ||
    before.pos === 'SCONJ' ||
    before.form === ',' ||
    (before.pos === 'VERB' && SPEECH_VERBS.has(verbLemma(before.word)))
  );
};

const repairTo = (readings: readonly Reading[], i: number): void => {
  const reading = readings[i] as Reading;
  const next = overQuote(readings, i + 1, 1);
  if (next?.verbForm === 'VB') setTag(reading, 'PART');
  else if (reading.pos === 'PART' && next && next.pos !== 'ADV' && next.pos !== 'PUNCT') setTag(reading, 'ADP');
};

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|week|month|year)$/;
const TELLS = new Set(['tell', 'inform', 'assure', 'warn', 'remind', 'convince', 'show', 'promise']);

/** "told reporters that", "said on Tuesday that": what stands before "that" is no noun that a clause says more of. */
const isTold = (readings: readonly Reading[], i: number): boolean => {
  if (DAY.test(readings[i - 1]?.word ?? '')) return true;
  for (let at = i - 2; at >= 0 && at >= i - 6; at -= 1) {
    const reading = readings[at] as Reading;
    if (isVerbal(reading)) return TELLS.has(verbLemma(reading.word));
    if (reading.pos === 'PUNCT') return false;
  }
  return false;
};

/** "that" before a plural, a name or another determiner opens a clause. */
const repairThat = (readings: readonly Reading[], i: number): void => {
  const reading = readings[i] as Reading;
  const next = overQuote(readings, i + 1, 1);
  if (reading.pos === 'SCONJ' || !next) return;
  if (reading.pos === 'PRON' && isNominal(readings[i - 1]) && !isTold(readings, i)) return;
  const plural = next.pos === 'NOUN' && /[^su]s$/.test(next.word);
  if (plural || next.pos === 'PROPN' || next.pos === 'DET' || (next.pos === 'PRON' && next.word !== 'that'))
    setTag(reading, 'SCONJ');
};

const TWO_FACED = new Set(['after', 'before', 'since', 'until', 'as']);

/** "two months after Russia launched": a preposition before a subject and its verb is a conjunction. */
const opensClause = (readings: readonly Reading[], i: number): boolean => {
  for (let at = i + 1; at < i + 9; at += 1) {
    const reading = readings[at];
    if (!reading) return false;
    const { pos, verbForm } = reading;
    if (pos === 'VERB' || pos === 'AUX') {
      const isFinite = verbForm === 'VBD' || verbForm === 'VBZ' || verbForm === 'VBP' || verbForm === 'MD';
      return isFinite && at > i + 1;
    }
    const isNounPart = isNominal(reading) || pos === 'DET' || pos === 'ADJ' || pos === 'NUM' || pos === 'PRON';
    if (!isNounPart && reading.word !== "'s" && (pos !== 'ADV' || at === i + 1)) return false;
    if (/^(?:who|which|that)$/.test(reading.word)) return false;
  }
  return false;
};

/** "Vance's broadside against Berlin": what is owned and has a phrase behind it is a noun. */
const repairOwned = (readings: readonly Reading[], i: number): void => {
  const reading = readings[i] as Reading;
  const { pos, verbForm, look } = reading;
  const before = readings[i - 1];
  const after = readings[i + 1];
  if (before?.pos !== 'PART' || (before.word !== "'s" && before.word !== "'") || !look.small) return;
  const isOpen = pos === 'ADJ' || (pos === 'VERB' && verbForm !== 'VBG' && verbForm !== 'VBN');
  const closes = after === undefined || after.pos === 'ADP' || (after.word === 'to' && after.pos === 'PART');
  if (isOpen && closes) setTag(reading, 'NOUN');
};

/** Prepositions that are nothing else. */
const ONLY_ADP = new Set(
  'of from with into onto upon amid amidst among amongst between during against toward towards despite without within throughout via'.split(
    ' ',
  ),
);
const ADJECTIVE_ENDING = /(?:ful|less|ous|ive|al|ic|ed|ing|spread|wide|some|able|ible|ary|ant|ent)$/;

/** A long word that is no preposition was only taken for one ("activist", "widespread"); "amid" always is one. */
const repairPreposition = (readings: readonly Reading[], i: number): void => {
  const reading = readings[i] as Reading;
  const { pos, word, look } = reading;
  if (pos !== 'ADP') {
    if (ONLY_ADP.has(word) && look.small && pos !== 'SCONJ') setTag(reading, 'ADP');
    return;
  }
  if (word.length < 5 || !look.small || PREPOSITIONS.has(word) || isParticle(word)) return;
  const next = readings[i + 1];
  const modifies = isNominal(next) || next?.pos === 'ADJ';
  setTag(reading, modifies && ADJECTIVE_ENDING.test(word) ? 'ADJ' : 'NOUN');
};

const repairWord = (readings: readonly Reading[], i: number): void => {
  const reading = readings[i] as Reading;
  const { word } = reading;
  const next = overQuote(readings, i + 1, 1);
  const previous = readings[i - 1];
  repairPreposition(readings, i);
  repairOwned(readings, i);
  if (reading.pos === 'VERB' && (word === 'late' || word === 'early')) setTag(reading, 'ADV');
  if (reading.pos === 'ADV' && NOUNS_IN_LY.has(word)) setTag(reading, 'NOUN');
  else if (reading.pos === 'ADP' && TWO_FACED.has(word) && previous?.word !== 'such' && opensClause(readings, i))
    setTag(reading, 'SCONJ');
  else if (word === 'to') repairTo(readings, i);
  else if (word === 'that') repairThat(readings, i);
  else if (reading.pos === 'PROPN' && /^(?:why|how|when|where)$/.test(word)) setTag(reading, 'ADV');
  else if (word === 'since' && previous?.pos === 'AUX' && isVerbal(next)) setTag(reading, 'ADV');
  else if ((word === 'who' || word === 'whom') && reading.pos !== 'PRON') setTag(reading, 'PRON');
  else if (
    word === "'s" &&
    reading.pos === 'PART' &&
    previous &&
    /^(?:it|he|she|there|that|what|who|where|here)$/.test(previous.word)
  )
    setTag(reading, 'AUX', 'VBZ');
  else if (
    reading.pos === 'ADV' &&
    next?.pos === 'NOUN' &&
    /^(?:just|only|far|long)$/.test(word) &&
    overQuote(readings, i - 1, -1)?.pos === 'DET'
  )
    setTag(reading, 'ADJ');
  else if (reading.verbForm === 'VBN' && reading.pos === 'VERB' && isSubject(readings, i - 1))
    setTag(reading, 'VERB', 'VBD');
};

/** Repairs words whose tag hangs on what stands beside them: "to", "that", "since", clitics, "a just peace". */
export const repairFunctionWords = (readings: readonly Reading[]): void => {
  readings.forEach((_, i) => {
    repairWord(readings, i);
  });
};

/** A lone apostrophe after a word in s is the possessive where a noun phrase goes on ("Guterres' visit"). */
export const repairApostrophes = (readings: readonly Reading[]): void => {
  let open = false;
  readings.forEach((reading, i) => {
    if (reading.form !== "'") return;
    const previous = readings[i - 1];
    const next = readings[i + 1];
    const ends = previous !== undefined && /[sxz]$/i.test(previous.form) && isNominal(previous);
    if (!open && ends && (isNominal(next) || next?.pos === 'ADJ' || next?.pos === 'NUM')) setTag(reading, 'PART');
    else {
      open = !open;
      setTag(reading, 'PUNCT');
    }
  });
};

/** What may stand before an adjective that is a noun. */
const MAY_PRECEDE = new Set(['DET', 'ADJ', 'PART', 'PROPN', 'NOUN', 'NUM', 'ADP', 'PRON']);

/** "the offensive", "their military": adjectives that are nouns where no noun follows. */
export const repairNominalAdjectives = (readings: readonly Reading[]): void => {
  readings.forEach((reading, i) => {
    if (reading.pos !== 'ADJ' || !NOMINAL_ADJECTIVES.has(reading.word)) return;
    const previous = readings[i - 1];
    const next = readings[i + 1];
    const goesOn =
      isNominal(next) ||
      next?.pos === 'ADJ' ||
      next?.form === '-' ||
      (next?.pos === 'CCONJ' && readings[i + 2]?.pos === 'ADJ');
    if (!goesOn && (!previous || MAY_PRECEDE.has(previous.pos))) setTag(reading, 'NOUN');
  });
};
