import type { Pos, Sentence, Token, VerbForm } from '../../../src/lib/model/sentence.ts';
import { lemmatize } from '../../../src/lib/pipeline/2-syntax/lemmatize.ts';
import { toTree } from '../../../src/lib/pipeline/2-syntax/tree.ts';
import { findTreeChunks } from '../../../src/lib/pipeline/2-syntax/tree-chunks.ts';
import { findTreeClauses } from '../../../src/lib/pipeline/2-syntax/tree-clauses.ts';
import { repairCoordination } from '../../../src/lib/pipeline/2-syntax/tree-coordination.ts';
import { linkTreeChunks, toNounChunks } from '../../../src/lib/pipeline/2-syntax/tree-links.ts';
import { repairTree } from '../../../src/lib/pipeline/2-syntax/tree-repairs.ts';

const VERB_FORMS = new Set(['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD']);

/**
 * A sentence read from a tree written by hand, a word a time: `form/TAG/head/relation`, heads from 1, 0 for the root. TAG
 * is a universal tag, or a verb form, which stands for VERB; `AUX:VBZ` for an auxiliary.
 */
export const readTree = (written: string): Sentence => {
  const rows = written
    .trim()
    .split(/\s+/)
    .map((word) => word.split(/\/(?=[A-Z]+(?::[A-Z]+)?\/\d)|(?<=[A-Z])\/(?=\d)|(?<=\d)\/(?=[a-z])/));
  const tokens = rows.map(([form = '', tag = 'X'], i): Token => {
    const [left = 'X', right] = tag.split(':');
    const pos: Pos = VERB_FORMS.has(left) ? 'VERB' : (left as Pos);
    const verbForm = right ?? (VERB_FORMS.has(left) ? left : null);
    return {
      form,
      lemma: lemmatize(form, pos),
      pos,
      verbForm: verbForm as VerbForm | null,
      spaceAfter: true,
      start: i * 100,
      end: i * 100 + form.length,
    };
  });
  const parsed = {
    heads: Int32Array.from(rows, ([, , head]) => Number(head) - 1),
    relations: rows.map(([, , , relation = 'dep']) => relation),
  };
  const tree = toTree(repairTree(tokens, parsed, 'paragraph'));
  const graph = linkTreeChunks(tokens, tree, findTreeChunks(tokens, tree));
  repairCoordination(graph, false);
  const clauses = findTreeClauses(graph, false);
  return {
    kind: 'paragraph',
    block: 0,
    start: 0,
    end: tokens.at(-1)?.end ?? 0,
    tokens,
    chunks: toNounChunks(graph),
    clauses,
  };
};
