import { loadClusters } from '../../linear/clusters.ts';
import { WordTable } from '../../linear/words.ts';
import type { ModelFiles } from '../../model/model-files.ts';
import type { Pos } from '../../model/sentence.ts';
import { ROOT_LABEL } from './parser/actions.ts';
import type { Tree } from './parser/parser.ts';
import { loadParser } from './parser/parser.ts';
import { NO_TAG } from './pos-tagger/features.ts';
import type { WordTags } from './pos-tagger/tagger.ts';
import { loadTagger } from './pos-tagger/tagger.ts';

/** Tags and tree of a sentence. All four lists have one entry a word. */
export interface ParsedWords {
  /** Universal part-of-speech tags. */
  readonly upos: readonly Pos[];
  /** Penn Treebank tags ("VBD", "NNP", ","), as English-EWT writes them. */
  readonly xpos: readonly string[];
  /** Number of each word's head, from 0; -1 for the one word that hangs on the root. The heads make a projective tree. */
  readonly heads: Int32Array;
  /** Universal Dependencies relation of each word to its head, with its subtype ("nsubj:pass"); `root` for the root. */
  readonly relations: readonly string[];
}

/** Part-of-speech tagger and dependency parser of English. */
export interface GrammarModel {
  /**
   * Tags and parses a sentence, given as its words as Universal Dependencies cut them ("do", "n't", "Moscow", "'s").
   * Deterministic; linear in the number of words; any strings will do, none too. `repair` may change tags before the
   * parser sees them. With `flat` all words hang on the first one: what is no sentence needs no tree.
   */
  readonly parse: (forms: readonly string[], repair?: RepairTags, flat?: boolean) => ParsedWords;
}

/** Changes tags of a sentence in place, between the tagger and the parser. */
export type RepairTags = (forms: readonly string[], tags: readonly WordTag[]) => void;

/** The tags of a word; what is changed here, the parser sees changed. A pair that the tagger does not know changes nothing. */
export interface WordTag {
  upos: Pos;
  xpos: string;
}

/** The model files that grammar needs. */
export type GrammarFiles = Pick<ModelFiles, 'clusters' | 'tagger' | 'parser'>;

/** All words on the first one. */
const flatTree = (count: number, label: number): Tree => {
  const heads = new Int32Array(count);
  const labels = new Uint8Array(count).fill(Math.max(0, label));
  if (count > 0) {
    heads[0] = count;
    labels[0] = ROOT_LABEL;
  }
  return { heads, labels };
};

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** Behind which semicolons a new main clause begins: those with a finite verb on either side, outside of quotation marks. */
const findCuts = (forms: readonly string[], isFinite: (at: number) => boolean): number[] => {
  const cuts: number[] = [];
  let quoted = false;
  let finite = false;
  let candidate = -1;
  for (const [i, form] of forms.entries()) {
    if (form === '"') quoted = !quoted;
    else if (form === ';' && !quoted) {
      if (finite) candidate = i + 1;
      finite = false;
    } else if (isFinite(i)) {
      if (candidate !== -1) cuts.push(candidate);
      candidate = -1;
      finite = true;
    }
  }
  return cuts;
};

/** Reads the model files. @throws DataError for a file that is truncated, damaged, old or none of ours. */
export const loadGrammarModel = (files: GrammarFiles): GrammarModel => {
  const words = new WordTable(loadClusters(files.clusters));
  const tagger = loadTagger(files.tagger, words);
  const parser = loadParser(files.parser, tagger.tags, words);
  const tagNumbers = new Map(tagger.tags.map(({ upos, xpos }, number) => [`${upos}|${xpos}`, number]));
  const repairAll = (forms: readonly string[], { best, second }: WordTags, repair: RepairTags): void => {
    const changed = Array.from(best, (number): WordTag => ({ ...(tagger.tags[number] as WordTag) }));
    repair(forms, changed);
    for (const [i, { upos, xpos }] of changed.entries()) {
      const number = tagNumbers.get(`${upos}|${xpos}`);
      if (number === undefined || number === best[i]) continue;
      best[i] = number;
      second[i] = NO_TAG;
    }
  };
  const treeOf = (forms: readonly string[], numbers: Int32Array, tags: WordTags): Tree => {
    if (!forms.includes(';')) return parser.parse(numbers, tags);
    return parser.parse(
      numbers,
      tags,
      findCuts(forms, (at) => FINITE.has(tagger.tags[tags.best[at] as number]?.xpos ?? '')),
    );
  };
  const parse = (forms: readonly string[], repair?: RepairTags, flat = false): ParsedWords => {
    words.trim();
    const numbers = Int32Array.from(forms, (form) => words.number(form));
    const tags = tagger.tag(numbers);
    if (repair) repairAll(forms, tags, repair);
    const { heads, labels } = flat
      ? flatTree(forms.length, parser.labels.indexOf('dep'))
      : treeOf(forms, numbers, tags);
    const upos: Pos[] = [];
    const xpos: string[] = [];
    const relations: string[] = [];
    for (let index = 0; index < forms.length; index += 1) {
      const tag = tagger.tags[tags.best[index] as number];
      upos.push(tag?.upos ?? 'X');
      xpos.push(tag?.xpos ?? 'FW');
      relations.push(parser.labels[labels[index] as number] ?? 'dep');
      if (heads[index] === forms.length) heads[index] = -1;
    }
    return { upos, xpos, heads, relations };
  };
  return { parse };
};
