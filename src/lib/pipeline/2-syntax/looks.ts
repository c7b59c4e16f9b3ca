import { irregularVerbs } from './irregular-verbs.ts';
import { remember } from './remember.ts';

const LONGEST = 40;
const LONGEST_LOWERED = 60;
const PUNCTUATION = /^\p{P}+$/u;
const SYMBOL = /^(?:[$€£¥%+=<>|~^©®™°§]|[\p{Sm}\p{Sc}\p{So}]+)$/u;
/** "<b>", "</script>": what is left of a page's markup. */
const MARKUP = /^<\/?\p{L}[^<>]*>$/u;
const NUMBER = /^[-+]?\d[\d.,:]*(?:s|st|nd|rd|th)?$/;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const MONTH =
  /^(?:January|February|April|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Apr\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)$/;
const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;

/** What a word is by its characters alone, where they tell. */
export type Shape = 'run' | 'number' | 'symbol' | 'mark' | 'markup' | 'day';

/** All that can be told of a word by itself. */
export interface Look {
  /** In small letters, unless it is an endless run. */
  readonly word: string;
  readonly shape: Shape | null;
  readonly capital: boolean;
  /** Whether it begins with a small letter. */
  readonly small: boolean;
  /** Whether it is the past tense of an irregular verb and not the base form of any. */
  readonly pastOnly: boolean;
  /** Whether it is the participle of an irregular verb and not the past tense of any. */
  readonly participleOnly: boolean;
  /** Whether it is the base form of an irregular verb. */
  readonly irregularBase: boolean;
}

const toShape = (form: string): Shape | null => {
  if (MARKUP.test(form)) return 'markup';
  if (form.length > LONGEST) return 'run';
  if (NUMBER.test(form)) return 'number';
  if (SYMBOL.test(form)) return 'symbol';
  if (PUNCTUATION.test(form)) return 'mark';
  return WEEKDAY.test(form) || MONTH.test(form) ? 'day' : null;
};

/** Looks at a word as it is written. */
export const lookAt = remember((form: string): Look => {
  const word = form.length > LONGEST_LOWERED ? form : form.toLowerCase();
  const { past, participle, lemmas } = irregularVerbs;
  return {
    word,
    shape: toShape(form),
    capital: CAPITAL.test(form),
    small: SMALL.test(form),
    pastOnly: past.has(word) && !lemmas.has(word),
    participleOnly: participle.has(word) && !past.has(word),
    irregularBase: lemmas.has(word),
  };
});
