import type { Lexicon } from '../lexicon/lexicon.ts';
import { loadLexicon } from '../lexicon/lexicon.ts';
import { loadClusters } from '../linear/clusters.ts';
import type { Block } from '../model/clean-text.ts';
import type { Document } from '../model/document.ts';
import type { ModelFiles } from '../model/model-files.ts';
import type { ParsedSentence, ParsedWord } from '../model/parse.ts';
import { cleanText } from './1-text/clean-text.ts';
import type { GrammarModel } from './2-syntax/grammar-model.ts';
import { loadGrammarModel } from './2-syntax/grammar-model.ts';
import { lemmatize } from './2-syntax/lemmatize.ts';
import { LONGEST, splitSentences } from './2-syntax/sentences.ts';
import type { Word } from './2-syntax/words.ts';
import { splitWords } from './2-syntax/words.ts';
import type { NameTagger } from './3-mentions/names-model/name-tagger.ts';
import { loadNameTagger } from './3-mentions/names-model/name-tagger.ts';

/** Reads the sentences of a document as dependency trees with their names. */
export interface TreeReader {
  /** In text order; the same document gives the same trees; odd text never throws. */
  readonly parse: (document: Document) => ParsedSentence[];
}

/** What is written as one with the word before it: "don't", "Putin's", "cannot", "gonna". */
const JOINED = /^(?:n't|'(?:s|re|ve|ll|d|m)?|not|na|ta)$/i;
const OPENS = /^(?:can|gon|wan|got)$/i;

const isJoined = (word: ParsedWord, before: ParsedWord | undefined): boolean => {
  if (before?.end !== word.start || !JOINED.test(word.form)) return false;
  if (before.upos === 'PUNCT' || before.upos === 'SYM') return false;
  return word.form.includes("'") ? word.upos !== 'PUNCT' : OPENS.test(before.form);
};

const parseWords = ({ text, offsets }: Block, words: readonly Word[], grammar: GrammarModel): ParsedSentence => {
  const forms = words.map(({ start, end }) => text.slice(start, end));
  const { upos, xpos, heads, relations } = grammar.parse(forms, undefined, words.length >= LONGEST);
  const parsed: ParsedWord[] = [];
  for (const [i, word] of words.entries()) {
    const form = forms[i] ?? '';
    const pos = upos[i] ?? 'X';
    const own: ParsedWord = {
      form,
      lemma: pos === 'PROPN' ? form : lemmatize(form, pos),
      upos: pos,
      xpos: xpos[i] ?? 'FW',
      head: heads[i] ?? -1,
      relation: relations[i] ?? 'dep',
      name: null,
      joined: false,
      start: offsets[word.start] ?? 0,
      end: offsets[word.end] ?? 0,
    };
    parsed.push({ ...own, joined: isJoined(own, parsed[i - 1]) });
  }
  return { start: parsed[0]?.start ?? 0, end: parsed.at(-1)?.end ?? 0, words: parsed };
};

const parseBlock = (block: Block, grammar: GrammarModel): ParsedSentence[] => {
  const words = splitWords(block.text);
  const ranges = block.kind === 'paragraph' ? splitSentences(block.text, words) : [{ from: 0, to: words.length }];
  return ranges
    .filter(({ from, to }) => to > from)
    .map(({ from, to }) => parseWords(block, words.slice(from, to), grammar));
};

/** The sentences with the names that the tagger finds in the whole of them, as "B-PER" and "I-PER". */
const withNames = (sentences: readonly ParsedSentence[], tagger: NameTagger): ParsedSentence[] => {
  const names = sentences.map(({ words }) => words.map((): string | null => null));
  for (const { sentence, from, to, type } of tagger.tagNames(
    sentences.map(({ words }) => words.map(({ form }) => form)),
  )) {
    for (let i = from; i < to; i += 1) (names[sentence] ?? [])[i] = `${i === from ? 'B' : 'I'}-${type}`;
  }
  return sentences.map((sentence, number) => ({
    ...sentence,
    words: sentence.words.map((word, i) => ({ ...word, name: names[number]?.[i] ?? null })),
  }));
};

/** Loads tagger, parser and name tagger. Throws `DataError` for a file that is truncated, damaged, old or none of ours. */
export const loadTreeReader = (models: ModelFiles, lexicon: Lexicon = loadLexicon()): TreeReader => {
  const grammar = loadGrammarModel(models);
  const tagger = loadNameTagger(models.names, loadClusters(models.clusters), lexicon);
  return {
    parse: (document) =>
      withNames(
        cleanText(document).blocks.flatMap((block) => parseBlock(block, grammar)),
        tagger,
      ),
  };
};
