import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Evidence, Guess } from './evidence.ts';
import { decide, weighUnknown } from './evidence.ts';
import type { Segment, UnknownSegment } from './segments.ts';
import type { SentenceView } from './sentence-view.ts';
import { formAt, isPossessive } from './sentence-view.ts';

/** What a document says elsewhere of its names. */
export interface DocumentMemory {
  /** What the name is, all its mentions weighed together; null for no name. */
  readonly typeOf: (name: string) => { readonly type: Guess; readonly confidence: number } | null;
  /** Whether a word is the surname of a person named in full. */
  readonly isSurname: (word: string) => boolean;
  /** Whether the word is also written small. */
  readonly isCommonWord: (word: string) => boolean;
  /** Whether two words joined by a hyphen are two names: both stand alone elsewhere. */
  readonly isApart: (left: string, right: string) => boolean;
}

/** The words of a name as the memory counts them. */
export const toNameKey = (view: SentenceView, from: number, to: number): string => view.forms.slice(from, to).join(' ');

/** The surname: the last unit with the particles before it, or the first one of an East Asian name. */
const surnamesOf = (view: SentenceView, { units, to }: UnknownSegment, { names, kinds }: Lexicon): string[] => {
  const last = units[units.length - 1];
  if (last === undefined || units.length < 2) return [];
  let end = to;
  if (/^(?:Jr\.?|Sr\.?|II|III|IV)$/.test(formAt(view, end - 1)) && units.length > 2) end = last;
  const start = end === to ? last : (units[units.length - 2] ?? last);
  const found = [view.forms.slice(start, end).join(' ')];
  let bare = start;
  while (bare < end - 1 && kinds.has('particles', formAt(view, bare).toLowerCase())) bare += 1;
  if (bare > start) found.push(view.forms.slice(formAt(view, bare) === '-' ? bare + 1 : bare, end).join(' '));
  const first = formAt(view, units[0] ?? 0);
  if (names.isFamilyFirst(first) && units.length <= 3) found.push(first);
  // "Ahmed Hussein al-Sharaa", "Luiz Inácio Lula da Silva": any but the first name may be used alone.
  for (const unit of units.slice(1, -1)) {
    const form = formAt(view, unit);
    if (/^\p{Lu}\p{L}{3,}/u.test(form)) found.push(form);
  }
  return found;
};

/** First look over the capitalised words: which stand alone, which are also written small. */
export const readWords = (views: readonly SentenceView[]): Pick<DocumentMemory, 'isCommonWord' | 'isApart'> => {
  const alone = new Set<string>();
  const small = new Set<string>();
  for (const view of views) {
    for (let i = 0; i < view.size; i += 1) {
      if (view.capital[i]) {
        if (!view.tight[i + 1] && !view.tight[i - 1]) alone.add(formAt(view, i));
      } else small.add(formAt(view, i));
    }
  }
  return {
    isCommonWord: (word) => small.has(word.toLowerCase()),
    isApart: (left, right) => alone.has(left) && alone.has(right),
  };
};

/** "the Institution of Mechanical Engineers (IMechE)" */
const isShortForm = (view: SentenceView, before: Segment | null, { from, to, units }: UnknownSegment): boolean => {
  if (before === null || units.length !== 1 || before.to !== from - 1) return false;
  if (formAt(view, from - 1) !== '(' || formAt(view, to) !== ')') return false;
  return before.kind !== 'title' && formAt(view, before.from).charAt(0) === formAt(view, from).charAt(0);
};

/** What a segment surely is, for its neighbours in a list. */
const settledType = (view: SentenceView, segment: Segment, sums: ReadonlyMap<string, Evidence>): Guess | null => {
  switch (segment.kind) {
    case 'known': {
      const [surface] = segment.match.surfaces;
      if (surface === undefined || surface.role === 'demonym') return null;
      const { type } = surface.actor;
      if (type === 'state' || type === 'place') return 'place';
      return type === 'organisation' || type === 'force' || type === 'bloc' ? 'organisation' : null;
    }
    case 'composite':
      if (segment.is === 'organisation' || segment.is === 'force') return 'organisation';
      return segment.is === 'place' ? 'place' : null;
    case 'unknown': {
      const sum = sums.get(toNameKey(view, segment.from, segment.to));
      const found = sum === undefined ? null : decide(sum);
      return found !== null && found.confidence > 0.65 ? found.type : null;
    }
    case 'title':
    case 'honorific':
      return null;
  }
};

/** Weight of a neighbour in a list. Set on the development part of CrossNER's politics. */
const NEIGHBOUR = 0.6;

/** What stands in a list is of a kind: "A, B and C". */
const spreadOverLists = (
  views: readonly SentenceView[],
  segments: readonly (readonly Segment[])[],
  sums: Map<string, Evidence>,
): void => {
  const votes: [string, Guess][] = [];
  views.forEach((view, number) => {
    const own = segments[number] ?? [];
    for (let i = 1; i < own.length; i += 1) {
      const [left, right] = [own[i - 1], own[i]];
      if (left === undefined || right === undefined || !isListGap(view, left.to, right.from)) continue;
      for (const [one, other] of [
        [left, right],
        [right, left],
      ] as const) {
        // "Rabuka and Guinea's Marape": the neighbour only owns the next one.
        if (one.kind !== 'unknown' || isPossessive(view, other.to)) continue;
        const type = settledType(view, other, sums);
        if (type !== null) votes.push([toNameKey(view, one.from, one.to), type]);
      }
    }
  });
  for (const [key, type] of votes) {
    const sum = sums.get(key);
    if (sum !== undefined) sum[type] += NEIGHBOUR;
  }
};

const isListGap = (view: SentenceView, from: number, to: number): boolean => {
  if (to <= from || to - from > 3) return false;
  for (let i = from; i < to; i += 1) {
    if (!/^(?:,|;|and|or|&|the|as|well)$/.test(view.lower[i] ?? '')) return false;
  }
  return true;
};

/** [ME6] Weighs all mentions of each name together, and remembers surnames of persons named in full. */
export const buildMemory = (
  views: readonly SentenceView[],
  segments: readonly (readonly Segment[])[],
  words: Pick<DocumentMemory, 'isCommonWord' | 'isApart'>,
  lexicon: Lexicon,
): DocumentMemory => {
  const sums = new Map<string, Evidence>();
  const full = new Map<string, string[]>();
  const composites = new Set<string>();
  views.forEach((view, number) => {
    const own = segments[number] ?? [];
    own.forEach((segment, i) => {
      if (segment.kind === 'composite' && segment.is === 'organisation') {
        for (const form of view.forms.slice(segment.from, segment.head))
          if (/^\p{Lu}/u.test(form)) composites.add(form);
      }
      if (segment.kind !== 'unknown' || view.titled) return;
      const before = own[i - 1] ?? null;
      const found = weighUnknown(view, segment, before !== null && before.to === segment.from ? before : null, lexicon);
      if (isShortForm(view, before, segment)) found.organisation += 2.5;
      const isStart = view.initial[segment.from] === true && segment.units.length === 1;
      if (isStart && words.isCommonWord(formAt(view, segment.from))) {
        found.person -= 2;
        found.organisation -= 2;
        found.place -= 2;
      }
      const key = toNameKey(view, segment.from, segment.to);
      const sum = sums.get(key) ?? { person: 0, organisation: 0, place: 0 };
      sum.person += found.person;
      sum.organisation += found.organisation;
      sum.place += found.place;
      sums.set(key, sum);
      if (segment.units.length > 1) full.set(key, surnamesOf(view, segment, lexicon));
    });
  });
  spreadOverLists(views, segments, sums);
  const surnames = new Set<string>();
  for (const [key, found] of full) {
    const sum = sums.get(key);
    if (sum !== undefined && decide(sum)?.type === 'person') for (const surname of found) surnames.add(surname);
  }
  return {
    ...words,
    isSurname: (word) => surnames.has(word),
    typeOf: (name) => {
      const sum = sums.get(name);
      if (sum === undefined) return surnames.has(name) ? { type: 'person', confidence: 0.9 } : null;
      if (surnames.has(name)) return decide({ ...sum, person: sum.person + 3 });
      const part = composites.has(name) ? 1.2 : 0;
      return decide({ ...sum, organisation: sum.organisation + part });
    },
  };
};
