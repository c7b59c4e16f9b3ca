import type { Word } from './words.ts';

/** A sentence as a range of words, half-open. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Longest sentence in words: beyond it a text without full stops is cut; what is that long is no sentence. */
export const LONGEST = 400;

const FINAL = /^(?:[.!?]+|[。！？])$/;
const CLOSING = /^["')\]}]$/;
const ABBREVIATION = /^\p{L}[\p{L}.]*\.$/u;
/** Abbreviations that name or number what follows; they never end a sentence. */
const LEADING =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cmdr|Cpl|Sgt|Adm|Brig|Sen|Rep|Gov|Pres|Rev|Hon|Fr|Msgr|St|Ste|Mt|Ft|Amb|Sec|Supt|Insp|Det|Atty|Messrs|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[Nn]os?|cf|approx|\p{Lu})\.$/u;
/** Words that open a sentence after an abbreviation which may also stand inside one ("the U.S. He said"). */
const OPENERS = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my in on at by for from with after before since ' +
    'during when while as if although though but and or so yet however meanwhile there here what who why how some many most ' +
    'several both all no not one earlier later last next also according despite under over more asked speaking'
  ).split(' '),
);
const LOWER = /^\p{Ll}/u;
const GLUED_LEFT = /\p{Ll}{2}$/u;
const GLUED_RIGHT = /^\p{Lu}/u;

const isGap = (text: string, left: Word, right: Word): boolean => right.start > left.end || text[left.end] === ' ';

/** Whether the mark at `i` closes a quotation or bracket that is open in the sentence begun at `from`. */
const isClosing = (text: string, words: readonly Word[], from: number, i: number, openQuotes: number): boolean => {
  const word = words[i];
  const previous = words[i - 1];
  if (!word || !previous || i <= from) return false;
  const form = text.slice(word.start, word.end);
  if (!CLOSING.test(form)) return false;
  if (form !== '"' && form !== "'") return true;
  const glued = !isGap(text, previous, word);
  const next = words[i + 1];
  const open = next !== undefined && !isGap(text, word, next);
  if (glued !== open) return glued;
  return form === '"' && openQuotes % 2 === 1;
};

/** Splits the words of a paragraph into sentences. Closing quotes and brackets stay with the sentence they close. */
export const splitSentences = (text: string, words: readonly Word[]): WordRange[] => {
  const sentences: WordRange[] = [];
  let from = 0;
  let openQuotes = 0;
  const form = (i: number): string => {
    const word = words[i];
    return word ? text.slice(word.start, word.end) : '';
  };
  const close = (to: number): void => {
    if (to > from) sentences.push({ from, to });
    from = to;
    openQuotes = 0;
  };
  let i = 0;
  while (i < words.length) {
    const own = form(i);
    if (own === '"') openQuotes += 1;
    const isFinal = FINAL.test(own);
    const isAbbreviation = !isFinal && ABBREVIATION.test(own);
    if (!isFinal && !isAbbreviation) {
      i += 1;
      if (i - from >= LONGEST) close(i);
      continue;
    }
    let to = i + 1;
    let closed = 0;
    while (isClosing(text, words, from, to, openQuotes)) {
      if (form(to) === '"') openQuotes += 1;
      closed += 1;
      to += 1;
    }
    const next = words[to];
    const nextForm = form(to).slice(0, 40);
    const last = words[to - 1] as Word;
    let ends: boolean;
    if (!next) ends = true;
    else if (isAbbreviation) {
      ends =
        !LEADING.test(own) &&
        (closed > 0 ? !LOWER.test(nextForm) : OPENERS.has(nextForm.toLowerCase()) && !LOWER.test(nextForm));
    } else if (LOWER.test(nextForm)) ends = false;
    else if (isGap(text, last, next)) ends = own !== '...' || closed > 0 || GLUED_RIGHT.test(nextForm);
    else {
      // Without a space: "need.And" is two sentences, "v2.0" and ".NET" are none.
      const before = words[i - 1];
      ends =
        closed > 0 ||
        (before !== undefined &&
          GLUED_LEFT.test(text.slice(Math.max(0, before.end - 2), before.end)) &&
          GLUED_RIGHT.test(nextForm));
    }
    // A lone mark after the end ("later”. .") belongs to it.
    if (ends) {
      while (to < words.length && FINAL.test(form(to))) to += 1;
      close(to);
      i = to;
    } else i = Math.max(i + 1, to);
    if (i - from >= LONGEST) close(i);
  }
  close(words.length);
  return sentences;
};
