/** A word of a treebank. */
export interface TreebankWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Number of its head in the sentence, from 0; -1 for the root. */
  readonly head: number;
  readonly relation: string;
  /** `Name=` of the last column ("B-PER"), null without. */
  readonly name: string | null;
}

/** What is written as one and is several words ("don't"): words `[from, to)`. */
export interface Contraction {
  readonly from: number;
  readonly to: number;
  readonly form: string;
}

/** A sentence of a treebank. */
export interface TreebankSentence {
  /** Name of the document it is from, "" where there is none. */
  readonly document: string;
  readonly startsParagraph: boolean;
  /** Its text as the treebank has it, null where it has none. */
  readonly text: string | null;
  readonly words: readonly TreebankWord[];
  readonly contractions: readonly Contraction[];
}

const toWord = (fields: readonly string[]): TreebankWord => ({
  form: fields[1] ?? '',
  lemma: fields[2] ?? '',
  upos: fields[3] ?? '',
  xpos: fields[4] ?? '',
  head: Number(fields[6]) - 1,
  relation: fields[7] ?? '',
  name: /(?:^|\|)Name=([^|]*)/.exec(fields[9] ?? '')?.[1] ?? null,
});

/** A comment's value where it has that key ("# text = …"), else null. */
const valueOf = (line: string, key: string): string | null =>
  line.startsWith(`# ${key} =`) ? line.slice(key.length + 4).trim() : null;

/** Sentences of a CoNLL-U text in its order; empty nodes and unknown comments are passed over. `name`: where no document is named. */
export const readConllu = (content: string, name = ''): TreebankSentence[] => {
  const sentences: TreebankSentence[] = [];
  let document = name;
  let startsParagraph = true;
  let text: string | null = null;
  let words: TreebankWord[] = [];
  let contractions: Contraction[] = [];
  const flush = (): void => {
    if (words.length === 0) return;
    sentences.push({ document, startsParagraph, text, words, contractions });
    startsParagraph = false;
    text = null;
    words = [];
    contractions = [];
  };
  for (const line of content.split(/\r?\n/)) {
    if (line === '') flush();
    else if (line.startsWith('#')) {
      document = valueOf(line, 'newdoc id') ?? document;
      text = valueOf(line, 'text') ?? text;
      if (/^# new(?:doc|par)(?: |$)/.test(line)) startsParagraph = true;
    } else if (/^\d+\t/.test(line)) words.push(toWord(line.split('\t')));
    else {
      const [, from, to, form] = /^(\d+)-(\d+)\t([^\t]*)/.exec(line) ?? [];
      if (from !== undefined && to !== undefined) {
        contractions.push({ from: Number(from) - 1, to: Number(to), form: form ?? '' });
      }
    }
  }
  flush();
  return sentences;
};
