import type { EntityId } from '../../model/entity.ts';
import type { Clause } from '../../model/sentence.ts';
import type { Modality } from '../../model/statement.ts';
import { endsWithin } from './ends.ts';
import type { SentenceView } from './sentence-view.ts';
import { formAt, withConjuncts } from './sentence-view.ts';
import { framesOfVerb } from './verb-frames.ts';

/** How a clause is asserted, apart from who asserts it. */
export type Mood = 'asserted' | 'planned' | 'denied' | 'hypothetical';

export interface Stance {
  readonly mood: Mood;
  /** Whether it rests on somebody's word. */
  readonly claimed: boolean;
  /** Who says so, where a named actor does. */
  readonly accordingTo: EntityId | null;
  /** The clause is only demanded, refused or threatened: no act of its own. */
  readonly suppressed: boolean;
}

export const PLAIN: Stance = { mood: 'asserted', claimed: false, accordingTo: null, suppressed: false };

const HYPOTHETICAL_MODALS: ReadonlySet<string> = new Set([
  'would',
  'could',
  'may',
  'might',
  'can',
  'should',
  'must',
  'ought',
]);
const PLANNED_MODALS: ReadonlySet<string> = new Set(['will', 'shall', "'ll", 'wo', 'going']);
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'lest']);
/** Words for a time that depends on the clause above. */
const AWAITED: ReadonlySet<string> = new Set(['until', 'till', 'once', 'when', 'before', 'after']);
const HEARSAY: ReadonlySet<string> = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly', 'apparently']);

/** Predicates whose complement says what is asked, refused or threatened, and not what is done. */
const OPEN_ENDED: ReadonlySet<string> = new Set([
  'demanded of',
  'rejected',
  'warned',
  'invited',
  'conceded to',
  'supported',
]);

const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'never',
  'neither',
  'nor',
  'longer',
  'hardly',
  'barely',
  'no',
]);

/** A word of negation stands in the verb group; what the verb above denies is told by its frame. */
const isNegated = (view: SentenceView, clause: Clause): boolean => {
  if (!clause.negated) return false;
  for (let i = clause.from - 1; i <= clause.to + 1; i += 1) if (NEGATIONS.has(formAt(view, i))) return true;
  return false;
};

/** Nouns that an infinitive hangs on ("his decision to meet Putin"), with what they make of it. */
const NOUN_EMBEDS: ReadonlyMap<string, Mood> = new Map([
  ...'plan decision intention agreement promise pledge vow commitment bid effort attempt readiness willingness desire move deal'
    .split(' ')
    .map((noun): [string, Mood] => [noun, 'planned']),
  ...'failure refusal inability reluctance'.split(' ').map((noun): [string, Mood] => [noun, 'denied']),
  ...'threat option offer proposal chance opportunity possibility call demand order right invitation'
    .split(' ')
    .map((noun): [string, Mood] => [noun, 'hypothetical']),
]);

/** Adjectives that an infinitive hangs on ("is due to visit", "is ready to mediate"). */
const ADJECTIVE_EMBEDS: ReadonlyMap<string, Mood> = new Map([
  ...'due set likely scheduled poised determined eager keen bound slated certain'
    .split(' ')
    .map((word): [string, Mood] => [word, 'planned']),
  ...'ready willing prepared able free open available'.split(' ').map((word): [string, Mood] => [word, 'hypothetical']),
  ...'unwilling unable reluctant unlikely'.split(' ').map((word): [string, Mood] => [word, 'denied']),
]);

/** What the noun or adjective just before an infinitive makes of it, null where none stands there. */
const hostMood = (view: SentenceView, clause: Clause): Mood | null => {
  if (clause.relation !== 'infinitive') return null;
  const host = view.tokens[clause.from - 1];
  if (host?.pos === 'ADJ' || host?.pos === 'VERB') return ADJECTIVE_EMBEDS.get(host.form.toLowerCase()) ?? null;
  const at = view.chunkAt[clause.from - 1] ?? -1;
  const noun = view.tokens[view.chunks[at]?.head ?? -1];
  return noun?.pos === 'NOUN' ? (NOUN_EMBEDS.get(noun.lemma) ?? null) : null;
};

/** [ST20] Negation and modal verbs of the clause itself. */
const ownMood = (view: SentenceView, clause: Clause, past: boolean): Mood => {
  if (isNegated(view, clause)) return 'denied';
  const modal = clause.modal;
  if (modal !== null && PLANNED_MODALS.has(modal)) return 'planned';
  // "said he would travel" looks ahead from the past; on its own "would" is a condition.
  if (modal === 'would' && past) return 'planned';
  if (modal !== null && HYPOTHETICAL_MODALS.has(modal)) return 'hypothetical';
  if (clause.relation === 'root' && isHeadlineInfinitive(view, clause)) return 'planned';
  return 'asserted';
};

/** "Putin to meet Guterres", "is to meet": an infinitive that nothing governs. */
const isHeadlineInfinitive = (view: SentenceView, clause: Clause): boolean => {
  if (view.tokens[clause.verb]?.verbForm !== 'VB') return false;
  for (let i = clause.from - 1; i < clause.verb; i += 1) if (formAt(view, i) === 'to') return true;
  return false;
};

const combine = (outer: Mood, own: Mood): Mood => {
  if (outer === 'asserted') return own;
  if (own === 'denied' || outer === 'denied') return outer === 'denied' && own === 'denied' ? 'asserted' : 'denied';
  return outer === 'hypothetical' || own === 'hypothetical' ? 'hypothetical' : 'planned';
};

const embedMood = (outer: Mood, embeds: Modality): Mood => {
  switch (embeds) {
    case 'planned':
    case 'denied':
    case 'hypothetical':
      return combine(outer, embeds);
    case 'happened':
    case 'ongoing':
    case 'claimed':
      return outer;
  }
};

const isComplement = ({ relation }: Clause): boolean =>
  relation === 'complement' || relation === 'infinitive' || relation === 'quotation';

/** The actor in the subject of a clause, if it is one. */
const speakerOf = (view: SentenceView, clause: Clause): EntityId | null => {
  const chunks = clause.passive
    ? clause.obliques.filter(({ preposition }) => formAt(view, preposition) === 'by').flatMap(({ chunks }) => chunks)
    : clause.subjects;
  const [first] = chunks.flatMap((i) => withConjuncts(view.chunks, i)).flatMap((i) => endsWithin(view, i, null));
  return first?.entity.id ?? null;
};

/** [ST21] What the clause above makes of this one. */
const contextOf = (view: SentenceView, clause: Clause, stances: (Stance | undefined)[], depth: number): Stance => {
  const parent = clause.parent === null ? undefined : view.clauses[clause.parent];
  if (!parent || clause.parent === null) return PLAIN;
  const above = stanceOf(view, clause.parent, stances, depth + 1);
  const { claimed, accordingTo } = above;
  if (clause.relation === 'conjunct') return contextOf(view, parent, stances, depth + 1);
  const frames = framesOfVerb(view, clause.parent);
  const marker = clause.marker === null ? '' : formAt(view, clause.marker);
  const noun = hostMood(view, clause);
  if (noun !== null)
    return {
      mood: combine(above.mood === 'planned' ? 'planned' : 'asserted', noun),
      claimed,
      accordingTo,
      suppressed: false,
    };
  const acting = frames.find(({ predicate }) => predicate !== null);
  const gerund = view.tokens[clause.verb]?.verbForm === 'VBG' || view.tokens[clause.verb]?.pos === 'AUX';
  if (gerund && marker === 'of' && acting?.predicate === 'accused') {
    return { mood: 'asserted', claimed: true, accordingTo: speakerOf(view, parent), suppressed: false };
  }
  if (gerund && marker === 'from') return { mood: 'denied', claimed, accordingTo, suppressed: true };
  if (!isComplement(clause)) {
    const mood = clause.relation === 'participle' && marker === '' ? above.mood : 'asserted';
    return { mood: mood === 'denied' ? 'asserted' : mood, claimed, accordingTo, suppressed: false };
  }
  const embedding = frames.find(({ embeds }) => embeds !== null);
  if (embedding?.embeds === 'claimed' || clause.relation === 'quotation') {
    const mood = parent.negated || above.mood === 'hypothetical' ? 'hypothetical' : 'asserted';
    return { mood, claimed: true, accordingTo: speakerOf(view, parent), suppressed: above.suppressed };
  }
  const openEnded = OPEN_ENDED.has(acting?.predicate ?? '');
  if (embedding?.embeds && !openEnded) {
    return { mood: embedMood(above.mood, embedding.embeds), claimed, accordingTo, suppressed: above.suppressed };
  }
  return { mood: above.mood, claimed, accordingTo, suppressed: above.suppressed || openEnded };
};

/** Deeper nesting than this is a fault of the parse. */
const MOST_DEEP = 24;

/** Whether the clause above is still to come, so that what it waits for is, too ("will not stop until …"). */
const isOpen = (view: SentenceView, parent: number | null, stances: (Stance | undefined)[], depth: number): boolean =>
  parent !== null && ['planned', 'hypothetical', 'denied'].includes(stanceOf(view, parent, stances, depth + 1).mood);

/** How a clause is asserted, with all that stands above it. `stances` remembers what is known already. */
export const stanceOf = (view: SentenceView, number: number, stances: (Stance | undefined)[], depth = 0): Stance => {
  const known = stances[number];
  if (known) return known;
  const clause = view.clauses[number];
  if (!clause || depth > MOST_DEEP) return PLAIN;
  const context = contextOf(view, clause, stances, depth);
  let own = ownMood(view, clause, context.claimed);
  const marker = clause.marker === null ? '' : formAt(view, clause.marker);
  if (CONDITIONS.has(marker) || (AWAITED.has(marker) && isOpen(view, clause.parent, stances, depth))) {
    own = combine(own, 'hypothetical');
  }
  if (clause.relation === 'conjunct' && own === 'asserted' && clause.parent !== null && clause.subjectBorrowed) {
    const first = view.clauses[clause.parent];
    if (first && view.tokens[clause.verb]?.verbForm === 'VB') own = ownMood(view, first, context.claimed);
  }
  if (clause.relation === 'root' && view.tokens.at(-1)?.form === '?') own = 'hypothetical';
  let heard = false;
  for (let i = clause.from - 1; i < clause.to; i += 1) heard ||= HEARSAY.has(formAt(view, i));
  const stance: Stance = { ...context, mood: combine(context.mood, own), claimed: context.claimed || heard };
  stances[number] = stance;
  return stance;
};

/** The modality of an act told so; `own` is what its trigger carries itself. */
export const toModality = ({ mood, claimed }: Stance, own: Modality | null): Modality => {
  if (mood !== 'asserted') return mood;
  if (own === 'planned' || own === 'hypothetical' || own === 'denied') return own;
  if (claimed) return 'claimed';
  return own ?? 'happened';
};
