import type { BlockKind } from '../../model/clean-text.ts';
import type { VerbForm } from '../../model/sentence.ts';
import type { Reading } from './readings.ts';
import { isNominal, isVerbal, setTag, verbLemma } from './readings.ts';
import { repairAfterAuxiliary, repairCounted, repairForm } from './verb-form-repairs.ts';
import { AMBIGUOUS, INFINITIVE_VERBS, PREPOSITIONS, SPEECH_VERBS } from './word-lists.ts';

/** Words at which another clause begins. */
const BOUNDARY = new Set(
  'that who which where when while if because although though as after before since until what ; : , " ( )'.split(' '),
);

const OPENS_CLAUSE = new Set(
  'that where when while if because although though as after before since until what'.split(' '),
);

/** Verbs whose complement may stand in the subjunctive ("demanded Ukraine surrender territory"). */
const DEMANDS = new Set('demand insist propose recommend request suggest require urge ask'.split(' '));

const REACH = 40;

const isFinite = (reading: Reading | undefined): boolean =>
  isVerbal(reading) && reading?.verbForm !== 'VBG' && reading?.verbForm !== 'VBN' && reading?.verbForm !== 'VB';

const isSpeech = (reading: Reading): boolean => reading.pos === 'VERB' && SPEECH_VERBS.has(verbLemma(reading.word));

/** Where the clause of the word at `i` begins: a boundary, or a verb that takes a clause without "that"; -1 for the start. */
const clauseStart = (readings: readonly Reading[], i: number): number => {
  for (let at = i - 1; at >= 0 && i - at < REACH; at -= 1) {
    const reading = readings[at] as Reading;
    if (BOUNDARY.has(reading.word) || isSpeech(reading)) return at;
  }
  return -1;
};

const clauseEnd = (readings: readonly Reading[], i: number): number => {
  for (let at = i + 1; at < readings.length && at - i < REACH; at += 1)
    if (BOUNDARY.has((readings[at] as Reading).word)) return at;
  return Math.min(readings.length, i + REACH);
};

const hasFinite = (readings: readonly Reading[], from: number, to: number): boolean => {
  for (let at = Math.max(0, from); at < to; at += 1) if (isFinite(readings[at])) return true;
  return false;
};

const startsObject = (reading: Reading | undefined): boolean =>
  reading !== undefined &&
  (reading.pos === 'DET' ||
    reading.pos === 'PRON' ||
    reading.pos === 'PROPN' ||
    reading.word === 'that' ||
    reading.word === 'to');

/** The finite form a word would have if it were a verb, null where it cannot be one. */
const couldBeVerb = (reading: Reading): VerbForm | null => {
  if ((reading.pos !== 'NOUN' && reading.pos !== 'ADJ') || !reading.look.small) return null;
  // "Kim Jong-un spoke"
  if (reading.look.pastOnly && !AMBIGUOUS.has(reading.word)) return 'VBD';
  const lemma = verbLemma(reading.word);
  if (!AMBIGUOUS.has(lemma)) return null;
  if (lemma === reading.word) return 'VBP';
  return reading.word.endsWith('s') ? 'VBZ' : null;
};

const isPlural = (reading: Reading): boolean =>
  /s$/.test(reading.word) || reading.word === 'people' || reading.word === 'police';

/** A clause without a finite verb gets one where a word that may be a verb stands after its subject. */
const repairClause = (readings: readonly Reading[], i: number, kind: BlockKind): void => {
  const reading = readings[i] as Reading;
  const form = couldBeVerb(reading);
  const previous = readings[i - 1];
  const next = readings[i + 1];
  // "has named an envoy and plans to visit"
  if (
    form === 'VBZ' &&
    previous?.pos === 'CCONJ' &&
    next?.word === 'to' &&
    readings[i + 2]?.verbForm === 'VB' &&
    INFINITIVE_VERBS.has(verbLemma(reading.word))
  ) {
    setTag(reading, 'VERB', form);
    return;
  }
  if (form === null || !isNominal(previous) || !previous) return;
  const start = clauseStart(readings, i);
  const opener = readings[start];
  // "a forum Moscow hopes will help": the verb of a clause between a noun and its verb.
  if (isFinite(next) && next?.pos === 'AUX' && previous.pos === 'PROPN' && SPEECH_VERBS.has(verbLemma(reading.word))) {
    setTag(reading, 'VERB', form);
    return;
  }
  const demanded = opener !== undefined && isVerbal(opener) && DEMANDS.has(verbLemma(opener.word));
  if (form === 'VBP' && demanded && previous.pos === 'PROPN' && (startsObject(next) || next?.pos === 'NOUN')) {
    setTag(reading, 'VERB', 'VB');
    return;
  }
  if (form === 'VBP' && !isPlural(previous)) return;
  if (form === 'VBZ' && previous.pos !== 'PROPN' && kind === 'paragraph') return;
  if (hasFinite(readings, start + 1, i) || hasFinite(readings, i + 1, clauseEnd(readings, i))) return;
  if (opener !== undefined && !OPENS_CLAUSE.has(opener.word) && !isSpeech(opener)) return;
  if (startsObject(next) || form === 'VBD' || (opener !== undefined && next?.pos === 'ADP'))
    setTag(reading, 'VERB', form);
};

/** "aims to showcase Russia's alliances": after a verb that takes an infinitive, "to" and a bare word are one. */
const repairInfinitive = (readings: readonly Reading[], i: number): void => {
  const reading = readings[i] as Reading;
  const verb = readings[i - 2];
  // "is due to fly to Berlin"
  if (
    verb?.word === 'due' &&
    readings[i - 1]?.word === 'to' &&
    isVerbal(readings[i - 3]) &&
    reading.look.small &&
    reading.pos === 'NOUN'
  ) {
    if (
      !/(?:s|ing|ion|ment)$/.test(reading.word) &&
      (readings[i + 1]?.pos === 'ADP' || startsObject(readings[i + 1]))
    ) {
      setTag(verb, 'ADJ');
      setTag(readings[i - 1] as Reading, 'PART');
      setTag(reading, 'VERB', 'VB');
      return;
    }
  }
  if (reading.pos !== 'NOUN' || readings[i - 1]?.word !== 'to' || !reading.look.small || /s$/.test(reading.word))
    return;
  const takes = verb?.pos === 'VERB' && INFINITIVE_VERBS.has(verbLemma(verb.word));
  const next = readings[i + 1];
  const follows = startsObject(next) || (takes && (isNominal(next) || next?.pos === 'ADJ'));
  if ((takes || AMBIGUOUS.has(reading.word)) && follows) setTag(reading, 'VERB', 'VB');
};

/** "of all Vietminh forces from the port": a noun that was taken for a verb, in a clause that has its verb already. */
const repairNoun = (readings: readonly Reading[], i: number): void => {
  const reading = readings[i] as Reading;
  const { verbForm } = reading;
  if (reading.pos !== 'VERB' || (verbForm !== 'VBZ' && verbForm !== 'VBP') || !isNominal(readings[i - 1])) return;
  if (!AMBIGUOUS.has(verbLemma(reading.word)) || startsObject(readings[i + 1])) return;
  const start = clauseStart(readings, i);
  const opener = readings[start];
  if (opener !== undefined && isSpeech(opener)) return;
  for (let at = i - 1; at > start; at -= 1) {
    const before = readings[at] as Reading;
    if (before.pos === 'CCONJ' || before.pos === 'SCONJ') return;
    if (isFinite(before)) {
      setTag(reading, 'NOUN');
      return;
    }
  }
};

/** "for planning to meet": a gerund that was taken for a noun. */
const repairGerund = (readings: readonly Reading[], i: number): void => {
  const reading = readings[i] as Reading;
  if (
    reading.pos !== 'NOUN' ||
    !/.ing$/.test(reading.word) ||
    (readings[i - 1]?.pos !== 'ADP' && readings[i - 1]?.pos !== 'SCONJ')
  )
    return;
  const after = readings[i + 2];
  if (readings[i + 1]?.word === 'to' && after?.verbForm === 'VB') setTag(reading, 'VERB', 'VBG');
};

/** Whether the main verb of a subject that ends before `i` comes after a comma ("The meeting, set for May, will be"). */
const verbComesLater = (readings: readonly Reading[], i: number): boolean => {
  for (let at = i; at < readings.length && at - i < REACH; at += 1) {
    if (!isFinite(readings[at])) continue;
    let before = at - 1;
    while (readings[before]?.pos === 'ADV') before -= 1;
    if (readings[before]?.form === ',' || readings[before]?.form === '-' || readings[before]?.form === ')') return true;
  }
  return false;
};

/** A participle in a clause that has no other verb is its past tense ("The ministry ruled on Monday that …"). */
const repairParticiple = (readings: readonly Reading[], i: number): void => {
  const reading = readings[i] as Reading;
  if (reading.pos !== 'VERB' || reading.verbForm !== 'VBN' || reading.look.participleOnly) return;
  let before = i - 1;
  while (readings[before]?.pos === 'ADV') before -= 1;
  const previous = readings[before];
  const start = clauseStart(readings, i);
  if (!previous || !isNominal(previous) || readings[i + 1]?.word === 'by') return;
  const opener = readings[start];
  // "On Tuesday, the government imposed …": nothing before has a verb.
  const isFronted = opener?.form === ',' && !hasFinite(readings, 0, i) && !verbComesLater(readings, i + 1);
  const isMarker =
    opener !== undefined &&
    ((OPENS_CLAUSE.has(opener.word) && !PREPOSITIONS.has(opener.word)) || /^(?:who|whom|which)$/.test(opener.word));
  if (opener !== undefined && !isFronted && !isMarker && !(isSpeech(opener) && isFinite(opener))) return;
  if (
    hasFinite(readings, start + 1, i) ||
    hasFinite(readings, i + 1, clauseEnd(readings, i)) ||
    (opener === undefined && verbComesLater(readings, clauseEnd(readings, i)))
  )
    return;
  // A subject after a preposition is none: "an end to the war launched …".
  setTag(reading, 'VERB', 'VBD');
};

/** "a deal clinched two years ago": a past form after the object of a clause that has its verb is a participle. */
const repairReduced = (readings: readonly Reading[], i: number): void => {
  const reading = readings[i] as Reading;
  const { word } = reading;
  if (reading.pos !== 'VERB' || reading.verbForm !== 'VBD' || readings[i - 1]?.pos !== 'NOUN') return;
  if (!/[^e]ed$/.test(word) || SPEECH_VERBS.has(verbLemma(word))) return;
  const start = clauseStart(readings, i);
  const opener = readings[start];
  if (opener !== undefined && isSpeech(opener)) return;
  for (let at = i - 2; at > start; at -= 1) {
    const before = readings[at] as Reading;
    if (before.pos === 'CCONJ') return;
    if (isFinite(before) && before.pos === 'VERB') {
      setTag(reading, 'VERB', 'VBN');
      return;
    }
  }
};

/** "…, state television reports.": a verb of saying at the end. */
const repairSpeaker = (readings: readonly Reading[], i: number): void => {
  const reading = readings[i] as Reading;
  const next = readings[i + 1];
  if (reading.pos !== 'NOUN' || !/^(?:reports?|claims?|says?|notes)$/.test(reading.word) || !isNominal(readings[i - 1]))
    return;
  const start = clauseStart(readings, i);
  if (
    readings[start]?.form === ',' &&
    (next === undefined || next.form === '.') &&
    hasFinite(readings, 0, start) &&
    !hasFinite(readings, start, i)
  ) {
    setTag(reading, 'VERB', reading.word.endsWith('s') ? 'VBZ' : 'VBP');
  }
};

/** "Did Ethiopia attack Eritrea?": the verb of a question stands behind its subject. */
const repairQuestion = (readings: readonly Reading[], at: number): void => {
  const first = readings[at];
  if (!first || !/^(?:did|does|do|will|would|can|could|should)$/.test(first.word)) return;
  let verb = at + 1;
  while (readings[verb]?.pos === 'PROPN' || readings[verb]?.pos === 'DET') verb += 1;
  const reading = readings[verb];
  if (verb === at + 1 || reading?.pos !== 'NOUN' || !AMBIGUOUS.has(reading.word) || !startsObject(readings[verb + 1]))
    return;
  setTag(first, 'AUX', first.verbForm ?? 'VBD');
  setTag(reading, 'VERB', 'VB');
};

/** "Asked about this, Haq said": a past form that opens a sentence before its subject is a participle. */
const repairOpening = (readings: readonly Reading[]): void => {
  const at = readings[0]?.form === '"' ? 1 : 0;
  const first = readings[at];
  // "Reports that Peru attacked …": nobody stands before the verb.
  if (first?.pos === 'VERB' && first.verbForm === 'VBZ' && readings[at + 1]?.word === 'that') setTag(first, 'NOUN');
  repairQuestion(readings, at);
  if (first?.verbForm !== 'VBD' || first.pos !== 'VERB') return;
  const comma = readings.findIndex((reading) => reading.form === ',');
  if (comma > 0 && hasFinite(readings, comma, readings.length)) setTag(first, 'VERB', 'VBN');
};

/** A sentence without any finite verb: the first word that may be one, before an object ("The Kremlin, however, views this"). */
const repairVerbless = (readings: readonly Reading[]): void => {
  if (readings.length < 5 || hasFinite(readings, 0, readings.length)) return;
  for (let i = 1; i < readings.length - 1; i += 1) {
    const reading = readings[i] as Reading;
    const form = couldBeVerb(reading);
    const previous = readings[i - 1];
    const next = readings[i + 1];
    const afterSubject = isNominal(previous) || previous?.form === ',' || previous?.pos === 'ADV';
    if (
      form !== null &&
      afterSubject &&
      (next?.pos === 'DET' ||
        next?.pos === 'PRON' ||
        next?.pos === 'PROPN' ||
        next?.word === 'that' ||
        (next?.pos === 'ADP' && previous?.pos === 'PROPN'))
    ) {
      setTag(reading, 'VERB', form);
      return;
    }
  }
};

/** Finds verbs that were taken for nouns or participles: news verbs that are nouns too ("plans to meet", "troops advance in"). */
export const repairVerbs = (readings: readonly Reading[], kind: BlockKind): void => {
  repairOpening(readings);
  readings.forEach((_, i) => {
    repairForm(readings, i);
    repairAfterAuxiliary(readings, i);
    repairCounted(readings, i);
    repairSpeaker(readings, i);
    repairNoun(readings, i);
    repairInfinitive(readings, i);
    repairGerund(readings, i);
    repairClause(readings, i, kind);
    repairReduced(readings, i);
    if (kind === 'paragraph') repairParticiple(readings, i);
  });
  if (readings.at(-1)?.pos === 'PUNCT' || kind !== 'paragraph') repairVerbless(readings);
};
