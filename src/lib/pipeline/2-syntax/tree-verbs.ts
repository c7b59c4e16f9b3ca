import type { Token, VerbForm } from '../../model/sentence.ts';
import type { Tree } from './tree.ts';
import { childBy } from './tree.ts';
import { isParticle, isPhrasal, NEGATIONS } from './word-lists.ts';

/** How a verb group stands in the sentence. */
export type GroupKind = 'finite' | 'infinitive' | 'gerund' | 'participle';

/** Auxiliaries, adverbs, main verb and particle that belong together, found by the tree. */
export interface VerbGroup {
  /** Token that heads the clause in the tree: the verb, or what a form of "be" says of the subject. */
  readonly top: number;
  readonly verb: number;
  /** First token: auxiliary, or "to" of an infinitive. */
  readonly from: number;
  readonly to: number;
  readonly kind: GroupKind;
  /** Form of the first verb of the group. */
  readonly form: VerbForm;
  readonly particle: string | null;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
}

/** Relations of verbs that are no clause: prepositions, parts of names and of fixed expressions. */
const NO_CLAUSE = new Set([
  'case',
  'mark',
  'fixed',
  'compound',
  'cc',
  'flat',
  'goeswith',
  'aux',
  'aux:pass',
  'cop',
  'det',
]);

/** The form of "be" that is the verb of a clause whose head is a noun or adjective; -1 for none. */
const findCopula = (tokens: readonly Token[], tree: Tree, top: number): number => {
  const copula = childBy(tree, top, 'cop');
  if (copula !== -1) return copula;
  // An auxiliary of what is no verb is a verb by itself.
  let last = -1;
  for (let child = tree.first[top] as number; child !== -1; child = tree.next[child] as number) {
    const relation = tree.relations[child];
    if ((relation === 'aux' || relation === 'aux:pass') && (tokens[child] as Token).pos === 'AUX') last = child;
  }
  return last;
};

/** Whether a verb has an object or phrase of its own behind it: then it is no adjective, whatever the tree says. */
const hasArguments = (tree: Tree, verb: number): boolean => {
  for (let child = tree.first[verb] as number; child !== -1; child = tree.next[child] as number) {
    const relation = tree.relations[child] as string;
    if (child > verb && (relation === 'obj' || relation.startsWith('obl'))) return true;
  }
  return false;
};

/** The token that is the verb of a clause headed by `top`; -1 where `top` heads no clause. `inChunk`: it is part of a noun phrase. */
const findVerb = (tokens: readonly Token[], tree: Tree, top: number, inChunk: boolean): number => {
  const { pos } = tokens[top] as Token;
  const relation = tree.relations[top] as string;
  if (NO_CLAUSE.has(relation) && (relation !== 'compound' || inChunk || pos !== 'VERB')) return -1;
  if ((pos === 'VERB' || pos === 'AUX') && !inChunk) {
    return relation === 'amod' && !hasArguments(tree, top) ? -1 : top;
  }
  return findCopula(tokens, tree, top);
};

/** Particles that are never taken for prepositions after a verb that knows them. */
const FIRM = new Set(['out', 'up', 'back', 'down', 'off', 'away', 'forward', 'together', 'apart', 'aside', 'ahead']);
const TAKES_OVER = new Set(['take', 'hand']);

const isTo = (token: Token | undefined): boolean => token?.lemma === 'to' && token.pos === 'PART';

/** The particle of a phrasal verb: by the tree, else a word right after the verb that it is known to go with. */
const findParticle = (tokens: readonly Token[], tree: Tree, verb: number, chunkAt: Int32Array): number => {
  const child = childBy(tree, verb, 'compound:prt');
  if (child !== -1) return child;
  const next = tokens[verb + 1];
  if (!next || !isParticle(next.lemma) || !isPhrasal((tokens[verb] as Token).lemma, next.lemma)) return -1;
  const isGoverning = tree.relations[verb + 1] === 'case' && (chunkAt[verb + 2] ?? -1) >= 0;
  const isFirm = FIRM.has(next.lemma) || (next.lemma === 'over' && TAKES_OVER.has((tokens[verb] as Token).lemma));
  return isGoverning && !isFirm ? -1 : verb + 1;
};

const isNegation = (token: Token | undefined): boolean =>
  token !== undefined && NEGATIONS.has(token.form.toLowerCase());

/** [SY23] Words of negation in the group, right before it, or after a form of "be". */
const findNegation = (tokens: readonly Token[], tree: Tree, top: number, from: number, verb: number): boolean => {
  for (let child = tree.first[top] as number; child !== -1; child = tree.next[child] as number)
    if (tree.relations[child] === 'advmod' && isNegation(tokens[child]) && child <= Math.max(top, verb)) return true;
  for (let at = from; at < verb; at += 1) if (isNegation(tokens[at])) return true;
  const previous = tokens[from - 1];
  if (isNegation(previous) || (previous?.lemma === 'longer' && tokens[from - 2]?.lemma === 'no')) return true;
  return tokens[verb + 1]?.lemma === 'no' && tokens[verb + 2]?.lemma === 'longer';
};

/** [SY20] The verb group of the clause that `top` heads; null where it heads none. */
export const readTreeVerb = (
  tokens: readonly Token[],
  tree: Tree,
  top: number,
  chunkAt: Int32Array,
  telegraphic: boolean,
): VerbGroup | null => {
  const verb = findVerb(tokens, tree, top, (chunkAt[top] as number) !== -1);
  if (verb === -1) return null;
  const main = tokens[verb] as Token;
  let from = verb;
  let modal: string | null = null;
  let isToForm = false;
  let last = -1;
  for (let child = tree.first[top] as number; child !== -1 && child < verb; child = tree.next[child] as number) {
    const token = tokens[child] as Token;
    const relation = tree.relations[child];
    if ((relation === 'mark' || relation === 'aux') && isTo(token)) isToForm = true;
    else if ((relation !== 'aux' && relation !== 'aux:pass') || token.pos !== 'AUX') continue;
    if (child < from) from = child;
    if (token.verbForm === 'MD') modal ??= token.lemma;
    if (token.pos === 'AUX') last = child;
  }
  if (main.verbForm === 'MD') modal ??= main.lemma;
  const opener = isToForm ? tokens[from + 1] : tokens[from];
  const form = (from === verb || isToForm ? main.verbForm : opener?.verbForm) ?? 'VB';
  // "It later lifted the ban": a participle with a subject of its own is a past tense.
  const isPastTense =
    last === -1 &&
    main.verbForm === 'VBN' &&
    !isToForm &&
    (childBy(tree, top, 'nsubj') !== -1 || (!telegraphic && tree.relations[top] === 'root' && verb > 1));
  let kind: GroupKind = 'finite';
  if (isToForm) kind = 'infinitive';
  else if (form === 'VBG') kind = 'gerund';
  else if (form === 'VBN' && !isPastTense) kind = 'participle';
  const auxiliary = tokens[last]?.lemma;
  const isPast = main.verbForm === 'VBN' || main.verbForm === 'VBD';
  const passive =
    verb === top &&
    main.pos === 'VERB' &&
    ((isPast && (auxiliary === 'be' || auxiliary === 'get')) ||
      (last === -1 && main.verbForm === 'VBN' && !isPastTense));
  const particle = main.pos === 'VERB' ? findParticle(tokens, tree, verb, chunkAt) : -1;
  return {
    top,
    verb,
    from,
    to: particle === verb + 1 ? verb + 2 : verb + 1,
    kind,
    form,
    particle: particle === -1 ? null : (tokens[particle] as Token).lemma,
    passive,
    negated: findNegation(tokens, tree, top, from, verb),
    modal,
  };
};
