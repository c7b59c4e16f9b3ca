import { toScores } from '../tally.ts';
import type { NameTallies } from './score-names.ts';

const percent = (value: number): string => (100 * value).toFixed(1);

/** One line for people: F1, precision, recall, F1 of the spans alone, F1 by type. */
export const toNamesLine = (title: string, { all, spans, types }: NameTallies): string => {
  const { precision, recall, f1 } = toScores(all);
  const byType = [...types].map(([type, tally]) => `${type} ${percent(toScores(tally).f1)}`).join(' ');
  return `${title.padEnd(24)} F ${percent(f1)} (P ${percent(precision)} R ${percent(recall)}; span ${percent(toScores(spans).f1)}) ${byType}`;
};
