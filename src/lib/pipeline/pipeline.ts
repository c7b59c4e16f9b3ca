import type { Lexicon } from '../lexicon/lexicon.ts';
import { loadLexicon } from '../lexicon/lexicon.ts';
import type { Document } from '../model/document.ts';
import type { CorpusEntity, Entity } from '../model/entity.ts';
import type { Extraction, ResolvedMention } from '../model/extraction.ts';
import type { Mention } from '../model/mention.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Statement } from '../model/statement.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { loadOntology } from '../ontology/ontology.ts';
import { cleanText } from './1-text/clean-text.ts';
import { parseSyntax } from './2-syntax/parse-syntax.ts';
import type { Tokenizer } from './2-syntax/tokenizer.ts';
import { loadTokenizer } from './2-syntax/tokenizer.ts';
import { findMentions } from './3-mentions/find-mentions.ts';
import { resolveCorpus } from './4-entities/resolve-corpus.ts';
import { resolveEntities } from './4-entities/resolve-entities.ts';
import { extractStatements } from './5-statements/extract-statements.ts';

/** What the walk needs to know: words, vocabulary and the tokenizer's model. */
export interface PipelineModels {
  readonly lexicon: Lexicon;
  readonly ontology: Ontology;
  readonly tokenizer: Tokenizer;
}

/** The whole walk from text to statements, for the command line, the server and the page's worker alike. */
export interface Pipeline {
  /** Reads one document. The same document gives the same extraction; odd text gives issues, never an exception. */
  readonly extract: (document: Document) => Extraction;
  /** Which actors of several documents are one. `members` count documents in the order given. */
  readonly resolveCorpus: (extractions: readonly Extraction[]) => CorpusEntity[];
}

/** The actors of a document without the asides that no statement needs. */
const keepNeeded = ({ entities, asides }: Resolution, statements: readonly Statement[]): readonly Entity[] => {
  const used = new Set(statements.flatMap(({ subject, object, accordingTo }) => [subject, object, accordingTo ?? '']));
  const kept = entities.filter(({ id }) => !asides.has(id) || used.has(id));
  const left = new Set(kept.map(({ id }) => id));
  return kept.map((entity) => (entity.of === null || left.has(entity.of) ? entity : { ...entity, of: null }));
};

/** Mentions with the actors they stand for, in text order; a plural once for each member. */
const toResolved = (
  mentions: readonly Mention[],
  { references }: Resolution,
  entities: readonly Entity[],
): ResolvedMention[] => {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  return mentions
    .flatMap(({ start, end, text, form }, i) =>
      (references[i] ?? []).flatMap((entity) => {
        const type = types.get(entity);
        return type === undefined ? [] : [{ start, end, text, form, type, entity }];
      }),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
};

/** Puts the stages together over models that are already loaded. */
export const buildPipeline = ({ lexicon, ontology, tokenizer }: PipelineModels): Pipeline => ({
  extract: (document) => {
    const text = cleanText(document);
    const sentences = parseSyntax(text, tokenizer);
    const mentions = findMentions(sentences, text, lexicon);
    const resolution = resolveEntities(mentions, sentences, lexicon, text.date);
    const { statements, coverage } = extractStatements({ text, sentences, mentions, resolution }, lexicon, ontology);
    const entities = keepNeeded(resolution, statements);
    return {
      document,
      date: text.date,
      entities,
      mentions: toResolved(mentions, resolution, entities),
      statements,
      issues: text.issues,
      coverage,
      furniture: text.furniture,
    };
  },
  resolveCorpus: (extractions) => resolveCorpus(extractions, lexicon),
});

/** Loads the models that ship and puts the stages together. Throws `DataError` when one of them is malformed. */
export const loadPipeline = (): Pipeline =>
  buildPipeline({ lexicon: loadLexicon(), ontology: loadOntology(), tokenizer: loadTokenizer() });
