import { DataError } from '../../../model/errors.ts';
import type { Pos } from '../../../model/sentence.ts';
import { FeatureList } from '../../../linear/feature-list.ts';
import { addPairs, pairsFor } from '../../../linear/paired-sums.ts';
import { decodeWeights } from '../../../linear/weight-file.ts';
import { WeightTable } from '../../../linear/weight-table.ts';
import type { WordTable } from '../../../linear/words.ts';
import { ALL_CAPITALS, FLAGS, HAS_LETTER, OUTSIDE_WORD, WORD_CODES } from '../../../linear/words.ts';
import {
  CONTEXT_BEGIN,
  CONTEXT_TEMPLATES,
  contextFeatures,
  IS_FIRST,
  IS_SHOUTED,
  NO_TAG,
  TAG_PLACES,
  TAG_TEMPLATES,
} from './features.ts';
import { WordSums } from './word-sums.ts';

/** What a tag number stands for. */
export interface Tag {
  readonly upos: Pos;
  /** Penn Treebank tag. */
  readonly xpos: string;
}

/** `IS_SHOUTED` when more than half of the words with letters are in capitals, else 0. */
export const isShouted = (codes: Int32Array, words: Int32Array, count: number): number => {
  let capitals = 0;
  let letters = 0;
  for (let index = 0; index < count; index += 1) {
    const flags = codes[(words[index] as number) * WORD_CODES + FLAGS] as number;
    if (flags & ALL_CAPITALS) capitals += 1;
    if (flags & HAS_LETTER) letters += 1;
  }
  return capitals * 2 > letters ? IS_SHOUTED : 0;
};

/** Tags of a sentence's words, as places in `Tagger.tags`. */
export interface WordTags {
  readonly best: Uint8Array;
  /** The second best tag where it is close behind, else `NO_TAG`. */
  readonly second: Uint8Array;
}

/** The words of a sentence with two places of nothing before and after. */
export const padWords = (words: Int32Array): Int32Array => {
  const padded = new Int32Array(words.length + 4).fill(OUTSIDE_WORD);
  padded.set(words, 2);
  return padded;
};

/** Tags words with universal and Penn Treebank tags, from left to right. */
export class Tagger {
  readonly tags: readonly Tag[];
  private readonly table: WeightTable;
  private readonly words: WordTable;
  private readonly wordSums: WordSums;
  private readonly features = new FeatureList(TAG_TEMPLATES, TAG_PLACES);
  private readonly context = this.features.keys.subarray(CONTEXT_BEGIN);
  private readonly sums: Int32Array;
  private readonly pairs: Float64Array;
  /** How far behind the best, in units of the sums, a second tag counts as close. */
  private readonly close: number;
  /** How far ahead a tag must be by the words alone to be taken at once. */
  private readonly sure: number;

  /** `close` and `sure` as above, in units of the weights. */
  constructor(tags: readonly Tag[], words: WordTable, table: WeightTable, close: number, sure = Infinity) {
    this.tags = tags;
    this.table = table;
    this.words = words;
    this.wordSums = new WordSums(table, words, tags.length);
    this.sums = new Int32Array(tags.length);
    this.pairs = new Float64Array(pairsFor(tags.length));
    this.close = close / table.scale;
    this.sure = sure / table.scale;
  }

  /** Tags a sentence, given by the numbers of its words in the word table. */
  tag(words: Int32Array): WordTags {
    const { features, pairs, sums, wordSums } = this;
    const { codes } = this.words;
    const count = words.length;
    const best = new Uint8Array(count);
    const second = new Uint8Array(count);
    const padded = padWords(words);
    const context = { codes, words: padded, tags: best };
    const shouted = isShouted(codes, words, count);
    wordSums.begin();
    for (let index = 0; index < count; index += 1) {
      wordSums.setWord(pairs, words[index] as number, index === 0 ? IS_FIRST | shouted : shouted);
      wordSums.addBeside(pairs, padded, index);
      sums.fill(0);
      addPairs(pairs, sums);
      if (this.choose(index, best, second) >= this.sure) continue;
      contextFeatures(context, index, features);
      this.table.add(this.context, CONTEXT_TEMPLATES, sums);
      this.choose(index, best, second);
    }
    return { best, second };
  }

  /** Takes the tag with the greatest sum, of equals the first. Gives how far it is ahead. */
  private choose(index: number, best: Uint8Array, second: Uint8Array): number {
    const { sums } = this;
    let [winner, next] = [0, -1];
    let [most, more] = [sums[0] as number, -Infinity];
    for (let label = 1; label < sums.length; label += 1) {
      const sum = sums[label] as number;
      if (sum <= more) continue;
      if (sum > most) {
        next = winner;
        more = most;
        winner = label;
        most = sum;
      } else {
        next = label;
        more = sum;
      }
    }
    best[index] = winner;
    second[index] = next >= 0 && most - more < this.close ? next : NO_TAG;
    return most - more;
  }
}

/** For `Tagger.sure`: of fresh news nearly half of the words are tagged at once, and 1 in 10,000 otherwise than else. */
const SURE = 80;

/** Labels as `UPOS|XPOS`. */
export const readTags = (labels: readonly string[]): Tag[] =>
  labels.map((label) => {
    const [upos = '', xpos = ''] = label.split('|');
    if (upos === '' || xpos === '') throw new DataError('tagger-label', 'A tag of the tagger is empty.', { label });
    return { upos: upos as Pos, xpos };
  });

/** Reads the tagger's weights. @throws DataError for a file that is not the tagger's. */
export const loadTagger = (bytes: Uint8Array, words: WordTable): Tagger => {
  const { labels, settings, rows } = decodeWeights('tagger', bytes);
  const { close } = settings;
  if (typeof close !== 'number') throw new DataError('tagger-settings', 'The tagger file lacks a setting: close.');
  return new Tagger(readTags(labels), words, new WeightTable(rows), close, SURE);
};
