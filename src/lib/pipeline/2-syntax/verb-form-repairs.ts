import type { Reading } from './readings.ts';
import { isNominal, isVerbal, setTag, verbLemma } from './readings.ts';
import { AMBIGUOUS, INFINITIVE_VERBS, SPEECH_VERBS } from './word-lists.ts';

/** Verbs of news that are no nouns, beside those of the word lists. */
const ONLY_VERBS = new Set(
  'go mediate apologise apologize sell belong buy send bring give become choose seek teach understand forgive forbid withdraw overthrow undergo arise speak write know lose grow defy condemn criticise criticize denounce oppose invade expel detain accuse summon defend destroy occupy besiege seize annex deploy impose obey violate ratify remain exist'.split(
    ' ',
  ),
);

/** Past tenses that are nouns as well. */
const PAST_NOUNS = new Set([
  'thought',
  'bit',
  'sent',
  'lit',
  'felt',
  'shot',
  'rose',
  'wound',
  'bound',
  'ground',
  'stuck',
  'lot',
  'fed',
  'sped',
  'spat',
  'dove',
  'bore',
]);

/** "denies", "accuses", "believes": a form of a verb of saying that is no noun. */
const isOnlyVerb = ({ word }: Reading): boolean => {
  const lemma = verbLemma(word);
  if (lemma === word || !/(?:s|ed)$/.test(word) || AMBIGUOUS.has(lemma)) return false;
  return SPEECH_VERBS.has(lemma) || INFINITIVE_VERBS.has(lemma) || ONLY_VERBS.has(lemma);
};

/** A form that only a past tense can be is never a bare verb ("struck"), nor anything but a verb ("sought"). */
export const repairForm = (readings: readonly Reading[], i: number): void => {
  const reading = readings[i] as Reading;
  const { look, pos, verbForm } = reading;
  if (pos === 'VERB') {
    if (look.word.endsWith('men')) setTag(reading, 'NOUN');
    else if (verbForm === 'VBD' && look.participleOnly && !look.irregularBase) setTag(reading, 'VERB', 'VBN');
    else if ((verbForm === 'VB' || verbForm === 'VBP') && (look.pastOnly || /[^aeiou]ed$/.test(look.word)))
      setTag(reading, 'VERB', 'VBD');
  } else if (pos === 'NOUN' && isNominal(readings[i - 1]) && ONLY_VERBS.has(look.word)) {
    setTag(reading, 'VERB', 'VB');
  } else if (pos === 'NOUN' && look.small && isNominal(readings[i - 1]) && isOnlyVerb(reading)) {
    setTag(reading, 'VERB', /s$/.test(look.word) ? 'VBZ' : 'VBD');
  } else if (pos === 'NOUN' && look.small && look.pastOnly && !AMBIGUOUS.has(look.word) && !PAST_NOUNS.has(look.word)) {
    setTag(reading, 'VERB', 'VBD');
  } else if (look.pastOnly && (pos === 'INTJ' || pos === 'X' || pos === 'ADV')) setTag(reading, 'VERB', 'VBD');
};

/** "has so far refused": a past form after "have" and adverbs is a participle, and "have" its auxiliary. */
const repairPerfect = (readings: readonly Reading[], i: number): void => {
  let at = i - 1;
  while (readings[at]?.pos === 'ADV' || readings[at]?.word === 'not' || readings[at]?.word === "n't") at -= 1;
  const auxiliary = readings[at];
  if (!auxiliary || !/^(?:has|have|had|having|'ve)$/.test(auxiliary.word)) return;
  setTag(auxiliary, 'AUX', auxiliary.verbForm);
  setTag(readings[i] as Reading, 'VERB', 'VBN');
};

/** "of having declared war", "will march on": what stands after an auxiliary is a verb. */
export const repairAfterAuxiliary = (readings: readonly Reading[], i: number): void => {
  const reading = readings[i] as Reading;
  if (reading.pos === 'VERB' && (reading.verbForm === 'VBD' || reading.verbForm === 'VBN')) repairPerfect(readings, i);
  if ((reading.pos !== 'ADJ' && reading.pos !== 'NOUN') || !reading.look.small) return;
  let at = i - 1;
  while (readings[at]?.pos === 'ADV' || readings[at]?.word === 'not' || readings[at]?.word === "n't") at -= 1;
  const auxiliary = readings[at];
  if (auxiliary?.pos !== 'AUX') return;
  if (reading.pos === 'ADJ' && /[^e]ed$/.test(reading.word) && /^(?:having|has|had|have)$/.test(auxiliary.word))
    setTag(reading, 'VERB', 'VBN');
  else if (
    auxiliary.verbForm === 'MD' &&
    reading.pos === 'NOUN' &&
    AMBIGUOUS.has(reading.word) &&
    !isVerbal(readings[i + 1])
  )
    setTag(reading, 'VERB', 'VB');
};

/** "The three states", after a number with its article, is a noun. */
export const repairCounted = (readings: readonly Reading[], i: number): void => {
  const reading = readings[i] as Reading;
  if (
    reading.verbForm === 'VBZ' &&
    reading.pos === 'VERB' &&
    readings[i - 1]?.pos === 'NUM' &&
    readings[i - 2]?.pos === 'DET'
  )
    setTag(reading, 'NOUN');
};
