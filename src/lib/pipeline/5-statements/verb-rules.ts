import type { Frame } from '../../lexicon/frames.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { Finding } from './candidate.ts';
import { pairsOf } from './pairs.ts';
import type { SentenceView } from './sentence-view.ts';
import { formAt } from './sentence-view.ts';
import type { Stance } from './stance.ts';
import { stanceOf, toModality } from './stance.ts';
import { framesOfVerb, lightFramesOf } from './verb-frames.ts';

/** What the verbs of a sentence gave, and the nouns that light verbs have used up. */
export interface VerbFindings {
  readonly findings: readonly Finding[];
  readonly usedChunks: ReadonlySet<number>;
}

/** End of the trigger: the verb and its particle, if that follows at once. */
const triggerEnd = (view: SentenceView, verb: number, frame: Frame): number => {
  const [first] = frame.particle?.split(' ') ?? [];
  return first !== undefined && formAt(view, verb + 1) === first ? verb + 2 : verb + 1;
};

/** [ST1] [ST2] The statements of the verb groups: light-verb constructions first, then the verbs' own frames. */
export const findInVerbs = (view: SentenceView, ontology: Ontology, stances: (Stance | undefined)[]): VerbFindings => {
  const findings: Finding[] = [];
  const usedChunks = new Set<number>();
  const tell = (frame: Frame, clause: number, chunk: number | null): boolean => {
    const { predicate } = frame;
    const verb = view.clauses[clause]?.verb ?? 0;
    if (predicate === null) return false;
    const stance = stanceOf(view, clause, stances);
    const pairs = pairsOf(view, { clause, chunk }, frame, ontology.predicates.get(predicate)?.symmetric ?? false);
    if (pairs.length === 0) return false;
    if (stance.suppressed) return true;
    const head = chunk === null ? -1 : (view.chunks[chunk]?.head ?? -1);
    const far = head - verb > 6 || head < verb;
    for (const { subject, object } of pairs) {
      findings.push({
        subject,
        object,
        predicate,
        modality: toModality(stance, frame.modality),
        accordingTo: stance.accordingTo,
        loose: false,
        from: verb,
        to: head === -1 || far ? triggerEnd(view, verb, frame) : head + 1,
        clause,
        kind: chunk === null ? 'verb' : 'light',
      });
    }
    return true;
  };
  for (const clause of view.clauses.keys()) {
    const light = lightFramesOf(view, clause);
    for (const { chunk } of light) usedChunks.add(chunk);
    if (light.some(({ frame, chunk }) => tell(frame, clause, chunk))) continue;
    framesOfVerb(view, clause).some((frame) => tell(frame, clause, null));
  }
  return { findings, usedChunks };
};
