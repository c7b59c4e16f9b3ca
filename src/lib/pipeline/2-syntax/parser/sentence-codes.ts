import { COARSE, FINE, LOWER, SUFFIX, WORD_CODES } from '../../../linear/words.ts';
import { NO_TAG } from '../pos-tagger/features.ts';
import type { WordTags } from '../pos-tagger/tagger.ts';

/** Kinds of words after which the parser looks ahead for the noun or verb they introduce. */
const LINK_NONE = 0;
const LINK_PREPOSITION = 1;
export const LINK_CONJUNCTION = 2;
const LINK_MARK = 3;

/** How many words ahead it looks. */
const LOOKAHEAD = 6;

const CONTENT = ['NOUN', 'PROPN', 'PRON', 'NUM', 'VERB'];
const NOUNS = 2;
const LINKS: Readonly<Record<string, number>> = {
  ADP: LINK_PREPOSITION,
  SCONJ: LINK_PREPOSITION,
  CCONJ: LINK_CONJUNCTION,
  PUNCT: LINK_MARK,
};

/** What the parser looks at of every token of a sentence; place `count` is the root, `count + 1` is nothing. */
export class SentenceCodes {
  count = 0;
  words = new Int32Array(0);
  /** Tag of a token, plus 3, and its second tag where there is one, else 0. */
  tags = new Int32Array(0);
  seconds = new Int32Array(0);
  /** Universal tag of a token, plus 3; below 32. */
  upos = new Int32Array(0);
  private readonly uposOf: Uint8Array;
  fine = new Int32Array(0);
  coarse = new Int32Array(0);
  suffixes = new Int32Array(0);
  /** How many punctuation marks, verbs and conjunctions stand before a token. */
  marksBefore = new Int32Array(0);
  verbsBefore = new Int32Array(0);
  conjunctionsBefore = new Int32Array(0);
  /** What a token links (one of LINK_…), and the content word it introduces: -1 where there is none. */
  links = new Uint8Array(0);
  ahead = new Int32Array(0);
  private readonly linkOf: Uint8Array;
  /** Place in CONTENT plus 1; up to `NOUNS` for nouns. */
  private readonly contentOf: Uint8Array;
  /** Kind of each tag number: 1 mark, 2 verb, 3 conjunction, 0 other. */
  private readonly kinds: Uint8Array;

  /** `tags`: the tagger's labels, `UPOS|XPOS`. */
  constructor(tags: readonly { readonly upos: string }[]) {
    this.kinds = Uint8Array.from(tags, ({ upos }) => ['PUNCT', 'VERB', 'CCONJ'].indexOf(upos) + 1);
    const names = [...new Set(tags.map(({ upos }) => upos))].sort();
    this.uposOf = Uint8Array.from(tags, ({ upos }) => names.indexOf(upos) + 3);
    this.linkOf = Uint8Array.from(tags, ({ upos }) => LINKS[upos] ?? LINK_NONE);
    this.contentOf = Uint8Array.from(tags, ({ upos }) => CONTENT.indexOf(upos) + 1);
  }

  isMark(tag: number): boolean {
    return this.kinds[tag] === 1;
  }

  /** Reads a sentence: numbers of its words in the word table whose codes are given, and their tags. */
  read(codes: Int32Array, words: Int32Array, { best, second }: WordTags): void {
    const count = words.length;
    this.count = count;
    this.reserve(count + 2);
    let [marks, verbs, conjunctions] = [0, 0, 0];
    for (let index = 0; index < count; index += 1) {
      const at = (words[index] as number) * WORD_CODES;
      const tag = best[index] as number;
      this.words[index] = codes[at + LOWER] as number;
      this.tags[index] = tag + 3;
      this.upos[index] = this.uposOf[tag] as number;
      const other = second[index] as number;
      this.seconds[index] = other === NO_TAG ? 0 : other + 3;
      this.fine[index] = codes[at + FINE] as number;
      this.coarse[index] = codes[at + COARSE] as number;
      this.suffixes[index] = codes[at + SUFFIX + 2] as number;
      this.marksBefore[index] = marks;
      this.verbsBefore[index] = verbs;
      this.conjunctionsBefore[index] = conjunctions;
      this.links[index] = this.linkOf[tag] as number;
      this.ahead[index] = this.links[index] === LINK_NONE ? -1 : this.findContent(best, index + 1);
      const kind = this.kinds[tag];
      if (kind === 1) marks += 1;
      else if (kind === 2) verbs += 1;
      else if (kind === 3) conjunctions += 1;
    }
    for (const [offset, mark] of [
      [0, 1],
      [1, 2],
    ] as const) {
      const place = count + offset;
      this.words[place] = mark;
      this.tags[place] = mark;
      this.upos[place] = mark;
      this.seconds[place] = 0;
      this.fine[place] = -mark;
      this.coarse[place] = -mark;
      this.suffixes[place] = mark;
      this.links[place] = LINK_NONE;
      this.ahead[place] = -1;
      this.marksBefore[place] = marks;
      this.verbsBefore[place] = verbs;
      this.conjunctionsBefore[place] = conjunctions;
    }
  }

  /** The first noun or verb from a token on; of nouns side by side the last. -1 when none is near. */
  private findContent(tags: Uint8Array, from: number): number {
    const end = Math.min(tags.length, from + LOOKAHEAD);
    for (let index = from; index < end; index += 1) {
      const content = this.contentOf[tags[index] as number] as number;
      if (content === 0) continue;
      if (content > NOUNS) return index;
      let last = index;
      while (last + 1 < end) {
        const next = this.contentOf[tags[last + 1] as number] as number;
        if (next === 0 || next > NOUNS) break;
        last += 1;
      }
      return last;
    }
    return -1;
  }

  private reserve(size: number): void {
    if (size <= this.words.length) return;
    const room = Math.max(256, size * 2);
    this.words = new Int32Array(room);
    this.tags = new Int32Array(room);
    this.seconds = new Int32Array(room);
    this.upos = new Int32Array(room);
    this.fine = new Int32Array(room);
    this.coarse = new Int32Array(room);
    this.suffixes = new Int32Array(room);
    this.marksBefore = new Int32Array(room);
    this.verbsBefore = new Int32Array(room);
    this.conjunctionsBefore = new Int32Array(room);
    this.links = new Uint8Array(room);
    this.ahead = new Int32Array(room);
  }
}
