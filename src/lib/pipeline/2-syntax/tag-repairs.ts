import type { BlockKind } from '../../model/clean-text.ts';
import type { Reading, Tag } from './readings.ts';
import { isNominal, isVerbal, setTag, verbLemma } from './readings.ts';
import type { TaggedWord } from './tokenizer.ts';
import { repairVerbs } from './verb-repairs.ts';
import { NOMINAL_ADJECTIVES, SPEECH_VERBS } from './word-lists.ts';

const PUNCTUATION = /^\p{P}+$/u;
const SYMBOL = /^(?:[$€£¥%+=<>|~^©®™°§]|[\p{Sm}\p{Sc}\p{So}]+)$/u;
const NUMBER = /^[-+]?\d[\d.,:]*(?:s|st|nd|rd|th)?$/;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const MONTH =
  /^(?:January|February|April|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Apr\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)$/;
const CAPITAL = /^\p{Lu}/u;
const DEMONYM = /(?:an|ish|ese|ic|ch|i|ern|al|ist|nor)$/;

/** Marks, symbols, numbers and names of days are what their shape says. */
const repairShapes = (readings: readonly Reading[]): void => {
  for (const reading of readings) {
    const { form } = reading;
    if (form.length > 40) setTag(reading, 'X');
    else if (NUMBER.test(form) && reading.pos !== 'NUM' && reading.pos !== 'NOUN' && reading.pos !== 'ADJ')
      setTag(reading, 'NUM');
    else if (SYMBOL.test(form)) setTag(reading, 'SYM');
    else if (PUNCTUATION.test(form) && reading.pos !== 'PART' && reading.pos !== 'SYM') setTag(reading, 'PUNCT');
    else if (WEEKDAY.test(form) || MONTH.test(form)) setTag(reading, 'PROPN');
  }
};

const isCapital = (reading: Reading | undefined): boolean => reading !== undefined && CAPITAL.test(reading.form);

/** Capitalised words that the lexicon does not have, or that stand within a sentence, are names. */
const repairNames = (readings: readonly Reading[], kind: BlockKind): void => {
  readings.forEach((reading, i) => {
    if (!CAPITAL.test(reading.form)) return;
    const { pos } = reading;
    const previous = readings[i - 1];
    const opens =
      i === 0 || previous?.form === '"' || previous?.form === "'" || previous?.form === ':' || previous?.form === '-';
    if (
      !reading.known &&
      (pos === 'NOUN' || pos === 'ADJ' || pos === 'VERB' || pos === 'X' || pos === 'ADV' || pos === 'INTJ')
    ) {
      if (pos !== 'ADJ' || !DEMONYM.test(reading.word) || !isNominal(readings[i + 1])) setTag(reading, 'PROPN');
    } else if (!opens && kind === 'paragraph' && (pos === 'NOUN' || pos === 'X' || (pos === 'VERB' && isCapital(readings[i + 1]))))
      setTag(reading, 'PROPN');
  });
};

/** A lone apostrophe after a word in s is the possessive where a noun phrase goes on ("Guterres' visit"). */
const repairApostrophes = (readings: readonly Reading[]): void => {
  let open = false;
  readings.forEach((reading, i) => {
    if (reading.form !== "'") return;
    const previous = readings[i - 1];
    const next = readings[i + 1];
    const possessive =
      !open &&
      previous !== undefined &&
      /[sxz]$/i.test(previous.form) &&
      isNominal(previous) &&
      (isNominal(next) || next?.pos === 'ADJ' || next?.pos === 'NUM');
    if (possessive) setTag(reading, 'PART');
    else {
      open = !open;
      setTag(reading, 'PUNCT');
    }
  });
};

const afterQuotes = (readings: readonly Reading[], i: number): Reading | undefined =>
  readings[i]?.form === '"' || readings[i]?.form === "'" ? readings[i + 1] : readings[i];

const beforeQuotes = (readings: readonly Reading[], i: number): Reading | undefined =>
  readings[i]?.form === '"' ? readings[i - 1] : readings[i];

/** Whether a pronoun that can only be a subject stands at `i`, or "it" after a verb that takes a clause. */
const isSubject = (readings: readonly Reading[], i: number): boolean => {
  const word = readings[i]?.word ?? '';
  if (/^(?:i|he|she|we|they)$/.test(word)) return true;
  const before = readings[i - 1];
  return (
    word === 'it' &&
    (before === undefined ||
      before.pos === 'SCONJ' ||
      before.form === ',' ||
      (before.pos === 'VERB' && SPEECH_VERBS.has(verbLemma(before.word))))
  );
};

const repairFunctionWords = (readings: readonly Reading[]): void => {
  readings.forEach((reading, i) => {
    const { word } = reading;
    const next = afterQuotes(readings, i + 1);
    const previous = readings[i - 1];
    if (word === 'to') {
      if (reading.pos === 'PART' && next && !isVerbal(next) && next.pos !== 'ADV' && next.pos !== 'PUNCT')
        setTag(reading, 'ADP');
      else if (reading.pos !== 'PART' && next?.verbForm === 'VB') setTag(reading, 'PART');
    } else if (word === 'since' && previous?.pos === 'AUX' && isVerbal(next)) setTag(reading, 'ADV');
    else if ((word === 'who' || word === 'whom') && reading.pos !== 'PRON') setTag(reading, 'PRON');
    else if (
      word === 'that' &&
      reading.pos === 'DET' &&
      next &&
      ((next.pos === 'NOUN' && /[^s]s$/.test(next.word)) ||
        next.pos === 'PROPN' ||
        next.pos === 'DET' ||
        next.pos === 'PRON')
    )
      setTag(reading, 'SCONJ');
    else if (
      reading.pos === 'ADV' &&
      next?.pos === 'NOUN' &&
      /^(?:just|only|far|long|overnight|downtown)$/.test(word) &&
      beforeQuotes(readings, i - 1)?.pos === 'DET'
    )
      setTag(reading, 'ADJ');
    else if (reading.verbForm === 'VBN' && reading.pos === 'VERB' && previous && isSubject(readings, i - 1))
      setTag(reading, 'VERB', 'VBD');
    else if (
      word === "'s" &&
      reading.pos === 'PART' &&
      previous &&
      /^(?:it|he|she|there|that|what|who|where|here)$/.test(previous.word)
    ) {
      setTag(reading, 'AUX', 'VBZ');
    }
  });
};

/** "the offensive", "their military": adjectives that are nouns where no noun follows. */
const repairNominalAdjectives = (readings: readonly Reading[]): void => {
  readings.forEach((reading, i) => {
    if (reading.pos !== 'ADJ' || !NOMINAL_ADJECTIVES.has(reading.word)) return;
    const previous = readings[i - 1];
    const next = readings[i + 1];
    if (
      isNominal(next) ||
      next?.pos === 'ADJ' ||
      next?.form === '-' ||
      (next?.pos === 'CCONJ' && readings[i + 2]?.pos === 'ADJ')
    )
      return;
    if (
      !previous ||
      previous.pos === 'DET' ||
      previous.pos === 'ADJ' ||
      previous.pos === 'PART' ||
      previous.pos === 'PROPN' ||
      previous.pos === 'NOUN' ||
      previous.pos === 'NUM' ||
      previous.pos === 'ADP' ||
      previous.pos === 'PRON'
    )
      setTag(reading, 'NOUN');
  });
};

/** Repairs what the model cannot know from its training texts. `forms`, `tags` and `tagged` go word by word. */
export const repairTags = (
  forms: readonly string[],
  tags: readonly Tag[],
  tagged: readonly TaggedWord[],
  kind: BlockKind,
): Tag[] => {
  const readings: Reading[] = forms.map((form, i) => ({
    form,
    word: form.length > 60 ? form : form.toLowerCase(),
    known: tagged[i]?.known ?? true,
    pos: tags[i]?.pos ?? 'X',
    verbForm: tags[i]?.verbForm ?? null,
  }));
  repairShapes(readings);
  repairNames(readings, kind);
  repairApostrophes(readings);
  repairNominalAdjectives(readings);
  repairVerbs(readings, kind);
  repairFunctionWords(readings);
  return readings.map(({ pos, verbForm }) => ({ pos, verbForm }));
};
