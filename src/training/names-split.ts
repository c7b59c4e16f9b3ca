import { splitWords } from '../lib/pipeline/2-syntax/words.ts';
import type { GoldSentence, GoldText } from './names-gold.ts';

/** Cuts the words of a sentence as the tokenizer of the pipeline does ("Kai-shek" → "Kai", "-", "shek"). */
const splitSentence = ({ forms, names }: GoldSentence): GoldSentence => {
  const text = forms.join(' ');
  const words = splitWords(text);
  const pieces: string[] = [];
  /** First piece of each form, and one more. */
  const starts: number[] = [];
  let word = 0;
  let end = -1;
  forms.forEach((form) => {
    end += 1 + form.length;
    starts.push(pieces.length);
    for (let next = words[word]; next !== undefined && next.start < end; next = words[word]) {
      pieces.push(text.slice(next.start, next.end));
      word += 1;
    }
    if (pieces.length > (starts.at(-1) ?? 0)) return;
    pieces.push(form);
  });
  starts.push(pieces.length);
  const startOf = (at: number): number => starts[at] ?? 0;
  return {
    forms: pieces,
    names: names.map(({ from, to, type }) => ({ from: startOf(from), to: startOf(to), type })),
  };
};

export const splitGold = (texts: readonly GoldText[]): GoldText[] =>
  texts.map((text) => ({ ...text, sentences: text.sentences.map(splitSentence) }));
