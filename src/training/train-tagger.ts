/**
 * Trains the tagger's weights: `train-tagger OUT.json FILE.conllu…`. An averaged perceptron over the features of
 * 2-syntax/tagger/features.ts. Deterministic: sentences are shuffled by a fixed seed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  EDGE,
  fillHints,
  fillJoint,
  fillLabels,
  fillPlace,
  MOST_FEATURES,
  PLACES,
  toTaggerWord,
  toWordView,
} from '../lib/pipeline/2-syntax/tagger/features.ts';
import type { WordView } from '../lib/pipeline/2-syntax/tagger/features.ts';
import { encodeRows } from '../lib/pipeline/2-syntax/tagger/weights.ts';
import type { Row } from '../lib/pipeline/2-syntax/tagger/weights.ts';
import { loadTokenizer } from '../lib/pipeline/2-syntax/tokenizer.ts';
import { readTrees } from './trees.ts';

const EPOCHS = 6;
/** A feature seen less often in training is left out. */
const RAREST = 6;
/** Averaged weights below this are left out, for size: on EWT dev it costs 0.1 points. */
const SMALLEST = 0.4;
const FIXED_COUNT = 15;
const FIXED_SHARE = 0.995;

interface Cell {
  weight: number;
  total: number;
  stamp: number;
}

const VERB_FORMS = new Set(['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD']);

interface TreebankWord {
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
}

const readWords = (file: string): TreebankWord[][] =>
  readTrees(readFileSync(file, 'utf8')).map(({ forms, tags }) =>
    forms.map((form, i) => {
      const [upos = '', xpos = ''] = (tags[i] ?? '').split('|');
      return { form, upos, xpos };
    }),
  );

/** The label of a word: its universal tag, for verbs with the form, for nouns with the number. */
const toLabel = ({ upos, xpos }: TreebankWord): string => {
  if (upos === 'VERB' || upos === 'AUX') return `${upos} ${VERB_FORMS.has(xpos) ? xpos : 'VB'}`;
  if (upos === 'NOUN' && xpos === 'NNS') return 'NOUN NNS';
  return upos;
};

const QUOTES: Readonly<Record<string, string>> = {
  '``': '"',
  "''": '"',
  '“': '"',
  '”': '"',
  '’': "'",
  '‘': "'",
  '…': '...',
  '–': '-',
  '—': '-',
  '--': '-',
  '-LRB-': '(',
  '-RRB-': ')',
};
const toForm = (form: string): string => QUOTES[form] ?? form.replace(/[’‘]/g, "'");

const shuffle = (count: number, seed: number): number[] => {
  const order = Array.from({ length: count }, (_, i) => i);
  let state = seed;
  for (let i = count - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    const j = (state >>> 0) % (i + 1);
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
};

const findFixed = (sentences: readonly TreebankWord[][], labels: readonly string[]): Map<string, number> => {
  const counts = new Map<string, Map<string, number>>();
  for (const word of sentences.flat()) {
    const form = toTaggerWord(toForm(word.form));
    const own = counts.get(form) ?? new Map<string, number>();
    own.set(toLabel(word), (own.get(toLabel(word)) ?? 0) + 1);
    counts.set(form, own);
  }
  const fixed = new Map<string, number>();
  for (const [form, own] of counts) {
    const total = [...own.values()].reduce((sum, count) => sum + count, 0);
    const [label, most] = [...own].sort((a, b) => b[1] - a[1])[0] as [string, number];
    if (total >= FIXED_COUNT && most / total >= FIXED_SHARE && !form.includes(' '))
      fixed.set(form, labels.indexOf(label));
  }
  return fixed;
};

/** All feature hashes of word `i`; `last` and `last2` are the labels just given, -1 before the sentence. */
const featuresOf = (views: readonly WordView[], i: number, last: number, last2: number): number[] => {
  const own = new Int32Array(MOST_FEATURES);
  const at = (place: number): WordView => views[place] ?? EDGE;
  const [before2, before, here, after, after2] = [at(i - 2), at(i - 1), at(i), at(i + 1), at(i + 2)];
  const take = (count: number): number[] => [...own.subarray(0, count)];
  return [
    ...take(fillPlace(here, PLACES.here, own)),
    ...take(fillPlace(before, PLACES.before, own)),
    ...take(fillPlace(before2, PLACES.before2, own)),
    ...take(fillPlace(after, PLACES.after, own)),
    ...take(fillPlace(after2, PLACES.after2, own)),
    ...take(fillHints(before.hint, here.hint, after.hint, after2.hint, own)),
    ...take(fillLabels(last, last2, here.hint, after.hint, own)),
    ...take(fillJoint(before, here, after, last, own)),
  ];
};

const main = (): void => {
  const [out, ...files] = process.argv.slice(2);
  if (out === undefined || files.length === 0) throw new Error('Usage: train-tagger OUT.json FILE.conllu…');
  const { tagger } = loadTokenizer();
  const sentences = files.flatMap(readWords);
  const labels = [...new Set(sentences.flat().map(toLabel))].sort();
  const fixed = findFixed(sentences, labels);
  const examples = sentences.map((words) => {
    const forms = words.map(({ form }) => toForm(form));
    const hints = tagger.tag(forms).map(({ pos }) => pos);
    return {
      words: forms.map(toTaggerWord),
      views: forms.map((form, i) => toWordView(form, hints[i] ?? 'X')),
      gold: words.map((word) => labels.indexOf(toLabel(word))),
    };
  });
  const seen = new Map<number, number>();
  for (const { views, gold } of examples) {
    gold.forEach((_, i) => {
      for (const feature of featuresOf(views, i, gold[i - 1] ?? -1, gold[i - 2] ?? -1))
        seen.set(feature, (seen.get(feature) ?? 0) + 1);
    });
  }
  for (const [feature, count] of seen) if (count < RAREST) seen.delete(feature);
  console.error(
    `${examples.length} sentences, ${labels.length} labels, ${fixed.size} fixed words, ${seen.size} features`,
  );
  const table = new Map<number, Map<number, Cell>>();
  let step = 0;
  const bump = (feature: number, label: number, by: number): void => {
    if (!seen.has(feature)) return;
    let row = table.get(feature);
    if (!row) {
      row = new Map<number, Cell>();
      table.set(feature, row);
    }
    let cell = row.get(label);
    if (!cell) {
      cell = { weight: 0, total: 0, stamp: step };
      row.set(label, cell);
    }
    cell.total += cell.weight * (step - cell.stamp);
    cell.stamp = step;
    cell.weight += by;
  };
  const scores = new Float64Array(labels.length);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    let wrong = 0;
    let all = 0;
    for (const number of shuffle(examples.length, epoch + 1)) {
      const { words, views, gold } = examples[number] as (typeof examples)[number];
      let last = -1;
      let last2 = -1;
      for (let i = 0; i < gold.length; i += 1) {
        const known = fixed.get(words[i] as string);
        let best = known ?? 0;
        if (known === undefined) {
          step += 1;
          all += 1;
          const features = featuresOf(views, i, last, last2);
          scores.fill(0);
          for (const feature of features) {
            const row = table.get(feature);
            if (row) for (const [label, cell] of row) scores[label] = (scores[label] ?? 0) + cell.weight;
          }
          for (let label = 1; label < labels.length; label += 1)
            if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
          const right = gold[i] as number;
          if (best !== right) {
            wrong += 1;
            for (const feature of features) {
              bump(feature, right, 1);
              bump(feature, best, -1);
            }
          }
        }
        last2 = last;
        last = best;
      }
    }
    console.error(`epoch ${epoch + 1}: ${((100 * wrong) / all).toFixed(2)} % wrong of ${all}`);
  }
  const rows: { key: number; cells: [number, number][] }[] = [];
  let largest = 0;
  for (const [feature, row] of table) {
    const cells: [number, number][] = [];
    for (const [label, cell] of [...row].sort((a, b) => a[0] - b[0])) {
      const average = (cell.total + cell.weight * (step - cell.stamp)) / step;
      if (Math.abs(average) < SMALLEST) continue;
      cells.push([label, average]);
      largest = Math.max(largest, Math.abs(average));
    }
    if (cells.length > 0) rows.push({ key: feature >>> 0, cells });
  }
  const stored: Row[] = rows.map(({ key, cells }) => ({
    key,
    labels: cells.map(([label]) => label),
    codes: cells.map(
      ([, weight]) => Math.sign(weight) * Math.max(1, Math.round(127 * Math.sqrt(Math.abs(weight) / largest))),
    ),
  }));
  const fixedWords: Record<string, string> = {};
  labels.forEach((label, number) => {
    const words = [...fixed]
      .filter(([, own]) => own === number)
      .map(([word]) => word)
      .sort();
    if (words.length > 0) fixedWords[label] = words.join(' ');
  });
  console.error(`${stored.length} rows, ${stored.reduce((sum, row) => sum + row.labels.length, 0)} weights`);
  writeFileSync(
    out,
    `${JSON.stringify(
      {
        source:
          'Trained by src/training/train-tagger.ts on Universal Dependencies English-EWT (train; Silveira et al. 2014) and on the genres academic, bio, court, textbook, vlog and voyage of UD English-GUM (train; Zeldes 2017)',
        licence: 'CC-BY-SA-4.0',
        labels,
        fixed: fixedWords,
        largest,
        count: stored.length,
        rows: encodeRows(stored),
      },
      null,
      1,
    )}\n`,
  );
};

main();
