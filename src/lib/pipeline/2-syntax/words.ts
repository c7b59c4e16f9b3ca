/** A word or mark in a block's normalised text, half-open. */
export interface Word {
  readonly start: number;
  readonly end: number;
}

const TITLES =
  'Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cmdr|Cpl|Sgt|Adm|Brig|Sen|Rep|Gov|Pres|Rev|Hon|Fr|Msgr|St|Ste|Mt|Ft|Jr|Sr|Amb|Sec|Supt|Insp|Det|Atty|Messrs';
const COMPANIES = 'Inc|Corp|Co|Ltd|Bros|Cos|Univ|Assn|Dept|Govt|vs|etc|approx|cf|al|Ave|Blvd|Rd|Ph\\.D';
const MONTHS = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';

/** Parts of one expression, first match wins. Repetitions are bounded, so that no run of characters costs a second reading. */
const PARTS = [
  '</?\\p{L}[^<>]{0,200}>',
  'https?://[^\\s"<>]{1,400}[^\\s"<>.,;:!?)\\]\']',
  'www\\.[^\\s"<>]{1,400}[^\\s"<>.,;:!?)\\]\']',
  '[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,4}',
  '[@#][\\p{L}\\p{N}_]{1,64}',
  '(?:\\p{L}\\.){2,8}(?:\\p{L}(?![\\p{L}\\p{M}\\p{N}]))?',
  `(?:${TITLES}|${COMPANIES})\\.(?![\\p{Ll}\\d])`,
  `(?:${MONTHS})\\.(?= ?\\d)`,
  '[Nn]os?\\.(?= ?\\d)',
  '\\p{Lu}\\.(?= ?\\p{Lu})',
  '(?<=\\p{Lu}\\. )\\p{Lu}\\.(?= )',
  '\\d{1,30}(?:[.,:]\\d{1,30}){0,20}(?:st|nd|rd|th|s)?(?![\\p{L}\\d])',
  '\\d{1,30}(?:[.,:]\\d{1,30}){0,20}',
  '[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}]{0,60}\\.(?:com|org|net|gov|edu|io|info|co\\.uk|gov\\.uk)(?![\\p{L}\\p{N}])',
  "[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}]*(?:'[\\p{L}\\p{M}]{1,40}){0,4}",
  "'(?:s|re|ve|ll|d|m|S|RE|VE|LL|D|M)(?![\\p{L}\\p{N}])",
  "'(?=\\d0s)\\d0s",
  '\\.{2,20}|!{1,10}|\\?{1,10}',
  '\\p{Extended_Pictographic}(?:[\\u{1F3FB}-\\u{1F3FF}\\u200d]|\\p{Extended_Pictographic}){0,8}',
];
const WORD = new RegExp(PARTS.join('|'), 'uy');
/** A word of letters alone before a space or a plain mark needs no further look. */
const PLAIN_WORD = /\p{L}+(?=[ ,;!?)"]|$)/uy;
const CLITIC = /^(.+?)('(?:s|re|ve|ll|d|m))$/i;
const NOT = /^(.+)(n't)$/i;

/** Splits a word with an apostrophe or "cannot" into the words of Universal Dependencies ("do|n't", "it|'s", "can|not"). */
const splitContraction = (text: string, start: number, end: number): Word[] => {
  if (end - start > 60) return [{ start, end }];
  const form = text.slice(start, end);
  const lower = form.toLowerCase();
  let cut = 0;
  if (lower === 'cannot') cut = 3;
  else if (lower === 'gonna' || lower === 'wanna' || lower === 'gotta') cut = 3;
  else if (form.includes("'")) cut = (NOT.exec(form) ?? CLITIC.exec(form))?.[1]?.length ?? 0;
  if (cut === 0) return [{ start, end }];
  return [...splitContraction(text, start, start + cut), { start: start + cut, end }];
};

/**
 * The words of a block of normalised text, as in Universal Dependencies: hyphens, marks and clitics are words of their own;
 * abbreviations, addresses and numbers stay whole. Linear in the length of the text.
 */
export const splitWords = (text: string): Word[] => {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === ' ') {
      at += 1;
      continue;
    }
    PLAIN_WORD.lastIndex = at;
    WORD.lastIndex = at;
    const pattern = PLAIN_WORD.test(text) ? PLAIN_WORD : WORD;
    if (pattern === PLAIN_WORD || WORD.test(text)) {
      const end = pattern.lastIndex;
      words.push(...splitContraction(text, at, end));
      at = end;
    } else {
      const size = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      words.push({ start: at, end: at + size });
      at += size;
    }
  }
  return words;
};
