import type { Frame } from '../../lexicon/frames.ts';
import type { Clause } from '../../model/sentence.ts';
import type { Modality } from '../../model/statement.ts';
import type { Ontology, Predicate } from '../../ontology/ontology.ts';
import type { Act, Finding, OpenFinding, Pair, Rule } from './candidate.ts';
import { endsAt, uniqueEnds } from './ends.ts';
import { noteLack } from './misses.ts';
import { isNegated, looksAhead } from './mood.ts';
import { contentObjects } from './content-nouns.ts';
import type { Filled } from './pairs.ts';
import { fillFrame, openPairs } from './pairs.ts';
import type { SentenceView } from './sentence-view.ts';
import { formAt, withConjuncts } from './sentence-view.ts';
import type { Stance, Stances } from './stance.ts';
import { stanceOf, toModality } from './stance.ts';
import { framesOfVerb, lightFramesOf } from './verb-frames.ts';

/** What the verbs of a sentence gave, and the nouns that light verbs have used up. */
export interface VerbFindings {
  readonly findings: readonly Finding[];
  readonly open: readonly OpenFinding[];
  readonly used: ReadonlySet<number>;
}

/** End of the trigger: the verb and its particle, if that follows at once. */
const triggerEnd = (view: SentenceView, verb: number, frame: Frame): number => {
  const [first] = frame.particles;
  return first !== undefined && formAt(view, verb + 1) === first ? verb + 2 : verb + 1;
};

/** Verbs that take up what another offers: not to do so is to refuse it. */
const ACCEPTING: ReadonlySet<string> = new Set(['accept', 'agree', 'consent', 'welcome', 'recognise', 'recognize']);

/** "Decided not to visit": the verb above makes a plan of its infinitive. */
const isPlannedAbove = (view: SentenceView, { relation, parent }: Clause): boolean =>
  relation === 'infinitive' && parent !== null && framesOfVerb(view, parent).some(({ embeds }) => embeds === 'planned');

/** [ST25] "Will not travel to", "did not accept": a cooperative act that its doer will not do is `rejected`. */
const isRefusal = (view: SentenceView, clause: Clause, { sign, structural }: Predicate, stance: Stance): boolean =>
  sign === 1 &&
  !structural &&
  isNegated(view, clause) &&
  !clause.passive &&
  (looksAhead(clause, stance.claimed) ||
    isPlannedAbove(view, clause) ||
    ACCEPTING.has(view.tokens[clause.verb]?.lemma ?? ''));

/** [ST26] Who goes somewhere "for the summit" attends it: the events of the clause's for-phrases. */
const eventsAttended = (view: SentenceView, clause: Clause, pairs: readonly Pair[]): Pair[] => {
  const events = clause.obliques
    .filter(({ preposition }) => formAt(view, preposition) === 'for')
    .flatMap(({ chunks }) => chunks)
    .flatMap((i) => endsAt(view, i, ['event']));
  const subjects = uniqueEnds(pairs.map(({ subject }) => subject));
  return subjects.flatMap((subject) => uniqueEnds(events).map((object) => ({ subject, object })));
};

/** An infinitive of purpose whose nearest noun is no actor: the subject above it acts ("is sending troops to support X"). */
const purposeSubjects = (view: SentenceView, clause: Clause, frame: Frame): Pair['subject'][] => {
  const above = clause.parent === null ? undefined : view.clauses[clause.parent];
  if (clause.relation !== 'infinitive' || clause.passive || !above || above.passive) return [];
  if (!frame.subject.includes('subject') || !clause.subjects.every((i) => above.objects.includes(i))) return [];
  return uniqueEnds(
    above.subjects.flatMap((i) => withConjuncts(view, i)).flatMap((i) => endsAt(view, i, frame.subjectTypes)),
  );
};

const JUSTICE: ReadonlySet<string> = new Set(
  'arrest detain jail imprison sentence convict indict charge deport extradite expel execute prosecute'.split(' '),
);

const EXPELLING: ReadonlySet<string> = new Set(['expel', 'deport', 'extradite']);

/** "Imran Khan jailed in Pakistan": the past tense of a verb of justice without an object is a heading's passive. */
const isShortPassive = (view: SentenceView, { verb, from, to, objects, passive, subjectBorrowed }: Clause): boolean =>
  !passive &&
  !subjectBorrowed &&
  objects.length === 0 &&
  to - from === 1 &&
  view.tokens[verb]?.verbForm === 'VBD' &&
  JUSTICE.has(view.tokens[verb]?.lemma ?? '') &&
  ['in', 'from'].includes(formAt(view, verb + 1));

/** [ST27a] "X was arrested in Rwanda": where no one else is named, the law of the land did it. */
const lawOfTheLand = (view: SentenceView, clause: Clause): Pair['subject'][] => {
  const lemma = view.tokens[clause.verb]?.lemma ?? '';
  if (!JUSTICE.has(lemma) || (!clause.passive && !isShortPassive(view, clause))) return [];
  if (clause.obliques.some(({ preposition }) => formAt(view, preposition) === 'by')) return [];
  // "Expelled from North Korea": it is where one was that sends one out.
  const where = EXPELLING.has(lemma) ? 'from' : 'in';
  return clause.obliques
    .filter(({ preposition }) => formAt(view, preposition) === where)
    .flatMap(({ chunks }) => chunks)
    .flatMap((i) => endsAt(view, i, ['state']))
    .slice(0, 1)
    .map((end) => ({ ...end, kind: 'borrowed' }));
};

const PRESENT: ReadonlySet<string> = new Set(["'s", "'re", "'m", 'is', 'are', 'am']);

/** [ST20a] "Is fighting", "has been bombing", "is being shelled": an act that goes on. */
const isUnderWay = (view: SentenceView, { from, verb, passive }: Clause): boolean => {
  if (passive) return formAt(view, verb - 1) === 'being' && PRESENT.has(formAt(view, verb - 2));
  if (view.tokens[verb]?.verbForm !== 'VBG') return false;
  for (let i = verb - 1; i >= from; i -= 1) {
    const form = formAt(view, i);
    if (PRESENT.has(form)) return true;
    if (form === 'been') return formAt(view, from) === 'has' || formAt(view, from) === 'have';
  }
  return false;
};

/** [ST1] [ST2] The statements of the verb groups: light-verb constructions first, then the verbs' own frames. */
export const findInVerbs = (view: SentenceView, ontology: Ontology, stances: Stances): VerbFindings => {
  const findings: Finding[] = [];
  const open: OpenFinding[] = [];
  const used = new Set<number>();

  const findPairs = (
    frame: Frame,
    number: number,
    chunk: number | null,
    predicate: Predicate,
  ): Filled & { readonly also: Rule | null } => {
    const clause = view.clauses[number];
    const filled = fillFrame(view, { clause: number, chunk }, frame, predicate.symmetric);
    if (clause && isShortPassive(view, clause)) {
      const objects = uniqueEnds(clause.subjects.flatMap((i) => endsAt(view, i, frame.objectTypes)));
      const subjects = lawOfTheLand(view, clause);
      return {
        subjects,
        objects,
        pairs: subjects.flatMap((subject) => objects.map((object) => ({ subject, object }))),
        also: subjects.length > 0 ? 'ST27a' : null,
      };
    }
    if (!clause || filled.pairs.length > 0) return { ...filled, also: null };
    const above = filled.subjects.length > 0 ? filled.subjects : purposeSubjects(view, clause, frame);
    const subjects = above.length > 0 ? above : lawOfTheLand(view, clause);
    const objects = filled.objects.length > 0 ? filled.objects : contentObjects(view, number, frame);
    const pairs = subjects.flatMap((subject) =>
      objects.filter(({ entity }) => entity.id !== subject.entity.id).map((object) => ({ subject, object })),
    );
    if (pairs.length === 0) return { subjects, objects, pairs, also: null };
    const also = above.length === 0 ? 'ST27a' : filled.objects.length === 0 ? 'ST27' : null;
    return { subjects, objects, pairs, also };
  };

  const tell = (frame: Frame, number: number, chunk: number | null): boolean => {
    const predicate = ontology.predicates.get(frame.predicate ?? '');
    const clause = view.clauses[number];
    if (!predicate || !clause) return false;
    const filled = findPairs(frame, number, chunk, predicate);
    const { pairs } = filled;
    const events = predicate.name === 'visited' ? eventsAttended(view, clause, pairs) : [];
    if (pairs.length === 0) noteLack(view, clause.verb, filled);
    const partial = chunk !== null && pairs.length === 0 ? openPairs(filled, predicate.name) : [];
    if (pairs.length === 0 && partial.length === 0) return false;
    const stance = stanceOf(view, number, stances);
    if (stance.suppressed) {
      view.misses?.push({ at: clause.verb, reason: 'suppressed' });
      return true;
    }
    const refusal = isRefusal(view, clause, predicate, stance);
    const head = chunk === null ? -1 : (view.chunks[chunk]?.head ?? -1);
    const near = head !== -1 && head - clause.verb <= 6 && head > clause.verb;
    const modality: Modality = refusal
      ? toModality({ ...stance, mood: 'asserted' }, null)
      : toModality(stance, frame.modality ?? (isUnderWay(view, clause) ? 'ongoing' : null));
    const act: Act = {
      predicate: refusal ? 'rejected' : predicate.name,
      modality,
      accordingTo: stance.accordingTo,
      loose: false,
      from: clause.verb,
      to: near ? head + 1 : triggerEnd(view, clause.verb, frame),
      clause: number,
      kind: chunk === null ? 'verb' : 'light',
      rule: chunk === null ? 'ST1' : 'ST2',
      also: refusal ? 'ST25' : filled.also,
      frame,
    };
    findings.push(...pairs.map((pair) => ({ ...act, ...pair })));
    findings.push(...events.map((pair) => ({ ...act, ...pair, also: 'ST26' as const })));
    open.push(...partial.map((pair) => ({ ...act, ...pair })));
    return true;
  };

  for (const number of view.clauses.keys()) {
    const light = lightFramesOf(view, number);
    for (const { chunk } of light) used.add(chunk);
    if (light.some(({ frame, chunk }) => tell(frame, number, chunk))) continue;
    framesOfVerb(view, number).some((frame) => tell(frame, number, null));
  }
  return { findings, open, used };
};
