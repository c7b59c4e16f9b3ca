import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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

const readTree = (document: string, rows: readonly (readonly string[])[]): Tree => ({
  document,
  forms: rows.map((row) => row[1] ?? ''),
  tags: rows.map((row) => `${row[3] ?? ''}|${row[4] ?? ''}`),
  heads: Int32Array.from(rows, (row) => (row[6] === '0' ? rows.length : Number(row[6]) - 1)),
  labels: rows.map((row) => row[7] ?? ''),
});

/** Sentences of a CoNLL-U text; multiword tokens and empty nodes are passed over. */
export const readConllu = (text: string, name = ''): Tree[] => {
  const trees: Tree[] = [];
  let document = name;
  let rows: string[][] = [];
  const flush = (): void => {
    if (rows.length > 0) trees.push(readTree(document, rows));
    rows = [];
  };
  for (const line of text.split(/\r?\n/u)) {
    if (line === '') flush();
    else if (line.startsWith('# newdoc id')) document = line.slice(line.indexOf('=') + 1).trim();
    else if (/^\d+\t/u.test(line)) rows.push(line.split('\t'));
  }
  flush();
  return trees;
};

/** A part of both treebanks, EWT first. @throws Error that names what is missing. */
export const readTreebanks = (data: string, part: 'train' | 'dev'): { readonly ewt: Tree[]; readonly gum: Tree[] } => {
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
