import { toNamesLine } from '../lib/evaluation/names/report-names.ts';
import { loadLexicon } from '../lib/lexicon/lexicon.ts';
import type { Lexicon } from '../lib/lexicon/lexicon.ts';
import { loadClusters } from '../lib/linear/clusters.ts';
import { decodeWeights } from '../lib/linear/weight-file.ts';
import type { EntityType } from '../lib/model/entity.ts';
import { cleanText } from '../lib/pipeline/1-text/clean-text.ts';
import { loadGrammarModel } from '../lib/pipeline/2-syntax/grammar-model.ts';
import { buildNameTest } from '../lib/pipeline/2-syntax/known-names.ts';
import type { SyntaxModels } from '../lib/pipeline/2-syntax/parse-syntax.ts';
import { parseSyntax } from '../lib/pipeline/2-syntax/parse-syntax.ts';
import { findMentions } from '../lib/pipeline/3-mentions/find-mentions.ts';
import type { NameType } from '../lib/pipeline/3-mentions/names-model/labels.ts';
import type { NameSpan, NameTagger } from '../lib/pipeline/3-mentions/names-model/name-tagger.ts';
import { loadNameTagger } from '../lib/pipeline/3-mentions/names-model/name-tagger.ts';
import { readCrossner, readUner } from './names-data.ts';
import type { GoldText } from './names-gold.ts';
import { scoreTexts } from './names-score.ts';
import { trainNames } from './names-steps.ts';

/** What our types are in the annotated texts. Events are none of theirs. */
const TYPES: Readonly<Record<EntityType, NameType | null>> = {
  person: 'PER',
  state: 'LOC',
  place: 'LOC',
  organisation: 'ORG',
  bloc: 'ORG',
  force: 'ORG',
  event: null,
};

/** The whole third stage as if it were a name tagger: words are joined by blanks, sentences by line breaks. */
const asTagger = (lexicon: Lexicon, syntax: SyntaxModels, tagger: NameTagger | null): NameTagger => ({
  tagNames: (sentences) => {
    const text = sentences.map((forms) => forms.join(' ')).join('\n');
    const starts = new Map<number, readonly [sentence: number, token: number]>();
    const ends = new Map<number, number>();
    let at = 0;
    sentences.forEach((forms, sentence) => {
      forms.forEach((form, token) => {
        starts.set(at, [sentence, token]);
        ends.set(at + form.length, token + 1);
        at += form.length + 1;
      });
      if (forms.length === 0) at += 1;
    });
    const clean = cleanText({ id: '', text, date: null, title: null, source: null, url: null });
    return findMentions(parseSyntax(clean, syntax), clean, lexicon, tagger).flatMap((mention): NameSpan[] => {
      const type = TYPES[mention.type];
      const from = starts.get(mention.start);
      const to = ends.get(mention.end);
      // Sources differ on "Russian"; "US" before a noun they call a place.
      const isAdjective =
        mention.adjectival && !lexicon.gazetteer.find(mention.text).some(({ role }) => role === 'name');
      if (mention.form !== 'name' || isAdjective || type === null || from === undefined || to === undefined) return [];
      return [{ sentence: from[0], from: from[1], to, type, margin: 1 }];
    });
  },
});

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
    report(toNamesLine(name, scoreTexts(tagger, texts)));
    report(toNamesLine('  rules', scoreTexts(asTagger(lexicon, syntax, null), texts)));
    report(toNamesLine('  stage', scoreTexts(asTagger(lexicon, syntax, tagger), texts)));
  }
};
