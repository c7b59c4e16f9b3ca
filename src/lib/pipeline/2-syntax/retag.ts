import type { Pos, VerbForm } from '../../model/sentence.ts';
import { irregularVerbs } from './irregular-verbs.ts';
import { lemmatizeVerb } from './lemmatize.ts';
import type { TaggedWord } from './tokenizer.ts';
import {
  AMBIGUOUS,
  BE_FORMS,
  DETERMINERS,
  DO_FORMS,
  HAVE_FORMS,
  MODAL_FORMS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SPEECH_VERBS,
  SUBJECT_PRONOUNS,
} from './word-lists.ts';

/** A word's tag after repair. */
export interface Tag {
  readonly pos: Pos;
  readonly verbForm: VerbForm | null;
}

const PUNCTUATION = /^[\p{P}]+$/u;
const SYMBOL = /^(?:[$€£¥%+=<>|~^©®™°§]|[\p{Sm}\p{Sc}\p{So}]+)$/u;
const NUMBER = /^[-+]?\d[\d.,:]*(?:s|st|nd|rd|th)?$/;
const CAPITAL = /^\p{Lu}/u;
const WEEKDAYS = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const MONTHS =
  /^(?:January|February|April|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Apr\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)$/;
const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion'.split(
    ' ',
  ),
);

interface Reading {
  readonly word: string;
  readonly form: string;
  pos: Pos;
  verbForm: VerbForm | null;
}

const isVerbal = (reading: Reading | undefined): boolean => reading?.pos === 'VERB' || reading?.pos === 'AUX';

/** Which verb forms a word could be by its shape alone. */
const couldBe = (
  word: string,
): { readonly past: boolean; readonly participle: boolean; readonly ing: boolean; readonly s: boolean } => ({
  past:
    irregularVerbs.past.has(word) ||
    (/[^e]ed$/.test(word) && word.length > 3) ||
    word === 'freed' ||
    word === 'agreed' ||
    word === 'guaranteed' ||
    word === 'decreed',
  participle:
    irregularVerbs.participle.has(word) ||
    (/[^e]ed$/.test(word) && word.length > 3) ||
    word === 'freed' ||
    word === 'agreed' ||
    word === 'guaranteed',
  ing:
    word.length > 4 &&
    word.endsWith('ing') &&
    !/^(?:something|anything|everything|nothing|during|morning|evening|king|beijing|according|spring|string|sterling|ceiling|wedding|sibling|darling|pudding)$/.test(
      word,
    ),
  s: word.length > 3 && /[^su]s$/.test(word),
});

/** The nearest word to the left that is no adverb, negation or quotation mark. */
const leftOf = (readings: readonly Reading[], i: number): number => {
  let at = i - 1;
  let steps = 0;
  while (at >= 0 && steps < 5) {
    const reading = readings[at] as Reading;
    if (reading.pos !== 'ADV' && reading.word !== 'not' && reading.word !== "n't" && reading.form !== '"') break;
    at -= 1;
    steps += 1;
  }
  return at;
};

/** Closed classes and shapes, whatever the outside tagger said. */
const fixClosed = (readings: readonly Reading[]): void => {
  readings.forEach((reading, i) => {
    const { word, form } = reading;
    const next = readings[i + 1];
    const previous = readings[i - 1];
    if (NUMBER.test(form)) reading.pos = 'NUM';
    else if (SYMBOL.test(form)) reading.pos = 'SYM';
    else if (PUNCTUATION.test(form)) reading.pos = 'PUNCT';
    else if (NUMBER_WORDS.has(word)) reading.pos = word === 'one' && reading.pos === 'PRON' ? 'PRON' : 'NUM';
    else if (
      MODAL_FORMS.has(word) &&
      !(word === 'may' && form === 'May') &&
      !(word === 'will' && form === 'Will' && i > 0)
    )
      reading.pos = 'AUX';
    else if (word === 'may' && form === 'May') reading.pos = i > 0 || (next && /^\d/.test(next.form)) ? 'PROPN' : 'AUX';
    else if (BE_FORMS.has(word) && word !== 'ai') reading.pos = 'AUX';
    else if (word === "n't" || word === 'not') reading.pos = 'PART';
    else if (WEEKDAYS.test(form) || MONTHS.test(form)) reading.pos = 'PROPN';
    else if (word === 'march' && form === 'March' && i > 0) reading.pos = 'PROPN';
    else if (POSSESSIVES.has(word) && word !== 'her') reading.pos = 'PRON';
    else if (word === 'her') reading.pos = 'PRON';
    else if (SUBJECT_PRONOUNS.has(word) || OBJECT_PRONOUNS.has(word) || word === 'it' || word === 'himself')
      reading.pos = 'PRON';
    else if (PRONOUNS.has(word) && reading.pos !== 'DET' && reading.pos !== 'NUM') reading.pos = 'PRON';
    else if (word === 'the' || word === 'a' || word === 'an' || word === 'every') reading.pos = 'DET';
    else if (word === 'and' || word === 'or' || word === 'nor' || word === '&') reading.pos = 'CCONJ';
    else if (
      word === 'of' ||
      word === 'amid' ||
      word === 'despite' ||
      word === 'during' ||
      word === 'against' ||
      word === 'with'
    )
      reading.pos = 'ADP';
    else if (word === "'s") {
      // "It's", "that's", "he's", "who's": a verb; after nouns and names: the possessive, unless a verb form follows.
      const isClitic =
        previous !== undefined &&
        (/^(?:it|he|she|that|this|there|here|what|who|where|how|when|why|let|everyone|someone|everything|nobody)$/.test(
          previous.word,
        ) ||
          (next !== undefined && /^(?:been|not|going|being|a|an|the)$/.test(next.word)));
      reading.pos = isClitic ? (previous.word === 'let' ? 'PRON' : 'AUX') : 'PART';
    }
  });
};

/** A lone apostrophe after a word in s is the possessive where a noun phrase goes on ("Guterres' visit"). */
const fixApostrophes = (readings: readonly Reading[]): void => {
  let open = false;
  readings.forEach((reading, i) => {
    if (reading.form !== "'") return;
    const previous = readings[i - 1];
    const next = readings[i + 1];
    const possessive =
      previous !== undefined &&
      /[sxz]$/i.test(previous.form) &&
      next !== undefined &&
      (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN' || next.pos === 'NUM' || next.pos === 'VERB');
    if (possessive && !open) reading.pos = 'PART';
    else open = !open;
  });
};

const isNounLike = (reading: Reading | undefined): boolean =>
  reading?.pos === 'NOUN' || reading?.pos === 'PROPN' || reading?.pos === 'NUM';

/** Words after a determiner, a possessive or an adjective are not finite verbs; words after "to", a modal or "do" are. */
const fixVerbOrNoun = (readings: readonly Reading[]): void => {
  readings.forEach((reading, i) => {
    const { word, form } = reading;
    const previous = readings[i - 1];
    const next = readings[i + 1];
    if (!/^\p{L}/u.test(form) || reading.pos === 'AUX' || reading.pos === 'PUNCT') return;
    const left = readings[leftOf(readings, i)];
    const shapes = couldBe(word);
    const afterDeterminer =
      previous !== undefined &&
      (previous.word === 'the' ||
        previous.word === 'a' ||
        previous.word === 'an' ||
        previous.word === 'no' ||
        (POSSESSIVES.has(previous.word) && previous.word !== 'her') ||
        (previous.pos === 'PART' && (previous.word === "'s" || previous.word === "'")));
    if (afterDeterminer && reading.pos === 'VERB') {
      if (shapes.participle || shapes.ing)
        reading.pos = isNounLike(next) || next?.pos === 'ADJ' ? 'ADJ' : shapes.ing ? 'NOUN' : 'VERB';
      else reading.pos = CAPITAL.test(form) ? 'PROPN' : 'NOUN';
      return;
    }
    if (reading.pos === 'VERB' || CAPITAL.test(form)) return;
    const base = !shapes.past && !shapes.ing && !shapes.s;
    if (left === undefined) return;
    const known = AMBIGUOUS.has(word) || irregularVerbs.lemmas.has(word);
    if (base && (reading.pos === 'NOUN' || reading.pos === 'ADJ') && known) {
      if (
        left.word === 'to' &&
        (next?.pos === 'DET' ||
          next?.pos === 'PRON' ||
          next?.pos === 'PROPN' ||
          next?.pos === 'ADP' ||
          next?.pos === 'ADJ' ||
          next?.pos === 'NOUN' ||
          next?.pos === 'PUNCT')
      )
        reading.pos = 'VERB';
      else if (MODAL_FORMS.has(left.word) && left.pos === 'AUX') reading.pos = 'VERB';
      else if (left.pos === 'PRON' && SUBJECT_PRONOUNS.has(left.word)) reading.pos = 'VERB';
    }
    if (
      shapes.past &&
      (reading.pos === 'ADJ' || reading.pos === 'NOUN') &&
      !word.endsWith('ed') &&
      left.pos === 'PRON' &&
      SUBJECT_PRONOUNS.has(left.word)
    )
      reading.pos = 'VERB';
    if (reading.pos === 'ADJ' && word.endsWith('ed') && (HAVE_FORMS.has(left.word) || SUBJECT_PRONOUNS.has(left.word)))
      reading.pos = 'VERB';
    if (
      shapes.s &&
      reading.pos === 'NOUN' &&
      left.pos === 'PRON' &&
      (left.word === 'he' || left.word === 'she' || left.word === 'who')
    )
      reading.pos = 'VERB';
    if (
      shapes.s &&
      reading.pos === 'NOUN' &&
      AMBIGUOUS.has(lemmatizeVerb(word, '')) &&
      left.pos === 'PROPN' &&
      (next?.pos === 'DET' || next?.pos === 'PRON' || (next?.pos === 'PROPN' && i > 1))
    )
      reading.pos = 'VERB';
  });
};

/** "that", "to", "as", "her", "like" by what follows. */
const fixFunctionWords = (readings: readonly Reading[]): void => {
  readings.forEach((reading, i) => {
    const { word } = reading;
    const next = readings[i + 1];
    if (word === 'to')
      reading.pos =
        next && (next.pos === 'VERB' || next.pos === 'AUX') && !/(?:ing|ed)$/.test(next.word) ? 'PART' : 'ADP';
    else if (word === 'that') {
      const previous = readings[i - 1];
      if (next && isVerbal(next) && previous && isNounLike(previous)) reading.pos = 'PRON';
      else if (reading.pos === 'ADP' || reading.pos === 'ADV') reading.pos = 'SCONJ';
    } else if (word === 'who' || word === 'which' || word === 'whom')
      reading.pos = reading.pos === 'DET' && word === 'which' ? 'DET' : 'PRON';
  });
};

const isFinite = (reading: Reading): boolean =>
  reading.verbForm === 'VBD' || reading.verbForm === 'VBZ' || reading.verbForm === 'VBP' || reading.verbForm === 'MD';

/** Whether a finite verb already stands in the clause that the word at `i` would belong to. */
const hasFiniteBefore = (readings: readonly Reading[], i: number): boolean => {
  for (let at = i - 1; at >= 0 && i - at < 40; at -= 1) {
    const reading = readings[at] as Reading;
    if (isFinite(reading)) return !(SPEECH_VERBS.has(lemmatizeVerb(reading.word, '')) && at < i - 1);
    if (
      reading.pos === 'CCONJ' ||
      reading.pos === 'SCONJ' ||
      reading.word === ',' ||
      reading.word === 'that' ||
      reading.word === '-'
    )
      return false;
    if (
      reading.word === 'who' ||
      reading.word === 'which' ||
      reading.word === '"' ||
      reading.word === ';' ||
      reading.word === ':'
    )
      return false;
  }
  return false;
};

const hasFiniteAfter = (readings: readonly Reading[], i: number): boolean => {
  for (let at = i + 1; at < readings.length && at - i < 40; at += 1) {
    const reading = readings[at] as Reading;
    if (MODAL_FORMS.has(reading.word) || /^(?:is|are|was|were|has|have|had|does|did|do)$/.test(reading.word))
      return true;
    if (reading.pos === 'VERB' && irregularVerbs.past.has(reading.word) && !irregularVerbs.participle.has(reading.word))
      return true;
    if (
      reading.word === 'that' ||
      reading.word === 'who' ||
      reading.word === 'which' ||
      reading.pos === 'SCONJ' ||
      reading.pos === 'CCONJ'
    )
      return false;
  }
  return false;
};

const pastForm = (readings: readonly Reading[], i: number): VerbForm => {
  const { word } = readings[i] as Reading;
  const isPast = irregularVerbs.past.has(word);
  const isParticiple = irregularVerbs.participle.has(word);
  if (isPast && !isParticiple) return 'VBD';
  if (isParticiple && !isPast && !word.endsWith('ed')) return 'VBN';
  const at = leftOf(readings, i);
  const left = readings[at];
  const next = readings[i + 1];
  if (!left) return next?.pos === 'ADP' || next?.word === 'by' ? 'VBN' : 'VBD';
  if (HAVE_FORMS.has(left.word) || BE_FORMS.has(left.word) || /^(?:get|gets|got|getting)$/.test(left.word))
    return 'VBN';
  if (left.word === "'s" && left.pos === 'AUX') return 'VBN';
  if (next?.word === 'by' && left.pos !== 'PRON') return 'VBN';
  if (SUBJECT_PRONOUNS.has(left.word) || left.word === 'who') return 'VBD';
  // Questions and inversions: "was Putin invited".
  for (let back = at; back >= 0 && at - back < 4; back -= 1) {
    const reading = readings[back] as Reading;
    if (HAVE_FORMS.has(reading.word) || (BE_FORMS.has(reading.word) && reading.pos === 'AUX')) {
      const before = readings[back - 1];
      if (!before || before.pos === 'PUNCT' || before.pos === 'CCONJ' || before.pos === 'ADV' || before.pos === 'SCONJ')
        return 'VBN';
      break;
    }
    if (!isNounLike(reading) && reading.pos !== 'PRON' && reading.pos !== 'DET' && reading.pos !== 'ADJ') break;
  }
  if (left.pos === 'CCONJ' || left.word === ',') {
    // "was arrested and charged", "has visited X and called for Y": as the verb before.
    if (left.word === ',' && next && (next.pos === 'ADP' || next.word === 'to') && hasFiniteAfter(readings, i))
      return 'VBN';
    for (let back = at - 1; back >= 0 && at - back < 30; back -= 1) {
      const reading = readings[back] as Reading;
      if (reading.pos === 'VERB' && (reading.verbForm === 'VBD' || reading.verbForm === 'VBN')) return reading.verbForm;
      if (isFinite(reading)) return 'VBD';
    }
    return 'VBD';
  }
  if (left.pos === 'VERB' || left.pos === 'ADP' || left.pos === 'SCONJ' || left.pos === 'DET') return 'VBN';
  if (isNounLike(left) || left.pos === 'PRON' || left.pos === 'PUNCT' || left.pos === 'ADJ') {
    if (hasFiniteBefore(readings, i)) return 'VBN';
    return next && next.pos === 'ADP' && hasFiniteAfter(readings, i) && !SPEECH_VERBS.has(lemmatizeVerb(word, ''))
      ? 'VBN'
      : 'VBD';
  }
  return 'VBD';
};

const baseForm = (readings: readonly Reading[], i: number): VerbForm => {
  const left = readings[leftOf(readings, i)];
  if (!left) return 'VB';
  if (
    left.word === 'to' ||
    (MODAL_FORMS.has(left.word) && left.pos === 'AUX') ||
    (DO_FORMS.has(left.word) && left.pos !== 'NOUN')
  )
    return 'VB';
  const isPlural = (reading: Reading): boolean =>
    /s$/.test(reading.word) || reading.word === 'people' || reading.word === 'men';
  if (left.pos === 'PRON') return OBJECT_PRONOUNS.has(left.word) ? 'VB' : 'VBP';
  if (isNounLike(left)) return isPlural(left) ? 'VBP' : 'VB';
  if (left.pos === 'CCONJ' || left.word === ',') {
    for (let back = i - 2; back >= 0 && i - back < 25; back -= 1) {
      const reading = readings[back] as Reading;
      if (reading.verbForm === 'VB' || reading.verbForm === 'VBP') return reading.verbForm;
    }
  }
  return left.pos === 'PUNCT' ? 'VB' : 'VBP';
};

const assignVerbForms = (readings: readonly Reading[]): void => {
  readings.forEach((reading, i) => {
    if (!isVerbal(reading)) return;
    const { word } = reading;
    if (reading.pos === 'AUX' && MODAL_FORMS.has(word)) {
      // "He'd gone" is had; before a base form it is would.
      reading.verbForm = word === "'d" && couldBe(readings[i + 1]?.word ?? '').participle ? 'VBD' : 'MD';
    } else if (/^(?:is|has|does|'s)$/.test(word)) reading.verbForm = 'VBZ';
    else if (/^(?:was|were|had|did)$/.test(word)) reading.verbForm = 'VBD';
    else if (/^(?:am|are|'m|'re|'ve)$/.test(word)) reading.verbForm = 'VBP';
    else if (word === 'be') reading.verbForm = 'VB';
    else if (word === 'been' || word === 'done') reading.verbForm = 'VBN';
    else {
      const shapes = couldBe(word);
      if (shapes.ing) reading.verbForm = 'VBG';
      else if ((shapes.past || shapes.participle) && !isBaseHere(readings, i)) reading.verbForm = pastForm(readings, i);
      else if (shapes.s && !irregularVerbs.lemmas.has(word)) reading.verbForm = 'VBZ';
      else reading.verbForm = baseForm(readings, i);
    }
  });
};

/** "put", "cut", "read": past or base by what stands before. */
const isBaseHere = (readings: readonly Reading[], i: number): boolean => {
  const { word } = readings[i] as Reading;
  if (!irregularVerbs.lemmas.has(word)) return false;
  const left = readings[leftOf(readings, i)];
  return left !== undefined && (left.word === 'to' || MODAL_FORMS.has(left.word) || DO_FORMS.has(left.word));
};

/** Main "have" and "do" are verbs; before another verb they are auxiliaries. */
const fixAuxiliaries = (readings: readonly Reading[]): void => {
  readings.forEach((reading, i) => {
    const { word } = reading;
    if (!HAVE_FORMS.has(word) && !DO_FORMS.has(word)) return;
    if (reading.pos !== 'AUX' && reading.pos !== 'VERB') return;
    reading.pos = 'VERB';
    const isHave = HAVE_FORMS.has(word);
    for (let at = i + 1; at < readings.length && at - i < 7; at += 1) {
      const next = readings[at] as Reading;
      const shapes = couldBe(next.word);
      if (next.pos === 'VERB' || (next.pos === 'AUX' && BE_FORMS.has(next.word))) {
        if (isHave ? shapes.participle || next.word === 'been' || next.word === 'had' : !shapes.ing)
          reading.pos = 'AUX';
        break;
      }
      const passes =
        next.pos === 'ADV' ||
        next.word === 'not' ||
        next.word === "n't" ||
        next.word === '"' ||
        SUBJECT_PRONOUNS.has(next.word) ||
        (!isHave && isNounLike(next));
      if (!passes) break;
    }
  });
};

/** Repairs the tags of one sentence and finds the form of each verb. `forms` and `tagged` go word by word. */
export const retag = (forms: readonly string[], tagged: readonly TaggedWord[]): Tag[] => {
  const readings: Reading[] = forms.map((form, i) => ({
    form,
    word: form.length > 60 ? form : form.toLowerCase(),
    pos: tagged[i]?.pos ?? 'X',
    verbForm: null,
  }));
  fixClosed(readings);
  fixApostrophes(readings);
  fixVerbOrNoun(readings);
  fixFunctionWords(readings);
  fixAuxiliaries(readings);
  assignVerbForms(readings);
  return readings.map(({ pos, verbForm }) => ({ pos, verbForm }));
};

export const isPreposition = (word: string): boolean => PREPOSITIONS.has(word);
export const isDeterminer = (word: string): boolean => DETERMINERS.has(word);
