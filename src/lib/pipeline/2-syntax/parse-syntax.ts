import type { Block, CleanText } from '../../model/clean-text.ts';
import type { Clause, NounChunk, Sentence, Token } from '../../model/sentence.ts';
import { findClauses } from './clauses.ts';
import { lemmatize } from './lemmatize.ts';
import { findNounChunks } from './noun-chunks.ts';
import { splitSentences } from './sentences.ts';
import type { Tokenizer } from './tokenizer.ts';
import type { Word } from './words.ts';
import { splitWords } from './words.ts';

const toTokens = (block: Block, words: readonly Word[], tokenizer: Tokenizer): Token[] => {
  const forms = words.map(({ start, end }) => block.text.slice(start, end));
  const tagged = tokenizer.tagger.tag(forms);
  const tags = tokenizer.retag(forms, tagged, block.kind);
  return words.map((word, i) => {
    const form = forms[i] as string;
    const { pos, verbForm } = tags[i] ?? { pos: 'X', verbForm: null };
    return {
      form,
      lemma: form === "'s" && pos === 'AUX' && forms[i + 1] === 'been' ? 'have' : lemmatize(form, pos),
      pos,
      verbForm,
      spaceAfter: word.end >= block.text.length || block.text[word.end] === ' ',
      start: block.offsets[word.start] ?? 0,
      end: block.offsets[word.end] ?? 0,
    };
  });
};

/** A chunk after a word that turned out to open a clause ("after the offensive began") hangs on nothing by it. */
const releaseMarkers = (chunks: readonly NounChunk[], clauses: readonly Clause[]): NounChunk[] => {
  const markers = new Set(clauses.map(({ marker }) => marker));
  return chunks.map((chunk) =>
    chunk.attached && markers.has(chunk.attached.preposition) ? { ...chunk, attached: null } : chunk,
  );
};

const parseBlock = (block: Block, number: number, tokenizer: Tokenizer): Sentence[] => {
  const words = splitWords(block.text);
  const ranges = block.kind === 'paragraph' ? splitSentences(block.text, words) : [{ from: 0, to: words.length }];
  return ranges
    .filter(({ from, to }) => to > from)
    .map(({ from, to }) => {
      const tokens = toTokens(block, words.slice(from, to), tokenizer);
      const found = findNounChunks(tokens, block.kind);
      const clauses = findClauses(tokens, found, block.kind);
      return {
        kind: block.kind,
        block: number,
        start: tokens[0]?.start ?? 0,
        end: tokens.at(-1)?.end ?? 0,
        tokens,
        chunks: releaseMarkers(found, clauses),
        clauses,
      };
    });
};

/**
 * Sentences of a cleaned text with tokens, tags, lemmas, noun chunks and clauses, in text order. Titles and headings are one
 * sentence each. Deterministic; linear in the length of the text.
 */
export const parseSyntax = (text: CleanText, tokenizer: Tokenizer): Sentence[] =>
  text.blocks.flatMap((block, i) => parseBlock(block, i, tokenizer));
