import type { Token } from '../../model/sentence.ts';
import type { LooseTree } from './loose-tree.ts';
import {
  REACH,
  LOOSE,
  isNominalTag,
  isBreak,
  isFiniteHead,
  isUnder,
  phraseTop,
  setLink,
  hasSubject,
} from './loose-tree.ts';

/** Relations that are no clause of their own. */
const IS_CLAUSE = new Set(['acl:relcl', 'advcl:relcl']);

/** The verb of the relative clause that a pronoun opens, up from the pronoun; -1 for none. */
const relativeVerb = (tree: LooseTree, pronoun: number): number => {
  const { tokens, heads } = tree;
  for (let at = heads[pronoun] as number, steps = 0; at > pronoun && steps < 4; at = heads[at] as number, steps += 1) {
    const { pos } = tokens[at] as Token;
    if (pos === 'VERB' || isFiniteHead(tree, at)) return at;
  }
  return -1;
};

/** The main verb behind an inserted relative clause: the first finite one after a comma that hangs on its verb or on `noun`. */
const mainVerbAfter = (tree: LooseTree, relative: number, noun: number): number => {
  const finite = findMainVerb(tree, relative, noun, true);
  return finite === -1 ? findMainVerb(tree, relative, noun, false) : finite;
};

const findMainVerb = (tree: LooseTree, relative: number, noun: number, mustBeFinite: boolean): number => {
  const { tokens, heads, relations } = tree;
  for (let at = relative + 1; at < tokens.length && at < relative + REACH; at += 1) {
    const head = heads[at] as number;
    const isNear = head === noun || head === heads[relative] || isUnder(tree, at, relative);
    if (!isNear || !LOOSE.has(relations[at] as string)) continue;
    const isVerb = mustBeFinite ? isFiniteHead(tree, at) : tokens[at]?.pos === 'VERB' && tokens[at]?.verbForm === 'VBN';
    if (!isVerb) continue;
    // The verb group must begin right behind the mark that closes the insertion.
    let from = at;
    while (from > relative && !isBreak(tokens[from - 1])) {
      const before = tokens[from - 1] as Token;
      if (before.pos !== 'AUX' && before.pos !== 'ADV' && before.pos !== 'PART') break;
      from -= 1;
    }
    if (isBreak(tokens[from - 1])) return at;
  }
  return -1;
};

/**
 * Hangs an inserted clause on the noun before it and makes the noun the subject of the main verb behind the insertion,
 * even where the parser has taken the first verb for the main one.
 */
const insertClause = (tree: LooseTree, inserted: number, noun: number, main: number, relation: string): void => {
  const { heads, relations } = tree;
  const top = phraseTop(tree, noun, 0);
  const isRelated = IS_CLAUSE.has(relations[inserted] as string) && (heads[inserted] as number) < inserted;
  if (isUnder(tree, main, inserted)) {
    if (isRelated && heads[inserted] !== noun && heads[inserted] !== top) return;
    setLink(tree, main, heads[inserted] as number, relations[inserted] as string);
  }
  setLink(tree, inserted, noun, relation);
  if (heads[main] === noun || heads[main] === top || relations[main] === 'acl:relcl') {
    const upper = isUnder(tree, top, main) ? main : top;
    setLink(tree, main, heads[upper] as number, relations[upper] as string);
  }
  if (isUnder(tree, main, top)) return;
  if (!hasSubject(tree, main) || heads[top] === inserted) setLink(tree, top, main, 'nsubj');
};

/** Prepositions that tie a name so closely to a noun that "who" may mean the noun ("the president of France, who"). */
const CLOSE = new Set(['of', 'in', 'at', 'from', 'for']);

/** "in Moscow with Putin, who": the name right before the comma, where no noun before it can be meant; -1 else. */
const namedBefore = ({ tokens, heads, relations }: LooseTree, before: number): number => {
  if (tokens[before]?.pos !== 'PROPN') return -1;
  let top = before;
  while ((relations[top] === 'flat' || relations[top] === 'compound') && (heads[top] as number) >= 0)
    top = heads[top] as number;
  let governor = '';
  for (let i = Math.max(0, top - 6); i < top; i += 1)
    if (heads[i] === top && relations[i] === 'case') governor = tokens[i]?.lemma ?? '';
  const relation = relations[top];
  const isFree = relation === 'obl' || (relation === 'nmod' && governor !== '' && !CLOSE.has(governor));
  return isFree && !CLOSE.has(governor) ? top : -1;
};

/** [SY81] "X, who did this, did that": the clause of "who" hangs on X, and X is the subject of the verb behind it. */
export const repairRelative = (tree: LooseTree, pronoun: number): void => {
  const { tokens, heads, relations } = tree;
  const relative = relativeVerb(tree, pronoun);
  if (relative === -1) return;
  let before = pronoun - 1;
  if (tokens[before]?.pos === 'ADP') before -= 1;
  const isInserted = isBreak(tokens[before]);
  if (isInserted) before -= 1;
  if (before < 0 || !isNominalTag(tokens[before])) return;
  const noun = phraseTop(tree, before, 0);
  if (noun === relative) return;
  const main = isInserted ? mainVerbAfter(tree, relative, noun) : -1;
  if (main !== -1) {
    insertClause(tree, relative, noun, main, 'acl:relcl');
    return;
  }
  const head = heads[relative] as number;
  const nearest = tokens[pronoun]?.lemma === 'who' && isInserted ? namedBefore(tree, before) : -1;
  if (nearest !== -1 && !isUnder(tree, nearest, relative)) {
    setLink(tree, relative, nearest, 'acl:relcl');
    return;
  }
  if (IS_CLAUSE.has(relations[relative] as string) && head < pronoun && isNominalTag(tokens[head])) return;
  if (isUnder(tree, noun, relative)) setLink(tree, noun, heads[relative] as number, relations[relative] as string);
  setLink(tree, relative, noun, 'acl:relcl');
};

/** [SY81] The same for participles: "The three states, all ruled by soldiers, accuse the bloc". */
export const repairParticiple = (tree: LooseTree): void => {
  const { tokens, heads, relations } = tree;
  const root = relations.indexOf('root');
  const form = tokens[root]?.verbForm;
  if (root === -1) return;
  if (isNominalTag(tokens[root])) {
    const inserted = relations.findIndex((relation, i) => relation === 'acl' && heads[i] === root && i > root + 1);
    const isOff = inserted !== -1 && !isFiniteHead(tree, inserted) && isBreak(tokens[root + 1]);
    const main = isOff ? mainVerbAfter(tree, inserted, root) : -1;
    if (main !== -1) insertClause(tree, inserted, root, main, 'acl');
    return;
  }
  if (root < 2 || (form !== 'VBN' && form !== 'VBG') || isFiniteHead(tree, root)) return;
  for (let noun = 0; noun < root; noun += 1) {
    if (heads[noun] !== root || !(relations[noun] as string).startsWith('nsubj')) continue;
    let at = noun + 1;
    while (at < root && !isBreak(tokens[at])) at += 1;
    if (at === root) return;
    const main = mainVerbAfter(tree, root, noun);
    if (main !== -1) insertClause(tree, root, noun, main, 'acl');
    return;
  }
};

/** [SY81] "Ankara's bid to join Brics made headlines": an infinitive taken for the main verb hangs on the noun right before it. */
export const repairInfinitive = (tree: LooseTree): void => {
  const { tokens, heads, relations } = tree;
  const root = relations.indexOf('root');
  const to = root - 1;
  const noun = to - 1;
  if (noun < 0 || tokens[to]?.lemma !== 'to' || tokens[root]?.verbForm !== 'VB') return;
  if (!isNominalTag(tokens[noun]) || heads[to] !== root) return;
  const top = phraseTop(tree, noun, 0);
  for (let main = root + 1; main < tokens.length && main < root + REACH; main += 1) {
    if (!isFiniteHead(tree, main) || tokens[main - 1]?.pos === 'SCONJ' || tokens[main - 1]?.pos === 'CCONJ') continue;
    if (tokens[main - 1]?.pos === 'PRON' || relations[main] === 'acl:relcl') return;
    for (let i = root + 1; i < main; i += 1)
      if (heads[i] === main && (relations[i] as string).startsWith('nsubj')) setLink(tree, i, root, 'obj');
    setLink(tree, main, -1, 'root');
    setLink(tree, top, main, 'nsubj');
    setLink(tree, root, noun, 'acl');
    return;
  }
};
