import type { Frame, Slot } from '../../lexicon/frames.ts';
import type { EntityType } from '../../model/entity.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { Finding } from './candidate.ts';
import type { End } from './ends.ts';
import { endsAt, endsWithin, uniqueEnds } from './ends.ts';
import { toEnds } from './facts.ts';
import type { SentenceView } from './sentence-view.ts';
import { chunkFrom } from './noun-phrases.ts';
import { firstEnds } from './slots.ts';
import { formAt, withConjuncts } from './sentence-view.ts';
import type { Stances } from './stance.ts';
import { plainStance, stanceOf, toModality } from './stance.ts';

/** The clause whose verb group ends just before a token, adverbs passed over; -1 for none. */
const copulaBefore = (view: SentenceView, at: number): number => {
  for (let i = at - 1; i >= 0 && i >= at - 4; i -= 1) {
    const clause = view.clauseAt[i] ?? -1;
    if (clause !== -1) return clause;
    if (view.tokens[i]?.pos !== 'ADV' && view.tokens[i]?.pos !== 'ADJ') return -1;
  }
  return -1;
};

/** [ST6a] "Iran-backed Houthis": the name before the hyphen acts on what the phrase names. */
const compoundOf = (view: SentenceView, at: number, frames: readonly Frame[]): Finding[] | null => {
  const frame = frames.find(({ subject }) => subject.includes('compound'));
  const chunk = view.chunkAt[at] ?? -1;
  if (!frame?.predicate || formAt(view, at - 1) !== '-' || chunk === -1) return null;
  const { predicate } = frame;
  const namer = view.actors.find(({ mention }) => mention.to === at - 1);
  const objects = endsAt(view, chunk, frame.objectTypes);
  return (namer ? toEnds(namer) : [])
    .filter(({ entity }) => frame.subjectTypes.includes(entity.type))
    .flatMap((subject) =>
      objects
        .filter(({ entity }) => entity.id !== subject.entity.id)
        .map((object) => ({
          subject,
          object,
          predicate,
          modality: 'happened' as const,
          accordingTo: null,
          loose: false,
          from: at,
          to: at + 1,
          clause: null,
          kind: 'adjective' as const,
        })),
    );
};

/** The slots in which the infinitive of an adjective has whom it concerns. */
const INFINITIVE_SLOTS: readonly Slot[] = ['object', 'prep:with', 'prep:to', 'prep:on', 'of-object'];

/** Whom an adjective is said towards: the actor behind it, or behind its infinitive ("unwilling to meet Sisi"). */
const objectsOf = (
  view: SentenceView,
  at: number,
  { particle, object }: Frame,
  types: readonly EntityType[],
): readonly End[] => {
  if (object.includes('complement-object')) {
    const clause = formAt(view, at + 1) === 'to' ? (view.clauseAt[at + 2] ?? -1) : -1;
    return clause === -1 ? [] : firstEnds(view, { clause, chunk: null }, INFINITIVE_SLOTS, types).ends;
  }
  const chunk = chunkFrom(view, particle === null ? at + 1 : at + 2);
  if (chunk === -1) return [];
  return uniqueEnds(
    withConjuncts(view, chunk)
      .filter((i) => i >= chunk)
      .flatMap((i) => endsWithin(view, i, types)),
  );
};

/** Whether a participle's agent follows it, as the frame asks ("controlled by"). */
const isByAgent = (view: SentenceView, at: number, { particle, subject }: Frame): boolean =>
  particle === null && subject.includes('prep:by') && formAt(view, at + 1) === 'by';

/**
 * The frame of an adjective at its place. A participle that is a verb elsewhere says this only with its preposition ("is allied
 * with"), or with its agent where the verb says something else ("wanted by").
 */
const frameOf = (view: SentenceView, at: number, frames: readonly Frame[]): Frame | undefined => {
  const { pos, lemma = '' } = view.tokens[at] ?? {};
  const verbs = pos === 'VERB' ? (view.frames.verbs.get(lemma) ?? []) : [];
  return frames.find((frame) => {
    if (frame.particle !== null) return formAt(view, at + 1) === frame.particle;
    if (verbs.length === 0) return true;
    return isByAgent(view, at, frame) && verbs.every(({ predicate }) => predicate !== frame.predicate);
  });
};

/** [ST6] Adjectives that say how one stands to another: "critical of", "a group loyal to". */
export const findInAdjectives = (view: SentenceView, ontology: Ontology, stances: Stances): Finding[] => {
  const findings: Finding[] = [];
  for (const [at, token] of view.tokens.entries()) {
    if (token.pos !== 'ADJ' && token.pos !== 'VERB') continue;
    const frames = view.frames.adjectives.get(token.lemma) ?? view.frames.adjectives.get(token.form.toLowerCase());
    if (!frames) continue;
    const compound = compoundOf(view, at, frames);
    if (compound) {
      findings.push(...compound);
      continue;
    }
    const frame = frameOf(view, at, frames);
    if (!frame?.predicate || !ontology.predicates.has(frame.predicate)) continue;
    // "Wanted by the ICC": who stands behind "by" acts on him of whom it is said.
    const turned = isByAgent(view, at, frame);
    const behind = objectsOf(view, turned ? at + 1 : at, frame, turned ? frame.subjectTypes : frame.objectTypes);
    if (behind.length === 0) continue;
    const types = turned ? frame.objectTypes : frame.subjectTypes;
    const clause = copulaBefore(view, at);
    const before = view.chunkAt[at - 1] ?? -1;
    const governors =
      clause !== -1
        ? (view.clauses[clause]?.subjects ?? [])
            .flatMap((i) => withConjuncts(view, i))
            .flatMap((i) => endsAt(view, i, types))
        : before === -1
          ? []
          : endsAt(view, before, types);
    const stance = clause === -1 ? plainStance(view) : stanceOf(view, clause, stances);
    for (const governor of uniqueEnds(governors)) {
      for (const end of behind) {
        if (governor.entity.id === end.entity.id) continue;
        findings.push({
          subject: turned ? end : governor,
          object: turned ? governor : end,
          predicate: frame.predicate,
          modality: toModality(stance, frame.modality),
          accordingTo: stance.accordingTo,
          loose: false,
          from: at,
          to: frame.particle === null ? at + 1 : at + 2,
          clause: clause === -1 ? null : clause,
          kind: 'adjective',
        });
      }
    }
  }
  return findings;
};
