import type { ParsedSentence } from '../../model/parse.ts';
import { toParagraphs } from './place-words.ts';
import type { TreebankSentence } from './read-conllu.ts';
import type { TextScore } from './score-text.ts';
import { scoreText, sumTextScores } from './score-text.ts';
import type { TreeScore, WordTree } from './score-trees.ts';
import { scoreTree, sumTreeScores } from './score-trees.ts';

/** What reads a treebank: its words as they are cut there, or its text. */
export interface TreebankReader {
  readonly parseWords: (forms: readonly string[]) => WordTree;
  readonly parseText: (text: string) => readonly ParsedSentence[];
}

export interface TreebankScore {
  readonly trees: TreeScore;
  readonly texts: TextScore;
}

export const toWordTree = ({ words }: Pick<TreebankSentence, 'words'>): WordTree => ({
  upos: words.map(({ upos }) => upos),
  xpos: words.map(({ xpos }) => xpos),
  heads: words.map(({ head }) => head),
  relations: words.map(({ relation }) => relation),
});

/**
 * Scores tags and trees over the treebank's own words; words, sentences and names over its paragraphs as running text.
 * Throws `DataError` where a sentence's text does not hold its words.
 */
export const scoreTreebank = (sentences: readonly TreebankSentence[], reader: TreebankReader): TreebankScore => ({
  trees: sumTreeScores(
    sentences.map((sentence) =>
      scoreTree(toWordTree(sentence), reader.parseWords(sentence.words.map(({ form }) => form))),
    ),
  ),
  texts: sumTextScores(
    toParagraphs(sentences).map((paragraph) => scoreText(paragraph, reader.parseText(paragraph.text))),
  ),
});
