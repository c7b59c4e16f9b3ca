import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { foldMarks } from '../../../lexicon/pieces.ts';
import { hashText, mix, toKey } from '../../../linear/hash.ts';

/** What a known phrase can be: bits. */
export const IS_STATE = 1;
export const IS_PLACE = 2;
export const IS_ORGANISATION = 4;
export const IS_FORCE = 8;
export const IS_BLOC = 16;
export const IS_DEMONYM = 32;
export const IS_SEAT = 64;
export const IS_OTHER = 128;
/** From the open lists of towns, given names and family names. */
export const IS_TOWN = 256;
export const IS_GIVEN = 512;
export const IS_FAMILY = 1024;
/** A known phrase goes on after this one. */
export const GOES_ON = 1 << 20;

/** Hash of a word as phrases compare it: marks folded, dots of abbreviations left out, case minded. */
export const phraseCode = (form: string): number => {
  const folded = foldMarks(form).replace(/[’‘`´]/gu, "'");
  return hashText(/^(?:\p{L}\.)+$/u.test(folded) ? folded.replace(/\./gu, '') : folded);
};

/** Hash of a phrase that goes on with a further word. */
export const joinPhrase = (hash: number, code: number): number => toKey(mix(hash, code));

/** Known phrases by the hash of their words: what each can be. */
export class Phrases {
  private slots = new Int32Array(1 << 16);
  private count = 0;

  /** Bits of a phrase, 0 for none. */
  get(hash: number): number {
    const mask = (this.slots.length >> 1) - 1;
    let slot = hash & mask;
    while (this.slots[slot * 2] !== 0) {
      if (this.slots[slot * 2] === hash) return this.slots[slot * 2 + 1] as number;
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  /** Adds bits to a phrase that is given as words. */
  add(words: readonly string[], bits: number): void {
    let hash = 0;
    words.forEach((word, i) => {
      hash = joinPhrase(hash, phraseCode(word));
      this.set(hash, i === words.length - 1 ? bits : GOES_ON);
    });
  }

  /** Adds bits to a phrase that is given as its hash. */
  set(hash: number, bits: number): void {
    if (this.count * 4 > this.slots.length) this.grow();
    const mask = (this.slots.length >> 1) - 1;
    let slot = hash & mask;
    while (this.slots[slot * 2] !== 0 && this.slots[slot * 2] !== hash) slot = (slot + 1) & mask;
    if (this.slots[slot * 2] === 0) this.count += 1;
    this.slots[slot * 2] = hash;
    this.slots[slot * 2 + 1] = (this.slots[slot * 2 + 1] as number) | bits;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    this.count = 0;
    for (let place = 0; place < old.length; place += 2) {
      if (old[place] !== 0) this.set(old[place] as number, old[place + 1] as number);
    }
  }
}

/** Whether a longer phrase may begin with what has these bits. */
export const goesOn = (bits: number): boolean => (bits & GOES_ON) !== 0;

/** What the bits say, without the mark that a phrase goes on. */
export const kindsOf = (bits: number): number => bits & (GOES_ON - 1);

const BIT_OF_TYPE = {
  person: IS_OTHER,
  state: IS_STATE,
  organisation: IS_ORGANISATION,
  bloc: IS_BLOC,
  force: IS_FORCE,
  place: IS_PLACE,
  event: IS_OTHER,
} as const;

/** The two ways in which tokenisers cut a phrase: hyphens apart, or left in the word. */
const cuts = (phrase: string): readonly (readonly string[])[] => {
  const bare = phrase
    .replace(/^the /u, '')
    .replace(/,/gu, ' ,')
    .replace(/'s(?= |$)/gu, " 's");
  const whole = bare.split(' ').filter((word) => word !== '');
  if (!bare.includes('-')) return [whole];
  return [whole, whole.flatMap((word) => word.split(/(-)/u).filter((piece) => piece !== ''))];
};

/** All that the gazetteer of the lexicon knows, as phrases. */
export const buildPhrases = ({ gazetteer }: Lexicon): Phrases => {
  const phrases = new Phrases();
  const index = (names: readonly string[], bits: number): void => {
    for (const name of names) for (const words of cuts(name)) phrases.add(words, bits);
  };
  for (const actor of gazetteer.actors.values()) {
    index(actor.names, BIT_OF_TYPE[actor.type]);
    index(actor.demonyms, IS_DEMONYM);
    index(actor.seats, IS_SEAT);
  }
  return phrases;
};
