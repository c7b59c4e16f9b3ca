import type { Block, CleanText } from '../../model/clean-text.ts';
import type { Sentence, Token, VerbForm } from '../../model/sentence.ts';
import type { GrammarModel, ParsedWords } from './grammar-model.ts';
import type { NameTest } from './known-names.ts';
import { lemmatize } from './lemmatize.ts';
import { repairsFor } from './repair-word-tags.ts';
import { LONGEST, splitSentences } from './sentences.ts';
import { toTree } from './tree.ts';
import { findTreeChunks } from './tree-chunks.ts';
import { findTreeClauses } from './tree-clauses.ts';
import { repairCoordination } from './tree-coordination.ts';
import { linkTreeChunks, toNounChunks } from './tree-links.ts';
import { repairTree } from './tree-repairs.ts';
import type { Word } from './words.ts';
import { splitWords } from './words.ts';

const VERB_FORMS: ReadonlySet<string> = new Set(['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD']);

const toVerbForm = (tag: string): VerbForm | null => (VERB_FORMS.has(tag) ? (tag as VerbForm) : null);

const toTokens = (block: Block, words: readonly Word[], forms: readonly string[], parsed: ParsedWords): Token[] =>
  words.map((word, i) => {
    const form = forms[i] as string;
    const pos = parsed.upos[i] ?? 'X';
    const isVerb = pos === 'VERB' || pos === 'AUX';
    return {
      form,
      lemma: form === "'s" && pos === 'AUX' && forms[i + 1] === 'been' ? 'have' : lemmatize(form, pos),
      pos,
      verbForm: isVerb ? (toVerbForm(parsed.xpos[i] ?? '') ?? 'VB') : null,
      spaceAfter: word.end >= block.text.length || block.text[word.end] === ' ',
      start: block.offsets[word.start] ?? 0,
      end: block.offsets[word.end] ?? 0,
    };
  });

/** A sentence with the tags and the tree that it was read from. */
export interface SentenceTree {
  readonly sentence: Sentence;
  /** Tags and tree, as repaired. */
  readonly parsed: ParsedWords;
}

/** What `parseSyntax` needs from outside, loaded once. */
export interface SyntaxModels {
  readonly grammar: GrammarModel;
  readonly isName: NameTest;
}

const parseWords = (
  block: Block,
  number: number,
  words: readonly Word[],
  { grammar, isName }: SyntaxModels,
): SentenceTree => {
  const { kind } = block;
  const isTelegraphic = kind !== 'paragraph';
  const forms = words.map(({ start, end }) => block.text.slice(start, end));
  const parsed = grammar.parse(forms, repairsFor(kind, isName), words.length >= LONGEST);
  const tokens = toTokens(block, words, forms, parsed);
  const repaired = repairTree(tokens, parsed, kind);
  const tree = toTree(repaired);
  const graph = linkTreeChunks(tokens, tree, findTreeChunks(tokens, tree));
  repairCoordination(graph, isTelegraphic);
  // Clauses first: what they find out of the phrases changes their links.
  const clauses = findTreeClauses(graph, isTelegraphic);
  const sentence = {
    kind,
    block: number,
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    tokens,
    chunks: toNounChunks(graph),
    clauses,
  };
  return { sentence, parsed: { ...parsed, ...repaired } };
};

const parseBlock = (block: Block, number: number, models: SyntaxModels): SentenceTree[] => {
  const words = splitWords(block.text);
  const ranges = block.kind === 'paragraph' ? splitSentences(block.text, words) : [{ from: 0, to: words.length }];
  return ranges
    .filter(({ from, to }) => to > from)
    .map(({ from, to }) => parseWords(block, number, words.slice(from, to), models));
};

/** Sentences of a cleaned text with the trees that they were read from, in text order. */
export const parseTrees = (text: CleanText, models: SyntaxModels): SentenceTree[] =>
  text.blocks.flatMap((block, i) => parseBlock(block, i, models));

/**
 * Sentences of a cleaned text with tokens, tags, lemmas, noun chunks and clauses, in text order. Titles and headings are one
 * sentence each. Deterministic; linear in the length of the text.
 */
export const parseSyntax = (text: CleanText, models: SyntaxModels): Sentence[] =>
  parseTrees(text, models).map(({ sentence }) => sentence);
