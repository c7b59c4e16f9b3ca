import type { Frame } from '../../lexicon/frames.ts';
import type { Ontology, Predicate } from '../../ontology/ontology.ts';
import type { Act, Finding, OpenFinding, Pair } from './candidate.ts';
import { endsAt, uniqueEnds } from './ends.ts';
import { cueOf, stanceOfNoun } from './noun-stance.ts';
import type { Filled } from './pairs.ts';
import { fillFrame, openPairs } from './pairs.ts';
import type { SentenceView } from './sentence-view.ts';
import { phrasesAfter } from './noun-phrases.ts';
import { formAt, withConjuncts } from './sentence-view.ts';
import type { Stance, Stances } from './stance.ts';
import { plainStance, stanceOf, toModality } from './stance.ts';
import { framesOfVerb } from './verb-frames.ts';

/** Prepositions that make a noun's act a circumstance of its clause, whose subject then carries it out. */
const CIRCUMSTANCE: ReadonlySet<string> = new Set(['during', 'in', 'on', 'at', 'after', 'before', 'following', 'for']);

/** Acts that the subject of a clause carries out on the side: "on a trip to China", "during talks with Xi". */
const ASIDE: ReadonlySet<string> = new Set(['met', 'spoke with', 'visited', 'agreed with']);

/** [ST3a] "During a meeting with Xi, Putin said …": the subject of the clause is the one who met Xi. */
const subjectsAside = (
  view: SentenceView,
  number: number,
  { name }: Predicate,
  frame: Frame,
  filled: Filled,
): Pair[] => {
  const argument = view.arguments[number];
  if (!ASIDE.has(name) || filled.subjects.length > 0 || filled.objects.length === 0) return [];
  if (argument?.role !== 'oblique' || !CIRCUMSTANCE.has(argument.preposition)) return [];
  const chunks = view.clauses[argument.clause]?.subjects ?? [];
  const subjects = uniqueEnds(
    chunks.flatMap((i) => withConjuncts(view, i)).flatMap((i) => endsAt(view, i, frame.subjectTypes)),
  );
  return subjects.flatMap((end) =>
    filled.objects
      .filter(({ entity }) => entity.id !== end.entity.id)
      .map((object) => ({ subject: { ...end, kind: 'borrowed' as const }, object })),
  );
};

/** Verbs with so little meaning of their own that their subject carries out the act that their object names. */
const LIGHT: ReadonlySet<string> = new Set(
  `make give offer issue express deliver launch voice send hold conduct mount stage carry begin start announce order propose
   declare reiterate repeat renew continue keep provide lodge impose unleash heap level sign intensify resume approve`.split(
    /\s+/,
  ),
);

/** "Is preparing a strike on", "plans an attack on": a verb that makes a plan of what its object names. */
const isPlanning = (view: SentenceView, clause: number): boolean =>
  framesOfVerb(view, clause).some(({ embeds }) => embeds === 'planned');

/** How the act stands of which the subject of its clause is the doer; planned where its verb only plans it. */
const stanceOfLight = (view: SentenceView, clause: number, stances: Stances): Stance => {
  const stance = stanceOf(view, clause, stances);
  return stance.mood === 'asserted' && isPlanning(view, clause) ? { ...stance, mood: 'planned' } : stance;
};

/** [ST3b] "Offered scathing criticism of Malta": who has a light verb for his act carries it out. */
const subjectsOfLight = (view: SentenceView, number: number, frame: Frame, filled: Filled): Pair[] => {
  const argument = view.arguments[number];
  const clause = view.clauses[argument?.clause ?? -1];
  if (argument?.role !== 'object' || !clause || clause.passive) return [];
  if (filled.subjects.length > 0 || filled.objects.length === 0) return [];
  if (!frame.subject.includes('possessor')) return [];
  if (!LIGHT.has(view.tokens[clause.verb]?.lemma ?? '') && !isPlanning(view, argument.clause)) return [];
  const subjects = uniqueEnds(
    clause.subjects.flatMap((i) => withConjuncts(view, i)).flatMap((i) => endsAt(view, i, frame.subjectTypes)),
  );
  return subjects.flatMap((subject) =>
    filled.objects.filter(({ entity }) => entity.id !== subject.entity.id).map((object) => ({ subject, object })),
  );
};

export interface NounFindings {
  readonly findings: readonly Finding[];
  readonly open: readonly OpenFinding[];
}

/** The frames of a noun, of its compound with a hyphen where there are some ("cease-fire"). */
const framesOfNoun = (view: SentenceView, head: number, lemma: string): readonly Frame[] => {
  const { nouns } = view.frames;
  const compound = formAt(view, head - 1) === '-' ? nouns.get(`${formAt(view, head - 2)}-${lemma}`) : undefined;
  return compound ?? nouns.get(lemma) ?? nouns.get(formAt(view, head)) ?? [];
};

const isNameAt = (view: SentenceView, head: number): boolean =>
  view.actors.some(({ mention }) => mention.form === 'name' && mention.from <= head && head < mention.to);

/**
 * [ST3] The statements of nouns that name an act ("Russia's invasion of Ukraine"), wherever they stand. `used` are the
 * chunks whose noun a light verb has used up.
 */
export const findInNouns = (
  view: SentenceView,
  ontology: Ontology,
  used: ReadonlySet<number>,
  stances: Stances,
): NounFindings => {
  const findings: Finding[] = [];
  const open: OpenFinding[] = [];

  const tell = (frame: Frame, number: number, head: number): boolean => {
    const predicate = ontology.predicates.get(frame.predicate ?? '');
    // A light verb has told the act; who sent the invitation that it was about is another matter.
    if (!predicate || (used.has(number) && predicate.name !== 'invited')) return false;
    const chunk = view.chunks[number];
    const clause = view.arguments[number]?.clause ?? null;
    const filled = fillFrame(view, { clause, chunk: number }, frame, predicate.symmetric);
    const light = filled.pairs.length > 0 ? [] : subjectsOfLight(view, number, frame, filled);
    const aside = filled.pairs.length > 0 ? [] : subjectsAside(view, number, predicate, frame, filled);
    const pairs = [filled.pairs, light, aside].find((found) => found.length > 0) ?? [];
    const partial = pairs.length > 0 ? [] : openPairs(filled, predicate.name);
    if (pairs.length === 0 && partial.length === 0) return false;
    const { stance, told } =
      light.length > 0 && clause !== null
        ? { stance: stanceOfLight(view, clause, stances), told: true }
        : stanceOfNoun(view, number, stances);
    const cue = cueOf(view, number);
    const act: Act = {
      predicate: predicate.name,
      modality: predicate.structural
        ? toModality(plainStance(view), cue === 'ongoing' ? null : cue)
        : toModality(stance, cue ?? frame.modality),
      accordingTo: predicate.structural ? null : stance.accordingTo,
      loose: cue === null && !told && !predicate.structural,
      from: head,
      to: head + 1,
      clause,
      // What one is by the way has no time of its own.
      kind: predicate.structural && (chunk?.apposition ?? null) !== null ? 'structure' : 'noun',
    };
    findings.push(...pairs.map((pair) => ({ ...act, ...pair })));
    open.push(...partial.map((pair) => ({ ...act, ...pair })));
    return true;
  };

  for (const [number, chunk] of view.chunks.entries()) {
    const token = view.tokens[chunk.head];
    if (!token || (token.pos !== 'NOUN' && token.pos !== 'PROPN') || isNameAt(view, chunk.head)) continue;
    const frames = framesOfNoun(view, chunk.head, token.lemma);
    if (frames.length === 0) continue;
    const prepositions = new Set(phrasesAfter(view, number).map(({ preposition }) => preposition));
    frames
      .filter(({ particles }) => particles.every((word) => prepositions.has(word)))
      .some((frame) => tell(frame, number, chunk.head));
  }
  return { findings, open };
};
