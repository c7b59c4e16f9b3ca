import type { GazetteerMatch } from '../../lexicon/gazetteer.ts';
import type { HeadKind } from '../../lexicon/kinds.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { TitleMatch } from '../../lexicon/titles.ts';
import type { Composite } from './composites.ts';
import { findComposite } from './composites.ts';
import type { NameType } from './names-model/labels.ts';
import type { UnitReader } from './runs.ts';
import { isNameWord } from './runs.ts';
import type { SentenceView } from './sentence-view.ts';
import { formAt, wordAt } from './sentence-view.ts';

/** What the name tagger says of a name, and by how much it prefers that. */
export interface Tagged {
  readonly type: NameType;
  readonly margin: number;
}

/** A stretch of a sentence that is a name or belongs to one, `[from, to)` in token numbers. */
export type Segment =
  | { readonly kind: 'known'; readonly from: number; readonly to: number; readonly match: GazetteerMatch }
  | {
      readonly kind: 'composite';
      readonly from: number;
      readonly to: number;
      readonly head: number;
      readonly is: HeadKind;
    }
  /** A name that only shape and context tell; `units` are its words, hyphenated ones as one. */
  | {
      readonly kind: 'unknown';
      readonly from: number;
      readonly to: number;
      readonly units: readonly number[];
      /** What the name tagger says of it; null where it says nothing of these words or was not asked. */
      readonly tagged: Tagged | null;
      /** Whether the name tagger was asked and sees no name here. */
      readonly isMissed: boolean;
    }
  | { readonly kind: 'title'; readonly from: number; readonly to: number; readonly title: TitleMatch }
  | {
      readonly kind: 'honorific';
      readonly from: number;
      readonly to: number;
      readonly gender: 'male' | 'female' | null;
    };

/** A name that only shape and context tell. */
export type UnknownSegment = Extract<Segment, { kind: 'unknown' }>;

/** Longest name in words. */
const LONGEST = 12;

/** Lower-case particles before the next capitalised word of a name ("bin", "van der"); 0 for none. */
const particlesAt = (view: SentenceView, at: number, { kinds }: Lexicon): number => {
  let to = at;
  while (to < at + 3 && /^\p{Ll}/u.test(formAt(view, to)) && kinds.has('particles', formAt(view, to))) to += 1;
  if (to === at || view.tight[to]) return 0;
  return view.capital[to] ? to - at : 0;
};

/** [ME4] Whether a known name can be a person's own name here: "Jordan Bardella", "Israel Katz", "Michael Jordan". */
const startsPerson = (view: SentenceView, match: GazetteerMatch, lexicon: Lexicon): boolean => {
  if (match.to - match.from !== 1 || match.surfaces.some(({ role }) => role === 'demonym' || role === 'national'))
    return false;
  if (lexicon.names.given(formAt(view, match.from)) === undefined) return false;
  const next = match.to;
  if (!isNameWord(view, next, lexicon) || (view.knownFrom[next] ?? -1) >= 0) return false;
  return lexicon.kinds.ofHead(wordAt(view, next)) === undefined && lexicon.titles.match(view.forms, next) === null;
};

/** Reads an unknown name from `at`; null where there is none. */
const readUnknown = (view: SentenceView, at: number, readUnit: UnitReader, lexicon: Lexicon): Segment | null => {
  const units: number[] = [];
  let i = at;
  while (units.length < LONGEST) {
    const match = view.known[i] ?? null;
    if (match !== null && units.length > 0) {
      const first = formAt(view, units[0] ?? i);
      const isSurname =
        units.length < 3 &&
        match.to - match.from === 1 &&
        lexicon.names.given(first) !== undefined &&
        /^\p{Lu}\p{Ll}/u.test(formAt(view, i)) &&
        match.surfaces.every(({ role }) => role === 'name' || role === 'seat') &&
        readUnit(view, match.to) === match.to;
      if (!isSurname) break;
      units.push(i);
      i = match.to;
      break;
    }
    const to = readUnit(view, i);
    if (to === i) {
      if (units.length === 0) break;
      const particles = particlesAt(view, i, lexicon);
      if (particles === 0) break;
      const after = readUnit(view, i + particles);
      if (after === i + particles || (view.knownFrom[i + particles] ?? -1) >= 0) break;
      units.push(i);
      i = after;
      continue;
    }
    if (units.length > 0) {
      // "Joe Biden President of": an office ends the name, unless it is the last word of it ("Martin Luther King").
      const title = lexicon.titles.match(view.forms, i);
      if (title !== null && (title.to - title.from > 1 || readUnit(view, title.to) !== title.to)) break;
    }
    units.push(i);
    i = to;
  }
  return units.length === 0 ? null : { kind: 'unknown', from: at, to: i, units, tagged: null, isMissed: false };
};

const DIRECTION =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Greater|Northeastern|Southeastern|Northwestern|Southwestern)$/;

/** [ME16] "Eastern Ukraine", "South Brisbane": a part of a known place. */
const readDirected = (view: SentenceView, at: number): Segment | null => {
  if (!DIRECTION.test(formAt(view, at)) || view.titled) return null;
  const match = view.known[at + 1] ?? null;
  const isPlace = match?.surfaces.some(
    ({ role, actor }) => role === 'name' && (actor.type === 'place' || actor.type === 'state'),
  );
  return match !== null && isPlace === true
    ? { kind: 'composite', from: at, to: match.to, head: match.to - 1, is: 'place' }
    : null;
};

const toSegment = (composite: Composite): Segment => ({ kind: 'composite', ...composite });

/** [ME1] Cuts a sentence into names and what belongs to them, left to right, without overlaps. */
export const cutSegments = (view: SentenceView, readUnit: UnitReader, lexicon: Lexicon): Segment[] => {
  const { titles } = lexicon;
  const segments: Segment[] = [];
  for (let i = 0; i < view.size;) {
    const match = view.known[i] ?? null;
    if (match === null && !view.capital[i] && readUnit(view, i) === i) {
      i += 1;
      continue;
    }
    const composite = findComposite(view, i, lexicon);
    if (composite !== null && (match === null || composite.to > match.to)) {
      segments.push(toSegment(composite));
      i = composite.to;
      continue;
    }
    const directed = match === null ? readDirected(view, i) : null;
    if (directed !== null) {
      segments.push(directed);
      i = directed.to;
      continue;
    }
    if (match !== null && !startsPerson(view, match, lexicon)) {
      segments.push({ kind: 'known', from: i, to: match.to, match });
      i = match.to;
      continue;
    }
    const title = view.capital[i] ? titles.match(view.forms, i) : null;
    if (title !== null && !(view.initial[i] && title.to - i === 1 && readUnit(view, title.to) === title.to)) {
      segments.push({ kind: 'title', from: i, to: title.to, title });
      i = title.to;
      continue;
    }
    const honorific = view.capital[i] ? titles.honorific(wordAt(view, i)) : undefined;
    if (honorific !== undefined && readUnit(view, i + 1) !== i + 1) {
      segments.push({ kind: 'honorific', from: i, to: i + 1, gender: honorific.gender });
      i += 1;
      continue;
    }
    const unknown = title === null ? readUnknown(view, i, readUnit, lexicon) : null;
    if (unknown !== null) segments.push(unknown);
    i = unknown?.to ?? i + 1;
  }
  return segments;
};
