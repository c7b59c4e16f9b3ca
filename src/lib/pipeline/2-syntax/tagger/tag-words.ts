import { FEATURE_COUNT, fillFeatures, toTaggerWord, toWordView } from './features.ts';
import type { Weights } from './weights.ts';

/**
 * Labels the words of one sentence from left to right with a linear model; `hints` are an outside tagger's tags. Gives label
 * numbers. Source of the method: Collins 2002, averaged perceptron, greedy.
 */
export const tagWords = (forms: readonly string[], hints: readonly string[], weights: Weights): number[] => {
  const views = forms.map((form, i) => toWordView(form, hints[i] ?? 'X'));
  const features = new Int32Array(FEATURE_COUNT);
  const scores = new Float64Array(weights.labels.length);
  const labels: number[] = [];
  let last = -1;
  let last2 = -1;
  forms.forEach((form, i) => {
    let best = weights.fixed.get(toTaggerWord(form)) ?? -1;
    if (best < 0) {
      fillFeatures(views, i, last, last2, features);
      scores.fill(0);
      weights.addScores(features, FEATURE_COUNT, scores);
      best = 0;
      for (let label = 1; label < scores.length; label += 1) {
        if ((scores[label] as number) > (scores[best] as number)) best = label;
      }
    }
    labels.push(best);
    last2 = last;
    last = best;
  });
  return labels;
};
