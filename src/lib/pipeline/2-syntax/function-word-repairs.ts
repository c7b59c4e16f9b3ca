import type { Reading } from './readings.ts';
import { isNominal, isVerbal, setTag, verbLemma } from './readings.ts';
import { NOMINAL_ADJECTIVES, SPEECH_VERBS } from './word-lists.ts';

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

/** "that" before a plural, a name or another determiner opens a clause. */
const repairThat = (readings: readonly Reading[], i: number): void => {
  const reading = readings[i] as Reading;
  const next = overQuote(readings, i + 1, 1);
  if (reading.pos === 'SCONJ' || !next) return;
  const plural = next.pos === 'NOUN' && /[^su]s$/.test(next.word);
  if (plural || next.pos === 'PROPN' || next.pos === 'DET' || (next.pos === 'PRON' && next.word !== 'that'))
    setTag(reading, 'SCONJ');
};

const repairWord = (readings: readonly Reading[], i: number): void => {
  const reading = readings[i] as Reading;
  const { word } = reading;
  const next = overQuote(readings, i + 1, 1);
  const previous = readings[i - 1];
  if (word === 'to') repairTo(readings, i);
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
