import type { BlockKind } from '../../model/clean-text.ts';
import type { NounChunk, Token } from '../../model/sentence.ts';
import { linkChunks } from './chunk-links.ts';
import type { BareChunk } from './chunk-reader.ts';
import { readChunk } from './chunk-reader.ts';

/** Noun chunks of a sentence with their links (preposition, possessor, apposition, coordination), in text order. */
export const findNounChunks = (tokens: readonly Token[], kind: BlockKind = 'paragraph'): NounChunk[] => {
  const bare: BareChunk[] = [];
  let i = 0;
  while (i < tokens.length) {
    const chunk = readChunk(tokens, i);
    if (chunk) bare.push(chunk);
    i = chunk ? chunk.to : i + 1;
  }
  return linkChunks(tokens, bare, kind !== 'paragraph');
};
