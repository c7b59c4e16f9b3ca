import type { TreebankReader } from '../../lib/evaluation/trees/score-treebank.ts';
import { loadLexicon } from '../../lib/lexicon/lexicon.ts';
import { loadGrammarModel } from '../../lib/pipeline/2-syntax/grammar-model.ts';
import { buildNameTest } from '../../lib/pipeline/2-syntax/known-names.ts';
import type { NameTagger } from '../../lib/pipeline/3-mentions/names-model/name-tagger.ts';
import { loadNameModel } from '../../lib/pipeline/3-mentions/names-model/name-tagger.ts';
import type { Pipeline } from '../../lib/pipeline/pipeline.ts';
import { readModels } from '../../lib/store/read-models.ts';
import { asTagger } from '../../training/names-stage.ts';
import { findModelFolder } from '../model-folder.ts';

/** Tags, trees and names by the models that ship, from words or from text. */
export interface ModelReader extends TreebankReader {
  /** The name tagger alone. */
  readonly tagger: NameTagger;
  /** The whole stage that finds names, as if it were a name tagger. */
  readonly stage: NameTagger;
}

/** Words are read by the models alone, text by the pipeline. Throws `DataError` where a model is missing or malformed. */
export const loadModelReader = (pipeline: Pipeline): ModelReader => {
  const files = readModels(findModelFolder());
  const lexicon = loadLexicon();
  const grammar = loadGrammarModel(files);
  const tagger = loadNameModel(files, lexicon);
  return {
    parseWords: (forms) => grammar.parse(forms),
    parseText: (text) => pipeline.parse({ id: 'text', text, date: null, title: null, source: null, url: null }),
    tagger,
    stage: asTagger(lexicon, { grammar, isName: buildNameTest(lexicon) }, tagger),
  };
};
