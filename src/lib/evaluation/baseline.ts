import { z } from 'zod';
import { DataError } from '../model/errors.ts';

/** What was measured on one annotated set. */
export interface Measured {
  /** Its name in the baseline. */
  readonly name: string;
  /** Rounded figures by name, as they stand in the baseline. */
  readonly figures: Readonly<Record<string, number>>;
  /** The figures in words, with misses, for people. */
  readonly report: string;
}

/** Figures by name, of each annotated set by its name. */
export type Baseline = Readonly<Record<string, Readonly<Record<string, number>>>>;

const baselineSchema = z.record(z.string(), z.record(z.string(), z.number()));

/** Checks a baseline file. Throws `DataError` where it is malformed. */
export const loadBaseline = (file: unknown): Baseline => {
  const parsed = baselineSchema.safeParse(file);
  if (!parsed.success) {
    throw new DataError('malformed-baseline', `Baseline: the file is malformed: ${z.prettifyError(parsed.error)}`);
  }
  return parsed.data;
};

/** The baseline that was measured, sets in that order. */
export const toBaseline = (measured: readonly Measured[]): Baseline =>
  Object.fromEntries(measured.map(({ name, figures }) => [name, figures]));

/** What differs between two baselines, one line a figure; what is measured no longer differs too. */
export const findChanges = (before: Baseline, after: Baseline): string[] =>
  [...new Set([...Object.keys(after), ...Object.keys(before)])].flatMap((set) => {
    const [old = {}, now = {}] = [before[set], after[set]];
    return [...new Set([...Object.keys(now), ...Object.keys(old)])]
      .filter((name) => old[name] !== now[name])
      .map((name) => `${set}: ${name} is ${now[name] ?? 'not measured'}, the baseline says ${old[name] ?? 'nothing'}`);
  });
