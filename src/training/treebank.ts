import { readFileSync } from 'node:fs';

/** A word of a treebank in CoNLL-U. Heads count from 1, 0 is the root. */
export interface TreebankWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly relation: string;
}

const COLUMNS = 10;

/** Reads the sentences of a CoNLL-U file; ranges and empty words are passed over. */
export const readTreebank = (file: string): TreebankWord[][] => {
  const sentences: TreebankWord[][] = [];
  let words: TreebankWord[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const columns = line.split('\t');
    if (line === '' && words.length > 0) {
      sentences.push(words);
      words = [];
    }
    if (columns.length < COLUMNS || !/^\d+$/.test(columns[0] ?? '')) continue;
    const [, form = '', lemma = '', upos = '', xpos = '', , head = '0', relation = ''] = columns;
    words.push({ form, lemma, upos, xpos, head: Number(head), relation });
  }
  if (words.length > 0) sentences.push(words);
  return sentences;
};
