import type { HeadKind } from '../../lexicon/kinds.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isFunctionWord } from './runs.ts';
import type { SentenceView } from './sentence-view.ts';
import { formAt, isPossessive, wordAt } from './sentence-view.ts';

/** A name whose last word says what it is: "Ukrainian Foreign Ministry", "Global Peace Summit", "Bank of Israel". */
export interface Composite {
  readonly from: number;
  readonly to: number;
  /** Token of the word that says what it is. */
  readonly head: number;
  readonly is: HeadKind;
}

/** Longest name in words. */
const LONGEST = 14;

/** Heads that are surnames as often: after a given name they make a person. */
const SURNAMES = new Set(
  'lake hill hills rivers forest park bay church house post fields hall cape valley square street harbour city palace tower brown cross press banks mount marsh day star street temple castle village march close gates battle cup rice powell stone field fields book law page english power ring wood woods lane ford banks bridge bridges french holland england ireland waters hunt fox price moon summers winter west north rice monitor'.split(
    ' ',
  ),
);

/** Prepositions that carry a name on, by what the head is. */
const CARRIES: Readonly<Record<HeadKind, ReadonlySet<string>>> = {
  organisation: new Set(['of', 'for', 'on', 'against']),
  force: new Set(['of']),
  place: new Set(['of']),
  event: new Set(['of', 'on', 'for']),
  other: new Set(['of', 'on', 'for', 'against']),
};

const isCapitalWord = (view: SentenceView, at: number, { kinds }: Lexicon): boolean => {
  if (!view.capital[at] || kinds.has('months', formAt(view, at))) return false;
  return !isFunctionWord(wordAt(view, at)) || (view.knownFrom[at] ?? -1) >= 0;
};

/** The end of the capitalised words from `at`, "&", "and" between two of them and hyphens counted in. */
const readCapitals = (view: SentenceView, at: number, withAnd: boolean, lexicon: Lexicon): number => {
  let to = at;
  while (to < view.size && to < at + LONGEST) {
    const match = view.known[to] ?? null;
    if (match !== null && view.capital[to]) to = match.to;
    else if (isCapitalWord(view, to, lexicon)) to += 1;
    else if (to > at && (formAt(view, to) === '&' || view.tight[to]) && view.capital[to + 1]) to += 1;
    else if (to > at && withAnd && wordAt(view, to) === 'and' && isCapitalWord(view, to + 1, lexicon)) to += 1;
    else break;
  }
  return to;
};

const headAt = (view: SentenceView, at: number, { kinds }: Lexicon): HeadKind | undefined =>
  view.capital[at] && formAt(view, at).length > 1 ? kinds.ofHead(wordAt(view, at).replace(/\.$/, '')) : undefined;

/** The end of what a preposition carries on after the head ("Ministry of Foreign Affairs and Trade"); `to` for nothing. */
const carryOn = (view: SentenceView, to: number, is: HeadKind, lexicon: Lexicon): number => {
  let end = to;
  for (let turn = 0; turn < 3; turn += 1) {
    if (!CARRIES[is].has(formAt(view, end))) return end;
    const at = wordAt(view, end + 1) === 'the' ? end + 2 : end + 1;
    if (!isCapitalWord(view, at, lexicon)) return end;
    // "the Ministry of President Putin" is nobody's name.
    const title = lexicon.titles.match(view.forms, at);
    if (title !== null && title.department === null) return end;
    const next = readCapitals(view, at, is !== 'event', lexicon);
    const stop = endBeforeTitle(view, at, next, lexicon);
    if (stop === at) return end;
    end = stop;
  }
  return end;
};

/** A name ends before an office that follows it: "State Department | Spokesman". */
const endBeforeTitle = (view: SentenceView, from: number, to: number, { titles, kinds }: Lexicon): number => {
  for (let i = from + 1; i < to; i += 1) {
    const title = titles.match(view.forms, i);
    if (title !== null && kinds.ofHead(wordAt(view, title.to)) === undefined) return i;
  }
  return to;
};

/**
 * [ME2] The name that begins at `from` and whose head word says what it is: the capitalised words up to the last head, and
 * what "of", "for" or "on" carry on. Null for none.
 */
export const findComposite = (view: SentenceView, from: number, lexicon: Lexicon): Composite | null => {
  if (view.titled || !isCapitalWord(view, from, lexicon)) return null;
  const limit = endBeforeTitle(view, from, readCapitals(view, from, false, lexicon), lexicon);
  let head = -1;
  for (let i = limit - 1; i >= from && head < 0; i -= 1) {
    if (headAt(view, i, lexicon) !== undefined) head = i;
  }
  if (head < 0) return joinWithAnd(view, from, limit, lexicon);
  const is = headAt(view, head, lexicon);
  if (is === undefined) return null;
  const match = view.known[from] ?? null;
  if (match !== null && match.to > head) return null;
  const to = carryOn(view, head + 1, is, lexicon);
  if (head === from && (to === head + 1 || is === 'event' || is === 'other')) return null;
  const joined = to === head + 1 ? joinWithAnd(view, from, limit, lexicon) : null;
  if (joined !== null && joined.head > head) return joined;
  const given = lexicon.names.given(formAt(view, from)) !== undefined;
  if (given && head - from <= 2 && to === head + 1 && SURNAMES.has(wordAt(view, head))) return null;
  // A head in the middle of what goes on as a name ("Park Geun-hye", "Bank President") is no head.
  if (to === head + 1 && head + 1 < limit && is === 'place') return null;
  const numbered = /^(?:I{1,3}|IV|V|VI{0,3}|\d{1,4})$/.test(formAt(view, to)) && is === 'event' ? 1 : 0;
  return { from, to: to + numbered, head, is };
};

/** "Department of Health" aside, "Customs and Border Protection Agency": the head comes after an "and" between capitals. */
const joinWithAnd = (view: SentenceView, from: number, limit: number, lexicon: Lexicon): Composite | null => {
  if (wordAt(view, limit) !== 'and' && formAt(view, limit) !== '&') return null;
  if (isPossessive(view, limit - 1)) return null;
  // Two names side by side ("Russia and Ukraine War") stay two.
  if ((view.known[from] ?? null) !== null || (view.knownFrom[limit + 1] ?? -1) >= 0) return null;
  const end = readCapitals(view, limit + 1, false, lexicon);
  const head = end - 1;
  const is = headAt(view, head, lexicon);
  if (is !== 'organisation' || head <= limit + 1 || limit - from > 2) return null;
  if (lexicon.names.given(formAt(view, from)) !== undefined) return null;
  return { from, to: end, head, is };
};
