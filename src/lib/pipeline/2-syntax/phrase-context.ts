import type { Token } from '../../model/sentence.ts';

/** The few words between two chunks, quotation marks left out; "?" where there are many. */
export const formsBetween = (tokens: readonly Token[], from: number, to: number): string => {
  if (to - from > 4) return '?';
  let forms = '';
  for (let at = from; at < to; at += 1) {
    const lemma = (tokens[at] as Token).lemma;
    if (lemma !== '"') forms = forms === '' ? lemma : `${forms} ${lemma}`;
  }
  return forms;
};

const isFinite = (token: Token): boolean =>
  (token.pos === 'VERB' || token.pos === 'AUX') &&
  token.verbForm !== 'VBG' &&
  token.verbForm !== 'VBN' &&
  token.verbForm !== 'VB';

/** Whether the noun phrase that ends at `i` has a finite verb after it, over what hangs on it ("and Modi of India visited"). */
export const verbFollows = (tokens: readonly Token[], i: number): boolean => {
  for (let at = i; at < i + 14; at += 1) {
    const token = tokens[at];
    if (!token) return false;
    if (token.pos === 'VERB' || token.pos === 'AUX') return isFinite(token);
    if (token.pos === 'PUNCT' && token.form !== '"' && (token.form !== '-' || token.spaceAfter)) return false;
    if (
      token.pos === 'CCONJ' ||
      token.pos === 'SCONJ' ||
      (token.pos === 'PRON' && /^(?:who|which|that|whom)$/.test(token.lemma))
    )
      return false;
  }
  return false;
};

/** Whether a noun phrase has its verb after an insertion: ", and Egypt, a close ally of Burhan, called". */
export const verbFollowsInsertion = (tokens: readonly Token[], i: number): boolean => {
  if (tokens[i]?.form !== ',') return false;
  for (let at = i + 1; at < i + 20; at += 1) {
    const token = tokens[at];
    if (!token || isFinite(token) || token.pos === 'CCONJ' || token.pos === 'SCONJ') return false;
    if (token.form === ',')
      return (
        verbFollows(tokens, at + 1) &&
        !tokens
          .slice(at + 1, at + 4)
          .some((other) => other.pos === 'PROPN' || other.pos === 'NOUN' || other.pos === 'PRON' || other.pos === 'DET')
      );
  }
  return false;
};

/** Words and marks between two clauses. */
const CLAUSE_EDGES = new Set(['that', 'who', 'which', ',', ';', ':', '-', '"']);

/** Whether a finite verb stands before `i` in the same clause. */
export const verbPrecedes = (tokens: readonly Token[], i: number): boolean => {
  for (let at = i - 1; at >= 0 && i - at < 30; at -= 1) {
    const token = tokens[at];
    if (!token) return false;
    if (isFinite(token)) return true;
    if (token.pos === 'SCONJ' || CLAUSE_EDGES.has(token.lemma)) return false;
  }
  return false;
};

export const isName = (tokens: readonly Token[], chunk: { readonly head: number }): boolean =>
  tokens[chunk.head]?.pos === 'PROPN';
