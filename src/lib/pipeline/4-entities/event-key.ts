import { toNameWords } from './name-key.ts';

/** What tells one holding of an event from another. `null` is open and agrees with anything but `previous` and the like. */
export interface EventMark {
  /** "summit", "war" and the like: one word for a family of words. */
  readonly kind: string;
  /** Words that name it ("brics", "ukraine"), in text order. */
  readonly words: readonly string[];
  readonly year: string | null;
  readonly ordinal: string | null;
  /** "this" holding, or another one: "previous", "next", "same" ("of the same year"). */
  readonly turn: string | null;
  /** Where it is held, as far as the words say so. */
  readonly site: EventSite;
}

/** A place below the state and the state it is held in: identifiers or words. */
export interface EventSite {
  readonly place: string | null;
  readonly state: string | null;
}

/** Nouns that name one kind of event in turn; the first is the kind. */
const KINDS: readonly (readonly string[])[] = [
  ['war', 'conflict', 'invasion', 'offensive', 'crisis', 'fighting', 'hostilities', 'aggression', 'situation'],
  ['summit', 'summits'],
  ['conference', 'conferences'],
  ['election', 'elections', 'vote', 'poll', 'polls', 'referendum'],
  ['talks', 'negotiations', 'negotiation', 'dialogue'],
  ['meeting', 'meetings'],
  ['attack', 'attacks', 'strike', 'strikes', 'assault'],
  ['exercise', 'exercises', 'drills', 'manoeuvres', 'maneuvers'],
  ['coup', 'putsch'],
  ['olympics', 'games'],
];

const KIND_OF: ReadonlyMap<string, string> = new Map(
  KINDS.flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)),
);

const TURNS: readonly (readonly [RegExp, string])[] = [
  [/^(?:previous|last|past|earlier|former|preceding)$/, 'previous'],
  [/^(?:next|following|coming)$/, 'next'],
  [/^(?:same)$/, 'same'],
  [/^(?:this|current|ongoing|upcoming)$/, 'this'],
];

const EMPTY: ReadonlySet<string> = new Set(
  `in of at on a an for to against between with & by from its his her their year years annual international special full
   scale ongoing escalating two three long day military latest first`.split(/\s+/),
);

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const YEAR = /^(?:19|20)\d\d$/;

const toTurn = (words: readonly string[]): string | null => {
  for (const word of words) {
    const turn = TURNS.find(([pattern]) => pattern.test(word));
    if (turn) return turn[1];
  }
  return null;
};

/**
 * Reads an event's words: `text` names it, `context` are the words of its noun phrase around it ("this year's … in
 * September of the same year"), `site` where it is held.
 */
export const parseEvent = (text: string, context: readonly string[], site: EventSite): EventMark => {
  const words = toNameWords(text);
  const around = context.flatMap(toNameWords);
  const all = [...words, ...around];
  return {
    kind: words.map((word) => KIND_OF.get(word)).findLast((kind) => kind !== undefined) ?? '',
    words: words.filter(
      (word) => !KIND_OF.has(word) && !EMPTY.has(word) && !/^\d/.test(word) && !MONTH.test(word) && !toTurn([word]),
    ),
    year: all.find((word) => YEAR.test(word)) ?? null,
    ordinal: all.find((word) => ORDINAL.test(word)) ?? null,
    turn: toTurn(all),
    site,
  };
};

const agrees = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

const hasSameSite = (a: EventSite, b: EventSite): boolean => agrees(a.place, b.place) && agrees(a.state, b.state);

const isOther = (turn: string | null): boolean => turn !== null && turn !== 'this';

/** Whether two tellings can be of one holding of the event. Wars are one per place; summits part by year, number, turn and place. */
export const isSameEvent = (a: EventMark, b: EventMark): boolean => {
  if (a.kind !== b.kind) return false;
  const [few, many] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (!few.every((word) => many.includes(word))) return false;
  if (a.kind === 'war') return few.length > 0;
  if (few.length === 0 && many.length > 0) return false;
  if (isOther(a.turn) || isOther(b.turn)) {
    // "The previous summit" is another one than the one the text is about, unless the same words are used again.
    if (a.turn !== b.turn) return false;
  }
  return agrees(a.year, b.year) && agrees(a.ordinal, b.ordinal) && hasSameSite(a.site, b.site);
};

/** Whether a description without a name ("the previous summit", "this summit") can be this holding of the event. */
export const isSameHolding = (held: EventMark, bare: EventMark): boolean =>
  held.kind === bare.kind &&
  bare.kind !== '' &&
  (isOther(bare.turn) ? held.turn === bare.turn : true) &&
  agrees(held.year, bare.year) &&
  agrees(held.ordinal, bare.ordinal) &&
  hasSameSite(held.site, bare.site);
