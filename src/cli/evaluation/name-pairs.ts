import { join } from 'node:path';
import { judgeNamePairs } from '../../lib/evaluation/name-pairs/judge-pairs.ts';
import { readNamePairs } from '../../lib/evaluation/name-pairs/read-pairs.ts';
import { toPairFigures, toPairReport } from '../../lib/evaluation/name-pairs/report-pairs.ts';
import type { Pipeline } from '../../lib/pipeline/pipeline.ts';
import type { Measured } from '../../lib/evaluation/baseline.ts';
import { readJson } from './read-json.ts';

const FILE = 'tests/gold/name-pairs.json';

/** Measures which names in short texts become one actor; lists up to `show` misses of each construction. */
export const measureNamePairs = async (root: string, pipeline: Pipeline, show: number): Promise<Measured> => {
  const judged = judgeNamePairs(readNamePairs(await readJson(join(root, FILE))), {
    extract: (id, text) => pipeline.extract({ id, text, date: null, title: null, source: null, url: null }),
    resolveCorpus: pipeline.resolveCorpus,
  });
  return { name: 'name pairs', figures: toPairFigures(judged), report: toPairReport(judged, show) };
};
