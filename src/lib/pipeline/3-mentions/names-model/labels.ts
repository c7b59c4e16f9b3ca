/** What the name tagger tells apart. MISC is a name of something that is no person, body or place: a work, an event, a people. */
export type NameType = 'PER' | 'ORG' | 'LOC' | 'MISC';

export const NAME_TYPES: readonly NameType[] = ['PER', 'ORG', 'LOC', 'MISC'];

/** Label of a token outside all names. */
export const OUTSIDE = 0;

const BEGIN = 0;
const INSIDE = 1;
const END = 2;
const SINGLE = 3;

/** Labels by number: O, then B, I, E, S of each type. */
export const LABELS: readonly string[] = [
  'O',
  ...NAME_TYPES.flatMap((type) => ['B', 'I', 'E', 'S'].map((place) => `${place}-${type}`)),
];

export const LABEL_COUNT = LABELS.length;

const label = (type: number, place: number): number => 1 + type * 4 + place;

/** Number of the type of a label other than `OUTSIDE`. */
export const typeOfLabel = (of: number): number => (of - 1) >> 2;

const placeOf = (of: number): number => (of - 1) & 3;

/** Whether a name may begin, or nothing at all be, with this label: O, B and S. */
export const opens = (of: number): boolean => of === OUTSIDE || placeOf(of) === BEGIN || placeOf(of) === SINGLE;

/** Whether no name is open after this label: O, E and S. */
export const closes = (of: number): boolean => of === OUTSIDE || placeOf(of) === END || placeOf(of) === SINGLE;

/** Whether `next` may follow `last`. */
export const follows = (last: number, next: number): boolean =>
  closes(last) ? opens(next) : !opens(next) && typeOfLabel(last) === typeOfLabel(next);

/** Label of the token at `at` of a name `[from, to)` of the type with this number. */
export const labelWithin = (type: number, from: number, to: number, at: number): number => {
  if (to - from === 1) return label(type, SINGLE);
  if (at === from) return label(type, BEGIN);
  return label(type, at === to - 1 ? END : INSIDE);
};

/** For each label, those that may come before it. */
export const BEFORE: readonly Uint8Array[] = LABELS.map((_, next) =>
  Uint8Array.from(LABELS.flatMap((__, last) => (follows(last, next) ? [last] : []))),
);

/** For each label, those that may come after it. */
export const AFTER: readonly Uint8Array[] = LABELS.map((_, last) =>
  Uint8Array.from(LABELS.flatMap((__, next) => (follows(last, next) ? [next] : []))),
);
