/** Counts from which precision, recall and F1 follow; half points are allowed. */
export interface Tally {
  /** Right among the given. */
  readonly rightGiven: number;
  readonly given: number;
  /** Found among the due. */
  readonly rightDue: number;
  readonly due: number;
}

/** A part of a whole; 0 of nothing is 0. */
export const toRatio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Precision, recall and their harmonic mean. */
export const toScores = (
  tally: Tally,
): { readonly precision: number; readonly recall: number; readonly f1: number } => {
  const precision = toRatio(tally.rightGiven, tally.given);
  const recall = toRatio(tally.rightDue, tally.due);
  return { precision, recall, f1: toRatio(2 * precision * recall, precision + recall) };
};

/** Counts of several documents together. */
export const sumTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, tally) => ({
      rightGiven: sum.rightGiven + tally.rightGiven,
      given: sum.given + tally.given,
      rightDue: sum.rightDue + tally.rightDue,
      due: sum.due + tally.due,
    }),
    { rightGiven: 0, given: 0, rightDue: 0, due: 0 },
  );

/** How many of a number were right. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export const sumShares = (shares: readonly Share[]): Share =>
  shares.reduce((sum, share) => ({ right: sum.right + share.right, of: sum.of + share.of }), { right: 0, of: 0 });
