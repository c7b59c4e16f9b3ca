import type { BlockKind } from '../../model/clean-text.ts';
import type { Token } from '../../model/sentence.ts';
import type { Dependencies } from './tree.ts';
import { SPEAKER_VERBS, SPEECH_VERBS } from './word-lists.ts';
import { repairInfinitive, repairParticiple, repairRelative } from './insertion-repairs.ts';
import type { LooseTree } from './loose-tree.ts';
import {
  REACH,
  LOOSE,
  isNominalTag,
  isBreak,
  isFiniteForm,
  isFiniteHead,
  isUnder,
  phraseTop,
  setLink,
  hasSubject,
} from './loose-tree.ts';

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** [SY80] Marks head nothing: what the parser has hung on one hangs on the mark's own head. */
const repairMarks = (tree: LooseTree): void => {
  const { tokens, heads } = tree;
  for (let i = 0; i < tokens.length; i += 1) {
    let head = heads[i] as number;
    for (let steps = 0; head >= 0 && tokens[head]?.pos === 'PUNCT' && steps < REACH; steps += 1) {
      if (heads[head] === -1) break;
      head = heads[head] as number;
    }
    if (head !== heads[i] && head !== i) heads[i] = head;
    const above = heads[i] as number;
    if (tokens[i]?.pos === 'VERB' && tokens[above]?.pos === 'SCONJ' && above < i) lowerMarker(tree, above, i);
  }
};

/** [SY80] A conjunction heads nothing either: its clause hangs on the verb above, and the conjunction on the clause. */
const lowerMarker = (tree: LooseTree, marker: number, verb: number): void => {
  const { tokens, heads } = tree;
  let above = heads[marker] as number;
  for (let steps = 0; above >= 0 && tokens[above]?.pos !== 'VERB' && steps < REACH; steps += 1)
    above = heads[above] as number;
  if (above < 0 || above === verb) return;
  setLink(tree, verb, above, tokens[marker]?.lemma === 'that' ? 'ccomp' : 'advcl');
  setLink(tree, marker, verb, 'mark');
};

/** [SY80] "On Tuesday | Daglo announced": a day and a name behind it are no one name; the name has the day's place. */
const repairDays = ({ tokens, heads, relations }: LooseTree): void => {
  for (let i = 0; i + 1 < tokens.length; i += 1) {
    const name = tokens[i + 1] as Token;
    if (!DAY.test((tokens[i] as Token).lemma) || name.pos !== 'PROPN' || DAY.test(name.lemma)) continue;
    if (heads[i + 1] !== i) continue;
    heads[i + 1] = heads[i] as number;
    relations[i + 1] = relations[i] as string;
    for (let at = i + 2; at < tokens.length && at < i + 8; at += 1) if (heads[at] === i) heads[at] = i + 1;
    heads[i] = i + 1;
    relations[i] = 'obl:unmarked';
  }
};

/** [SY82] "Fears that China will invade Taiwan are growing": what stands between two verbs is the object of the first. */
const repairContentNoun = (tree: LooseTree, root: number): void => {
  const { tokens, heads, relations } = tree;
  for (let main = root + 3; main < tokens.length && main < root + REACH; main += 1) {
    const inner = heads[main] as number;
    if (inner <= root || inner >= main || heads[inner] !== root || relations[inner] !== 'acl') continue;
    if (tokens[inner]?.pos !== 'VERB' || !isFiniteHead(tree, main)) continue;
    for (let i = inner + 1; i < main && i < inner + 5; i += 1) {
      if (heads[i] !== main || !(relations[i] as string).startsWith('nsubj')) continue;
      setLink(tree, i, inner, 'obj');
      setLink(tree, main, -1, 'root');
      setLink(tree, root, main, 'nsubj');
      return;
    }
  }
};

/** [SY82] A noun that the parser has taken for the head of the sentence, with its verb loosely behind it, is the verb's subject. */
const repairRoot = (tree: LooseTree): void => {
  const { tokens, heads, relations } = tree;
  const root = relations.indexOf('root');
  if (root === -1 || !isNominalTag(tokens[root]) || isFiniteHead(tree, root)) return;
  for (let at = root + 1; at < tokens.length; at += 1) {
    const relation = relations[at] as string;
    if (heads[at] !== root || relation === 'acl:relcl' || relation === 'acl' || !LOOSE.has(relation)) continue;
    if (!isFiniteHead(tree, at) || hasSubject(tree, at) || tokens[at - 1]?.form === ':') continue;
    setLink(tree, at, -1, 'root');
    setLink(tree, root, at, 'nsubj');
    for (let i = 0; i < tokens.length; i += 1)
      if (heads[i] === root && (relations[i] === 'parataxis' || relations[i] === 'advcl')) heads[i] = at;
    return;
  }
  repairContentNoun(tree, root);
};

/** Parts of speech that may stand behind a verb of saying at the end of a sentence: "announced on October 21". */
const TAIL = new Set(['ADP', 'DET', 'NOUN', 'PROPN', 'NUM', 'ADJ', 'ADV', 'PUNCT', 'PRON', 'PART']);

/** The verb of saying that closes a sentence, with no other verb and no comma behind it; -1 for none. */
const closingSpeaker = ({ tokens }: LooseTree): number => {
  let at = tokens.length - 1;
  for (let steps = 0; at > 3 && steps < 14; at -= 1, steps += 1) {
    const token = tokens[at] as Token;
    if (token.pos === 'VERB') return isFiniteForm(token) && SPEAKER_VERBS.has(token.lemma) ? at : -1;
    if (!TAIL.has(token.pos) || (token.form === ',' && steps > 6)) return -1;
  }
  return -1;
};

/** Whether a verb form may stand behind an auxiliary. */
const fits = (auxiliary: Token, { pos, verbForm }: Token): boolean => {
  if (pos !== 'VERB') return false;
  if (auxiliary.verbForm === 'MD') return verbForm === 'VB';
  return auxiliary.lemma === 'have' && verbForm === 'VBN';
};

/** [SY82] "has so far refused": an auxiliary that the parser has hung on an adverb belongs to the verb behind it. */
const repairAuxiliary = (tree: LooseTree, auxiliary: number): void => {
  const { tokens, heads, relations } = tree;
  let verb = auxiliary + 1;
  while (tokens[verb]?.pos === 'ADV' || tokens[verb]?.lemma === 'not') verb += 1;
  const token = tokens[verb];
  const head = heads[auxiliary] as number;
  if (!token || verb === auxiliary + 1 || head === verb || head < auxiliary || head > verb) return;
  if (!fits(tokens[auxiliary] as Token, token) || !isUnder(tree, verb, head)) return;
  setLink(tree, verb, heads[head] as number, relations[head] as string);
  setLink(tree, head, verb, 'advmod');
  for (let i = 0; i < verb; i += 1) if (heads[i] === head) heads[i] = verb;
};

/** [SY82] "Putin met Xi and Modi visited Kyiv": a name between "and" and a verb is the verb's subject, the one before an object. */
const repairShared = (tree: LooseTree, verb: number): void => {
  const { tokens, heads, relations } = tree;
  let member = verb - 1;
  while (relations[member] !== 'conj' && heads[member] !== verb && isNominalTag(tokens[heads[member] as number]))
    member = heads[member] as number;
  const first = relations[member] === 'conj' ? (heads[member] as number) : -1;
  if (first === -1) return;
  const isObject = relations[first] === 'obj' || relations[first] === 'obl';
  if (
    isObject &&
    heads[first] !== verb &&
    (heads[first] as number) < first &&
    !hasSubject(tree, verb) &&
    isFiniteHead(tree, verb)
  ) {
    setLink(tree, member, verb, 'nsubj');
    if (relations[verb] === 'xcomp') relations[verb] = 'conj';
    return;
  }
  if (heads[first] !== verb || !(relations[first] as string).startsWith('nsubj')) return;
  let start = first;
  while (start > 0 && (heads[start - 1] as number) === first) start -= 1;
  const before = start - 1;
  if (tokens[before]?.pos !== 'VERB' || before === verb || !isFiniteHead(tree, before)) return;
  setLink(tree, member, verb, 'nsubj');
  setLink(tree, first, before, 'obj');
  if (!isUnder(tree, before, verb)) return;
  setLink(tree, before, heads[verb] as number, relations[verb] as string);
  setLink(tree, verb, before, 'conj');
};

/** [SY82] "saying it sets a precedent": what stands between a verb of saying and a finite verb is the subject of the latter. */
const repairSaid = (tree: LooseTree, verb: number): void => {
  const { tokens, heads, relations } = tree;
  const top = phraseTop(tree, verb - 1, 0);
  const above = heads[top] as number;
  if (relations[top] !== 'obj' || above >= top || above < 0 || !SPEECH_VERBS.has(tokens[above]?.lemma ?? '')) return;
  if (tokens[above]?.pos !== 'VERB' || !isFiniteHead(tree, verb) || hasSubject(tree, verb)) return;
  if (isUnder(tree, above, verb)) return;
  setLink(tree, top, verb, 'nsubj');
  setLink(tree, verb, above, 'ccomp');
};

/** [SY83] "…, X said.": a verb of saying at the end governs all that stands before its subject. */
const repairSpeaker = (tree: LooseTree): void => {
  const { tokens, heads, relations } = tree;
  const verb = closingSpeaker(tree);
  if (verb === -1 || heads[verb] === -1 || !isNominalTag(tokens[verb - 1])) return;
  for (let i = verb + 1; i < tokens.length; i += 1)
    if (heads[i] === verb && (relations[i] === 'obj' || relations[i] === 'ccomp')) return;
  let start = verb - 1;
  while (
    start > 0 &&
    !isBreak(tokens[start - 1]) &&
    tokens[start - 1]?.form !== '"' &&
    tokens[start - 1]?.pos !== 'VERB'
  ) {
    if (tokens[start - 1]?.pos === 'SCONJ' || tokens[start - 1]?.pos === 'CCONJ') return;
    start -= 1;
  }
  if (start < 2 || tokens[start - 1]?.pos === 'VERB') return;
  const root = relations.indexOf('root');
  if (root === -1 || root >= start) return;
  setLink(tree, verb, -1, 'root');
  setLink(tree, phraseTop(tree, verb - 1, start), verb, 'nsubj');
  setLink(tree, root, verb, 'ccomp');
};

/**
 * Repairs what the parser of general English gets wrong most often in news: subjects with a clause of "who" behind them,
 * nouns taken for the head of a sentence, speakers at its end. Gives a new tree; titles are left as they are.
 */
export const repairTree = (
  tokens: readonly Token[],
  { heads, relations }: Dependencies,
  kind: BlockKind,
): Dependencies => {
  const tree: LooseTree = { tokens, heads: heads.slice(), relations: [...relations] };
  repairMarks(tree);
  repairDays(tree);
  for (let i = 1; i < tokens.length; i += 1) {
    const { pos, lemma, verbForm } = tokens[i] as Token;
    if (pos === 'VERB' && isNominalTag(tokens[i - 1])) {
      repairShared(tree, i);
      repairSaid(tree, i);
    }
    if (pos === 'AUX' && (lemma === 'have' || verbForm === 'MD')) repairAuxiliary(tree, i);
    if ((pos === 'PRON' || pos === 'DET') && (lemma === 'who' || lemma === 'which' || lemma === 'whom'))
      repairRelative(tree, i);
  }
  if (kind !== 'paragraph') return tree;
  repairInfinitive(tree);
  repairParticiple(tree);
  repairRoot(tree);
  repairSpeaker(tree);
  return tree;
};
