import type { BlockKind } from '../../model/clean-text.ts';
import { repairApostrophes, repairFunctionWords, repairNominalAdjectives } from './function-word-repairs.ts';
import type { Reading, Tag, TaggedWord } from './readings.ts';
import { isNominal, setTag } from './readings.ts';
import { repairVerbs } from './verb-repairs.ts';

const PUNCTUATION = /^\p{P}+$/u;
const SYMBOL = /^(?:[$€£¥%+=<>|~^©®™°§]|[\p{Sm}\p{Sc}\p{So}]+)$/u;
const NUMBER = /^[-+]?\d[\d.,:]*(?:s|st|nd|rd|th)?$/;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const MONTH =
  /^(?:January|February|April|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Apr\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)$/;
const CAPITAL = /^\p{Lu}/u;
const DEMONYM = /(?:an|ish|ese|ic|ch|i|ern|al|ist|nor)$/;
const OPENING_MARK = new Set(['"', "'", ':', '-', '(']);

/** Marks, symbols, numbers and names of days are what their shape says. */
const repairShapes = (readings: readonly Reading[]): void => {
  for (const reading of readings) {
    const { form, pos } = reading;
    if (form.length > 40) setTag(reading, 'X');
    else if (NUMBER.test(form) && pos !== 'NUM' && pos !== 'NOUN' && pos !== 'ADJ') setTag(reading, 'NUM');
    else if (SYMBOL.test(form)) setTag(reading, 'SYM');
    else if (PUNCTUATION.test(form) && pos !== 'PART' && pos !== 'SYM') setTag(reading, 'PUNCT');
    else if (WEEKDAY.test(form) || MONTH.test(form)) setTag(reading, 'PROPN');
  }
};

const isCapital = (reading: Reading | undefined): boolean => reading !== undefined && CAPITAL.test(reading.form);

/** Capitalised words that the lexicon does not have, or that stand within a sentence, are names. */
const repairNames = (readings: readonly Reading[], kind: BlockKind): void => {
  readings.forEach((reading, i) => {
    if (!isCapital(reading)) return;
    const { pos, known, word } = reading;
    const previous = readings[i - 1];
    const open = pos === 'NOUN' || pos === 'ADJ' || pos === 'VERB' || pos === 'X' || pos === 'ADV' || pos === 'INTJ';
    if (!known && open) {
      if (pos !== 'ADJ' || !DEMONYM.test(word) || !isNominal(readings[i + 1])) setTag(reading, 'PROPN');
      return;
    }
    if (kind !== 'paragraph' || previous === undefined || OPENING_MARK.has(previous.form)) return;
    const isName = pos === 'NOUN' || pos === 'X' || (pos === 'ADJ' && !DEMONYM.test(word));
    if (isName || (pos === 'VERB' && isCapital(readings[i + 1]))) setTag(reading, 'PROPN');
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
