import type { When } from '../../model/statement.ts';
import type { Act } from './candidate.ts';
import type { DateSpan, Tense } from './dates.ts';
import { toWhen } from './dates.ts';
import type { SentenceView } from './sentence-view.ts';

/** Tokens that may lie between a noun and the time that belongs to it. */
const NEAR = 14;

/** The clause whose verb a time stands with: the last one that begins before it, else the first that is no participle. */
const ownerOf = (view: SentenceView, { from }: DateSpan): number => {
  let owner = -1;
  for (const [i, clause] of view.clauses.entries()) {
    if (clause.from <= from) owner = i;
  }
  if (owner !== -1) return owner;
  const root = view.clauses.findIndex(({ relation }) => relation === 'root' || relation === 'quotation');
  return Math.max(0, root);
};

/** Whether no verb group lies between two tokens. */
const isUnbroken = (view: SentenceView, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if ((view.clauseAt[i] ?? -1) !== -1) return false;
  return true;
};

/** Clauses hanging on a noun that say when it takes place: "the meeting, scheduled for Thursday". */
const clausesAbout = (view: SentenceView, chunk: number): number[] =>
  view.clauses.flatMap(({ subjects, relation }, i) =>
    subjects.includes(chunk) && (relation === 'relative' || relation === 'participle') ? [i] : [],
  );

/** [ST51] The time of an act: said with its verb, or right after its noun; never one said of another act. */
const datesOf = (view: SentenceView, act: Act, dates: readonly DateSpan[]): readonly DateSpan[] => {
  if (act.kind === 'structure' || dates.length === 0) return [];
  if (act.kind === 'noun') {
    const after = dates.filter(
      ({ from }) => from > act.from && from - act.from <= NEAR && isUnbroken(view, act.to, from),
    );
    if (after.length > 0) return after;
    const about = clausesAbout(view, view.chunkAt[act.from] ?? -1);
    return dates.filter((date) => about.includes(ownerOf(view, date)));
  }
  const own = dates.filter((date) => ownerOf(view, date) === act.clause);
  return [...own.filter(({ from }) => from > act.from), ...own.filter(({ from }) => from <= act.from)];
};

/** The time of an act, and the time at which the same had happened before ("the first since April 2022"). */
export interface ActTimes {
  readonly when: When | null;
  readonly earlier: When | null;
}

/** Resolves the times of an act by its tense. */
export const timesOf = (view: SentenceView, act: Act, dates: readonly DateSpan[], text: string): ActTimes => {
  const own = datesOf(view, act, dates);
  const tense: Tense = act.modality === 'planned' || act.modality === 'hypothetical' ? 'future' : 'past';
  const resolve = (date: DateSpan | undefined): When | null => {
    const [first, last] = [view.tokens[date?.from ?? -1], view.tokens[(date?.to ?? 0) - 1]];
    return date && first && last ? toWhen(date, tense, text.slice(first.start, last.end)) : null;
  };
  return {
    when: resolve(own.find(({ before }) => !before)),
    earlier: resolve(own.find(({ before }) => before)),
  };
};
