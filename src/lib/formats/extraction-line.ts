import type { CorpusEntity } from '../model/entity.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Issue } from '../model/issue.ts';
import type { Span } from '../model/span.ts';
import type { Evidence, Statement } from '../model/statement.ts';

type Pair = readonly [number, number];

const toPair = ({ start, end }: Span): Pair => [start, end];

const toTelling = ({ sentence, trigger, subjectSpan, objectSpan }: Evidence) => ({
  sentence: toPair(sentence),
  trigger: toPair(trigger),
  subjectSpan: toPair(subjectSpan),
  objectSpan: toPair(objectSpan),
});

const toStatement = (statement: Statement) => {
  const evidence = statement.evidence.map(toTelling);
  const { subjectSpan, objectSpan, trigger, sentence } = evidence[statement.clearest] ?? evidence[0] ?? {};
  return {
    id: statement.id,
    subject: statement.subject,
    predicate: statement.predicate,
    class: statement.class,
    sign: statement.sign,
    object: statement.object,
    modality: statement.modality,
    accordingTo: statement.accordingTo,
    when: statement.when && {
      start: statement.when.start,
      end: statement.when.end,
      text: statement.when.text,
    },
    subjectSpan,
    objectSpan,
    trigger,
    sentence,
    evidence,
    confidence: Math.round(statement.confidence * 1000) / 1000,
  };
};

/**
 * An extraction as one line of JSON Lines (without line break): entities, mentions, statements and issues, spans as
 * `[start, end)` in UTF-16 units of the given text. `issues` come before the extraction's own.
 */
export const encodeExtractionLine = (extraction: Extraction, issues: readonly Issue[] = []): string =>
  JSON.stringify({
    id: extraction.document.id,
    entities: extraction.entities.map(({ id, name, type, aliases }) => ({ id, name, type, aliases })),
    mentions: extraction.mentions.map(({ start, end, text, form, type, entity }) => ({
      start,
      end,
      text,
      form,
      type,
      entity,
    })),
    statements: extraction.statements.map(toStatement),
    issues: [...issues, ...extraction.issues],
  });

/** What stands in the place of a bad line (without line break). `line` counts from 1. */
export const encodeErrorLine = (id: string | null, code: string, message: string, line: number): string =>
  JSON.stringify({ ...(id === null ? {} : { id }), error: { code, message, line } });

/** The actors of the whole corpus as its last line. `ids` are the documents' ids in the order of extraction. */
export const encodeCorpusLine = (corpus: readonly CorpusEntity[], ids: readonly string[]): string =>
  JSON.stringify({
    corpus: true,
    entities: corpus.map(({ id, name, type, aliases, members }) => ({
      id,
      name,
      type,
      aliases,
      members: members.map(([document, entity]) => [ids[document], entity]),
    })),
  });
