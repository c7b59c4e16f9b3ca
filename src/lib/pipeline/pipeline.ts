import type { Lexicon } from '../lexicon/lexicon.ts';
import { loadLexicon } from '../lexicon/lexicon.ts';
import type { Document } from '../model/document.ts';
import type { CorpusEntity, Entity, EntityId } from '../model/entity.ts';
import type { Extraction, ResolvedMention } from '../model/extraction.ts';
import type { Mention } from '../model/mention.ts';
import type { ModelFiles } from '../model/model-files.ts';
import type { ParsedSentence } from '../model/parse.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Statement } from '../model/statement.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { loadOntology } from '../ontology/ontology.ts';
import { cleanText } from './1-text/clean-text.ts';
import type { GrammarModel } from './2-syntax/grammar-model.ts';
import { loadGrammarModel } from './2-syntax/grammar-model.ts';
import { buildNameTest } from './2-syntax/known-names.ts';
import { parseSyntax, parseTrees } from './2-syntax/parse-syntax.ts';
import { findMentions } from './3-mentions/find-mentions.ts';
import { findInnerNames } from './3-mentions/inner-names.ts';
import type { NameTagger } from './3-mentions/names-model/name-tagger.ts';
import { loadNameModel } from './3-mentions/names-model/name-tagger.ts';
import { resolveCorpus } from './4-entities/resolve-corpus.ts';
import { resolveEntities } from './4-entities/resolve-entities.ts';
import { extractStatements } from './5-statements/extract-statements.ts';
import { toParsedSentences } from './parsed-sentences.ts';

/** What the walk needs to know: words, vocabulary and the grammar. */
export interface PipelineModels {
  readonly lexicon: Lexicon;
  readonly ontology: Ontology;
  readonly grammar: GrammarModel;
  readonly nameTagger: NameTagger;
}

/** The whole walk from text to statements, for the command line, the server and the page's worker alike. */
export interface Pipeline {
  /** Reads one document. The same document gives the same extraction; odd text gives issues, never an exception. */
  readonly extract: (document: Document) => Extraction;
  /** The sentences of one document as dependency trees, with its names. */
  readonly parse: (document: Document) => ParsedSentence[];
  /** Which actors of several documents are one. `members` count documents in the order given. */
  readonly resolveCorpus: (extractions: readonly Extraction[]) => CorpusEntity[];
}

/** The actors of a document without the asides, and those named only inside the name of another, that no statement needs. */
const keepNeeded = (
  { entities, asides }: Resolution,
  statements: readonly Statement[],
  outside: ReadonlySet<EntityId>,
): readonly Entity[] => {
  const used = new Set(statements.flatMap(({ subject, object, accordingTo }) => [subject, object, accordingTo ?? '']));
  const kept = entities.filter(({ id }) => used.has(id) || (outside.has(id) && !asides.has(id)));
  const left = new Set(kept.map(({ id }) => id));
  return kept.map((entity) => (entity.of === null || left.has(entity.of) ? entity : { ...entity, of: null }));
};

/**
 * Mentions with the actors they stand for, in text order; a plural once for each member. A name inside a longer name is none
 * of its own; where an actor stands nowhere else, its words are a description.
 */
const toResolved = (
  mentions: readonly Mention[],
  { references }: Resolution,
  entities: readonly Entity[],
  inner: ReadonlySet<number>,
  outside: ReadonlySet<EntityId>,
): ResolvedMention[] => {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  return mentions
    .flatMap(({ start, end, text, form }, i) =>
      (references[i] ?? []).flatMap((entity): ResolvedMention[] => {
        const type = types.get(entity);
        const isInner = inner.has(i);
        if (type === undefined || (isInner && outside.has(entity))) return [];
        return [{ start, end, text, form: isInner ? 'nominal' : form, type, entity }];
      }),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
};

/** Puts the stages together over models that are already loaded. */
export const buildPipeline = ({ lexicon, ontology, grammar, nameTagger }: PipelineModels): Pipeline => {
  const syntax = { grammar, isName: buildNameTest(lexicon) };
  const extract = (document: Document): Extraction => {
    const text = cleanText(document);
    const sentences = parseSyntax(text, syntax);
    const mentions = findMentions(sentences, text, lexicon, nameTagger);
    const resolution = resolveEntities(mentions, sentences, lexicon, text.date);
    const { statements, coverage } = extractStatements({ text, sentences, mentions, resolution }, lexicon, ontology);
    const inner = findInnerNames(mentions);
    const outside = new Set(resolution.references.flatMap((actors, i) => (inner.has(i) ? [] : actors)));
    const entities = keepNeeded(resolution, statements, outside);
    return {
      document,
      date: text.date,
      entities,
      mentions: toResolved(mentions, resolution, entities, inner, outside),
      statements,
      issues: text.issues,
      coverage,
      furniture: text.furniture,
    };
  };
  const parse = (document: Document): ParsedSentence[] => {
    const text = cleanText(document);
    const trees = parseTrees(text, syntax);
    const forms = trees.map(({ sentence }) => sentence.tokens.map(({ form }) => form));
    return toParsedSentences(trees, nameTagger.tagNames(forms));
  };
  return { extract, parse, resolveCorpus: (extractions) => resolveCorpus(extractions, lexicon) };
};

const loadModels = (files: ModelFiles, lexicon: Lexicon): PipelineModels => ({
  lexicon,
  ontology: loadOntology(),
  grammar: loadGrammarModel(files),
  nameTagger: loadNameModel(files, lexicon),
});

/** Reads the models and the lexicon and puts the stages together. Throws `DataError` when one of them is malformed. */
export const loadPipeline = (models: ModelFiles): Pipeline => buildPipeline(loadModels(models, loadLexicon()));
