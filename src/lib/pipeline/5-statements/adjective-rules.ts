import type { Frame } from '../../lexicon/frames.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { Finding } from './candidate.ts';
import { endsAt, endsWithin, uniqueEnds } from './ends.ts';
import { toEnds } from './facts.ts';
import { noteLack } from './misses.ts';
import type { SentenceView } from './sentence-view.ts';
import { chunkFrom } from './noun-phrases.ts';
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
          rule: 'ST6a' as const,
          also: null,
          frame,
        })),
    );
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
    // A participle that is a verb elsewhere says this only with its preposition ("is allied with", "wanted by").
    const verbal = token.pos === 'VERB' && view.frames.verbs.has(token.lemma);
    const frame = frames.find(({ particle }) => (particle === null ? !verbal : formAt(view, at + 1) === particle));
    if (!frame?.predicate || !ontology.predicates.has(frame.predicate)) continue;
    const object = chunkFrom(view, frame.particle === null ? at + 1 : at + 2);
    if (object === -1) continue;
    const objects = uniqueEnds(
      withConjuncts(view, object)
        .filter((i) => i >= object)
        .flatMap((i) => endsWithin(view, i, frame.objectTypes)),
    );
    const clause = copulaBefore(view, at);
    const before = view.chunkAt[at - 1] ?? -1;
    const subjects =
      clause !== -1
        ? (view.clauses[clause]?.subjects ?? [])
            .flatMap((i) => withConjuncts(view, i))
            .flatMap((i) => endsAt(view, i, frame.subjectTypes))
        : before === -1
          ? []
          : endsAt(view, before, frame.subjectTypes);
    if (subjects.length === 0 || objects.length === 0) noteLack(view, at, { subjects, objects });
    const stance = clause === -1 ? plainStance(view) : stanceOf(view, clause, stances);
    for (const subject of uniqueEnds(subjects)) {
      for (const end of objects) {
        if (subject.entity.id === end.entity.id) continue;
        findings.push({
          subject,
          object: end,
          predicate: frame.predicate,
          modality: toModality(stance, frame.modality),
          accordingTo: stance.accordingTo,
          loose: false,
          from: at,
          to: frame.particle === null ? at + 1 : at + 2,
          clause: clause === -1 ? null : clause,
          kind: 'adjective',
          rule: 'ST6',
          also: null,
          frame,
        });
      }
    }
  }
  return findings;
};
