import type { Lexicon } from '../../../lexicon/lexicon.ts';
import type { Clusters } from '../../../linear/clusters.ts';
import { loadClusters } from '../../../linear/clusters.ts';
import { mix, toKey } from '../../../linear/hash.ts';
import { decodeWeights } from '../../../linear/weight-file.ts';
import { WeightTable } from '../../../linear/weight-table.ts';
import { DataError } from '../../../model/errors.ts';
import { MOST_FEATURES, REACH, placeFeatures, wordFeatures } from './features.ts';
import type { NameType } from './labels.ts';
import { LABELS, LABEL_COUNT, NAME_TYPES, OUTSIDE, closes, typeOfLabel } from './labels.ts';
import { MARGIN, NameText } from './name-text.ts';
import { NameWords } from './name-words.ts';
import { readPhrases } from './phrase-list.ts';
import { buildPhrases } from './phrases.ts';
import { Viterbi } from './viterbi.ts';

/** A name found: tokens `[from, to)` of a sentence. */
export interface NameSpan {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly type: NameType;
  /** By how much the best reading beats the best one in which some token of the name is labelled otherwise; above 0. */
  readonly margin: number;
}

export interface NameTagger {
  /** The names of one text, given as the forms of its sentences, in text order. What a word is, its whole text tells. */
  readonly tagNames: (sentences: readonly (readonly string[])[]) => NameSpan[];
}

/** Key of the row with the weights of what may follow a label. */
export const transitionKey = (last: number): number => toKey(mix(503, last));

const OFFSETS = 2 * REACH + 1;
/** Words whose summed weights are kept. */
const KEPT_WORDS = 1 << 13;

/** Sums of the weights that one word alone decides, for each offset, made once a word. */
class WordScores {
  private readonly scores = new Int32Array((KEPT_WORDS + 1) * OFFSETS * LABEL_COUNT);
  private readonly made = new Uint8Array(KEPT_WORDS * OFFSETS);
  private readonly own = new Int32Array(LABEL_COUNT);
  private readonly features = new Int32Array(MOST_FEATURES);
  private readonly weights: WeightTable;
  private readonly words: NameWords;

  constructor(weights: WeightTable, words: NameWords) {
    this.weights = weights;
    this.words = words;
  }

  clear(): void {
    this.made.fill(0);
  }

  /** Adds what the words around `place` (numbers of words by place) say of it to `sums[at …]`. */
  addTo(sums: Int32Array, at: number, words: Int32Array, place: number): void {
    const a = this.rowOf(words[place - 2] as number, -2);
    const b = this.rowOf(words[place - 1] as number, -1);
    const c = this.rowOf(words[place] as number, 0);
    const d = this.rowOf(words[place + 1] as number, 1);
    const e = this.rowOf(words[place + 2] as number, 2);
    const { scores } = this;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      sums[at + label] =
        (sums[at + label] as number) +
        (scores[a + label] as number) +
        (scores[b + label] as number) +
        (scores[c + label] as number) +
        (scores[d + label] as number) +
        (scores[e + label] as number);
    }
  }

  /** Where the sums of a word `offset` words after the token begin; those that are not kept lie behind the others. */
  private rowOf(word: number, offset: number): number {
    const isKept = word < KEPT_WORDS;
    const cell = (isKept ? word : KEPT_WORDS) * OFFSETS + offset + REACH;
    const row = cell * LABEL_COUNT;
    if (isKept && this.made[cell] === 1) return row;
    this.own.fill(0);
    this.compute(word, offset, this.own);
    this.scores.set(this.own, row);
    if (isKept) this.made[cell] = 1;
    return row;
  }

  private compute(word: number, offset: number, sums: Int32Array): void {
    const count = wordFeatures(this.words, word, offset, this.features, 0);
    this.weights.add(this.features, count, sums);
  }
}

class LinearNameTagger implements NameTagger {
  private readonly weights: WeightTable;
  private readonly transitions = new Int32Array(LABEL_COUNT * LABEL_COUNT);
  private readonly words: NameWords;
  private readonly text: NameText;
  private readonly wordScores: WordScores;
  private readonly viterbi = new Viterbi();
  private readonly features = new Int32Array(MOST_FEATURES);
  private readonly sums = new Int32Array(LABEL_COUNT);
  private emissions = new Int32Array(256 * LABEL_COUNT);
  private labels = new Uint8Array(256);
  private margins = new Float64Array(256);

  constructor(weights: WeightTable, words: NameWords, text: NameText) {
    this.weights = weights;
    this.words = words;
    this.text = text;
    this.wordScores = new WordScores(weights, words);
    for (let last = 0; last < LABEL_COUNT; last += 1) {
      this.sums.fill(0);
      weights.add(Int32Array.of(transitionKey(last)), 1, this.sums);
      this.transitions.set(this.sums, last * LABEL_COUNT);
    }
  }

  tagNames = (sentences: readonly (readonly string[])[]): NameSpan[] => {
    if (this.words.trim()) this.wordScores.clear();
    this.text.read(sentences);
    const found: NameSpan[] = [];
    let place = MARGIN;
    sentences.forEach(({ length }, sentence) => {
      if (length > 0) this.tagSentence(sentence, place, length, found);
      place += length + 2 * MARGIN;
    });
    return found;
  };

  private tagSentence(sentence: number, place: number, length: number, found: NameSpan[]): void {
    this.reserve(length);
    const { emissions, labels, margins, transitions, viterbi } = this;
    for (let token = 0; token < length; token += 1) this.score(place + token, token * LABEL_COUNT);
    viterbi.best(emissions, transitions, length, labels);
    let hasNames = false;
    for (let token = 0; token < length && !hasNames; token += 1) hasNames = labels[token] !== OUTSIDE;
    if (!hasNames) return;
    viterbi.margins(emissions, transitions, length, labels, margins);
    for (let from = 0; from < length; from += 1) {
      const label = labels[from] as number;
      if (label === OUTSIDE) continue;
      let to = from + 1;
      let margin = margins[from] as number;
      while (to < length && !closes(labels[to - 1] as number)) {
        margin = Math.min(margin, margins[to] as number);
        to += 1;
      }
      found.push({
        sentence,
        from,
        to,
        type: NAME_TYPES[typeOfLabel(label)] ?? 'MISC',
        margin: margin * this.weights.scale,
      });
      from = to - 1;
    }
  }

  private score(place: number, at: number): void {
    const { emissions, sums, features, text } = this;
    const count = placeFeatures(text, place, features, 0);
    sums.fill(0);
    this.weights.add(features, count, sums);
    emissions.set(sums, at);
    this.wordScores.addTo(emissions, at, text.word, place);
  }

  private reserve(length: number): void {
    if (length <= this.labels.length) return;
    const room = Math.max(length, this.labels.length * 2);
    this.emissions = new Int32Array(room * LABEL_COUNT);
    this.labels = new Uint8Array(room);
    this.margins = new Float64Array(room);
  }
}

/** The words and phrases a name tagger looks at, for training and use alike. `list`: further phrases (see `readPhrases`). */
export const buildNameText = (
  clusters: Clusters,
  lexicon: Lexicon,
  list: string,
): { words: NameWords; text: NameText } => {
  const phrases = buildPhrases(lexicon);
  readPhrases(list, phrases);
  const words = new NameWords(clusters, lexicon, phrases);
  return { words, text: new NameText(words, phrases) };
};

/**
 * Loads the name tagger from its weight file. It keeps what it knows of words from text to text; the same text gives the
 * same names all the same. Throws `DataError` for a foreign, damaged or truncated file.
 */
export const loadNameTagger = (bytes: Uint8Array, clusters: Clusters, lexicon: Lexicon): NameTagger => {
  const { labels, rows, settings } = decodeWeights('names', bytes);
  if (labels.join(' ') !== LABELS.join(' ')) {
    throw new DataError('model-labels', 'The names model file has other labels than this program. Train it again.', {
      labels: labels.join(' '),
    });
  }
  const { words, text } = buildNameText(
    clusters,
    lexicon,
    typeof settings.phrases === 'string' ? settings.phrases : '',
  );
  return new LinearNameTagger(new WeightTable(rows), words, text);
};

/** The bytes of the model files that names need, as they stand in `static/models`. */
export interface NameFiles {
  readonly clusters: Uint8Array;
  readonly names: Uint8Array;
}

/** As `loadNameTagger`, from the bytes of both files. */
export const loadNameModel = (files: NameFiles, lexicon: Lexicon): NameTagger =>
  loadNameTagger(files.names, loadClusters(files.clusters), lexicon);
