import { loadLexicon } from '../../../src/lib/lexicon/lexicon.ts';
import type { Mention } from '../../../src/lib/model/mention.ts';
import { cleanText } from '../../../src/lib/pipeline/1-text/clean-text.ts';
import { parseSyntax } from '../../../src/lib/pipeline/2-syntax/parse-syntax.ts';
import { findMentions } from '../../../src/lib/pipeline/3-mentions/find-mentions.ts';
import { loadClusters } from '../../../src/lib/linear/clusters.ts';
import { loadNameTagger } from '../../../src/lib/pipeline/3-mentions/names-model/name-tagger.ts';
import { loadSyntaxModels, readShippedModels } from '../read-syntax.ts';

const lexicon = loadLexicon();
const syntax = loadSyntaxModels();
const { names, clusters } = readShippedModels();

/** The name tagger that ships. */
export const nameTagger = loadNameTagger(names, loadClusters(clusters), lexicon);

/** The mentions of a text, as the pipeline finds them. */
export const readMentions = (text: string): Mention[] => {
  const document = { id: 'd', text, date: null, title: null, source: null, url: null };
  const clean = cleanText(document);
  return findMentions(parseSyntax(clean, syntax), clean, lexicon, nameTagger);
};

/** Names as "text: type", demonyms left out. */
export const namesOf = (text: string): string[] =>
  readMentions(text)
    .filter(({ form, adjectival }) => form === 'name' && !adjectival)
    .map((mention) => `${mention.text}: ${mention.type}`);

/** Descriptions as "text: type". */
export const nominalsOf = (text: string): string[] =>
  readMentions(text)
    .filter(({ form, unnamed }) => form === 'nominal' && !unnamed)
    .map((mention) => `${mention.text}: ${mention.type}`);

/** Descriptions of those whom nothing names. */
export const unnamedOf = (text: string): string[] =>
  readMentions(text)
    .filter(({ unnamed }) => unnamed)
    .map((mention) => `${mention.text}: ${mention.type}`);

/** Offices as "person: relation office department of whose", from names and descriptions alike. */
export const officesOf = (text: string): string[] => {
  const mentions = readMentions(text);
  return mentions.flatMap((mention) =>
    mention.offices.map(({ relation, id, department, of }) =>
      [`${mention.text}:`, relation, id, department ?? '', of === null ? '' : `of ${mentions[of]?.text ?? '?'}`]
        .filter((part) => part !== '')
        .join(' '),
    ),
  );
};

/** What a name in a text is known as. */
export const knownAs = (text: string, name: string): string | null =>
  readMentions(text).find((mention) => mention.text === name)?.known ?? null;
