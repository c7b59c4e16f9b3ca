import { mix } from '../../../linear/hash.ts';
import { ALL_CAPITALS, CAPITALISED, FLAGS, HAS_LETTER, WORD_CODES } from '../../../linear/words.ts';
import { DocumentBits } from './document-bits.ts';
import type { NameWords } from './name-words.ts';
import { AFTER_ALL, BEFORE_ALL, HEADS, LINKS, LINKS_WIDELY, PARTICLE } from './name-words.ts';
import type { Phrases } from './phrases.ts';
import { goesOn, joinPhrase, kindsOf } from './phrases.ts';

/** Places kept free before and after each sentence, so that features may look two words to either side. */
export const MARGIN = 2;

/** Longest run of capitalised words that is looked at as one. */
const LONGEST_RUN = 24;
/** Longest known phrase in words. */
const LONGEST_PHRASE = 12;

/**
 * A text as columns of numbers, ready for features: all sentences one after the other with `MARGIN` places around each.
 * One instance is used again and again; its columns grow and are never given back.
 */
export class NameText {
  readonly words: NameWords;
  readonly seen: DocumentBits;
  private readonly phrases: Phrases;
  /** Places used. */
  length = 0;
  /** Number of the word at each place. */
  word = new Int32Array(4096);
  /** Hash of the known phrase over a place and of the place within it; 0 for none. */
  phrase = new Int32Array(4096);
  /** Bits of the known phrase over a place. */
  phraseBits = new Int32Array(4096);
  /** The run of capitalised words over a place, `[runFrom, runTo)`; both 0 for none. */
  runFrom = new Int32Array(4096);
  runTo = new Int32Array(4096);
  /** What the words of the run say together of the name: bits. */
  runBits = new Int32Array(4096);
  /** The wider run over a place, which goes on over more small words; both 0 for none. */
  wideFrom = new Int32Array(4096);
  wideTo = new Int32Array(4096);
  /** Number of the sentence's mark: 1 where nearly all words have capitals, else 0. */
  titled = new Uint8Array(4096);

  constructor(words: NameWords, phrases: Phrases) {
    this.words = words;
    this.phrases = phrases;
    this.seen = new DocumentBits();
  }

  /** Takes in a text, given as the forms of its sentences. The first token of sentence 0 is at place `MARGIN`. */
  read(sentences: readonly (readonly string[])[]): void {
    this.words.trim();
    let size = 0;
    for (const sentence of sentences) size += sentence.length + 2 * MARGIN;
    this.reserve(size);
    const before = this.words.number(BEFORE_ALL);
    const after = this.words.number(AFTER_ALL);
    this.length = 0;
    for (const sentence of sentences) {
      for (let i = 0; i < MARGIN; i += 1) this.push(before);
      const from = this.length;
      for (const form of sentence) this.push(this.words.number(form));
      const to = this.length;
      for (let i = 0; i < MARGIN; i += 1) this.push(after);
      this.readSentence(from, to);
    }
    this.seen.read(this, sentences);
  }

  /** Code of a column of `WordTable` for the word at a place. */
  code(place: number, column: number): number {
    return this.words.table.codes[(this.word[place] as number) * WORD_CODES + column] as number;
  }

  /** Bits of the lexicon for the word at a place. */
  bits(place: number): number {
    return this.words.bits[this.word[place] as number] as number;
  }

  isCapital(place: number): boolean {
    return (this.code(place, FLAGS) & CAPITALISED) !== 0;
  }

  private push(word: number): void {
    const place = this.length;
    this.word[place] = word;
    this.phrase[place] = 0;
    this.phraseBits[place] = 0;
    this.runFrom[place] = 0;
    this.runTo[place] = 0;
    this.runBits[place] = 0;
    this.wideFrom[place] = 0;
    this.wideTo[place] = 0;
    this.titled[place] = 0;
    this.length += 1;
  }

  private readSentence(from: number, to: number): void {
    this.markRuns(from, to);
    this.markPhrases(from, to);
    let letters = 0;
    let capitals = 0;
    for (let place = from; place < to; place += 1) {
      const flags = this.code(place, FLAGS);
      if ((flags & HAS_LETTER) === 0 || (this.bits(place) & LINKS) !== 0) continue;
      letters += 1;
      if ((flags & (CAPITALISED | ALL_CAPITALS)) !== 0) capitals += 1;
    }
    if (letters > 3 && capitals * 10 > letters * 7) this.titled.fill(1, from, to);
  }

  /** Runs of capitalised words, with small linking words between two of them ("Bank of England", "Osama bin Laden"). */
  private markRuns(from: number, to: number): void {
    for (let start = from; start < to;) {
      const end = this.endOfRun(start, to, LINKS | PARTICLE);
      if (end === start) {
        start += 1;
        continue;
      }
      let bits = 0;
      for (let place = start; place < end; place += 1) bits |= this.bits(place) & HEADS;
      this.runFrom.fill(start, start, end);
      this.runTo.fill(end, start, end);
      this.runBits.fill(bits, start, end);
      start = end;
    }
    for (let start = from; start < to;) {
      const end = this.endOfRun(start, to, LINKS | PARTICLE | LINKS_WIDELY);
      this.wideFrom.fill(start, start, end);
      this.wideTo.fill(end, start, end);
      start = Math.max(end, start + 1);
    }
  }

  /** The end of the run of capitalised words at a place; the place itself where none begins. */
  private endOfRun(start: number, to: number, links: number): number {
    if (!this.isCapital(start)) return start;
    let end = start + 1;
    while (end < to && end - start < LONGEST_RUN) {
      if (this.isCapital(end)) {
        end += 1;
        continue;
      }
      let next = end;
      while (next < to && next - end < 2 && (this.bits(next) & links) !== 0) next += 1;
      if (next === end || next >= to || !this.isCapital(next)) break;
      end = next + 1;
    }
    return end;
  }

  private markPhrases(from: number, to: number): void {
    const codes = this.words.phraseCodes;
    for (let start = from; start < to;) {
      let hash = 0;
      let found = 0;
      let end = start;
      for (let place = start; place < to && place - start < LONGEST_PHRASE; place += 1) {
        hash = joinPhrase(hash, codes[this.word[place] as number] as number);
        const bits = this.phrases.get(hash);
        if (kindsOf(bits) !== 0) {
          found = kindsOf(bits);
          end = place + 1;
        }
        if (!goesOn(bits)) break;
      }
      if (end === start) {
        start += 1;
        continue;
      }
      for (let place = start; place < end; place += 1) {
        const first = place === start ? 1 : 0;
        const last = place === end - 1 ? 2 : 0;
        this.phrase[place] = mix(mix(31, found), first + last) | 1;
        this.phraseBits[place] = found;
      }
      start = end;
    }
  }

  private reserve(size: number): void {
    if (size <= this.word.length) return;
    const room = Math.max(size, this.word.length * 2);
    this.word = new Int32Array(room);
    this.phrase = new Int32Array(room);
    this.phraseBits = new Int32Array(room);
    this.runFrom = new Int32Array(room);
    this.runTo = new Int32Array(room);
    this.runBits = new Int32Array(room);
    this.wideFrom = new Int32Array(room);
    this.wideTo = new Int32Array(room);
    this.titled = new Uint8Array(room);
  }
}
