import { FeatureList } from '../../../linear/feature-list.ts';
import { addToPairs, pairsFor } from '../../../linear/paired-sums.ts';
import type { WeightTable } from '../../../linear/weight-table.ts';
import type { WordTable } from '../../../linear/words.ts';
import {
  BESIDE_BEGIN,
  BESIDE_TEMPLATES,
  besideFeatures,
  TAG_PLACES,
  TAG_TEMPLATES,
  WORD_TEMPLATES,
  wordFeatures,
} from './features.ts';

/** Words whose sums are kept: the first ones that are met, so nearly all that are frequent. */
const KEPT_WORDS = 1 << 13;
/** Rows a word: for itself, and for standing at each of four places beside another word. */
const ROWS = 1 + BESIDE_TEMPLATES.length;

/** Sums of what hangs on one word alone, made once a distinct word. */
export class WordSums {
  private readonly table: WeightTable;
  private readonly words: WordTable;
  private readonly width: number;
  private readonly features = new FeatureList(TAG_TEMPLATES, TAG_PLACES);
  private readonly besideKeys = BESIDE_BEGIN.map((begin) => this.features.keys.subarray(begin));
  private readonly short: Int32Array;
  private readonly row: Float64Array;
  private readonly kept: Float64Array;
  private readonly isKept = new Uint8Array(KEPT_WORDS * ROWS);
  private generation = -1;

  constructor(table: WeightTable, words: WordTable, classCount: number) {
    this.table = table;
    this.words = words;
    this.width = pairsFor(classCount);
    this.short = new Int32Array(classCount);
    this.row = new Float64Array(this.width);
    this.kept = new Float64Array(KEPT_WORDS * ROWS * this.width);
  }

  /** To be called before a sentence: forgets all when the word table has. */
  begin(): void {
    if (this.generation === this.words.generation) return;
    this.generation = this.words.generation;
    this.isKept.fill(0);
  }

  /** Writes the sums of a word to `pairs`; `place`: bits of its place. */
  setWord(pairs: Float64Array, word: number, place: number): void {
    if (place === 0 && word < KEPT_WORDS) {
      const from = this.keptRow(word, 0);
      for (let pair = 0; pair < this.width; pair += 1) pairs[pair] = this.kept[from + pair] as number;
      return;
    }
    this.make(word, 0, place);
    pairs.set(this.row);
  }

  /** Adds the sums of the words at the four places beside token `index` of a padded sentence (see `TagContext`). */
  addBeside(pairs: Float64Array, words: Int32Array, index: number): void {
    const a = words[index] as number;
    const b = words[index + 1] as number;
    const c = words[index + 3] as number;
    const d = words[index + 4] as number;
    if (a < KEPT_WORDS && b < KEPT_WORDS && c < KEPT_WORDS && d < KEPT_WORDS) {
      const rowA = this.keptRow(a, 1);
      const rowB = this.keptRow(b, 2);
      const rowC = this.keptRow(c, 3);
      const rowD = this.keptRow(d, 4);
      const { kept } = this;
      for (let pair = 0; pair < this.width; pair += 1) {
        pairs[pair] =
          (pairs[pair] as number) +
          ((kept[rowA + pair] as number) + (kept[rowB + pair] as number)) +
          ((kept[rowC + pair] as number) + (kept[rowD + pair] as number));
      }
      return;
    }
    this.addOne(pairs, a, 1);
    this.addOne(pairs, b, 2);
    this.addOne(pairs, c, 3);
    this.addOne(pairs, d, 4);
  }

  private addOne(pairs: Float64Array, word: number, kind: number): void {
    let from = 0;
    let rows = this.row;
    if (word < KEPT_WORDS) {
      from = this.keptRow(word, kind);
      rows = this.kept;
    } else this.make(word, kind, 0);
    for (let pair = 0; pair < this.width; pair += 1)
      pairs[pair] = (pairs[pair] as number) + (rows[from + pair] as number);
  }

  /** Where the kept row of a word begins. */
  private keptRow(word: number, kind: number): number {
    const cell = word * ROWS + kind;
    if (this.isKept[cell] === 0) {
      this.make(word, kind, 0);
      this.kept.set(this.row, cell * this.width);
      this.isKept[cell] = 1;
    }
    return cell * this.width;
  }

  /** Makes a row; `kind`: 0 for the word itself, else the number of the group beside it, plus 1. */
  private make(word: number, kind: number, place: number): void {
    const { features, row, short, table } = this;
    const { codes } = this.words;
    const beside = kind - 1;
    if (kind === 0) wordFeatures(codes, word, place, features);
    else besideFeatures(codes, word, beside, features);
    short.fill(0);
    row.fill(0);
    if (kind === 0) table.addApart(features.keys, WORD_TEMPLATES, short, row);
    else table.addApart(this.besideKeys[beside] as Int32Array, BESIDE_TEMPLATES[beside] as number, short, row);
    addToPairs(short, row);
  }
}
