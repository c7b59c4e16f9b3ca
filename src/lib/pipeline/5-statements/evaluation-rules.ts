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
   incompetent negligent corrupt dishonest unfit unfair cruel brutal evil absurd ridiculous harmful racist untrustworthy unreliable
   inadequate insincere weak disappointing delusional crooked disingenuous biased baseless
   mistake crime betrayal disgrace provocation violation aggression outrage atrocity fraud liar disaster dictator threat danger
   puppet failure scandal hypocrite coward bully`.split(/\s+/),
);

/** Words that lay an act at somebody's door. */
const GUILT: ReadonlySet<string> = new Set(
  'responsible guilty culpable complicit behind blame fault liable'.split(' '),
);

/** What one is responsible for in a bad sense, besides the nouns of hostile acts. */
const HARM: ReadonlySet<string> = new Set(
  `death crisis failure collapse chaos unrest bloodshed violence disaster catastrophe war explosion crash outbreak escalation
   deterioration suffering famine damage loss delay crime atrocity fire leak hack breach mess problem`.split(/\s+/),
);

/** Words of praise, of an actor only. */
const PRAISE: ReadonlySet<string> = new Set(
  `great friend ally hero heroic brave courageous excellent outstanding wonderful fantastic terrific remarkable impressive
   visionary trustworthy honourable honorable brilliant amazing fit qualified reliable courageous partner asset patriot`.split(
    /\s+/,
  ),
);

/** What one is accused of when it is said that one does it. */
const MISDEEDS: ReadonlySet<string> = new Set(
  `violate breach infringe flout fail lie cheat mislead deceive ignore neglect undermine betray distort manipulate fabricate falsify
   conceal provoke sabotage exploit misuse abuse destabilise destabilize interfere meddle steal spy collude conspire bribe launder
   smuggle discriminate overstep renege obstruct jeopardise jeopardize endanger stoke exacerbate incite squander mismanage bungle
   botch drag hijack weaponise weaponize`.split(/\s+/),
);

/** What a word of judgement says of whoever it is said of; undefined for other words. */
const judgementOf = (form: string): string | undefined =>
  BLAME.has(form) ? 'criticised' : GUILT.has(form) ? 'accused' : PRAISE.has(form) ? 'supported' : undefined;

const ACTORS: readonly EntityType[] = ['person', 'state', 'organisation', 'bloc', 'force'];
const HOSTILE: ReadonlySet<string> = new Set(['attacked', 'coerced', 'sanctioned', 'mobilised against']);

const COPULAS: ReadonlySet<string> = new Set(['be', 'remain', 'become', 'stand', 'commit', 'make', 'have']);

/** Whether what somebody is said to be responsible for, if it is said, is a harm: one is responsible for a success too. */
const isHarm = (view: SentenceView, at: number): boolean => {
  if (formAt(view, at) !== 'responsible' || formAt(view, at + 1) !== 'for') return true;
  const chunk = view.chunks.find(({ from }) => from >= at + 2);
  const noun = view.tokens[chunk?.head ?? -1]?.lemma ?? '';
  return HARM.has(noun) || (view.frames.nouns.get(noun) ?? []).some(({ predicate }) => HOSTILE.has(predicate ?? ''));
};

/** The verb of a clause that tells of a misdeed, as said of its subject; null for none. */
const misdeedIn = (view: SentenceView, number: number): { readonly at: number; readonly predicate: string } | null => {
  const clause = view.clauses[number];
  if (!clause || clause.negated || clause.passive || clause.modal !== null) return null;
  return MISDEEDS.has(view.tokens[clause.verb]?.lemma ?? '') ? { at: clause.verb, predicate: 'accused' } : null;
};

/** A word of judgement in the predicate of a clause, null for none: "is unacceptable", "was behind it", "has no place in". */
const judgementIn = (
  view: SentenceView,
  number: number,
): { readonly at: number; readonly predicate: string } | null => {
  const clause = view.clauses[number];
  if (!clause || clause.negated) return null;
  const copula = COPULAS.has(view.tokens[clause.verb]?.lemma ?? '');
  const end = view.clauses[number + 1]?.from ?? view.tokens.length;
  for (let i = clause.verb + 1; i < end && i <= clause.verb + 8; i += 1) {
    const form = formAt(view, i);
    if (form === ',' || form === ';') return null;
    if (form === 'no' && formAt(view, i + 1) === 'place') return { at: i + 1, predicate: 'criticised' };
    const predicate = judgementOf(form);
    if (predicate === 'criticised' || (predicate !== undefined && copula)) {
      return isHarm(view, i) ? { at: i, predicate } : null;
    }
  }
  return null;
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

/** Verbs that say what somebody thinks of their object: "called the attacks unacceptable", "described him as a hero". */
const JUDGING: ReadonlySet<string> = new Set(
  'call describe brand label deem dub denounce declare find consider'.split(' '),
);

/** [ST17] Who calls an act or an actor unacceptable criticises its doer; who calls him great supports him. */
const findJudgements = (view: SentenceView, stances: Stances): Finding[] =>
  view.clauses.flatMap((clause, number) => {
    const [object] = clause.objects;
    if (clause.passive || object === undefined || !JUDGING.has(view.tokens[clause.verb]?.lemma ?? '')) return [];
    const end = view.clauses[number + 1]?.from ?? view.tokens.length;
    let at = view.chunks[object]?.to ?? end;
    while (
      at < end &&
      at < (view.chunks[object]?.to ?? 0) + MOST_WORDS &&
      judgementOf(formAt(view, at)) === undefined
    ) {
      if (formAt(view, at) === ',' || formAt(view, at) === ';') return [];
      at += 1;
    }
    const predicate = judgementOf(formAt(view, at));
    const stance = stanceOf(view, number, stances);
    if (predicate === undefined || predicate === 'accused' || at >= end || stance.suppressed) return [];
    const judges = clause.subjects.flatMap((i) => withConjuncts(view, i)).flatMap((i) => endsWithin(view, i, ACTORS));
    const { ends } = predicate === 'criticised' ? blamed(view, object) : { ends: endsAt(view, object, ACTORS) };
    return uniqueEnds(judges).flatMap((subject) =>
      uniqueEnds(ends)
        .filter(({ entity }) => entity.id !== subject.entity.id)
        .map((end): Finding => ({
          predicate,
          modality: toModality(stance, null),
          accordingTo: stance.accordingTo,
          loose: false,
          from: clause.verb,
          to: clause.verb + 1,
          clause: number,
          kind: 'adjective',
          subject,
          object: end,
        })),
    );
  });

/** How far behind what is judged the word of judgement may stand. */
const MOST_WORDS = 8;

/**
 * [ST17] Who says that an act is wrong criticises its doer: "stressed that the annexation of its territory is unacceptable",
 * "said that he is making a mistake"; who says that somebody was behind it, or that somebody cheated, accuses him, who calls him great supports him.
 * Where the doer is not named, the victim leads to him.
 */
export const findEvaluations = (
  view: SentenceView,
  stances: Stances,
): { readonly findings: readonly Finding[]; readonly open: readonly OpenFinding[] } => {
  const findings: Finding[] = findJudgements(view, stances);
  const open: OpenFinding[] = [];
  for (const [number, clause] of view.clauses.entries()) {
    const above = clause.parent === null ? undefined : view.clauses[clause.parent];
    if (!above || clause.parent === null) continue;
    if (clause.relation !== 'complement' && clause.relation !== 'quotation') continue;
    if (!framesOfVerb(view, clause.parent).some(({ embeds }) => embeds === 'claimed')) continue;
    const judgement = judgementIn(view, number) ?? misdeedIn(view, number);
    const subject = clause.subjects[0];
    if (judgement === null || subject === undefined) continue;
    const { at, predicate } = judgement;
    const speakers = above.subjects.flatMap((i) => withConjuncts(view, i)).flatMap((i) => endsAt(view, i, ACTORS));
    const stance = stanceOf(view, clause.parent, stances);
    const act: Act = {
      predicate,
      modality: toModality(stance, null),
      accordingTo: stance.accordingTo,
      loose: false,
      from: at,
      to: at + 1,
      clause: clause.parent,
      kind: 'adjective',
    };
    const { ends, victims } =
      predicate === 'criticised'
        ? blamed(view, subject)
        : { ends: withConjuncts(view, subject).flatMap((i) => endsAt(view, i, ACTORS)), victims: [] };
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
