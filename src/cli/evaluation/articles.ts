import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { evaluateDocument } from '../../lib/evaluation/evaluate.ts';
import { toFigures } from '../../lib/evaluation/figures.ts';
import { loadGold } from '../../lib/evaluation/gold.ts';
import { toReport } from '../../lib/evaluation/report.ts';
import { decodeArticleIndex, toArticle } from '../../lib/formats/article-index.ts';
import type { Ontology } from '../../lib/ontology/ontology.ts';
import type { Pipeline } from '../../lib/pipeline/pipeline.ts';
import type { Measured } from '../../lib/evaluation/baseline.ts';
import { readJson } from './read-json.ts';

/** Annotated sets: the gold, and the folder of its texts with their index. */
const SETS = [
  { name: 'seeds', gold: 'tests/gold/seeds.json', texts: 'seeds' },
  { name: 'house', gold: 'tests/gold/house.json', texts: 'tests/gold/house' },
] as const;

const measureSet = async (
  root: string,
  { name, gold: goldFile, texts }: (typeof SETS)[number],
  pipeline: Pipeline,
  ontology: Ontology,
  show: number,
): Promise<Measured> => {
  const gold = loadGold(await readJson(join(root, goldFile)));
  const place = join(root, texts, 'index.json');
  const index = decodeArticleIndex(await readFile(place, 'utf8'), place);
  const scores = await Promise.all(
    gold.documents.map(async (goldDocument) => {
      const { file } = goldDocument;
      const known = index.find((entry) => entry.file === file) ?? { file, title: null, outlet: null, date: null };
      const document = toArticle(known, await readFile(join(root, texts, file), 'utf8'));
      return evaluateDocument(gold, goldDocument, pipeline.extract(document), ontology);
    }),
  );
  return { name, figures: toFigures(scores), report: toReport(name, scores, show) };
};

/** Measures actors and statements on the annotated articles; lists up to `show` misses of each kind per article. */
export const measureArticles = async (
  root: string,
  pipeline: Pipeline,
  ontology: Ontology,
  show: number,
): Promise<Measured[]> => {
  const measured: Measured[] = [];
  for (const set of SETS) measured.push(await measureSet(root, set, pipeline, ontology, show));
  return measured;
};
