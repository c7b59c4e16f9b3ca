import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { NameSpan, NameTagger } from './names-model/name-tagger.ts';
import type { UnitReader } from './runs.ts';
import { isFunctionWord } from './runs.ts';
import type { Segment, Tagged, UnknownSegment } from './segments.ts';
import type { SentenceView } from './sentence-view.ts';
import { formAt, isPossessive, wordAt } from './sentence-view.ts';

/** What is needed to lay what the name tagger found over what the rules found. */
interface Ground {
  readonly view: SentenceView;
  readonly lexicon: Lexicon;
  readonly readUnit: UnitReader;
}

/** Margins from which on the tagger is believed; set on held-out parts of its training texts. */
const SURE = {
  /** A name where the rules see none. */
  alone: 1,
  /** Other bounds than those of a name that only its shape tells. */
  bounds: 0.5,
  /** One name where the rules see several, or a known one with more words. */
  whole: 2,
  /** One name over an "and" or a comma between names. */
  joined: 3,
  /** A name of no actor with other bounds. */
  misc: 1.5,
  /** A person where the gazetteer knows a place, or the head word says otherwise. */
  person: 3,
} as const;

const JOINS = /^(?:and|or|[,:;&])$/;
const CUTS = /^[()[\];"]$/;

const HAS_CAPITAL = /\p{Lu}/u;

/** The names of a text by sentence. In sentences without a capital there are none worth asking for. */
export const tagSentences = (views: readonly SentenceView[], tagger: NameTagger): NameSpan[][] => {
  const found = views.map((): NameSpan[] => []);
  for (const span of tagger.tagNames(views.map(({ forms }) => forms))) found[span.sentence]?.push(span);
  return found;
};

/** First tokens of the words of a name, those joined by hyphens and particles counted as one. */
const unitsOf = ({ view, lexicon, readUnit }: Ground, from: number, to: number): number[] => {
  const units: number[] = [];
  for (let at = from; at < to;) {
    units.push(at);
    let end = at;
    while (end < to - 1 && lexicon.kinds.has('particles', wordAt(view, end)) && !view.capital[end]) end += 1;
    at = Math.min(to, Math.max(end + 1, readUnit(view, end)));
  }
  return units;
};

const toUnknown = (ground: Ground, from: number, to: number, tagged: Tagged | null): UnknownSegment => ({
  kind: 'unknown',
  from,
  to,
  units: unitsOf(ground, from, to),
  tagged,
  isMissed: false,
});

/** Whether no name ends with the word: a mark, a possessive, a small word, a day or month. */
const isNoEnd = ({ view, lexicon }: Ground, at: number): boolean => {
  const form = formAt(view, at);
  if (isPossessive(view, at) || !/[\p{L}\p{N}]/u.test(form) || lexicon.kinds.has('months', form)) return true;
  return !view.capital[at] && isFunctionWord(wordAt(view, at));
};

/** The bare name in what the tagger found: no article, title, form of address or possessive mark; null for nothing left. */
const trim = (ground: Ground, span: NameSpan): NameSpan | null => {
  const { view, lexicon } = ground;
  let { from, to } = span;
  while (to > from && isNoEnd(ground, to - 1)) to -= 1;
  for (let moved = true; moved && from < to;) {
    moved = false;
    if (from < to - 1 && /^(?:the|a|an)$/i.test(formAt(view, from)) && span.type !== 'PER') {
      from += 1;
      moved = true;
    }
    if (span.type !== 'PER') continue;
    const title = lexicon.titles.match(view.forms, from);
    const honorific = lexicon.titles.honorific(wordAt(view, from)) !== undefined;
    if (title !== null && title.to < to) {
      from = title.to;
      moved = true;
    } else if (title === null && honorific && from + 1 < to) {
      from += 1;
      moved = true;
    }
  }
  if (from >= to || !HAS_CAPITAL.test(view.forms.slice(from, to).join(' '))) return null;
  return { ...span, from, to };
};

const isStateLike = (segment: Segment): boolean =>
  segment.kind === 'known' &&
  segment.match.surfaces.some(({ role, actor }) => role !== 'name' || actor.type !== 'place');

/** Whether a name is believed that the rules do not see at all, or of which they see only more (`isPart`). */
const isAlone = ({ view, lexicon }: Ground, { from, to, type, margin }: NameSpan, isPart: boolean): boolean => {
  if (type === 'MISC' || margin < (isPart ? SURE.bounds : SURE.alone)) return false;
  if (to - from > 1) return true;
  // [ME15] "the Commission", "the Kingdom": a word for a kind of actor names none.
  const word = wordAt(view, from);
  const { kinds, titles } = lexicon;
  const isKind = kinds.ofHead(word) !== undefined || kinds.ofNoun(word) !== undefined;
  return (
    !isKind && !isFunctionWord(word) && titles.match(view.forms, from) === null && titles.person(word) === undefined
  );
};

/** Two names side by side that the rules see as one ("Erdogan Tayyip Erdogan") are one. */
const joinTouching = (spans: readonly NameSpan[], over: readonly (Segment | undefined)[]): NameSpan[] => {
  const joined: NameSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const one = over[span.from];
    if (
      last !== undefined &&
      last.to === span.from &&
      last.type === span.type &&
      one?.kind === 'unknown' &&
      over[last.from] === one
    )
      joined[joined.length - 1] = { ...last, to: span.to, margin: Math.min(last.margin, span.margin) };
    else joined.push(span);
  }
  return joined;
};

/** Whether the rules' name gives way to the same words as the tagger sees them. */
const yieldsSame = (segment: Segment, span: NameSpan): boolean => {
  if (segment.kind === 'unknown') return true;
  if (span.type !== 'PER' || span.margin < SURE.person) return false;
  return (segment.kind === 'known' && !isStateLike(segment)) || segment.kind === 'composite';
};

/** The words between segments that follow each other. */
const gapsOf = (view: SentenceView, segments: readonly Segment[]): readonly string[] =>
  segments.flatMap(({ to }, i) => view.lower.slice(to, segments[i + 1]?.from ?? to));

/** Whether a name of no actor over more or fewer words than the rules see ("Sailom told Reuters") is not to be believed. */
const isDoubtful = (view: SentenceView, { from, to, type, margin }: NameSpan): boolean =>
  type === 'MISC' &&
  (margin < SURE.misc ||
    view.lower.slice(from, to).some((word) => JOINS.test(word)) ||
    view.sentence.tokens.slice(from, to).some(({ pos }) => pos === 'VERB'));

/**
 * Whether the names and titles that the rules see give way to the one name that the tagger sees over them. Two
 * names that a hyphen joins and that stand alone elsewhere ("Putin-Guterres") stay two.
 */
const yieldsWhole = (view: SentenceView, segments: readonly Segment[], span: NameSpan): boolean => {
  if (span.type === 'MISC' || segments.some(({ kind }) => kind === 'title' || kind === 'honorific')) return false;
  if (segments.some(({ to }, i) => view.tight[to] === true && segments[i + 1]?.from === to + 1)) return false;
  // "the EU's General Court": a body and whose it is.
  if (segments.some(({ kind, to }) => kind === 'known' && to < span.to && isPossessive(view, to))) return false;
  // "Felipe Massa (Brazil)", "the House and Senate", "Foxconn and Tata Motors"
  const between = gapsOf(view, segments);
  if (between.some((word) => CUTS.test(word))) return false;
  const isJoined = between.some((word) => JOINS.test(word));
  const areApart = segments.some(({ kind }) => kind === 'known') || segments.every(({ from, to }) => to - from === 1);
  if (isJoined && (span.margin < SURE.joined || areApart)) return false;
  // "He Yongqian": the tagger takes the small word for what it looks like.
  if (segments.some(({ from }) => from < span.from && isFunctionWord(wordAt(view, from)))) return false;
  const inside = segments.every(({ from, to }) => from >= span.from && to <= span.to);
  if (segments.every(({ kind }) => kind === 'unknown')) return span.margin >= SURE.bounds;
  return inside && span.margin >= (span.type === 'PER' ? SURE.person : SURE.whole);
};

/**
 * [ME26] Lays the names that the tagger found over those of the rules. Known names, head words, titles keep what they are;
 * names that only their shape tells take the tagger's bounds and carry its type as evidence; what the rules missed comes in.
 */
export const reconcile = (
  view: SentenceView,
  segments: readonly Segment[],
  spans: readonly NameSpan[],
  readUnit: UnitReader,
  lexicon: Lexicon,
): Segment[] => {
  const ground: Ground = { view, lexicon, readUnit };
  const left = new Set(segments);
  const over: (Segment | undefined)[] = new Array<Segment | undefined>(view.size);
  for (const segment of segments) over.fill(segment, segment.from, segment.to);
  const found: Segment[] = [];
  const put = (segment: Segment, old: readonly Segment[]): void => {
    for (const one of old) left.delete(one);
    found.push(segment);
  };
  for (const raw of joinTouching(spans, over)) {
    const span = trim(ground, raw);
    if (span === null) continue;
    const tagged: Tagged = { type: span.type, margin: span.margin };
    const touched = [...new Set(over.slice(span.from, span.to))].filter(
      (one) => one !== undefined && left.has(one),
    ) as Segment[];
    const [first] = touched;
    if (first === undefined) {
      if (isAlone(ground, span, over[span.from] !== undefined)) put(toUnknown(ground, span.from, span.to, tagged), []);
      continue;
    }
    const isSame = touched.length === 1 && first.from === span.from && first.to === span.to;
    if (isSame ? yieldsSame(first, span) : yieldsWhole(view, touched, span)) {
      put(toUnknown(ground, span.from, span.to, tagged), touched);
      continue;
    }
    // "Apple and Meta": one name of no actor that the rules see as several is not settled.
    const said = !isSame && isDoubtful(view, span) ? null : tagged;
    for (const one of touched) if (one.kind === 'unknown') put({ ...one, tagged: said }, [one]);
  }
  for (const one of left) found.push(one.kind === 'unknown' ? { ...one, isMissed: true } : one);
  return found.sort((a, b) => a.from - b.from);
};
