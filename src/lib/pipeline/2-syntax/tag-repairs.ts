import type { BlockKind } from '../../model/clean-text.ts';
import { repairApostrophes, repairFunctionWords, repairNominalAdjectives } from './function-word-repairs.ts';
import { lookAt } from './looks.ts';
import type { Reading, Tag, TaggedWord } from './readings.ts';
import { isNominal, setTag } from './readings.ts';
import { repairVerbs } from './verb-repairs.ts';

const DEMONYM = /(?:an|ish|ese|ic|ch|i|ern|al|ist|nor)$/;
/** "Abdullah II" */
const ROMAN = /^(?:I{2,3}|IV|VI{0,3}|IX|XI{1,3}|XI?V|XVI)$/;
const OPENING_MARK = new Set(['"', "'", ':', '-', '(']);

/** Marks, symbols, numbers and names of days are what their shape says. */
const repairShapes = (readings: readonly Reading[]): void => {
  for (const reading of readings) {
    const { pos } = reading;
    switch (reading.look.shape) {
      case 'run':
        if (pos === 'VERB' || pos === 'AUX' || pos === 'ADP' || pos === 'DET') setTag(reading, 'X');
        break;
      case 'number':
        if (pos !== 'NUM' && pos !== 'NOUN' && pos !== 'ADJ') setTag(reading, 'NUM');
        break;
      case 'symbol':
        if (pos !== 'PUNCT' && pos !== 'CCONJ' && pos !== 'NOUN') setTag(reading, 'SYM');
        break;
      case 'mark':
        if (pos !== 'PART' && pos !== 'SYM' && pos !== 'CCONJ' && pos !== 'X') setTag(reading, 'PUNCT');
        break;
      case 'markup':
        setTag(reading, 'PUNCT');
        break;
      case 'day':
        setTag(reading, 'PROPN');
        break;
      case null:
    }
  }
};

/** Capitalised words that the lexicon does not have, or that stand within a sentence, are names. */
const repairNames = (readings: readonly Reading[], kind: BlockKind): void => {
  readings.forEach((reading, i) => {
    if (!reading.look.capital) return;
    if (reading.pos === 'NUM' && ROMAN.test(reading.form) && readings[i - 1]?.pos === 'PROPN') setTag(reading, 'PROPN');
    const { pos, known, word } = reading;
    const previous = readings[i - 1];
    const open =
      pos === 'NOUN' ||
      pos === 'ADJ' ||
      pos === 'VERB' ||
      pos === 'X' ||
      pos === 'ADV' ||
      pos === 'INTJ' ||
      pos === 'AUX';
    if (!known && open) {
      if (pos !== 'ADJ' || !DEMONYM.test(word) || !isNominal(readings[i + 1])) setTag(reading, 'PROPN');
      return;
    }
    if (kind !== 'paragraph' || previous === undefined || OPENING_MARK.has(previous.form)) return;
    const next = readings[i + 1];
    const isName = pos === 'X' || (pos === 'ADJ' && !DEMONYM.test(word) && !isNominal(next));
    if (isName || (pos === 'VERB' && next?.look.capital === true && next.pos === 'PROPN')) setTag(reading, 'PROPN');
  });
};

/** Repairs what the model cannot know from its training texts. `forms`, `tags` and `tagged` go word by word. */
export const repairTags = (
  forms: readonly string[],
  tags: readonly Tag[],
  tagged: readonly TaggedWord[],
  kind: BlockKind,
): Tag[] => {
  const readings: Reading[] = forms.map((form, i) => {
    const look = lookAt(form);
    const tag = tags[i];
    return {
      form,
      word: look.word,
      look,
      known: tagged[i]?.known ?? true,
      pos: tag?.pos ?? 'X',
      verbForm: tag?.verbForm ?? null,
    };
  });
  repairShapes(readings);
  repairNames(readings, kind);
  repairApostrophes(readings);
  repairNominalAdjectives(readings);
  repairVerbs(readings, kind);
  repairFunctionWords(readings);
  return readings.map(({ pos, verbForm }) => ({ pos, verbForm }));
};
