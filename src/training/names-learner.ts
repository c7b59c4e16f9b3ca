import { LABEL_COUNT } from '../lib/pipeline/3-mentions/names-model/labels.ts';
import { transitionKey } from '../lib/pipeline/3-mentions/names-model/name-tagger.ts';
import type { LearnedRows } from '../lib/linear/rows.ts';
import { mapWeights, RowsBuilder } from '../lib/linear/rows.ts';
import { MOST_FEATURES } from '../lib/pipeline/3-mentions/names-model/features.ts';
import type { NameExamples } from './names-examples.ts';
import { Lattice } from './names-lattice.ts';
import { seededRandom, shuffle } from './random.ts';

/** How names are learned. */
export interface NameLearning {
  readonly epochs: number;
  /** What a wrong label adds to its score while learning. */
  readonly margin: number;
  /** What O in place of a name adds: above `margin` finds more names, below it fewer. */
  readonly missMargin: number;
  /** Share of the features that are left out each time a sentence is looked at: no feature is leaned on alone. */
  readonly dropout: number;
  /** Size of the steps. */
  readonly rate: number;
  readonly seed: number;
  /** Called after each epoch. */
  readonly report: (epoch: number, loss: number) => void;
}

/** Changes below this are not worth a look at all features of a token. */
const SMALLEST_CHANGE = 0.002;

/**
 * A linear-chain conditional random field with a margin (Lafferty 2001; Gimpel & Smith 2010 for the margin), learned in steps that
 * shrink by feature (AdaGrad, Duchi 2011), the weights averaged over the steps of the later epochs. Where a token may take
 * several labels, all allowed readings together are the target.
 */
export const learnNames = (examples: NameExamples, keys: Int32Array, settings: NameLearning): LearnedRows => {
  const { sentences, allowed } = examples;
  const L = LABEL_COUNT;
  const rows = keys.length;
  const weights = new Float32Array(rows * L);
  const totals = new Float32Array(rows * L);
  const squares = new Float32Array(rows * L);
  const transitions = new Float64Array(L * L);
  const transitionTotals = new Float64Array(L * L);
  const transitionSquares = new Float64Array(L * L);
  const moves = new Float64Array(L * L).fill(1);
  const random = seededRandom(settings.seed);
  const order = Array.from({ length: sentences.length - 1 }, (_, i) => i);
  const longest = Math.max(...order.map((i) => (sentences[i + 1] as number) - (sentences[i] as number)));
  const emissions = new Float64Array(longest * L);
  const wanted = new Lattice();
  const found = new Lattice();
  const starts = new Int32Array(longest + 1);
  const features = new Int32Array(longest * MOST_FEATURES);
  const change = new Float64Array(L);
  const averageFrom = Math.ceil(settings.epochs / 2);
  let averaging = false;
  let tick = 0;
  const keep = 1 - settings.dropout;

  /** Takes the features of a sentence that are looked at this time. */
  const draw = (from: number, length: number): void => {
    let to = 0;
    for (let token = 0; token < length; token += 1) {
      starts[token] = to;
      const end = examples.starts[from + token + 1] as number;
      for (let i = examples.starts[from + token] as number; i < end; i += 1) {
        if (settings.dropout > 0 && random() < settings.dropout) continue;
        features[to] = examples.features[i] as number;
        to += 1;
      }
    }
    starts[length] = to;
  };

  const changeToken = (token: number): void => {
    const end = starts[token + 1] as number;
    for (let label = 0; label < L; label += 1) {
      const step = change[label] as number;
      if (step < SMALLEST_CHANGE && step > -SMALLEST_CHANGE) continue;
      for (let i = starts[token] as number; i < end; i += 1) {
        const at = (features[i] as number) * L + label;
        const square = (squares[at] as number) + step * step;
        squares[at] = square;
        const by = (settings.rate * step) / Math.sqrt(square + 0.1);
        weights[at] = (weights[at] as number) + by;
        if (averaging) totals[at] = (totals[at] as number) + by * tick;
      }
    }
  };

  const learn = (sentence: number): number => {
    const from = sentences[sentence] as number;
    const length = (sentences[sentence + 1] as number) - from;
    if (length === 0) return 0;
    draw(from, length);
    emissions.fill(0, 0, length * L);
    for (let token = 0; token < length; token += 1) {
      const row = token * L;
      const end = starts[token + 1] as number;
      for (let i = starts[token] as number; i < end; i += 1) {
        const at = (features[i] as number) * L;
        for (let label = 0; label < L; label += 1)
          emissions[row + label] = (emissions[row + label] as number) + (weights[at + label] as number);
      }
      for (let label = 0; label < L; label += 1) emissions[row + label] = (emissions[row + label] as number) / keep;
    }
    wanted.sum(emissions, moves, length, allowed, from);
    for (let token = 0; token < length; token += 1) {
      const mask = allowed[from + token] as number;
      for (let label = 0; label < L; label += 1) {
        const wrong = (mask & (1 << label)) === 0 ? (label === 0 ? settings.missMargin : settings.margin) : 0;
        emissions[token * L + label] = (emissions[token * L + label] as number) + wrong;
      }
    }
    found.sum(emissions, moves, length);
    let loss = 0;
    for (let token = 0; token < length; token += 1) {
      let off = 0;
      for (let label = 0; label < L; label += 1) {
        change[label] = (wanted.labels[token * L + label] as number) - (found.labels[token * L + label] as number);
        off += Math.abs(change[label] as number);
      }
      loss += off;
      if (off > SMALLEST_CHANGE) changeToken(token);
    }
    for (let pair = 0; pair < L * L; pair += 1) {
      const step = (wanted.pairs[pair] as number) - (found.pairs[pair] as number);
      if (step < SMALLEST_CHANGE && step > -SMALLEST_CHANGE) continue;
      transitionSquares[pair] = (transitionSquares[pair] as number) + step * step;
      const by = (settings.rate * step) / Math.sqrt((transitionSquares[pair] as number) + 0.1);
      transitions[pair] = (transitions[pair] as number) + by;
      if (averaging) transitionTotals[pair] = (transitionTotals[pair] as number) + by * tick;
      moves[pair] = Math.exp(transitions[pair] as number);
    }
    return loss;
  };

  for (let epoch = 1; epoch <= settings.epochs; epoch += 1) {
    shuffle(order, random);
    averaging = epoch > averageFrom;
    let loss = 0;
    for (const sentence of order) {
      loss += learn(sentence);
      if (averaging) tick += 1;
    }
    settings.report(epoch, loss);
  }
  if (tick > 0) {
    for (let at = 0; at < weights.length; at += 1)
      weights[at] = (weights[at] as number) - (totals[at] as number) / tick;
    for (let at = 0; at < transitions.length; at += 1)
      transitions[at] = (transitions[at] as number) - (transitionTotals[at] as number) / tick;
  }
  return toRows(keys, weights, transitions);
};

const toRows = (keys: Int32Array, weights: Float32Array, transitions: Float64Array): LearnedRows => {
  const L = LABEL_COUNT;
  const order: { readonly key: number; readonly values: ArrayLike<number> }[] = Array.from(keys, (key, row) => ({
    key: key >>> 0,
    values: weights.subarray(row * L, row * L + L),
  }));
  for (let last = 0; last < L; last += 1) {
    order.push({ key: transitionKey(last) >>> 0, values: transitions.subarray(last * L, last * L + L) });
  }
  order.sort((a, b) => a.key - b.key);
  const rows = new RowsBuilder();
  for (const { key, values } of order) {
    for (let label = 0; label < L; label += 1) if (values[label] !== 0) rows.add(label, values[label] as number);
    rows.end(key);
  }
  return rows.build();
};

/** The rows without weights below `threshold`, those of transitions left whole. */
export const pruneRows = (rows: LearnedRows, threshold: number): LearnedRows => {
  const whole = new Set(Array.from({ length: LABEL_COUNT }, (_, last) => transitionKey(last) >>> 0));
  return mapWeights(rows, (weight, key) => (Math.abs(weight) < threshold && !whole.has(key) ? 0 : weight));
};
