import type { When } from '../../model/statement.ts';
import type { Finding } from './candidate.ts';
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
  return Math.max(
    0,
    view.clauses.findIndex(({ relation }) => relation === 'root'),
  );
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
const dateOf = (view: SentenceView, finding: Finding, dates: readonly DateSpan[]): DateSpan | null => {
  if (finding.kind === 'structure') return null;
  if (finding.kind === 'noun') {
    const chunk = view.chunkAt[finding.from] ?? -1;
    const after = dates.find(
      ({ from }) => from > finding.from && from - finding.from <= NEAR && isUnbroken(view, finding.to, from),
    );
    if (after) return after;
    const about = chunk === -1 ? [] : clausesAbout(view, chunk);
    return dates.find((date) => about.includes(ownerOf(view, date))) ?? null;
  }
  const own = dates.filter((date) => ownerOf(view, date) === finding.clause);
  return own.find(({ from }) => from > finding.from) ?? own[0] ?? null;
};

/** The time of a finding, resolved by its tense. */
export const timeOf = (view: SentenceView, finding: Finding, dates: readonly DateSpan[], text: string): When | null => {
  if (dates.length === 0) return null;
  const date = dateOf(view, finding, dates);
  const [first, last] = [view.tokens[date?.from ?? -1], view.tokens[(date?.to ?? 0) - 1]];
  if (!date || !first || !last) return null;
  const tense: Tense = finding.modality === 'planned' || finding.modality === 'hypothetical' ? 'future' : 'past';
  return toWhen(date, tense, text.slice(first.start, last.end));
};
