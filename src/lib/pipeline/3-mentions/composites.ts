import type { GazetteerMatch } from '../../lexicon/gazetteer.ts';
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

/** Plurals that name a body by its members: "Workers' Party", "People's Congress". */
const PLURALS =
  /^(?:people|peoples|workers|women|men|children|farmers|teachers|veterans|students|writers|citizens|pensioners|employers|journalists|doctors|judges|lawyers|mothers|soldiers|miners|peasants|voters)$/;

/** The end of the capitalised words from `at`, "&", "and" between two of them and hyphens counted in. */
const readCapitals = (view: SentenceView, at: number, withAnd: boolean, lexicon: Lexicon): number => {
  let to = at;
  while (to < view.size && to < at + LONGEST) {
    const match = view.known[to] ?? null;
    if (match !== null && view.capital[to]) to = match.to;
    else if (isCapitalWord(view, to, lexicon)) to += 1;
    else if (to > at && isPossessive(view, to) && PLURALS.test(wordAt(view, to - 1)) && view.capital[to + 1]) to += 1;
    else if (to > at && (formAt(view, to) === '&' || view.tight[to]) && view.capital[to + 1]) to += 1;
    else if (to > at && withAnd && wordAt(view, to) === 'and' && isCapitalWord(view, to + 1, lexicon)) to += 1;
    else break;
  }
  return to;
};

/** Heads of companies: what stands before an "and" is another one ("Foxconn and Tata Motors"). */
const COMPANIES =
  /^(?:motors?|airlines?|airways|energy|oil|gas|steel|electronics|industries|technologies|holdings?|petroleum|pharmaceuticals|inc|corp|ltd|plc)$/;

const headAt = (view: SentenceView, at: number, { kinds }: Lexicon): HeadKind | undefined =>
  view.capital[at] && formAt(view, at).length > 1 ? kinds.ofHead(wordAt(view, at).replace(/\.$/, '')) : undefined;

/** The end of what a preposition carries on after the head ("Ministry of Foreign Affairs and Trade"); `to` for nothing. */
const carryOn = (view: SentenceView, to: number, is: HeadKind, lexicon: Lexicon): number => {
  let end = to;
  for (let turn = 0; turn < 3; turn += 1) {
    if (!CARRIES[is].has(formAt(view, end))) return end;
    const article = /^(?:the|a|an)$/.test(wordAt(view, end + 1));
    const at = article ? end + 2 : end + 1;
    if (!isCapitalWord(view, at, lexicon)) return end;
    // "the Coalition of the Liberal Party" are two names.
    if (article && isBodyAt(view, at, lexicon)) return end;
    // "the Ministry of President Putin" is nobody's name.
    const title = lexicon.titles.match(view.forms, at);
    if (title !== null && title.department === null) return end;
    const next = readCapitals(view, at, false, lexicon);
    const stop = endBeforeTitle(view, at, joinDepartments(view, next, is, lexicon), lexicon);
    if (stop === at) return end;
    end = stop;
  }
  return end;
};

/** "of Foreign Affairs and Trade": goes on after "and", but not to another name ("of Canada and Canadian Alliance"). */
const joinDepartments = (view: SentenceView, to: number, is: HeadKind, lexicon: Lexicon): number => {
  if (is !== 'organisation' || wordAt(view, to) !== 'and' || (view.knownFrom[to - 1] ?? -1) >= 0) return to;
  if (!isCapitalWord(view, to + 1, lexicon) || (view.knownFrom[to + 1] ?? -1) >= 0) return to;
  return isBodyAt(view, to + 1, lexicon) ? to : readCapitals(view, to + 1, false, lexicon);
};

/** Whether the capitalised words from `at` name a body of their own. */
const isBodyAt = (view: SentenceView, at: number, lexicon: Lexicon): boolean => {
  const match = view.known[at] ?? null;
  if (match !== null) return match.surfaces.some(({ actor }) => actor.type === 'organisation' || actor.type === 'bloc');
  const to = readCapitals(view, at, false, lexicon);
  return to - at > 1 && headAt(view, to - 1, lexicon) === 'organisation';
};

/** A name ends before an office that follows it: "State Department | Spokesman". */
const endBeforeTitle = (view: SentenceView, from: number, to: number, { titles, kinds }: Lexicon): number => {
  for (let i = from + 1; i < to; i += 1) {
    const title = titles.match(view.forms, i);
    if (title !== null && kinds.ofHead(wordAt(view, title.to)) !== 'organisation') return i;
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
  if (lexicon.kinds.has('foreignHeads', formAt(view, from)) && limit - from > 1)
    return toForeign(view, from, limit, lexicon);
  let head = -1;
  for (let i = limit - 1; i >= from && head < 0; i -= 1) {
    if (headAt(view, i, lexicon) !== undefined) head = i;
  }
  if (head < 0) return toParty(view, from, limit, lexicon) ?? joinWithAnd(view, from, limit, lexicon);
  const is = headAt(view, head, lexicon);
  if (is === undefined) return null;
  const match = view.known[from] ?? null;
  if (match !== null && match.to > head) return carryKnown(view, match, lexicon);
  const to = carryOn(view, head + 1, is, lexicon);
  if (head === from && (to === head + 1 || is === 'event' || is === 'other')) return null;
  const joined = to === head + 1 ? joinWithAnd(view, from, limit, lexicon) : null;
  if (joined !== null && joined.head > head) return joined;
  const given = lexicon.names.given(formAt(view, from)) !== undefined;
  if (given && head - from <= 2 && to === head + 1 && SURNAMES.has(wordAt(view, head))) return null;
  // "Senator John Tower": a title, and a person after it.
  if (is === 'place' && SURNAMES.has(wordAt(view, head)) && isTitledPerson(view, from, head, lexicon)) return null;
  // A head in the middle of what goes on as a name ("Park Geun-hye", "Bank President") is no head.
  if (to === head + 1 && head + 1 < limit && is === 'place') return null;
  const numbered = /^(?:I{1,3}|IV|V|VI{0,3}|\d{1,4})$/.test(formAt(view, to)) && is === 'event' ? 1 : 0;
  return { from, to: to + numbered, head, is };
};

const isTitledPerson = (view: SentenceView, from: number, head: number, { titles, names }: Lexicon): boolean => {
  const at = titles.match(view.forms, from)?.to ?? (titles.honorific(wordAt(view, from)) === undefined ? -1 : from + 1);
  return at > from && at < head && names.given(formAt(view, at)) !== undefined;
};

/** "Parti Québécois", "Parti des Réformes et des Libertés de Wallonie": the head comes first, small words join the rest. */
const toForeign = (view: SentenceView, from: number, limit: number, lexicon: Lexicon): Composite => {
  let to = limit;
  for (;;) {
    let at = to;
    while (
      at < to + 3 &&
      /^(?:de|del|des|du|da|do|la|le|les|los|el|et|y|e|und|der|für|para|por|pour|l'|d')$/.test(formAt(view, at))
    )
      at += 1;
    if (at === to || at - from > LONGEST || !isCapitalWord(view, at, lexicon)) break;
    to = readCapitals(view, at, false, lexicon);
  }
  return { from, to, head: from, is: 'organisation' };
};

/** "the Democratic Party | of Japan": a known name goes on when it is the name of another's body. */
const carryKnown = (view: SentenceView, match: GazetteerMatch, lexicon: Lexicon): Composite | null => {
  const head = match.to - 1;
  const is = headAt(view, head, lexicon);
  if (is !== 'organisation' && is !== 'force' && wordAt(view, head) !== 'commons') return null;
  if (wordAt(view, match.to) !== 'of') return null;
  const to = carryOn(view, match.to, 'organisation', lexicon);
  return to === match.to ? null : { from: match.from, to, head, is: is ?? 'organisation' };
};

/** [ME2] "Green party", "Labour party": the head is written small. */
const toParty = (view: SentenceView, from: number, limit: number, { kinds }: Lexicon): Composite | null => {
  if (wordAt(view, limit) !== 'party' && wordAt(view, limit) !== 'movement') return null;
  const match = view.known[from] ?? null;
  if (match !== null || limit - from > 3 || view.initial[from]) return null;
  if (kinds.has('common', formAt(view, limit - 1)) && wordAt(view, limit) === 'movement') return null;
  return { from, to: limit + 1, head: limit, is: 'organisation' };
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
  if (COMPANIES.test(wordAt(view, head))) return null;
  if (lexicon.names.given(formAt(view, from)) !== undefined || /^\p{Lu}{2,}$/u.test(formAt(view, from))) return null;
  return { from, to: end, head, is };
};
