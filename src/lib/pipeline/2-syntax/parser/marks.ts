import { FeatureList } from '../../../linear/feature-list.ts';
import { mix } from '../../../linear/hash.ts';
import type { SentenceCodes } from './sentence-codes.ts';
import { PARSE_TEMPLATES } from './templates.ts';

/** Number of templates; their places follow those of the parser, so that both share one table. */
export const MARK_TEMPLATES = 24;

/** Where a mark may be hung without crossing: tokens before it from the nearest one up, then those after it. */
export interface MarkPlaces {
  readonly tokens: Int32Array;
  count: number;
  /** How many of them stand before the mark. */
  before: number;
}

const MOST_PLACES = 32;
const NO_LABEL = 255;

/** A tree whose punctuation marks are hung anew, from left to right, once all other words hang. */
export class MarkTree {
  readonly places: MarkPlaces = { tokens: new Int32Array(MOST_PLACES), count: 0, before: 0 };
  private readonly features = new FeatureList(PARSE_TEMPLATES + MARK_TEMPLATES);
  /** What `describe` gives. */
  readonly keys = this.features.keys.subarray(PARSE_TEMPLATES);
  private sentence!: SentenceCodes;
  private heads!: Int32Array;
  private labels!: Uint8Array;
  private isMark: Uint8Array = new Uint8Array(0);
  /** First and last token of each token's subtree, marks left out. */
  private firsts = new Int32Array(0);
  private lasts = new Int32Array(0);

  /** Whether a token is a mark that will be hung. */
  isOpen(token: number): boolean {
    return this.isMark[token] === 1;
  }

  /** Takes in a tree. Marks are the tokens with the label `markLabel` that nothing hangs on. */
  read(sentence: SentenceCodes, heads: Int32Array, labels: Uint8Array, markLabel: number): void {
    const count = heads.length;
    this.sentence = sentence;
    this.heads = heads;
    this.labels = labels;
    if (count > this.isMark.length) {
      this.isMark = new Uint8Array(count * 2);
      this.firsts = new Int32Array(count * 2);
      this.lasts = new Int32Array(count * 2);
    }
    for (let token = 0; token < count; token += 1) {
      this.isMark[token] = labels[token] === markLabel ? 1 : 0;
      this.firsts[token] = token;
      this.lasts[token] = token;
    }
    for (let token = 0; token < count; token += 1) {
      const head = heads[token] as number;
      if (head < count) this.isMark[head] = 0;
    }
    this.findEdges(count);
  }

  /** Widens the edges of every head above a token; a subtree that is widened no more has told those above already. */
  private findEdges(count: number): void {
    const { firsts, heads, isMark, lasts } = this;
    for (let token = 0; token < count; token += 1) {
      if (isMark[token] === 1) continue;
      for (let head = heads[token] as number; head < count; head = heads[head] as number) {
        if ((firsts[head] as number) <= token && (lasts[head] as number) >= token) break;
        if (token < (firsts[head] as number)) firsts[head] = token;
        if (token > (lasts[head] as number)) lasts[head] = token;
      }
    }
  }

  /** Finds the places for a mark. */
  findPlaces(mark: number): MarkPlaces {
    const { heads, isMark, places } = this;
    const count = heads.length;
    places.count = 0;
    let left = mark - 1;
    while (left >= 0 && isMark[left] === 1) left -= 1;
    let right = mark + 1;
    while (right < count && isMark[right] === 1) right += 1;
    for (let at = left; at >= 0 && at < mark && places.count < MOST_PLACES / 2;) {
      places.tokens[places.count] = at;
      places.count += 1;
      at = heads[at] === count ? -1 : (heads[at] as number);
    }
    places.before = places.count;
    for (let at = right; at < count && at > mark && places.count < MOST_PLACES; at = heads[at] as number) {
      places.tokens[places.count] = at;
      places.count += 1;
    }
    return places;
  }

  /** Features of a mark at one of its places. */
  describe(mark: number, place: number): void {
    const { features, firsts, heads, labels, lasts, places, sentence } = this;
    const { tags, words } = sentence;
    const count = heads.length;
    const isBefore = place < places.before;
    const token = places.tokens[place] as number;
    const head = heads[token] as number;
    const form = words[mark] as number;
    const side = isBefore ? 1 : 2;
    const depth = Math.min(isBefore ? place : place - places.before, 4);
    const isTop = place === places.before - 1 || place === places.count - 1 ? 1 : 0;
    const spans = (firsts[token] as number) < mark && (lasts[token] as number) > mark ? 1 : 0;
    const other = isBefore ? places.count - 1 : places.before - 1;
    const hasOther = isBefore ? places.count > places.before : places.before > 0;
    const otherTop = hasOther ? (places.tokens[other] as number) : -1;
    const otherLabel = otherTop < 0 ? NO_LABEL : (labels[otherTop] as number);
    const label = labels[token] as number;
    const tag = tags[token] as number;
    const isAbove = otherTop >= 0 && heads[otherTop] === token ? 1 : 0;
    const isBelow = otherTop >= 0 && head === otherTop ? 1 : 0;
    const state =
      (isAbove << 6) | (isBelow << 5) | (spans << 4) | (isTop << 3) | (side << 1) | (head === count ? 1 : 0);
    // What stands at the far end of the subtree: a mark there may be this one's partner.
    const edge = isBefore ? (firsts[token] as number) - 1 : (lasts[token] as number) + 1;
    const partner = edge >= 0 && edge < count && this.isMark[edge] === 1 ? (words[edge] as number) : edge < 0 ? 1 : 2;
    const isPaired = edge >= 0 && edge < mark && this.isMark[edge] === 1 && heads[edge] === token ? 1 : 0;
    const distance = Math.min(Math.abs(token - mark), 9);
    const next = mark + 1 < count ? (words[mark + 1] as number) : 1;
    const last = mark > 0 ? (words[mark - 1] as number) : 1;
    const isLast = mark + 1 === count ? 1 : 0;
    const previous = this.lastLike(mark);
    const follows = previous >= 0 && heads[previous] === token ? 1 : 0;
    const { values } = features;
    let at = PARSE_TEMPLATES;
    values[at++] = mix(form, state);
    values[at++] = mix(form, (state << 3) | depth);
    values[at++] = mix(form, mix(state, label));
    values[at++] = mix(form, mix(state, mix(label, otherLabel)));
    values[at++] = mix(form, mix(state, mix(label, tag)));
    values[at++] = mix(state, mix(label, otherLabel));
    values[at++] = mix(form, mix(side, tag));
    values[at++] = mix(form, (side << 4) | distance);
    values[at++] = mix(mix(form, partner), state);
    values[at++] = mix(mix(form, partner), mix(label, side));
    values[at++] = mix(form, (state << 2) | (isPaired << 1) | follows);
    values[at++] = mix(mix(form, partner), (side << 2) | (isPaired << 1) | follows);
    values[at++] = mix(form, (isLast << 8) | state);
    values[at++] = mix(mix(form, next), state);
    values[at++] = mix(mix(form, last), state);
    values[at++] = mix(mix(form, tags[mark + 1] as number), state);
    values[at++] = mix(mix(form, words[token] as number), side);
    values[at++] = mix(state, label);
    values[at++] = mix(form, mix(isTop, mix(label, head < count ? (labels[head] as number) : NO_LABEL)));
    values[at++] = mix(form, mix(state, otherLabel));
    values[at++] = mix(form, mix(mix(label, otherLabel), (isPaired << 1) | follows));
    values[at++] = mix(form, mix(isPaired, mix(side, depth)));
    values[at++] = mix(form, mix(label, (spans << 3) | depth));
    values[at++] = mix(mix(form, tag), mix(otherTop < 0 ? 0 : (tags[otherTop] as number), state));
    features.hash(PARSE_TEMPLATES, at);
  }

  /** The nearest mark of the same form before a mark, -1 if there is none near. */
  private lastLike(mark: number): number {
    const { words } = this.sentence;
    for (let token = mark - 1; token >= 0 && token >= mark - 40; token -= 1) {
      if (words[token] === words[mark] && this.isMark[token] === 1) return token;
    }
    return -1;
  }
}
