import { loadLexicon } from '../../src/lib/lexicon/lexicon.ts';
import type { ModelFiles } from '../../src/lib/model/model-files.ts';
import { loadGrammarModel } from '../../src/lib/pipeline/2-syntax/grammar-model.ts';
import { buildNameTest } from '../../src/lib/pipeline/2-syntax/known-names.ts';
import type { SyntaxModels } from '../../src/lib/pipeline/2-syntax/parse-syntax.ts';
import { readModels } from '../../src/lib/store/read-models.ts';

/** The model files that ship. */
export const readShippedModels = (): ModelFiles => readModels('static/models');

/** Tagger, parser and known names, as they ship. */
export const loadSyntaxModels = (): SyntaxModels => ({
  grammar: loadGrammarModel(readShippedModels()),
  isName: buildNameTest(loadLexicon()),
});
