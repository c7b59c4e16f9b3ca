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
const NOBODY = toSet('no nobody none neither nothing few');
const ALMOST = toSet('nearly almost');
const CONDITIONS = toSet('if unless whether lest');
const DOUBTS = toSet('perhaps maybe possibly conceivably');
/** Questions that take their act for granted: "why did Hungary invite X?". */
const PRESUMING = toSet('why when where');
const HEARSAY = toSet('reportedly allegedly purportedly supposedly apparently');

const isEmpty = (view: SentenceView, chunk: number): boolean => {
  const from = view.chunks[chunk]?.from ?? -1;
  return NOBODY.has(formAt(view, from)) || formAt(view, from - 1) === 'neither';
};

/** "Nobody believes", "neither A nor B attacked", "no talks were held", "imposed no sanctions": an argument denies the act. */
const hasEmptyArgument = (view: SentenceView, { subjects, subjectBorrowed, objects }: Clause): boolean =>
  (!subjectBorrowed && subjects.some((i) => isEmpty(view, i))) ||
  objects.some((i) => formAt(view, view.chunks[i]?.from ?? -1) === 'no');

/** "Nearly attacked", "has yet to condemn". */
const isMissed = (view: SentenceView, { from, verb, parent, relation }: Clause): boolean => {
  for (let i = from - 1; i < verb; i += 1) if (ALMOST.has(formAt(view, i))) return true;
  return relation === 'infinitive' && formAt(view, from - 1) === 'yet' && parent !== null;
};

/** Whether the verb group or an argument negates the clause; what the verb above denies is told by its own frame. */
export const isNegated = (view: SentenceView, clause: Clause): boolean => {
  if (hasEmptyArgument(view, clause) || isMissed(view, clause)) return true;
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

/** "Is going to sanction", "is to visit", "is about to invade": a copula that makes its infinitive a plan. */
const isFuture = (view: SentenceView, { relation, parent, from }: Clause): boolean => {
  const above = view.clauses[parent ?? -1];
  if (relation !== 'infinitive' || !above || above.passive) return false;
  const lemma = view.tokens[above.verb]?.lemma;
  const next =
    above.to === from ||
    (above.to === from - 1 && formAt(view, above.to) === 'to') ||
    (formAt(view, above.to) === 'about' && formAt(view, above.to + 1) === 'to');
  return next && (lemma === 'be' || (formAt(view, above.verb) === 'going' && above.to - above.from > 1));
};

const isQuestion = (view: SentenceView): boolean => view.tokens.at(-1)?.form === '?';

const isAsked = (view: SentenceView, { relation }: Clause): boolean =>
  relation === 'root' && isQuestion(view) && !PRESUMING.has(formAt(view, 0));

const firstSubject = (view: SentenceView, { subjects, subjectBorrowed }: Clause): number =>
  subjectBorrowed ? -1 : (view.chunks[subjects[0] ?? -1]?.from ?? -1);

/** "Had Egypt attacked Libya, …": an auxiliary before its subject makes a condition. */
const isUnreal = (view: SentenceView, clause: Clause): boolean => {
  const subject = firstSubject(view, clause);
  return formAt(view, clause.from) === 'had' && clause.from < subject && subject < clause.verb && !isQuestion(view);
};

/** "Perhaps Rwanda attacked", "has possibly attacked". */
const isDoubted = (view: SentenceView, clause: Clause): boolean => {
  if (DOUBTS.has(formAt(view, firstSubject(view, clause) - 1))) return true;
  for (let i = clause.from - 1; i < clause.verb; i += 1) if (DOUBTS.has(formAt(view, i))) return true;
  return false;
};

/** [ST20] Negation, modal verbs and conditions of the clause itself; `reported` if it stands in somebody's words. */
export const ownMood = (view: SentenceView, clause: Clause, reported: boolean): Mood => {
  const condition = clause.marker !== null && CONDITIONS.has(formAt(view, clause.marker));
  if (condition || isAsked(view, clause) || isUnreal(view, clause)) return 'hypothetical';
  if (isNegated(view, clause)) return 'denied';
  if (looksAhead(clause, reported) || isHeadlineInfinitive(view, clause) || isFuture(view, clause)) return 'planned';
  const open = (clause.modal !== null && HYPOTHETICAL_MODALS.has(clause.modal)) || isDoubted(view, clause);
  return open ? 'hypothetical' : 'asserted';
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
