import type { NounChunk, Token, VerbForm } from '../../model/sentence.ts';
import { isParticle, isPhrasal, NEGATIONS } from './word-lists.ts';

/** How a verb group stands in the sentence. */
export type GroupKind = 'finite' | 'infinitive' | 'gerund' | 'participle';

/** Auxiliaries, adverbs, main verb and particle that belong together. */
export interface VerbGroup {
  /** First token: auxiliary, or "to" of an infinitive. */
  readonly from: number;
  readonly to: number;
  readonly verb: number;
  readonly kind: GroupKind;
  /** Form of the first verb of the group. */
  readonly form: VerbForm;
  readonly particle: string | null;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
  /** A subject between auxiliary and verb ("has Putin agreed"), as a chunk number. */
  readonly inside: number | null;
}

/** Particles that are never taken for prepositions after a verb that knows them. */
const FIRM = new Set(['out', 'up', 'back', 'down', 'off', 'away', 'forward', 'together', 'apart', 'aside', 'ahead']);

const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';

const continues = (auxiliary: Token, next: Token): boolean => {
  if (auxiliary.verbForm === 'MD' || auxiliary.lemma === 'do')
    return next.verbForm === 'VB' || next.verbForm === 'VBP' || next.verbForm === 'VBD';
  if (auxiliary.lemma === 'have') return next.verbForm === 'VBN' || next.verbForm === 'VBD';
  if (auxiliary.lemma === 'be' || auxiliary.lemma === 'get' || auxiliary.lemma === "'s") {
    return next.verbForm === 'VBG' || next.verbForm === 'VBN' || (auxiliary.lemma === 'be' && next.verbForm === 'VBD');
  }
  return false;
};

const isInside = (token: Token): boolean =>
  token.pos === 'ADV' ||
  NEGATIONS.has(token.form.toLowerCase()) ||
  token.form === '"' ||
  (token.pos === 'PART' && token.lemma === 'not') ||
  token.lemma === 'no';

/** Finds the particle of a phrasal verb: right after it, or after a short object ("ruled it out"). */
const findParticle = (
  tokens: readonly Token[],
  chunks: readonly NounChunk[],
  chunkAt: Int32Array,
  verb: number,
): number => {
  const lemma = (tokens[verb] as Token).lemma;
  const next = tokens[verb + 1];
  if (next && isParticle(next.lemma) && isPhrasal(lemma, next.lemma)) {
    const governs = (chunkAt[verb + 2] ?? -1) >= 0;
    if (FIRM.has(next.lemma) || !governs || (next.lemma === 'over' && (lemma === 'take' || lemma === 'hand')))
      return verb + 1;
    return -1;
  }
  const first = chunkAt[verb + 1] ?? -1;
  const object = first >= 0 && chunks[first + 1]?.possessor === first ? first + 1 : first;
  const chunk = chunks[object];
  if (!chunk || chunk.to - chunk.from > 4) return -1;
  const after = tokens[chunk.to];
  if (after && isParticle(after.lemma) && isPhrasal(lemma, after.lemma) && (chunkAt[chunk.to + 1] ?? -1) < 0)
    return chunk.to;
  return -1;
};

/**
 * Reads the verb group that begins at `at` (a verb outside of all noun chunks, or "to" before one); null where none does.
 * `chunkAt` gives the chunk of each token, -1 for none.
 */
export const readVerbGroup = (
  tokens: readonly Token[],
  chunks: readonly NounChunk[],
  chunkAt: Int32Array,
  at: number,
): VerbGroup | null => {
  const first = tokens[at];
  if (!first) return null;
  let i = at;
  const isTo = first.form.toLowerCase() === 'to' && first.pos === 'PART';
  let negated = false;
  if (isTo) {
    i += 1;
    while (tokens[i] && isInside(tokens[i] as Token)) i += 1;
  }
  let verb = i;
  const opener = tokens[i];
  if (!opener || !isVerb(opener) || (chunkAt[i] ?? -1) >= 0) return null;
  let inside: number | null = null;
  let modal: string | null = null;
  let passive = false;
  for (let current = opener; ;) {
    if (current.verbForm === 'MD') modal ??= current.lemma;
    const mayContinue =
      current.pos === 'AUX' ||
      current.lemma === 'be' ||
      current.lemma === 'get' ||
      current.lemma === 'have' ||
      current.lemma === 'do';
    if (!mayContinue) break;
    let next = verb + 1;
    let seen: number | null = null;
    while (tokens[next]) {
      const token = tokens[next] as Token;
      const chunk = chunkAt[next] ?? -1;
      if (isInside(token)) next += 1;
      else if (chunk >= 0 && seen === null && inside === null && isInversion(tokens, at, chunks[chunk] as NounChunk)) {
        seen = chunk;
        next = (chunks[chunk] as NounChunk).to;
      } else break;
    }
    const candidate = tokens[next];
    if (!candidate || !isVerb(candidate) || (chunkAt[next] ?? -1) >= 0 || !continues(current, candidate)) break;
    if (seen !== null) inside = seen;
    if ((current.lemma === 'be' || current.lemma === 'get') && candidate.verbForm !== 'VBG' && candidate.pos === 'VERB')
      passive = true;
    else passive = false;
    verb = next;
    current = candidate;
  }
  const main = tokens[verb] as Token;
  for (let k = at; k <= verb; k += 1) if (NEGATIONS.has((tokens[k] as Token).form.toLowerCase())) negated = true;
  const previous = tokens[at - 1];
  if (previous && (NEGATIONS.has(previous.lemma) || (previous.lemma === 'longer' && tokens[at - 2]?.lemma === 'no')))
    negated = true;
  if (main.lemma === 'be' && (tokens[verb + 1]?.lemma === 'not' || tokens[verb + 1]?.lemma === 'never')) negated = true;
  if (tokens[verb + 1]?.lemma === 'no' && tokens[verb + 2]?.lemma === 'longer') negated = true;
  const particle = main.pos === 'VERB' ? findParticle(tokens, chunks, chunkAt, verb) : -1;
  let kind: GroupKind;
  if (isTo) kind = 'infinitive';
  else if (opener.verbForm === 'VBG') kind = 'gerund';
  else if (opener.verbForm === 'VBN') kind = 'participle';
  else kind = 'finite';
  return {
    from: at,
    to: particle === verb + 1 ? verb + 2 : verb + 1,
    verb,
    kind,
    form: opener.verbForm ?? 'VB',
    particle: particle >= 0 ? (tokens[particle] as Token).lemma : null,
    passive: passive || (kind === 'participle' && main === opener),
    negated,
    modal,
    inside,
  };
};

/** Only a question or a fronted negation puts the subject behind the auxiliary. */
const isInversion = (tokens: readonly Token[], at: number, chunk: NounChunk): boolean => {
  const before = tokens[at - 1];
  if (chunk.to - chunk.from > 6) return false;
  return (
    !before ||
    before.form === '"' ||
    before.pos === 'CCONJ' ||
    before.form === ',' ||
    /^(?:what|why|how|when|where|who|whom|which|never|nor|neither|only)$/.test(before.lemma)
  );
};
