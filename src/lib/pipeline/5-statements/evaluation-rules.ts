import type { EntityType } from '../../model/entity.ts';
import type { Act, Finding, OpenFinding } from './candidate.ts';
import type { End } from './ends.ts';
import { endsAt, endsWithin, uniqueEnds } from './ends.ts';
import { fillFrame } from './pairs.ts';
import type { SentenceView } from './sentence-view.ts';
import { formAt, withConjuncts } from './sentence-view.ts';
import type { Stances } from './stance.ts';
import { stanceOf, toModality } from './stance.ts';
import { framesOfVerb } from './verb-frames.ts';

/** Words of blame for what somebody does. */
const BLAME: ReadonlySet<string> = new Set(
  `unacceptable illegal unlawful illegitimate wrong unjustified unjustifiable inhumane barbaric shameful outrageous intolerable
   irresponsible immoral disgraceful reckless criminal cowardly despicable deplorable provocative dangerous hypocritical
   mistake crime betrayal disgrace provocation violation aggression outrage atrocity`.split(/\s+/),
);

const ACTORS: readonly EntityType[] = ['person', 'state', 'organisation', 'bloc', 'force'];
const HOSTILE: ReadonlySet<string> = new Set(['attacked', 'coerced', 'sanctioned', 'mobilised against']);

/** Token of a word of blame in the predicate of a clause, -1 for none: "is unacceptable", "has no place in". */
const blameIn = (view: SentenceView, number: number): number => {
  const clause = view.clauses[number];
  if (!clause || clause.negated) return -1;
  const end = view.clauses[number + 1]?.from ?? view.tokens.length;
  for (let i = clause.verb + 1; i < end && i <= clause.verb + 8; i += 1) {
    const form = formAt(view, i);
    if (form === ',' || form === ';') return -1;
    if (form === 'no' && formAt(view, i + 1) === 'place') return i + 1;
    if (BLAME.has(form)) return i;
  }
  return -1;
};

/** Whose doing the subject of a clause is: an actor itself, or the doer of the act that its noun names. */
const blamed = (
  view: SentenceView,
  chunk: number,
): { readonly ends: readonly End[]; readonly victims: readonly End[] } => {
  const noun = view.tokens[view.chunks[chunk]?.head ?? -1]?.lemma ?? '';
  const frames = (view.frames.nouns.get(noun) ?? []).filter(({ predicate }) => HOSTILE.has(predicate ?? ''));
  const [frame] = frames;
  if (!frame) return { ends: endsWithin(view, chunk, ACTORS), victims: [] };
  const { subjects, objects } = fillFrame(view, { clause: null, chunk }, frame, false);
  return { ends: subjects, victims: objects };
};

/**
 * [ST17] Who says that an act is wrong criticises its doer: "stressed that the annexation of its territory is unacceptable",
 * "said that he is making a mistake". Where the doer is not named, the victim leads to him.
 */
export const findEvaluations = (
  view: SentenceView,
  stances: Stances,
): { readonly findings: readonly Finding[]; readonly open: readonly OpenFinding[] } => {
  const findings: Finding[] = [];
  const open: OpenFinding[] = [];
  for (const [number, clause] of view.clauses.entries()) {
    const above = clause.parent === null ? undefined : view.clauses[clause.parent];
    if (!above || clause.parent === null) continue;
    if (clause.relation !== 'complement' && clause.relation !== 'quotation') continue;
    if (!framesOfVerb(view, clause.parent).some(({ embeds }) => embeds === 'claimed')) continue;
    const at = blameIn(view, number);
    const subject = clause.subjects[0];
    if (at === -1 || subject === undefined) continue;
    const speakers = above.subjects.flatMap((i) => withConjuncts(view, i)).flatMap((i) => endsAt(view, i, ACTORS));
    const stance = stanceOf(view, clause.parent, stances);
    const act: Act = {
      predicate: 'criticised',
      modality: toModality(stance, null),
      accordingTo: stance.accordingTo,
      loose: false,
      from: at,
      to: at + 1,
      clause: clause.parent,
      kind: 'adjective',
    };
    const { ends, victims } = blamed(view, subject);
    for (const speaker of uniqueEnds(speakers).slice(0, 1)) {
      for (const object of uniqueEnds(ends)) {
        if (object.entity.id !== speaker.entity.id) findings.push({ ...act, subject: speaker, object });
      }
      const [victim] = victims;
      if (ends.length === 0 && victim) open.push({ ...act, end: speaker, missing: 'object', victim });
    }
  }
  return { findings, open };
};
