import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { loadLexicon } from '../lib/lexicon/lexicon.ts';
import { loadClusters } from '../lib/linear/clusters.ts';
import { quantise } from '../lib/linear/rows.ts';
import { decodeWeights, encodeWeights } from '../lib/linear/weight-file.ts';
import { LABELS } from '../lib/pipeline/3-mentions/names-model/labels.ts';
import { buildNameText } from '../lib/pipeline/3-mentions/names-model/name-tagger.ts';
import { readNameTraining } from './names-data.ts';
import { numberFeatures, readExamples } from './names-examples.ts';
import { PHRASE_PACKAGES, buildPhraseList } from './names-gazetteer.ts';
import { learnNames, pruneRows } from './names-learner.ts';
import type { TrainingStep } from './steps.ts';

/** Features of fewer tokens are left out. */
const CUTOFF = 4;
/** Smallest averaged weight that stays. */
const THRESHOLD = 0.04;
/** Tuned on held-out parts of the training texts: see docs/models.md. */
const LEARNING = { epochs: 8, margin: 0.5, missMargin: 0.5, dropout: 0.2, rate: 0.05, seed: 11 } as const;

const isInstalled = (name: string): boolean => {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
};

/** The open lists of towns and names; where their packages are not installed, those of the model that ships are kept. */
const phrases: TrainingStep = {
  name: 'name-phrases',
  output: 'name-phrases.txt',
  run: ({ models, report }) => {
    const missing = PHRASE_PACKAGES.filter((name) => !isInstalled(name));
    if (missing.length === 0) return new TextEncoder().encode(buildPhraseList());
    const shipped = join(models, 'names.bin');
    const list = existsSync(shipped) ? decodeWeights('names', readFileSync(shipped)).settings.phrases : undefined;
    if (typeof list !== 'string') {
      throw new Error(`Install ${missing.join(', ')} for the lists of towns and names, or keep ${shipped}.`);
    }
    report(`${missing.join(', ')} not installed, the lists of ${shipped} are kept`);
    return new TextEncoder().encode(list);
  },
};

/** What of the annotated texts is left out of training, to measure on. */
export interface LeftOut {
  readonly politicsDev: boolean;
  readonly unerDev: boolean;
}

/** The bytes of a names model, learned from all texts but those left out. `list`: see `buildPhraseList`. */
export const trainNames = (
  data: string,
  clusters: Uint8Array,
  list: string,
  without: LeftOut,
  report: (line: string) => void,
): Uint8Array => {
  const lexicon = loadLexicon();
  const { text } = buildNameText(loadClusters(clusters), lexicon, list);
  const texts = readNameTraining(data, lexicon, { politicsDev: !without.politicsDev, unerDev: !without.unerDev });
  const { examples, keys } = numberFeatures(readExamples(texts, text), CUTOFF);
  report(`${String(keys.length)} features`);
  const rows = learnNames(examples, keys, {
    ...LEARNING,
    report: (epoch, loss) => report(`epoch ${String(epoch)}, loss ${loss.toFixed(0)}`),
  });
  return encodeWeights('names', {
    labels: LABELS,
    settings: { phrases: list },
    rows: quantise(pruneRows(rows, THRESHOLD)),
  });
};

const names: TrainingStep = {
  name: 'names',
  output: 'names.bin',
  run: ({ data, read, report }) => {
    const list = new TextDecoder().decode(read('name-phrases.txt'));
    return trainNames(data, read('clusters.bin'), list, { politicsDev: false, unerDev: false }, report);
  },
};

/** The name tagger; the word clusters must be made before. */
export const nameSteps: readonly TrainingStep[] = [phrases, names];
