import { ALL_CAPITALS, FLAGS, HAS_LETTER, LOWER } from '../../../linear/words.ts';
import {
  ARTICLE,
  FORCE_HEAD,
  FOREIGN_BODY,
  GIVEN_NAME,
  HONORIFIC,
  OFFICE,
  OPENS_BRACKET,
  ORGANISATION_HEAD,
  PERSON_NOUN,
  PLACE_HEAD,
  SAYS,
  STANDS_IN,
} from './name-words.ts';
import { IS_DEMONYM, IS_FORCE, IS_ORGANISATION, IS_PLACE, IS_STATE } from './phrases.ts';

/** What a text shows of a word, all its places together: bits. */
export const SEEN_SMALL = 1;
export const SEEN_CAPITAL = 2;
export const AFTER_TITLE = 4;
export const AFTER_GIVEN = 8;
export const AFTER_IN = 16;
export const AFTER_THE = 32;
export const BEFORE_SAYS = 64;
export const IN_BRACKETS = 128;
export const ENDS_PERSON = 256;
export const IN_ORGANISATION = 512;
export const IN_PLACE = 1024;
export const IN_LONGER = 2048;
/** Words of a run that is followed by its short form in brackets: "African Union (AU)". */
export const HAS_SHORT_FORM = 4096;
export const DOCUMENT_BITS = 13;

const ROOM = 1 << 15;

/** What is asked of a text: see `NameText`. */
export interface TextColumns {
  readonly code: (place: number, column: number) => number;
  readonly bits: (place: number) => number;
  readonly isCapital: (place: number) => boolean;
  readonly titled: Uint8Array;
  readonly phraseBits: Int32Array;
  readonly runFrom: Int32Array;
  readonly runTo: Int32Array;
  readonly runBits: Int32Array;
}

/** Bits by lower-case word over one text. Of a text with more words than there is room for, the first ones count. */
export class DocumentBits {
  private readonly keys = new Int32Array(ROOM);
  private readonly values = new Int32Array(ROOM);
  private readonly used = new Int32Array(ROOM >> 1);
  private usedCount = 0;

  /** Bits of the lower-case word with this hash. */
  of(lower: number): number {
    const slot = this.slotOf(lower);
    return this.keys[slot] === 0 ? 0 : (this.values[slot] as number);
  }

  /** Gathers the bits of a text whose columns are filled. */
  read(text: TextColumns, sentences: readonly (readonly string[])[]): void {
    for (let i = 0; i < this.usedCount; i += 1) this.keys[this.used[i] as number] = 0;
    this.usedCount = 0;
    let place = 2;
    for (const { length } of sentences) {
      for (let at = place; at < place + length; at += 1) this.readPlace(text, at, at === place);
      place += length + 4;
    }
  }

  private readPlace(text: TextColumns, at: number, isFirst: boolean): void {
    const flags = text.code(at, FLAGS);
    if ((flags & HAS_LETTER) === 0 || text.titled[at] === 1) return;
    const lower = text.code(at, LOWER);
    if (!text.isCapital(at)) {
      this.add(lower, SEEN_SMALL);
      return;
    }
    const before = text.bits(at - 1);
    const after = text.bits(at + 1);
    let bits = isFirst ? 0 : SEEN_CAPITAL;
    if ((before & (HONORIFIC | OFFICE | PERSON_NOUN)) !== 0) bits |= AFTER_TITLE;
    if ((before & GIVEN_NAME) !== 0 && text.isCapital(at - 1)) bits |= AFTER_GIVEN;
    if ((before & STANDS_IN) !== 0) bits |= AFTER_IN;
    if ((before & ARTICLE) !== 0) bits |= AFTER_THE;
    if ((after & SAYS) !== 0) bits |= BEFORE_SAYS;
    if ((before & OPENS_BRACKET) !== 0 && (flags & ALL_CAPITALS) !== 0) bits |= IN_BRACKETS;
    bits |= this.ofRun(text, at);
    const known = text.phraseBits[at] as number;
    if ((known & (IS_ORGANISATION | IS_FORCE)) !== 0) bits |= IN_ORGANISATION;
    if ((known & (IS_PLACE | IS_STATE)) !== 0 && (known & IS_DEMONYM) === 0) bits |= IN_PLACE;
    this.add(lower, bits);
  }

  private ofRun(text: TextColumns, at: number): number {
    const from = text.runFrom[at] as number;
    const to = text.runTo[at] as number;
    if (to - from < 2) return 0;
    let bits = IN_LONGER;
    const last = text.bits(to - 1);
    if ((text.bits(to) & OPENS_BRACKET) !== 0 && (text.code(to + 1, FLAGS) & ALL_CAPITALS) !== 0)
      bits |= HAS_SHORT_FORM;
    if (at === to - 1 && (text.bits(from) & GIVEN_NAME) !== 0) bits |= ENDS_PERSON;
    if (((text.runBits[at] as number) & (ORGANISATION_HEAD | FORCE_HEAD | FOREIGN_BODY)) !== 0) bits |= IN_ORGANISATION;
    if ((last & PLACE_HEAD) !== 0) bits |= IN_PLACE;
    return bits;
  }

  private add(lower: number, bits: number): void {
    const slot = this.slotOf(lower);
    if (this.keys[slot] === 0) {
      if (this.usedCount === this.used.length) return;
      this.used[this.usedCount] = slot;
      this.usedCount += 1;
      this.keys[slot] = lower === 0 ? 1 : lower;
      this.values[slot] = bits;
    } else this.values[slot] = (this.values[slot] as number) | bits;
  }

  private slotOf(lower: number): number {
    const key = lower === 0 ? 1 : lower;
    let slot = key & (ROOM - 1);
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & (ROOM - 1);
    return slot;
  }
}
