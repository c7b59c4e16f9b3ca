import type { BlockKind } from '../../model/clean-text.ts';
import type { Clause, NounChunk, Token } from '../../model/sentence.ts';
import { ClauseReader } from './clause-reader.ts';

/**
 * Verb groups of a sentence with their subjects, objects and obliques, in text order, read from left to right with a stack of
 * open clauses. In a title or heading an infinitive may be the main verb ("Putin to meet Guterres").
 */
export const findClauses = (tokens: readonly Token[], chunks: readonly NounChunk[], kind: BlockKind): Clause[] =>
  new ClauseReader(tokens, chunks, kind).read();
