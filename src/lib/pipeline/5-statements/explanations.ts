import type { EntityId } from '../../model/entity.ts';
import type { ExplainedEnd, Explanation } from '../../model/explanation.ts';
import type { Span } from '../../model/span.ts';
import type { Candidate } from './candidate.ts';
import type { End } from './ends.ts';
import type { Index } from './reading.ts';
import type { SentenceView } from './sentence-view.ts';
import { viewSentence } from './sentence-view.ts';
import { pathOfClause, pathOfWord } from './tree-path.ts';

/** What explanations are looked up in. */
export interface Lookup {
  readonly index: Index;
  /** The views of sentences that have been asked for, by their numbers. */
  readonly views: Map<number, SentenceView | null>;
  /** Where each actor is called by a name, in text order. */
  readonly names: ReadonlyMap<EntityId, readonly Span[]>;
}

/** Prepares the explanations of one document. */
export const buildLookup = (index: Index): Lookup => {
  const names = new Map<EntityId, Span[]>();
  for (const { mention, entities } of index.actors.flat()) {
    if (mention.form !== 'name') continue;
    const span = { start: mention.start, end: mention.end };
    for (const { id } of entities) {
      const known = names.get(id);
      if (known) known.push(span);
      else names.set(id, [span]);
    }
  }
  return { index, views: new Map(), names };
};

const viewOf = ({ index, views }: Lookup, number: number): SentenceView | null => {
  const known = views.get(number);
  if (known !== undefined) return known;
  const view = viewSentence(index, number, []);
  views.set(number, view);
  return view;
};

/** Whether an end is the speaker for whom an unresolved pronoun stands: its mention is not where its words are. */
const isSpeaker = ({ reading }: Index, { span, mention }: End): boolean =>
  reading.mentions[mention]?.start !== span.start;

/** The actor's name nearest before an end, else the first one after it; null where nothing names the actor. */
const nameOf = ({ names }: Lookup, { entity, span }: End): Span | null => {
  const known = names.get(entity.id) ?? [];
  return known.findLast(({ start }) => start < span.start) ?? known[0] ?? null;
};

const explainEnd = (lookup: Lookup, end: End, candidate: Candidate, view: SentenceView): ExplainedEnd => {
  const { index } = lookup;
  const mention = index.reading.mentions[end.mention];
  const form = end.pronoun ? 'pronoun' : (mention?.form ?? 'name');
  const spoken = mention !== undefined && isSpeaker(index, end);
  const said = spoken ? { start: mention.start, end: mention.end } : null;
  const at = spoken ? view.tokens.findIndex(({ start }) => start === end.span.start) : (mention?.head ?? -1);
  return {
    found: end.kind,
    form,
    standsFor: form === 'name' ? null : (said ?? nameOf(lookup, end)),
    path: mention?.sentence === candidate.sentence ? pathOfWord(view, at, candidate.act.from) : [],
  };
};

const rulesOf = (index: Index, { act, filled, subject, object }: Candidate): readonly string[] => [
  act.rule,
  ...(act.also === null ? [] : [act.also]),
  ...(filled ? ['ST18'] : []),
  ...(isSpeaker(index, subject) || isSpeaker(index, object) ? ['ST9'] : []),
];

/** Why a telling was read as it was; null for one without a sentence. */
export const explain = (lookup: Lookup, candidate: Candidate): Explanation | null => {
  const view = viewOf(lookup, candidate.sentence);
  if (!view) return null;
  const { act, subject, object } = candidate;
  const noun = act.kind === 'noun' || act.kind === 'structure';
  return {
    rules: rulesOf(lookup.index, candidate),
    entry: act.frame && {
      pos: act.frame.pos,
      lemma: act.frame.lemma,
      particle: act.frame.particle,
      predicate: act.frame.predicate,
    },
    path: [...(noun ? pathOfWord(view, act.from, -1) : []), ...pathOfClause(view, act.clause)],
    subject: explainEnd(lookup, subject, candidate, view),
    object: explainEnd(lookup, object, candidate, view),
  };
};
