import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { judgeGap, readGap } from '../../lib/evaluation/pairs/gap.ts';
import { judgePlover, readPlover } from '../../lib/evaluation/pairs/plover.ts';
import { judgeSentiment, readSentiment } from '../../lib/evaluation/pairs/sentiment.ts';
import { InputError } from '../../lib/model/errors.ts';
import type { Extraction } from '../../lib/model/extraction.ts';
import type { Ontology } from '../../lib/ontology/ontology.ts';
import type { Pipeline } from '../../lib/pipeline/pipeline.ts';

/** What is told of an annotated set: its figures in one line, and what went wrong, one line a case. */
interface Told {
  readonly figures: string;
  readonly misses: readonly string[];
}

interface OutsideSet {
  readonly name: string;
  readonly file: string;
  readonly judge: (content: string, extract: (id: string, text: string) => Extraction, ontology: Ontology) => Told;
}

const percent = (value: number): string => (100 * value).toFixed(1);

const SETS: readonly OutsideSet[] = [
  {
    name: 'plover',
    file: 'plover/PLV_train.tsv',
    judge: (content, extract, ontology) => {
      const { outcomes, figures } = judgePlover(readPlover(content), extract, ontology);
      const { cases, pairs, classes, quads, perSentence } = figures;
      return {
        figures: `${cases} sentences: pair found ${percent(pairs)}, classes macro-F1 ${percent(classes)}, quads macro-F1 ${percent(quads)}, ${perSentence.toFixed(2)} statements a sentence`,
        misses: outcomes
          .filter(({ case: { root }, given }) => root !== given)
          .map(({ case: { root, text, source, target }, given }) => {
            const ends = [source, target].map(({ start, end }) => text.slice(start, end));
            return `${root}, not ${given ?? 'nothing'}: ${ends.join(' → ')}: ${text}`;
          }),
      };
    },
  },
  {
    name: 'directed sentiment',
    file: 'directed-sentiment/valid.tsv',
    judge: (content, extract, ontology) => {
      const { outcomes, figures } = judgeSentiment(readSentiment(content), extract, ontology);
      const { cases, opinions, labels } = figures;
      return {
        figures: `${cases} sentences: opinions F1 ${percent(opinions.f1)} (precision ${percent(opinions.precision)}, recall ${percent(opinions.recall)}), labels macro-F1 ${percent(labels)}`,
        misses: outcomes
          .filter(({ case: { label }, given }) => label !== given)
          .map(({ case: { label, text, first, second }, given }) => {
            const ends = [first, second].map(({ start, end }) => text.slice(start, end));
            return `${label}, not ${given}: ${ends.join(' | ')}: ${text}`;
          }),
      };
    },
  },
  {
    name: 'gap',
    file: 'gap/gap-development.tsv',
    judge: (content, extract) => {
      const { pairs, accuracy, f1 } = judgeGap(readGap(content), extract).figures;
      return {
        figures: `${pairs} pairs of pronoun and name: accuracy ${percent(accuracy)}, F1 ${percent(f1)}`,
        misses: [],
      };
    },
  },
];

/**
 * Measures on annotated sets of others that lie in a folder, and prints the figures with up to `show` misses each; says which
 * sets are not there. @throws InputError where there is no such folder or a file is no table.
 */
export const measureOutside = async (
  folder: string,
  pipeline: Pipeline,
  ontology: Ontology,
  show: number,
  output: Writable,
): Promise<void> => {
  if (!existsSync(folder)) {
    throw new InputError('no-data', `entente evaluate: there is no folder "${folder}".`, { folder });
  }
  const extract = (id: string, text: string): Extraction =>
    pipeline.extract({ id, text, date: null, title: null, source: null, url: null });
  for (const { name, file, judge } of SETS) {
    const path = join(folder, file);
    if (!existsSync(path)) {
      output.write(`${name}: not measured, ${path} is not there\n`);
      continue;
    }
    const { figures, misses } = judge(await readFile(path, 'utf8'), extract, ontology);
    output.write(`${name}, ${figures}\n`);
    for (const miss of misses.slice(0, show)) output.write(`    ${miss}\n`);
  }
};
