import type { Frame } from '../../lexicon/frames.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Clause, NounChunk } from '../../model/sentence.ts';
import type { Modality } from '../../model/statement.ts';
import { endsWithin } from './ends.ts';
import { hostChunk, hostFrames, nounEmbeds } from './hosts.ts';
import type { Mood } from './mood.ts';
import { combineMoods, isHearsay, isNegated, ownMood, toMood } from './mood.ts';
import type { SentenceView } from './sentence-view.ts';
import { remember } from './remember.ts';
import { formAt, withConjuncts } from './sentence-view.ts';
import { framesOfVerb } from './verb-frames.ts';

export interface Stance {
  readonly mood: Mood;
  /** Whether it rests on somebody's word. */
  readonly claimed: boolean;
  /** Who says so, where a named actor does. */
  readonly accordingTo: EntityId | null;
  /** The clause is only demanded, refused or threatened: no act of its own. */
  readonly suppressed: boolean;
}

/** What is already known of the clauses of a sentence. */
export type Stances = (Stance | undefined)[];

/** Words for a time that depends on the clause above. */
const AWAITED: ReadonlySet<string> = new Set(['until', 'till', 'once', 'when', 'before', 'after']);

/** Predicates whose complement says what is asked, refused or threatened, and not what is done. */
const OPEN_ENDED: ReadonlySet<string> = new Set(['demanded of', 'rejected', 'warned', 'invited']);
/** The same, unless the verb is known to set the mood of its complement. */
const MOSTLY_OPEN: ReadonlySet<string> = new Set([...OPEN_ENDED, 'conceded to', 'supported']);

/** "No sign of", "no indication that": what follows is not so. */
const SIGNS: ReadonlySet<string> = new Set('sign indication evidence prospect hint hope chance question'.split(' '));

/** The stance of what the sentence says as a whole. */
export const plainStance = ({ source }: SentenceView): Stance => ({
  mood: 'asserted',
  claimed: source !== null,
  accordingTo: source?.entity ?? null,
  suppressed: false,
});

const speakersOf = (view: SentenceView, clause: Clause): readonly number[] =>
  clause.passive
    ? clause.obliques.filter(({ preposition }) => formAt(view, preposition) === 'by').flatMap(({ chunks }) => chunks)
    : clause.subjects;

/** The actor in the subject of a clause, if it is one. */
export const speakerOf = (view: SentenceView, clause: Clause): EntityId | null => {
  const chunks = speakersOf(view, clause).flatMap((i) => withConjuncts(view, i));
  const [first] = chunks.flatMap((i) => endsWithin(view, i, null));
  return first?.entity.id ?? null;
};

const isOpenEnded = (frames: readonly Frame[]): boolean => {
  // "Denied that": an entry for this very complement goes before the verb's own.
  const [first] = frames;
  if (first && first.particle !== null && first.predicate === null && first.embeds !== null) return false;
  const acting = frames.find(({ predicate }) => predicate !== null)?.predicate ?? '';
  return frames.some(({ embeds }) => embeds !== null) ? OPEN_ENDED.has(acting) : MOSTLY_OPEN.has(acting);
};

/** What the noun or adjective makes of an infinitive that hangs on it, null where there is none. */
const hostStance = (view: SentenceView, clause: Clause, above: Stance): Stance | null => {
  const frames = hostFrames(view, clause);
  const embeds = frames.find((frame) => frame.embeds !== null)?.embeds ?? null;
  if (embeds === null && !isOpenEnded(frames)) return null;
  // A noun phrase takes for granted what it names ("an end to its efforts to …"), unless it says that there is none.
  const host = view.chunks[hostChunk(view, clause)];
  const outer = host === undefined ? above.mood : formAt(view, host.from) === 'no' ? 'denied' : 'asserted';
  const mood = embeds === null ? outer : combineMoods(outer, toMood(embeds));
  return { ...above, mood, suppressed: isOpenEnded(frames) };
};

/** Whether the clause above is still to come, so that what it waits for is, too ("will not stop until …"). */
const isOpen = (mood: Mood): boolean => mood !== 'asserted';

/** What is said of a report makes of what it reports: "reports that X attacked Y were false". */
const FALSE: ReadonlySet<string> = new Set(
  'false untrue wrong baseless unfounded fabricated fake groundless incorrect inaccurate bogus'.split(' '),
);

/** "It is false that X attacked Y". */
const isCalledFalse = (view: SentenceView, { marker }: Clause, { verb, negated }: Clause): boolean =>
  !negated &&
  view.tokens[verb]?.lemma === 'be' &&
  FALSE.has(formAt(view, verb + 1)) &&
  marker === verb + 2 &&
  formAt(view, marker) === 'that';

const isAccusation = ({ predicate }: Frame): boolean => predicate === 'accused';

/** [ST21] What the clause above makes of a clause that is its complement. */
const complementStance = (view: SentenceView, clause: Clause, parent: Clause, above: Stance): Stance => {
  const frames = clause.parent === null ? [] : framesOfVerb(view, clause.parent);
  const embeds = frames.find((frame) => frame.embeds !== null)?.embeds ?? null;
  const openEnded = isOpenEnded(frames);
  if (isCalledFalse(view, clause, parent)) return { ...above, mood: combineMoods(above.mood, 'denied') };
  // "Alleged that X attacked Y": an accusation is its speaker's word.
  const accuses = clause.relation === 'complement' && embeds === null && frames.some(isAccusation);
  if (clause.relation === 'quotation' || embeds === 'claimed' || accuses) {
    // "said to ask Pyongyang" is an order; "claimed to have shot down" is a claim.
    const order = clause.relation === 'infinitive' && !parent.passive && view.tokens[parent.verb]?.lemma === 'say';
    const mood = isNegated(view, parent) || above.mood === 'hypothetical' ? 'hypothetical' : 'asserted';
    return { mood, claimed: true, accordingTo: speakerOf(view, parent), suppressed: above.suppressed || order };
  }
  if (embeds !== null && !openEnded) {
    // "X denied that Y attacked Z": it is X's word that it did not happen.
    const denial = embeds === 'denied' && frames.some((frame) => frame.embeds === embeds && frame.particle === 'that');
    const accordingTo = denial ? speakerOf(view, parent) : above.accordingTo;
    return { ...above, accordingTo, mood: combineMoods(above.mood, toMood(embeds)) };
  }
  return { ...above, suppressed: above.suppressed || openEnded };
};

/** Prepositions before a gerund that tell what is not done: "kept it from attacking", "warned it against arming". */
const UNDONE: ReadonlySet<string> = new Set(['from', 'against', 'without', 'than']);

const isUndone = (view: SentenceView, { marker, from }: Clause, word: string): boolean =>
  UNDONE.has(word) ||
  formAt(view, from - 1) === 'without' ||
  (word === 'of' && formAt(view, (marker ?? 0) - 1) === 'instead');

/** [ST21a] "Reports that …", "fears that …": the noun that a that-clause hangs on, right before it. */
const nounStance = (view: SentenceView, clause: Clause, above: Stance): Stance | null => {
  if (clause.marker === null || formAt(view, clause.marker) !== 'that') return null;
  const host = view.chunkAt[clause.marker - 1] ?? -1;
  const embeds = nounEmbeds(view, host);
  if (embeds === null) return null;
  if (embeds !== 'claimed') return { ...above, mood: combineMoods(above.mood, toMood(embeds)), suppressed: false };
  const possessor = view.chunks[host]?.possessor ?? null;
  const [owner] = possessor === null ? [] : endsWithin(view, possessor, null);
  const parent = view.clauses[clause.parent ?? -1];
  const isFalse =
    parent?.subjects.includes(host) === true && FALSE.has(formAt(view, parent.verb + 1)) && !parent.negated;
  // "Kigali denied the claim that …".
  const isRejected =
    parent?.objects.includes(host) === true &&
    framesOfVerb(view, clause.parent ?? -1).some(({ predicate }) => predicate === 'rejected');
  const denier = parent && isRejected ? speakerOf(view, parent) : null;
  return {
    mood: isFalse || isRejected ? 'denied' : 'asserted',
    claimed: true,
    accordingTo: isFalse ? null : (denier ?? owner?.entity.id ?? null),
    suppressed: false,
  };
};

/** `Khamenei said: "Israel attacked Lebanon"`: what stands behind the colon of a verb of saying are its words. */
const isQuoted = (view: SentenceView, { relation, subjectBorrowed, from, parent }: Clause, above: Clause): boolean =>
  relation === 'conjunct' &&
  !subjectBorrowed &&
  formAt(view, above.to) === ':' &&
  above.to < from &&
  framesOfVerb(view, parent ?? -1).some(({ embeds }) => embeds === 'claimed');

/** [ST21b] What the verb above makes of a gerund; null where it says nothing of it. */
const gerundStance = (view: SentenceView, clause: Clause, parent: Clause, above: Stance): Stance | null => {
  if (view.tokens[clause.from]?.verbForm !== 'VBG' || clause.parent === null) return null;
  const marker = clause.marker === null ? '' : formAt(view, clause.marker);
  const outer = framesOfVerb(view, clause.parent);
  const accuses = outer.some(isAccusation);
  if (accuses && (marker === 'of' || marker === 'for')) {
    return { mood: 'asserted', claimed: true, accordingTo: speakerOf(view, parent), suppressed: false };
  }
  if (outer.some(({ embeds }) => embeds === 'denied')) return complementStance(view, clause, parent, above);
  // "Ruled out attacking": right behind a verb that refuses or threatens.
  const refused = clause.from === parent.to && isOpenEnded(outer);
  return refused || isUndone(view, clause, marker) ? { ...above, suppressed: true } : null;
};

/** [ST21] What stands above a clause makes of it. */
const contextOf = (view: SentenceView, clause: Clause, stances: Stances, depth: number): Stance => {
  const parent = clause.parent === null ? undefined : view.clauses[clause.parent];
  if (!parent || clause.parent === null) return plainStance(view);
  if (clause.relation === 'conjunct' && !isQuoted(view, clause, parent))
    return contextOf(view, parent, stances, depth + 1);
  const above = stanceOf(view, clause.parent, stances, depth + 1);
  const hosted = nounStance(view, clause, above) ?? hostStance(view, clause, above);
  if (hosted !== null) return hosted;
  const marker = clause.marker === null ? '' : formAt(view, clause.marker);
  const gerund = gerundStance(view, clause, parent, above);
  if (gerund !== null) return gerund;
  switch (isQuoted(view, clause, parent) ? 'quotation' : clause.relation) {
    case 'complement':
    case 'infinitive':
    case 'quotation':
      return complementStance(view, clause, parent, above);
    case 'adverbial':
      if (AWAITED.has(marker) && isOpen(above.mood)) return { ...above, mood: 'hypothetical', suppressed: false };
      return { ...above, mood: 'asserted', suppressed: false };
    case 'participle':
      return { ...above, mood: above.mood === 'denied' ? 'asserted' : above.mood, suppressed: false };
    default:
      return { ...above, mood: 'asserted', suppressed: false };
  }
};

/** "No sign", "little hope": a noun phrase that says that what hangs on it is not so. */
export const isNoSign = (view: SentenceView, { from, head }: NounChunk): boolean => {
  const first = formAt(view, from);
  return (first === 'no' || first === 'little') && SIGNS.has(view.tokens[head]?.lemma ?? '');
};

/** Token from which on the sentence says that there is no sign of what follows; beyond the end for none. */
const unseenFrom = remember(
  (view): number => view.chunks.find((chunk) => isNoSign(view, chunk))?.head ?? view.tokens.length,
);

/** Deeper nesting than this is a fault of the parse. */
const MOST_DEEP = 24;

/** How a clause is asserted, with all that stands above it. `stances` remembers what is known already. */
export const stanceOf = (view: SentenceView, number: number, stances: Stances, depth = 0): Stance => {
  const known = stances[number];
  if (known) return known;
  const clause = view.clauses[number];
  if (!clause || depth > MOST_DEEP) return plainStance(view);
  const context = contextOf(view, clause, stances, depth);
  let own = ownMood(view, clause, context.claimed);
  const first = clause.parent === null ? undefined : view.clauses[clause.parent];
  // "will visit Kyiv and meet Zelensky": one modal verb for both.
  const shared = clause.relation === 'conjunct' && clause.modal === null && view.tokens[clause.from]?.verbForm === 'VB';
  if (shared && first && own === 'asserted') own = ownMood(view, first, context.claimed);
  const open =
    clause.marker !== null && (formAt(view, clause.marker) === 'whether' || formAt(view, clause.marker) === 'if');
  let mood = open ? 'hypothetical' : combineMoods(context.mood, own);
  if (clause.relation !== 'root' && clause.from > unseenFrom(view, 0)) mood = 'denied';
  const stance: Stance = { ...context, mood, claimed: context.claimed || isHearsay(view, clause) };
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
