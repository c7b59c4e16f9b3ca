import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TreebankSentence } from '../lib/evaluation/trees/read-conllu.ts';
import { readConllu } from '../lib/evaluation/trees/read-conllu.ts';

/** A sentence of a treebank. Tokens are numbered from 0; the artificial root has the number `forms.length`. */
export interface Tree {
  /** Name of the document it is from: folds are cut between documents. */
  readonly document: string;
  readonly forms: readonly string[];
  /** `UPOS|XPOS`. */
  readonly tags: readonly string[];
  readonly heads: Int32Array;
  readonly labels: readonly string[];
}

const toTree = ({ document, words }: TreebankSentence): Tree => ({
  document,
  forms: words.map(({ form }) => form),
  tags: words.map(({ upos, xpos }) => `${upos}|${xpos}`),
  heads: Int32Array.from(words, ({ head }) => (head === -1 ? words.length : head)),
  labels: words.map(({ relation }) => relation),
});

/** Trees of a CoNLL-U text. */
export const readTrees = (content: string): Tree[] => readConllu(content).map(toTree);

/** A part of both treebanks. */
export interface Treebanks<T> {
  readonly ewt: readonly T[];
  readonly gum: readonly T[];
}

/** The sentences of a part of both treebanks. @throws Error that names what is missing. */
export const readTreebankSentences = (data: string, part: 'train' | 'dev'): Treebanks<TreebankSentence> => {
  const ewt = join(data, 'ud-english-ewt', `${part}.conllu`);
  const gum = join(data, 'gum', part);
  for (const path of [ewt, gum]) if (!existsSync(path)) throw new Error(`The data folder lacks ${path}.`);
  return {
    ewt: readConllu(readFileSync(ewt, 'utf8')),
    gum: readdirSync(gum)
      .filter((file) => file.endsWith('.conllu'))
      .sort()
      .flatMap((file) => readConllu(readFileSync(join(gum, file), 'utf8'), file)),
  };
};

/** The trees of a part of both treebanks. @throws Error that names what is missing. */
export const readTreebanks = (data: string, part: 'train' | 'dev'): Treebanks<Tree> => {
  const { ewt, gum } = readTreebankSentences(data, part);
  return { ewt: ewt.map(toTree), gum: gum.map(toTree) };
};

/** Numbers of the trees of each of `count` folds: whole documents, dealt out in turn. */
export const foldsByDocument = (trees: readonly Tree[], count: number): number[][] => {
  const folds: number[][] = Array.from({ length: count }, () => []);
  const foldOf = new Map<string, number>();
  trees.forEach(({ document }, index) => {
    const fold = foldOf.get(document) ?? foldOf.size % count;
    foldOf.set(document, fold);
    folds[fold]?.push(index);
  });
  return folds;
};
