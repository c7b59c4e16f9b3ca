import type { Clusters } from './clusters.ts';
import { hashText, mix, scramble } from './hash.ts';

/** Numbers known of a word, all read off its letters alone. Columns of `WordTable.codes`. */
export const EXACT = 0;
export const LOWER = 1;
export const SHAPE = 2;
export const SHORT_SHAPE = 3;
export const FLAGS = 4;
export const PREFIX = 5; // 1 to 4 letters: PREFIX … PREFIX + 3
export const SUFFIX = 9; // 1 to 5 letters: SUFFIX … SUFFIX + 4
export const FINE = 14;
export const COARSE = 15;
export const WORD_CODES = 16;

/** Bits of the column FLAGS. */
export const HAS_DIGIT = 1;
export const HAS_HYPHEN = 2;
export const CAPITALISED = 4;
export const ALL_CAPITALS = 8;
export const HAS_LETTER = 16;
export const MIXED_CASE = 32;

const MAX_WORDS = 1 << 15;

/** Number of what stands where there is no word, before and after a sentence: all its codes are -1. */
export const OUTSIDE_WORD = 0;

/** Straight quotes, and numbers as one of two words: `!YEAR` for 1000–2199, else `!NUM`. */
export const foldWord = (form: string): string => {
  const straight = form.replace(/[‘’‛`´]/gu, "'").replace(/[“”„‟]|''|``/gu, '"');
  if (/^(?:1\d|2[01])\d\d$/u.test(straight)) return '!YEAR';
  return /^[+-]?\d[\d.,:/]*$/u.test(straight) ? '!NUM' : straight;
};

const CAPITAL = 1;
const SMALL = 2;
const DIGIT = 3;

const letterKind = (letter: string): number => {
  if (letter >= 'a' && letter <= 'z') return SMALL;
  if (letter >= 'A' && letter <= 'Z') return CAPITAL;
  if (letter >= '0' && letter <= '9') return DIGIT;
  if (letter < '\u0080') return 4 + letter.charCodeAt(0);
  const small = letter.toLowerCase();
  if (small !== letter) return CAPITAL;
  return letter.toUpperCase() !== letter ? SMALL : 4;
};

/**
 * Words seen so far with their codes, so that every distinct word is looked at letter by letter only once.
 * Emptied when it has grown too large: call `trim` between texts, never while numbers of words are held.
 */
export class WordTable {
  private readonly numbers = new Map<string, number>();
  private rows = new Int32Array(1024 * WORD_CODES).fill(-1, 0, WORD_CODES);
  private readonly clusters: Clusters;
  private emptied = 0;

  constructor(clusters: Clusters) {
    this.clusters = clusters;
  }

  /** Codes of all words: those of word `n` begin at `n * WORD_CODES`. The array is replaced when it grows. */
  get codes(): Int32Array {
    return this.rows;
  }

  /** How often the table was emptied: what was kept by number of word is void when this changes. */
  get generation(): number {
    return this.emptied;
  }

  /** Number of a word, given as it stands in the text; from 1. */
  number(form: string): number {
    const known = this.numbers.get(form);
    if (known !== undefined) return known;
    const number = this.numbers.size + 1;
    this.numbers.set(form, number);
    if ((number + 1) * WORD_CODES > this.rows.length) {
      const grown = new Int32Array(this.rows.length * 2);
      grown.set(this.rows);
      this.rows = grown;
    }
    this.read(form.length > 64 ? form.slice(0, 64) : form, number * WORD_CODES);
    return number;
  }

  /** Forgets all words when there are too many; true when it did (numbers given before are void then). */
  trim(): boolean {
    if (this.numbers.size <= MAX_WORDS) return false;
    this.numbers.clear();
    this.emptied += 1;
    return true;
  }

  private read(form: string, at: number): void {
    const { rows } = this;
    const word = foldWord(form);
    const lower = word.toLowerCase();
    rows[at + EXACT] = hashText(word);
    rows[at + LOWER] = hashText(lower);
    this.readShape(form, at);
    for (let length = 1; length <= 4; length += 1) {
      rows[at + PREFIX + length - 1] = length < lower.length ? mix(hashText(lower, 0, length), 11 + length) : 0;
    }
    for (let length = 1; length <= 5; length += 1) {
      const from = lower.length - length;
      rows[at + SUFFIX + length - 1] = from > 0 ? mix(hashText(lower, from), 21 + length) : 0;
    }
    let fine = this.clusters.fine(rows[at + LOWER] as number);
    if (fine === 0 && lower.startsWith('!')) fine = this.clusters.fine(hashText(form));
    rows[at + FINE] = fine;
    rows[at + COARSE] = this.clusters.coarse(fine);
  }

  private readShape(form: string, at: number): void {
    let shape = 17;
    let short = 17;
    let last = 0;
    let run = 0;
    let [capitals, smalls, digits, hyphens, index] = [0, 0, 0, 0, 0];
    let first = 0;
    for (const letter of form) {
      const kind = letterKind(letter);
      if (index === 0) first = kind;
      index += 1;
      if (kind === CAPITAL) capitals += 1;
      else if (kind === SMALL) smalls += 1;
      else if (kind === DIGIT) digits += 1;
      else if (letter === '-') hyphens += 1;
      run = kind === last ? run + 1 : 1;
      if (run === 1) short = mix(short, kind);
      if (run <= 4) shape = mix(shape, kind);
      last = kind;
    }
    this.rows[at + SHAPE] = scramble(shape);
    this.rows[at + SHORT_SHAPE] = scramble(short);
    this.rows[at + FLAGS] =
      (digits > 0 ? HAS_DIGIT : 0) |
      (hyphens > 0 ? HAS_HYPHEN : 0) |
      (first === CAPITAL ? CAPITALISED : 0) |
      (capitals > 1 && smalls === 0 ? ALL_CAPITALS : 0) |
      (capitals + smalls > 0 ? HAS_LETTER : 0) |
      (capitals > 0 && smalls > 0 && first !== CAPITAL ? MIXED_CASE : 0);
  }
}
