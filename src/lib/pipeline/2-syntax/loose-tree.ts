import type { Token } from '../../model/sentence.ts';

/** A tree that rules may still change. */
export interface LooseTree {
  readonly tokens: readonly Token[];
  readonly heads: Int32Array;
  readonly relations: string[];
}

export const REACH = 60;

/** Relations by which a main verb is wrongly hung on the verb of a relative clause, or on the subject. */
export const LOOSE = new Set([
  'conj',
  'parataxis',
  'ccomp',
  'advcl',
  'appos',
  'dep',
  'list',
  'discourse',
  'acl',
  'acl:relcl',
  'root',
  'obj',
  'xcomp',
  'nmod',
  'obl',
]);

export const isNominalTag = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' ||
  token?.pos === 'PROPN' ||
  token?.pos === 'PRON' ||
  token?.pos === 'NUM' ||
  token?.pos === 'SYM';

export const isBreak = (token: Token | undefined): boolean =>
  token?.form === ',' || token?.form === '-' || token?.form === '–' || token?.form === ')';

export const isFiniteForm = ({ verbForm }: Token): boolean =>
  verbForm === 'VBD' || verbForm === 'VBZ' || verbForm === 'VBP' || verbForm === 'MD';

/** Whether a token heads a finite clause: by its form, or by an auxiliary or form of "be" that hangs on it. */
export const isFiniteHead = ({ tokens, heads, relations }: LooseTree, at: number): boolean => {
  const token = tokens[at] as Token;
  if (token.pos === 'VERB' && isFiniteForm(token)) return true;
  for (let i = Math.max(0, at - 8); i < at; i += 1) {
    const relation = relations[i];
    if (heads[i] !== at) continue;
    if (relation === 'mark' && tokens[i]?.lemma === 'to') return false;
    if (relation !== 'aux' && relation !== 'aux:pass' && relation !== 'cop') continue;
    if (isFiniteForm(tokens[i] as Token)) return true;
  }
  // "…, accuse the bloc": a bare verb right behind a comma is a present tense.
  return token.verbForm === 'VB' && isBreak(tokens[at - 1]);
};

/** Whether `above` stands somewhere over `token` in the tree. */
export const isUnder = ({ heads }: LooseTree, token: number, above: number): boolean => {
  for (let at = token, steps = 0; at >= 0 && steps < REACH; at = heads[at] as number, steps += 1)
    if (at === above) return true;
  return false;
};

/** The head of the noun phrase that the token belongs to, going up no further than `from`. */
export const phraseTop = ({ tokens, heads }: LooseTree, token: number, from: number): number => {
  let at = token;
  for (let steps = 0; steps < REACH; steps += 1) {
    const head = heads[at] as number;
    if (head < from || head > token || !isNominalTag(tokens[head])) return at;
    at = head;
  }
  return at;
};

export const setLink = ({ heads, relations }: LooseTree, token: number, head: number, relation: string): void => {
  heads[token] = head;
  relations[token] = relation;
};

export const hasSubject = ({ heads, relations, tokens }: LooseTree, verb: number): boolean => {
  for (let i = Math.max(0, verb - REACH); i < tokens.length && i < verb + 12; i += 1)
    if (heads[i] === verb && (relations[i] as string).startsWith('nsubj')) return true;
  return false;
};
