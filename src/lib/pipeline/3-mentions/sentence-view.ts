import type { GazetteerMatch } from '../../lexicon/gazetteer.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Sentence } from '../../model/sentence.ts';

/** A sentence with what the rules ask of its words again and again. All lists are by token number. */
export interface SentenceView {
  readonly number: number;
  readonly sentence: Sentence;
  readonly size: number;
  readonly forms: readonly string[];
  readonly lower: readonly string[];
  /** Whether the word begins with a capital. */
  readonly capital: readonly boolean[];
  /** Whether its place alone would give the word a capital: the first word, and the first of a quotation. */
  readonly initial: readonly boolean[];
  /** Hyphens (and slashes) without blanks around them. */
  readonly tight: readonly boolean[];
  /** Known names that begin here, longest first to the left, not overlapping. */
  readonly known: readonly (GazetteerMatch | null)[];
  /** Number of the token where the known name that covers this token begins; -1 for none. */
  readonly knownFrom: readonly number[];
  /** Whether a noun chunk covers the token. */
  readonly inChunk: readonly boolean[];
  /** A headline in capitals: capitals tell nothing. */
  readonly titled: boolean;
}

const CAPITAL = /^\p{Lu}/u;
const LETTER = /^\p{L}/u;

/** Whether a word begins with a capital, with a letter: the plain alphabet is told without a regular expression. */
const isCapital = (form: string): boolean => {
  const code = form.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(form);
};
const isLetter = (form: string): boolean => {
  const code = form.charCodeAt(0) | 32;
  return code < 128 ? code >= 97 && code <= 122 : LETTER.test(form);
};
const isDigit = (form: string): boolean => {
  const code = form.charCodeAt(0);
  return code >= 48 && code <= 57;
};
const OPENING = new Set(['"', '(', '[', ':', '-', '*', '•', '``', "'"]);

/** Short words that headlines write small. */
const SMALL: ReadonlySet<string> = new Set(
  'a an the of in on at to for and or but by with from as is his her its vs over into after amid not'.split(' '),
);

const isTitled = ({ kind, tokens }: Sentence): boolean => {
  const words = tokens.filter(({ form }) => isLetter(form) && !SMALL.has(form.toLowerCase()) && form !== "'s");
  const capitals = words.filter(({ form }) => isCapital(form)).length;
  if (words.length < 3) return false;
  return capitals / words.length > (kind === 'paragraph' ? 0.95 : 0.7) && (kind !== 'paragraph' || words.length > 5);
};

/** Looks at one sentence, as number `number` of its document. */
export const viewSentence = (sentence: Sentence, number: number, { gazetteer }: Lexicon): SentenceView => {
  const { tokens } = sentence;
  const forms = tokens.map(({ form }) => form);
  const capital = forms.map(isCapital);
  const initial = forms.map((_, i) => {
    const before = forms[i - 1];
    return before === undefined || (OPENING.has(before) && (i === 1 || before === '"' || before === ':'));
  });
  const tight = forms.map(
    (form, i) =>
      (form === '-' || form === '/' || form === '–') &&
      i > 0 &&
      tokens[i]?.spaceAfter === false &&
      tokens[i - 1]?.spaceAfter === false,
  );
  const known: (GazetteerMatch | null)[] = forms.map(() => null);
  const knownFrom: number[] = forms.map(() => -1);
  for (let i = 0; i < forms.length;) {
    const form = forms[i] ?? '';
    const match = isLetter(form) || isDigit(form) ? gazetteer.match(forms, i) : null;
    if (match === null) {
      i += 1;
      continue;
    }
    known[i] = match;
    for (let at = i; at < match.to; at += 1) knownFrom[at] = i;
    i = match.to;
  }
  const inChunk = forms.map(() => false);
  for (const { from, to } of sentence.chunks) for (let i = from; i < to; i += 1) inChunk[i] = true;
  return {
    number,
    inChunk,
    sentence,
    size: forms.length,
    forms,
    lower: forms.map((form) => form.toLowerCase()),
    capital,
    initial,
    tight,
    known,
    knownFrom,
    titled: isTitled(sentence),
  };
};

/** The word at a token, lower-case; "" beyond the ends. */
export const wordAt = (view: SentenceView, at: number): string => view.lower[at] ?? '';

export const formAt = (view: SentenceView, at: number): string => view.forms[at] ?? '';

export const lemmaAt = (view: SentenceView, at: number): string => view.sentence.tokens[at]?.lemma ?? '';

/** Whether a possessive mark stands at the token: "'s", or "'" after a plural. */
export const isPossessive = (view: SentenceView, at: number): boolean => {
  const form = formAt(view, at);
  if (form === "'s" || form === "'S") return view.sentence.tokens[at]?.pos !== 'AUX' || !isVerb(view, at + 1);
  if (form !== "'") return false;
  const before = formAt(view, at - 1);
  if (!/[sz]$/i.test(before)) return false;
  const { tokens } = view.sentence;
  const joined = tokens[at - 1]?.spaceAfter === false && tokens[at]?.spaceAfter !== false;
  // Text that comes split by blanks: "Workers ' Party".
  return joined || (view.capital[at - 1] === true && view.capital[at + 1] === true);
};

/** Whether a verb stands at the token, adverbs before it skipped. */
export const isVerb = (view: SentenceView, at: number): boolean => {
  let i = at;
  while (view.sentence.tokens[i]?.pos === 'ADV' && i < at + 3) i += 1;
  const pos = view.sentence.tokens[i]?.pos;
  return pos === 'VERB' || pos === 'AUX';
};

/** Lemma of the verb at the token, auxiliaries and adverbs before it skipped; "" for none. */
export const verbAt = (view: SentenceView, at: number): string => {
  const { tokens } = view.sentence;
  let found = '';
  for (let i = at; i < at + 6 && i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.pos === 'VERB') return token.lemma;
    if (token.pos === 'AUX') found ||= token.lemma;
    else if (token.pos !== 'ADV' && token.pos !== 'PART') break;
  }
  return found;
};
