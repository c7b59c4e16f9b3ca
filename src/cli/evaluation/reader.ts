import { join } from 'node:path';
import { loadLexicon } from '../../lib/lexicon/lexicon.ts';
import { loadClusters } from '../../lib/linear/clusters.ts';
import type { TreebankReader } from '../../lib/evaluation/trees/score-treebank.ts';
import { loadGrammarModel } from '../../lib/pipeline/2-syntax/grammar-model.ts';
import type { NameTagger } from '../../lib/pipeline/3-mentions/names-model/name-tagger.ts';
import { loadNameTagger } from '../../lib/pipeline/3-mentions/names-model/name-tagger.ts';
import type { Pipeline } from '../../lib/pipeline/pipeline.ts';
import { readModels } from '../../lib/store/read-models.ts';

/** Tags, trees and names by the models that ship, from words or from text. */
export type ModelReader = TreebankReader & NameTagger;

/** Loads the models of the package. Throws `DataError` where a file is missing or malformed. */
export const loadModelReader = (root: string, pipeline: Pipeline): ModelReader => {
  const files = readModels(join(root, 'static', 'models'));
  const lexicon = loadLexicon();
  const grammar = loadGrammarModel(files);
  return {
    parseWords: (forms) => grammar.parse(forms),
    parseText: (text) => pipeline.parse({ id: 'text', text, date: null, title: null, source: null, url: null }),
    tagNames: loadNameTagger(files.names, loadClusters(files.clusters), lexicon).tagNames,
  };
};
