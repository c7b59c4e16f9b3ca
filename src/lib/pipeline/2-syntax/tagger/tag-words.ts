import { remember } from '../remember.ts';
import type { Place, WordView } from './features.ts';
import {
  EDGE,
  fillHints,
  fillJoint,
  fillLabels,
  fillPlace,
  hashWord,
  MOST_FEATURES,
  PLACES,
  toTaggerForm,
  toTaggerWord,
  toWordView,
} from './features.ts';
import type { Weights } from './weights.ts';

/** Labels the words of one sentence; `hints` are an outside tagger's tags. Gives label numbers. */
export type TagWords = (forms: readonly string[], hints: readonly string[]) => number[];

/** Sum of the weights of some features for each label. */
type Row = Int32Array;

/** What the tagger keeps of a word it has met under one hint. */
interface MetWord {
  readonly view: WordView;
  /** Number of the hint, 0 for the edge of the sentence. */
  readonly hint: number;
  /** Its label where it has one only, else -1. */
  readonly fixed: number;
  /** For each place the weights that hang on this word alone, null where they have not been asked for. */
  readonly rows: (Row | null)[];
}

const unread = (): (Row | null)[] => [null, null, null, null, null];

/** More than there are hints, and than there are labels. */
const RADIX = 64;

/**
 * A tagger that goes from left to right with a linear model. Source of the method: Collins 2002, averaged perceptron,
 * greedy. Sums of weights that come again are kept, so that of a word met before only what joins it to others is looked up.
 */
export const buildTagWords = (weights: Weights): TagWords => {
  const features = new Int32Array(MOST_FEATURES);
  const scores = new Int32Array(weights.labels.length);
  const hintHashes = [EDGE.hint];
  const edge: MetWord = { view: EDGE, hint: 0, fixed: -1, rows: unread() };

  // Most words say nothing at most places: one row for all of them stays near.
  const nothing: Row = new Int32Array(weights.labels.length);
  const sumRow = (count: number): Row => {
    const row = new Int32Array(weights.labels.length);
    weights.addScores(features, count, row);
    return row.some((sum) => sum !== 0) ? row : nothing;
  };
  const rowOf = ({ rows, view }: MetWord, place: Place): Row =>
    (rows[place] ??= sumRow(fillPlace(view, place, features)));

  const digit = (key: number, place: number): number => Math.floor(key / RADIX ** place) % RADIX;
  const hintAt = (key: number, place: number): number => hintHashes[digit(key, place)] as number;
  const rowOfHints = remember((key: number) =>
    sumRow(fillHints(hintAt(key, 0), hintAt(key, 1), hintAt(key, 2), hintAt(key, 3), features)),
  );
  const rowOfLabels = remember((key: number) =>
    sumRow(fillLabels(digit(key, 0) - 1, digit(key, 1) - 1, hintAt(key, 2), hintAt(key, 3), features)),
  );

  const meetUnder = (name: string): ((form: string) => MetWord) => {
    const hint = hintHashes.push(hashWord(name)) - 1;
    return remember((form) => ({
      view: toWordView(form, name),
      hint,
      fixed: weights.fixed.get(toTaggerWord(form)) ?? -1,
      rows: unread(),
    }));
  };
  const byHint = new Map<string, (form: string) => MetWord>();
  const meet = (form: string, hint: string): MetWord => {
    let met = byHint.get(hint);
    if (!met) byHint.set(hint, (met = meetUnder(hint)));
    return met(toTaggerForm(form));
  };

  const bestLabel = (words: readonly MetWord[], i: number, last: number, last2: number): number => {
    const here = words[i] ?? edge;
    const before = words[i - 1] ?? edge;
    const before2 = words[i - 2] ?? edge;
    const after = words[i + 1] ?? edge;
    const after2 = words[i + 2] ?? edge;
    const row = rowOf(here, PLACES.here);
    const rowBefore = rowOf(before, PLACES.before);
    const rowBefore2 = rowOf(before2, PLACES.before2);
    const rowAfter = rowOf(after, PLACES.after);
    const rowAfter2 = rowOf(after2, PLACES.after2);
    const hints = here.hint + RADIX * after.hint;
    const ofHints = rowOfHints(before.hint + RADIX * (hints + RADIX ** 2 * after2.hint));
    const ofLabels = rowOfLabels(last + 1 + RADIX * (last2 + 1 + RADIX * hints));
    for (let label = 0; label < scores.length; label += 1)
      scores[label] =
        (row[label] as number) +
        (rowBefore[label] as number) +
        (rowBefore2[label] as number) +
        (rowAfter[label] as number) +
        (rowAfter2[label] as number) +
        (ofHints[label] as number) +
        (ofLabels[label] as number);
    weights.addScores(features, fillJoint(before.view, here.view, after.view, last, features), scores);
    let best = 0;
    for (let label = 1; label < scores.length; label += 1)
      if ((scores[label] as number) > (scores[best] as number)) best = label;
    return best;
  };

  return (forms, hints) => {
    const words = forms.map((form, i) => meet(form, hints[i] ?? 'X'));
    let last = -1;
    let last2 = -1;
    return words.map(({ fixed }, i) => {
      const label = fixed >= 0 ? fixed : bestLabel(words, i, last, last2);
      last2 = last;
      last = label;
      return label;
    });
  };
};
