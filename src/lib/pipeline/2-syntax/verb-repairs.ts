import type { BlockKind } from '../../model/clean-text.ts';
import type { VerbForm } from '../../model/sentence.ts';
import type { Reading } from './readings.ts';
import { isNominal, isVerbal, setTag, verbLemma } from './readings.ts';
import { AMBIGUOUS, SPEECH_VERBS } from './word-lists.ts';

/** Words at which another clause begins. */
const BOUNDARY = new Set([
  'that',
  'who',
  'which',
  'where',
  'when',
  'while',
  'if',
  'because',
  'although',
  'though',
  'as',
  'after',
  'before',
  'since',
  'until',
  ';',
  ':',
  ',',
  '"',
  '-',
]);
const OPENS_CLAUSE = new Set([
  'that',
  'where',
  'when',
  'while',
  'if',
  'because',
  'although',
  'though',
  'as',
  'after',
  'before',
  'since',
  'until',
  'what',
]);
/** Verbs whose complement may stand in the subjunctive ("demanded Ukraine surrender territory"). */
const DEMANDS = new Set(['demand', 'insist', 'propose', 'recommend', 'request', 'suggest', 'require', 'urge', 'ask']);

const isFinite = (reading: Reading): boolean =>
  isVerbal(reading) && reading.verbForm !== 'VBG' && reading.verbForm !== 'VBN' && reading.verbForm !== 'VB';

const isSpeech = (reading: Reading): boolean => reading.pos === 'VERB' && SPEECH_VERBS.has(verbLemma(reading.word));

/** Where the clause of the word at `i` begins: after a boundary, or after a verb that takes a clause without "that". */
const clauseStart = (readings: readonly Reading[], i: number): number => {
  for (let at = i - 1; at >= 0 && i - at < 30; at -= 1) {
    const reading = readings[at] as Reading;
    if (BOUNDARY.has(reading.word) || isSpeech(reading)) return at;
  }
  return -1;
};

const hasFinite = (readings: readonly Reading[], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (isFinite(readings[at] as Reading)) return true;
  return false;
};

const clauseEnd = (readings: readonly Reading[], i: number): number => {
  for (let at = i + 1; at < readings.length && at - i < 30; at += 1) {
    if (BOUNDARY.has((readings[at] as Reading).word)) return at;
  }
  return readings.length;
};

const startsObject = (reading: Reading | undefined): boolean =>
  reading !== undefined &&
  (reading.pos === 'DET' ||
    reading.pos === 'PRON' ||
    reading.pos === 'PROPN' ||
    reading.word === 'that' ||
    reading.word === 'to');

const couldBeVerb = (reading: Reading): VerbForm | null => {
  if (!/^\p{Ll}/u.test(reading.form) || (reading.pos !== 'NOUN' && reading.pos !== 'ADJ')) return null;
  const lemma = verbLemma(reading.word);
  if (!AMBIGUOUS.has(lemma)) return null;
  if (lemma === reading.word) return 'VBP';
  return reading.word.endsWith('s') ? 'VBZ' : null;
};

const isPlural = (reading: Reading): boolean => /s$/.test(reading.word) || reading.word === 'people';

/** A clause without a finite verb gets one where a word that may be a verb stands after its subject. */
const repairClause = (readings: readonly Reading[], i: number, kind: BlockKind): void => {
  const reading = readings[i] as Reading;
  const form = couldBeVerb(reading);
  const previous = readings[i - 1];
  const next = readings[i + 1];
  if (form === null || !previous || !isNominal(previous)) return;
  const start = clauseStart(readings, i);
  const opener = readings[start];
  // "a forum Moscow hopes will help": the verb of a clause between a noun and its verb.
  if (
    next &&
    isFinite(next) &&
    next.pos === 'AUX' &&
    previous.pos === 'PROPN' &&
    SPEECH_VERBS.has(verbLemma(reading.word))
  ) {
    setTag(reading, 'VERB', form);
    return;
  }
  // "demanded Ukraine surrender territory"
  if (
    form === 'VBP' &&
    opener &&
    DEMANDS.has(verbLemma(opener.word)) &&
    isVerbal(opener) &&
    previous.pos === 'PROPN' &&
    (startsObject(next) || next?.pos === 'NOUN')
  ) {
    setTag(reading, 'VERB', 'VB');
    return;
  }
  if (form === 'VBP' && !isPlural(previous)) return;
  if (form === 'VBZ' && previous.pos !== 'PROPN' && kind === 'paragraph') return;
  if (hasFinite(readings, start + 1, i) || hasFinite(readings, i + 1, clauseEnd(readings, i))) return;
  const opens = opener === undefined || OPENS_CLAUSE.has(opener.word) || isSpeech(opener);
  if (!opens) return;
  if (startsObject(next) || (opener !== undefined && next?.pos === 'ADP')) setTag(reading, 'VERB', form);
};

/** Finds verbs that were taken for nouns: news verbs that are nouns too ("plans to meet", "troops advance in"). */
export const repairVerbs = (readings: readonly Reading[], kind: BlockKind): void => {
  readings.forEach((_, i) => repairClause(readings, i, kind));
};
