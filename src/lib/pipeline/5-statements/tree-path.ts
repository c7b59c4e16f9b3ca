import type { PathStep } from '../../model/explanation.ts';
import type { Span } from '../../model/span.ts';
import type { SentenceView } from './sentence-view.ts';
import { formAt } from './sentence-view.ts';

/** Longer ways up than this are a fault of the parse. */
const MOST_STEPS = 12;

const spanAt = ({ tokens, sentence }: SentenceView, at: number): Span => {
  const { start, end } = tokens[at] ?? sentence;
  return { start, end };
};

interface Climb {
  readonly relation: string;
  /** Token number. */
  readonly of: number;
  /** The chunk that it heads, null for a verb. */
  readonly chunk: number | null;
}

/** What the phrase of a chunk hangs on; null for nothing. */
const climb = (view: SentenceView, number: number): Climb | null => {
  const chunk = view.chunks[number];
  const argument = view.arguments[number];
  const toChunk = (relation: string, above: number): Climb => ({
    relation,
    of: view.chunks[above]?.head ?? -1,
    chunk: above,
  });
  if (!chunk) return null;
  // A possessor may be coordinated with an argument, and is none itself.
  if (view.chunks[number + 1]?.possessor === number) return toChunk('possessor', number + 1);
  if (argument) {
    const relation = argument.role === 'oblique' ? `prep:${argument.preposition}` : argument.role;
    return { relation, of: view.clauses[argument.clause]?.verb ?? -1, chunk: null };
  }
  if (chunk.apposition !== null) return toChunk('apposition', chunk.apposition);
  if (chunk.attached) return toChunk(`prep:${formAt(view, chunk.attached.preposition)}`, chunk.attached.chunk);
  if (chunk.conjunct !== null && chunk.conjunct !== number) return toChunk('conjunct', chunk.conjunct);
  return null;
};

/** From a noun phrase's word up to the word at `stop` or else the verb that it is an argument of. */
export const pathOfWord = (view: SentenceView, at: number, stop: number): readonly PathStep[] => {
  const steps: PathStep[] = [];
  let chunk = view.chunkAt[at] ?? -1;
  const head = view.chunks[chunk]?.head ?? at;
  // A name that stands before the head of its phrase: "the Putin visit".
  if (head !== at) steps.push({ relation: 'part', of: spanAt(view, head) });
  let reached = head;
  while (reached !== stop && steps.length < MOST_STEPS) {
    const up = climb(view, chunk);
    if (up === null) break;
    steps.push({ relation: up.relation, of: spanAt(view, up.of) });
    if (up.chunk === null) break;
    chunk = up.chunk;
    reached = up.of;
  }
  return steps;
};

/** From a clause up to the main one. */
export const pathOfClause = (view: SentenceView, number: number | null): readonly PathStep[] => {
  const steps: PathStep[] = [];
  let clause = view.clauses[number ?? -1];
  while (clause && steps.length < MOST_STEPS) {
    const above = view.clauses[clause.parent ?? -1];
    if (above) steps.push({ relation: clause.relation, of: spanAt(view, above.verb) });
    clause = above;
  }
  return steps;
};
