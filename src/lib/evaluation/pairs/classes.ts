import { toRatio } from '../tally.ts';

/** What was due and what was given for one case; null for nothing. */
export interface Judged<Label> {
  readonly due: Label | null;
  readonly given: Label | null;
}

export interface ClassScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1 of some labels together. */
export const scoreLabels = <Label>(cases: readonly Judged<Label>[], labels: readonly Label[]): ClassScore => {
  const counted = new Set(labels);
  const given = cases.filter((judged) => judged.given !== null && counted.has(judged.given)).length;
  const due = cases.filter((judged) => judged.due !== null && counted.has(judged.due)).length;
  const right = cases.filter((judged) => judged.due === judged.given && judged.due !== null && counted.has(judged.due));
  const precision = toRatio(right.length, given);
  const recall = toRatio(right.length, due);
  return { precision, recall, f1: toRatio(2 * precision * recall, precision + recall) };
};

/** Mean of the labels' own F1. */
export const macroF1 = <Label>(cases: readonly Judged<Label>[], labels: readonly Label[]): number =>
  labels.reduce((sum, label) => sum + scoreLabels(cases, [label]).f1, 0) / labels.length;
