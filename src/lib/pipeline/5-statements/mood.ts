import type { Clause } from '../../model/sentence.ts';
import type { Modality } from '../../model/statement.ts';
import type { SentenceView } from './sentence-view.ts';
import { formAt } from './sentence-view.ts';

/** How a clause is asserted, apart from who asserts it. */
export type Mood = 'asserted' | 'planned' | 'denied' | 'hypothetical';

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const HYPOTHETICAL_MODALS = toSet('would could may might can should must ought');
const PLANNED_MODALS = toSet("will shall 'll wo");
const NEGATIONS = toSet("not n't never neither nor longer hardly barely no");
const NOBODY = toSet('no nobody none neither nothing');
const CONDITIONS = toSet('if unless whether lest');
const HEARSAY = toSet('reportedly allegedly purportedly supposedly apparently');

/** "Nobody believes", "no soldier of ours crossed": the subject denies what its verb says. */
const hasEmptySubject = (view: SentenceView, { subjects, subjectBorrowed, passive }: Clause): boolean =>
  !subjectBorrowed &&
  !passive &&
  subjects.some((i) => {
    const first = view.chunks[i]?.from ?? -1;
    return NOBODY.has(formAt(view, first)) || (formAt(view, first) === 'no' && formAt(view, first + 1) === 'one');
  });

/** Whether a word of negation stands in the verb group or its subject; what the verb above denies is told by its own frame. */
export const isNegated = (view: SentenceView, clause: Clause): boolean => {
  if (hasEmptySubject(view, clause)) return true;
  if (!clause.negated) return false;
  for (let i = clause.from - 1; i <= clause.to + 1; i += 1) if (NEGATIONS.has(formAt(view, i))) return true;
  return false;
};

/** Whether the clause looks ahead: "will meet", in what was said before "would meet". */
export const looksAhead = ({ modal }: Clause, reported: boolean): boolean =>
  modal !== null && (PLANNED_MODALS.has(modal) || (modal === 'would' && reported));

/** "Putin to meet Guterres", "is to meet", "Xi to visit Hanoi, aides say": an infinitive that nothing before it governs. */
const isHeadlineInfinitive = (view: SentenceView, clause: Clause): boolean =>
  (clause.relation === 'root' ||
    (clause.relation === 'complement' &&
      clause.marker === null &&
      (clause.parent ?? -1) > view.clauses.indexOf(clause))) &&
  view.tokens[clause.verb]?.verbForm === 'VB' &&
  (formAt(view, clause.from) === 'to' || formAt(view, clause.from - 1) === 'to');

/** [ST20] Negation, modal verbs and conditions of the clause itself; `reported` if it stands in somebody's words. */
export const ownMood = (view: SentenceView, clause: Clause, reported: boolean): Mood => {
  const condition = clause.marker !== null && CONDITIONS.has(formAt(view, clause.marker));
  if (condition || (clause.relation === 'root' && view.tokens.at(-1)?.form === '?')) return 'hypothetical';
  if (isNegated(view, clause)) return 'denied';
  if (looksAhead(clause, reported) || isHeadlineInfinitive(view, clause)) return 'planned';
  return clause.modal !== null && HYPOTHETICAL_MODALS.has(clause.modal) ? 'hypothetical' : 'asserted';
};

/** Whether a word like "reportedly" stands with the verb. */
export const isHearsay = (view: SentenceView, clause: Clause): boolean => {
  for (let i = clause.from - 1; i < clause.to; i += 1) if (HEARSAY.has(formAt(view, i))) return true;
  return false;
};

/** One mood inside another. */
export const combineMoods = (outer: Mood, own: Mood): Mood => {
  if (outer === 'asserted') return own;
  if (own === 'asserted') return outer;
  if (own === 'denied' || outer === 'denied') return own === outer ? 'asserted' : 'denied';
  return outer === 'hypothetical' || own === 'hypothetical' ? 'hypothetical' : 'planned';
};

/** What a frame's `embeds` makes of what hangs on it. */
export const toMood = (embeds: Modality): Mood => {
  switch (embeds) {
    case 'planned':
    case 'denied':
    case 'hypothetical':
      return embeds;
    case 'happened':
    case 'ongoing':
    case 'claimed':
      return 'asserted';
  }
};
