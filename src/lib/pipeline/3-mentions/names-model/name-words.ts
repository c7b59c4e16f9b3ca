import type { Lexicon } from '../../../lexicon/lexicon.ts';
import type { Clusters } from '../../../linear/clusters.ts';
import { WordTable } from '../../../linear/words.ts';
import bodyWords from './body-words.json' with { type: 'json' };
import type { Phrases } from './phrases.ts';
import { IS_FAMILY, IS_GIVEN, joinPhrase, kindsOf, phraseCode } from './phrases.ts';

/** What the lexicon says of a single word: bits. */
export const GIVEN_NAME = 1;
export const FAMILY_FIRST = 2;
export const FAMILY_NAME = 4;
export const HONORIFIC = 8;
export const OFFICE = 16;
export const PERSON_NOUN = 32;
export const PARTICLE = 64;
export const MONTH = 128;
export const ORGANISATION_HEAD = 256;
export const FORCE_HEAD = 512;
export const PLACE_HEAD = 1024;
export const EVENT_HEAD = 2048;
export const OTHER_HEAD = 4096;
export const SAYS = 8192;
export const STANDS_IN = 16384;
export const LINKS = 32768;
export const ARTICLE = 65536;
export const OPENS_BRACKET = 131072;
export const FOREIGN_BODY = 262144;
/** Links of the wider runs only: "Christian Social Union in Bavaria", "Democrats for a Strong Bulgaria". */
export const LINKS_WIDELY = 524288;
export const LISTS = 1048576;
/** What a word says of the whole name it stands in. */
export const HEADS = ORGANISATION_HEAD | FORCE_HEAD | PLACE_HEAD | EVENT_HEAD | OTHER_HEAD | FOREIGN_BODY;

const SAID = new Set(
  'said says say told tells added adds wrote writes stated states announced argued claimed'.split(' '),
);
const PLACES = new Set('in at near from across outside inside throughout to'.split(' '));
/** Small words inside names. */
const LINKING = new Set('of the and for de la du di da von van der del & on'.split(' '));

const WIDELY = new Set("in a an 's ' - – to with against".split(' '));
const LISTING = new Set(', and & or ;'.split(' '));
const BODIES = new Set(bodyWords.words.flatMap((line) => line.split(' ')));

/** Forms that stand for what is before and after a sentence. */
export const BEFORE_ALL = '\u0002';
export const AFTER_ALL = '\u0003';

/** Words with the codes of `WordTable`, the bits of the lexicon and their code inside phrases. */
export class NameWords {
  readonly table: WordTable;
  private readonly lexicon: Lexicon;
  private readonly phrases: Phrases;
  private bitRow = new Int32Array(1024);
  private phraseRow = new Int32Array(1024);
  private known = 0;

  constructor(clusters: Clusters, lexicon: Lexicon, phrases: Phrases) {
    this.table = new WordTable(clusters);
    this.lexicon = lexicon;
    this.phrases = phrases;
  }

  /** Bits by number of word. The array is replaced when it grows. */
  get bits(): Int32Array {
    return this.bitRow;
  }

  /** Codes inside phrases by number of word. The array is replaced when it grows. */
  get phraseCodes(): Int32Array {
    return this.phraseRow;
  }

  number(form: string): number {
    const number = this.table.number(form);
    if (number >= this.known) this.read(form, number);
    return number;
  }

  /** Forgets all words when there are too many; call it between texts only. True when it did. */
  trim(): boolean {
    if (!this.table.trim()) return false;
    this.known = 0;
    return true;
  }

  private read(form: string, number: number): void {
    if (number >= this.bitRow.length) {
      const grow = (old: Int32Array): Int32Array<ArrayBuffer> => {
        const grown = new Int32Array(old.length * 2);
        grown.set(old);
        return grown;
      };
      this.bitRow = grow(this.bitRow);
      this.phraseRow = grow(this.phraseRow);
    }
    this.known = number + 1;
    const short = form.length > 64 ? form.slice(0, 64) : form;
    this.phraseRow[number] = phraseCode(short);
    this.bitRow[number] = this.bitsOf(short, this.phraseRow[number]);
  }

  private bitsOf(form: string, code: number): number {
    const { names, titles, kinds } = this.lexicon;
    const lower = form.toLowerCase();
    const listed = kindsOf(this.phrases.get(joinPhrase(0, code)));
    const head = kinds.ofHead(lower);
    const flags: readonly (readonly [boolean, number])[] = [
      [names.given(form) !== undefined || (listed & IS_GIVEN) !== 0, GIVEN_NAME],
      [names.isFamilyFirst(form), FAMILY_FIRST],
      [(listed & IS_FAMILY) !== 0, FAMILY_NAME],
      [titles.honorific(lower) !== undefined, HONORIFIC],
      [titles.match([form], 0) !== null, OFFICE],
      [titles.person(lower) !== undefined, PERSON_NOUN],
      [kinds.has('particles', lower), PARTICLE],
      [kinds.has('months', form), MONTH],
      [head === 'organisation', ORGANISATION_HEAD],
      [head === 'force', FORCE_HEAD],
      [head === 'place', PLACE_HEAD],
      [head === 'event', EVENT_HEAD],
      [head === 'other', OTHER_HEAD],
      [SAID.has(lower), SAYS],
      [PLACES.has(lower), STANDS_IN],
      [LINKING.has(lower), LINKS],
      [lower === 'the', ARTICLE],
      [BODIES.has(lower), FOREIGN_BODY],
      [WIDELY.has(lower), LINKS_WIDELY],
      [LISTING.has(lower), LISTS],
      [form === '(' || form === '-LRB-', OPENS_BRACKET],
    ];
    return flags.reduce((bits, [is, bit]) => (is ? bits | bit : bits), 0);
  }
}
