import { DataError } from '../../../model/errors.ts';
import type { Pos } from '../../../model/sentence.ts';
import { FeatureList } from '../../../linear/feature-list.ts';
import { decodeWeights } from '../../../linear/weight-file.ts';
import { WeightTable } from '../../../linear/weight-table.ts';
import type { WordTable } from '../../../linear/words.ts';
import { ALL_CAPITALS, FLAGS, HAS_LETTER, WORD_CODES } from '../../../linear/words.ts';
import { contextFeatures, NO_TAG, TAG_TEMPLATES, WORD_TEMPLATES, wordFeatures } from './features.ts';

/** What a tag number stands for. */
export interface Tag {
  readonly upos: Pos;
  /** Penn Treebank tag. */
  readonly xpos: string;
}

/** 1 when more than half of the words with letters are in capitals, else 0. */
export const isShouted = (codes: Int32Array, words: Int32Array, count: number): number => {
  let capitals = 0;
  let letters = 0;
  for (let index = 0; index < count; index += 1) {
    const flags = codes[(words[index] as number) * WORD_CODES + FLAGS] as number;
    if (flags & ALL_CAPITALS) capitals += 1;
    if (flags & HAS_LETTER) letters += 1;
  }
  return capitals * 2 > letters ? 1 : 0;
};

/** Tags of a sentence's words, as places in `Tagger.tags`. */
export interface WordTags {
  readonly best: Uint8Array;
  /** The second best tag where it is close behind, else `NO_TAG`. */
  readonly second: Uint8Array;
}

/**
 * Tags words with universal and Penn Treebank tags, from left to right. Sums that hang on a word alone are kept, one row
 * a word.
 */
export class Tagger {
  readonly tags: readonly Tag[];
  private readonly table: WeightTable;
  private readonly words: WordTable;
  private readonly features = new FeatureList(TAG_TEMPLATES);
  private readonly context = this.features.keys.subarray(WORD_TEMPLATES);
  private readonly sums: Int32Array;
  /** How far behind the best, in units of the sums, a second tag counts as close. */
  private readonly close: number;
  private kept = new Int32Array(0);
  private isKept = new Uint8Array(0);
  private generation = -1;

  /** `close` as above, in units of the weights. */
  constructor(tags: readonly Tag[], words: WordTable, table: WeightTable, close: number) {
    this.tags = tags;
    this.table = table;
    this.words = words;
    this.sums = new Int32Array(tags.length);
    this.close = close / table.scale;
  }

  /** Tags a sentence, given by the numbers of its words in the word table. */
  tag(words: Int32Array): WordTags {
    this.makeRoom();
    const { features, sums } = this;
    const { codes } = this.words;
    const count = words.length;
    const best = new Uint8Array(count);
    const second = new Uint8Array(count).fill(NO_TAG);
    const context = { codes, words, count, tags: best, shouted: isShouted(codes, words, count) };
    for (let index = 0; index < count; index += 1) {
      const row = this.wordRow(words[index] as number);
      for (let label = 0; label < sums.length; label += 1) sums[label] = this.kept[row + label] as number;
      features.count = WORD_TEMPLATES;
      contextFeatures(context, index, features);
      this.table.add(this.context, features.count - WORD_TEMPLATES, sums);
      this.choose(index, best, second);
    }
    return { best, second };
  }

  /** The greatest sums' places; of equals the first. */
  private choose(index: number, best: Uint8Array, second: Uint8Array): void {
    const { sums } = this;
    let [winner, next] = [0, -1];
    for (let label = 1; label < sums.length; label += 1) {
      const sum = sums[label] as number;
      if (sum > (sums[winner] as number)) {
        next = winner;
        winner = label;
      } else if (next < 0 || sum > (sums[next] as number)) next = label;
    }
    best[index] = winner;
    if (next >= 0 && (sums[winner] as number) - (sums[next] as number) < this.close) second[index] = next;
  }

  /** Where the kept sums of a word begin. */
  private wordRow(word: number): number {
    const row = word * this.tags.length;
    if (this.isKept[word] === 1) return row;
    this.features.count = 0;
    wordFeatures(this.words.codes, word, this.features);
    this.table.add(this.features.keys, WORD_TEMPLATES, this.kept.subarray(row, row + this.tags.length));
    this.isKept[word] = 1;
    return row;
  }

  private makeRoom(): void {
    if (this.generation !== this.words.generation) {
      this.generation = this.words.generation;
      this.kept.fill(0);
      this.isKept.fill(0);
    }
    if (this.words.size <= this.isKept.length) return;
    const size = Math.max(2048, this.words.size * 2);
    const kept = new Int32Array(size * this.tags.length);
    kept.set(this.kept);
    const isKept = new Uint8Array(size);
    isKept.set(this.isKept);
    this.kept = kept;
    this.isKept = isKept;
  }
}

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
  return new Tagger(readTags(labels), words, new WeightTable(rows), close);
};
