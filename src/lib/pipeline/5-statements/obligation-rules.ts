import type { Clause } from '../../model/sentence.ts';
import type { Finding } from './candidate.ts';
import { endsAt, endsWithin, uniqueEnds } from './ends.ts';
import type { SentenceView } from './sentence-view.ts';
import { formAt, withConjuncts } from './sentence-view.ts';
import type { Stances } from './stance.ts';
import { stanceOf, toModality } from './stance.ts';
import { framesOfVerb } from './verb-frames.ts';

const OBLIGING: ReadonlySet<string> = new Set(['must', 'should', 'ought']);

/** Whether a clause says what somebody has to do: "must leave", "has to leave", "needs to leave". */
export const isObligation = (view: SentenceView, number: number): boolean => {
  const clause = view.clauses[number];
  if (!clause || clause.passive) return false;
  if (clause.modal !== null) return OBLIGING.has(clause.modal);
  const lemma = view.tokens[clause.verb]?.lemma ?? '';
  return (lemma === 'have' || lemma === 'need') && formAt(view, clause.verb + 1) === 'to';
};

const isReporting = (view: SentenceView, number: number): boolean => {
  const frames = framesOfVerb(view, number);
  return frames.some(({ embeds }) => embeds === 'claimed');
};

const spread = (view: SentenceView, { subjects }: Clause): number[] => subjects.flatMap((i) => withConjuncts(view, i));

/** [ST7] Who says that somebody must do something demands it: "Moscow said that Kyiv must cede territory". */
export const findObligations = (view: SentenceView, stances: Stances): Finding[] =>
  view.clauses.flatMap((clause, number) => {
    const parent = clause.parent === null ? undefined : view.clauses[clause.parent];
    if (!parent || clause.parent === null || !isObligation(view, number)) return [];
    if (clause.relation !== 'complement' && clause.relation !== 'quotation') return [];
    if (!isReporting(view, clause.parent) || clause.subjectBorrowed) return [];
    const stance = stanceOf(view, clause.parent, stances);
    const speakers = uniqueEnds(spread(view, parent).flatMap((i) => endsWithin(view, i, null)));
    const bound = uniqueEnds(
      spread(view, clause).flatMap((i) => endsAt(view, i, ['person', 'state', 'organisation', 'bloc', 'force'])),
    );
    return speakers.slice(0, 1).flatMap((subject) =>
      bound
        .filter(({ entity }) => entity.id !== subject.entity.id)
        .map((object): Finding => ({
          subject,
          object,
          predicate: 'demanded of',
          modality: toModality(stance, null),
          accordingTo: stance.accordingTo,
          loose: false,
          from: clause.from,
          to: clause.to,
          clause: clause.parent,
          kind: 'verb',
          rule: 'ST7',
          also: null,
          frame: null,
        })),
    );
  });
