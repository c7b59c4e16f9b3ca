import { toNamesLine } from '../lib/evaluation/names/report-names.ts';
import { loadLexicon } from '../lib/lexicon/lexicon.ts';
import { loadClusters } from '../lib/linear/clusters.ts';
import { decodeWeights } from '../lib/linear/weight-file.ts';
import { loadGrammarModel } from '../lib/pipeline/2-syntax/grammar-model.ts';
import { buildNameTest } from '../lib/pipeline/2-syntax/known-names.ts';
import type { SyntaxModels } from '../lib/pipeline/2-syntax/parse-syntax.ts';
import { loadNameTagger } from '../lib/pipeline/3-mentions/names-model/name-tagger.ts';
import { readCrossner, readUner } from './names-data.ts';
import type { GoldText } from './names-gold.ts';
import { scoreTexts } from './names-score.ts';
import { asTagger } from './names-stage.ts';
import { trainNames } from './names-steps.ts';

/**
 * F1 of names by type: the tagger alone, the third stage without it and with it. `read` gives a model file. What is measured on
 * is in no weights but those of the file that ships, which UNER-EWT test is not in.
 */
export const measureNames = (
  data: string,
  read: (name: string) => Uint8Array,
  report: (line: string) => void,
): void => {
  const lexicon = loadLexicon();
  const files = { clusters: read('clusters'), tagger: read('tagger'), parser: read('parser') };
  const syntax: SyntaxModels = { grammar: loadGrammarModel(files), isName: buildNameTest(lexicon) };
  const shipped = read('names');
  const list = String(decodeWeights('names', shipped).settings.phrases);
  const sets: readonly { name: string; texts: GoldText[]; bytes: () => Uint8Array }[] = [
    {
      name: 'politics dev',
      texts: readCrossner(data, 'politics', 'dev'),
      bytes: () => trainNames(data, files.clusters, list, { politicsDev: true, unerDev: false }, report),
    },
    {
      name: 'UNER EWT dev',
      texts: readUner(data, 'dev'),
      bytes: () => trainNames(data, files.clusters, list, { politicsDev: false, unerDev: true }, report),
    },
    { name: 'UNER EWT test', texts: readUner(data, 'test'), bytes: () => shipped },
  ];
  for (const { name, texts, bytes } of sets) {
    const tagger = loadNameTagger(bytes(), loadClusters(files.clusters), lexicon);
    report(toNamesLine(`${name}: tagger`, scoreTexts(tagger, texts)));
    report(toNamesLine('  rules', scoreTexts(asTagger(lexicon, syntax, null), texts)));
    report(toNamesLine('  stage', scoreTexts(asTagger(lexicon, syntax, tagger), texts)));
  }
};
