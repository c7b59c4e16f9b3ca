import type { Tally } from '../tally.ts';
import { sumTallies } from '../tally.ts';

/** A name as a half-open range, of tokens or of characters; `type` null: something that is no sure name of any type. */
export interface NameRange {
  readonly from: number;
  readonly to: number;
  readonly type: string | null;
}

export interface NameTallies {
  /** All types together: span and type exact. */
  readonly all: Tally;
  /** The span alone, whatever the type. */
  readonly spans: Tally;
  readonly types: ReadonlyMap<string, Tally>;
}

const overlap = (a: NameRange, b: NameRange): boolean => a.from < b.to && b.from < a.to;

/**
 * Scores the names of one sentence or text by those types, span and type exact. With `lenient`, what touches a gold name of
 * another type (an election, an award) counts neither way.
 */
export const scoreNames = (
  gold: readonly NameRange[],
  given: readonly NameRange[],
  types: readonly string[],
  lenient: boolean,
): NameTallies => {
  const isScored = ({ type }: NameRange): boolean => type !== null && types.includes(type);
  const due = gold.filter(isScored);
  const ignored = lenient ? gold.filter((name) => !isScored(name)) : [];
  const found = given.filter((name) => isScored(name) && !ignored.some((other) => overlap(name, other)));
  const tally = (isMeant: (name: NameRange) => boolean, isSame: (a: NameRange, b: NameRange) => boolean): Tally => {
    const [own, wanted] = [found.filter(isMeant), due.filter(isMeant)];
    const right = own.filter((name) => wanted.some((other) => isSame(name, other))).length;
    return { rightGiven: right, given: own.length, rightDue: right, due: wanted.length };
  };
  const isSameSpan = (a: NameRange, b: NameRange): boolean => a.from === b.from && a.to === b.to;
  const isSame = (a: NameRange, b: NameRange): boolean => isSameSpan(a, b) && a.type === b.type;
  return {
    all: tally(() => true, isSame),
    spans: tally(() => true, isSameSpan),
    types: new Map(types.map((type) => [type, tally((name) => name.type === type, isSame)])),
  };
};

/** The scores of several sentences together. */
export const sumNames = (scores: readonly NameTallies[]): NameTallies => {
  const types = new Set(scores.flatMap((score) => [...score.types.keys()]));
  return {
    all: sumTallies(scores.map(({ all }) => all)),
    spans: sumTallies(scores.map(({ spans }) => spans)),
    types: new Map(
      [...types].map((type) => [type, sumTallies(scores.flatMap((score) => score.types.get(type) ?? []))]),
    ),
  };
};
