/** Normalised characters with their places in the document. */
export interface NormalizedText {
  readonly text: string;
  /** For each code unit the place where it begins in the document; one more entry for the end. */
  readonly offsets: Uint32Array;
  /** How many control characters and half surrogates were left out. */
  readonly dropped: number;
}

const SPACE = /[\s\u0085\u180e]/;
const INVISIBLE =
  /\u00ad|\u034f|\u061c|[\u115f\u1160]|[\u17b4\u17b5]|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u206f]|[\ufe00-\ufe0f]|\ufeff|[\ufff9-\ufffb]/;
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/;
const SINGLE_QUOTE = /[\u2018-\u201b\u2032\u02bc\u02b9\u00b4\uff07]/;
const DOUBLE_QUOTE = /[\u201c-\u201f\u2033\u00ab\u00bb\uff02\u301d\u301e]/;
const HYPHEN = /[\u2010\u2011\u2212\u00ad\ufe63\uff0d]/;
const DASH = /[\u2012-\u2015]/;
const DIGIT = /[0-9]/;
const LETTER = /\p{L}/u;

/** Bracket codes of pretokenised text. */
const BRACKETS: Readonly<Record<string, string>> = { LRB: '(', RRB: ')', LSB: '[', RSB: ']', LCB: '{', RCB: '}' };

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Collects units; white space is collapsed and never stands first. */
class UnitBuffer {
  #text = '';
  #size = 0;
  readonly #offsets: Uint32Array;
  /** Where a run of white space or of invisible characters began, -1 outside of one. */
  #gap = -1;
  #hasSpace = false;
  #end = 0;

  /** `capacity`: the most units that can come. */
  constructor(capacity: number) {
    this.#offsets = new Uint32Array(capacity + 1);
  }

  #put(unit: string, at: number): void {
    this.#text += unit;
    this.#offsets[this.#size] = at;
    this.#size += 1;
  }

  skip(at: number): void {
    if (this.#gap < 0) this.#gap = at;
  }

  space(at: number): void {
    this.skip(at);
    this.#hasSpace = true;
  }

  /** One unit that stands for [at, end). */
  push(unit: string, at: number, end: number): void {
    if (this.#hasSpace && this.#size > 0) this.#put(' ', this.#gap);
    this.#gap = -1;
    this.#hasSpace = false;
    this.#put(unit, at);
    this.#end = end;
  }

  finish(start: number, dropped: number): NormalizedText {
    const offsets = this.#offsets.slice(0, this.#size + 1);
    offsets[this.#size] = this.#size > 0 ? this.#end : start;
    return { text: this.#text, offsets, dropped };
  }
}

/** Whether a dash at [start, end) joins two words or numbers ("2014–2018", "Moscow–Kyiv talks") rather than parting them. */
const joins = (text: string, start: number, end: number): boolean => {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (DIGIT.test(before) && DIGIT.test(after)) return true;
  return text[start] === '\u2013' && LETTER.test(before) && LETTER.test(after);
};

/**
 * Normalises the stretch [start, end) of a text: straight quotes, plain single spaces, `-` or ` - ` for dashes, `...` for an
 * ellipsis, brackets for the codes of pretokenised text; zero-width and control characters and half surrogates left out.
 */
export const normalizeText = (text: string, start: number, end: number): NormalizedText => {
  // A dash becomes three units at most.
  const buffer = new UnitBuffer((end - start) * 3);
  let dropped = 0;
  let i = start;
  while (i < end) {
    const unit = text[i] as string;
    const code = text.charCodeAt(i);
    let next = i + 1;
    if (code > 0x20 && code < 0x7f && unit !== '-' && unit !== '`' && unit !== "'") {
      buffer.push(unit, i, next);
    } else if (SPACE.test(unit) && code !== 0xfeff) {
      buffer.space(i);
    } else if (unit === '`' || unit === "'") {
      // Pretokenised text writes `` and '' (now and then with a space between) for double quotes.
      if (text[next] === unit && next < end) next += 1;
      else if (unit === '`' && text[next] === ' ' && text[next + 1] === '`' && next + 1 < end) next += 2;
      buffer.push(next - i > 1 ? '"' : "'", i, next);
    } else if (unit === '-') {
      const code3 = text.slice(i + 1, i + 4);
      const bracket = text[i + 4] === '-' && i + 5 <= end ? BRACKETS[code3] : undefined;
      if (bracket !== undefined) {
        next = i + 5;
        buffer.push(bracket, i, next);
      } else {
        while (next < end && text[next] === '-') next += 1;
        if (next - i === 1) buffer.push('-', i, next);
        else {
          buffer.space(i);
          buffer.push('-', i, next);
          buffer.space(next);
        }
      }
    } else if (DASH.test(unit)) {
      if (joins(text, i, next)) buffer.push('-', i, next);
      else {
        while (next < end && DASH.test(text[next] as string)) next += 1;
        buffer.space(i);
        buffer.push('-', i, next);
        buffer.space(next);
      }
    } else if (SINGLE_QUOTE.test(unit)) buffer.push("'", i, next);
    else if (DOUBLE_QUOTE.test(unit)) buffer.push('"', i, next);
    else if (HYPHEN.test(unit) && code !== 0xad) buffer.push('-', i, next);
    else if (unit === '\u2026') for (let dot = 0; dot < 3; dot += 1) buffer.push('.', i, next);
    else if (INVISIBLE.test(unit)) buffer.skip(i);
    else if (CONTROL.test(unit)) {
      dropped += 1;
      buffer.skip(i);
    } else if (isHighSurrogate(code) && next < end && isLowSurrogate(text.charCodeAt(next))) {
      next += 1;
      buffer.push(unit, i, i + 1);
      buffer.push(text[i + 1] as string, i + 1, next);
    } else if (isHighSurrogate(code) || isLowSurrogate(code)) {
      dropped += 1;
      buffer.skip(i);
    } else buffer.push(unit, i, next);
    i = next;
  }
  return buffer.finish(start, dropped);
};
