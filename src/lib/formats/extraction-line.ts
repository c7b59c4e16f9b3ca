import type { CorpusEntity } from '../model/entity.ts';
import type { ExplainedEnd, ExplainedExtraction, Explanation, PathStep, Silence } from '../model/explanation.ts';
import type { Extraction } from '../model/extraction.ts';
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

const toLine = (extraction: Extraction) => ({
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
  issues: extraction.issues,
});

/**
 * An extraction as one line of JSON Lines (without line break): entities, mentions, statements and issues, spans as
 * `[start, end)` in UTF-16 units of the given text.
 */
export const encodeExtractionLine = (extraction: Extraction): string => JSON.stringify(toLine(extraction));

/** "object of criticised". */
const toSteps = (path: readonly PathStep[], text: string): string[] =>
  path.map(({ relation, of }) => `${relation} of ${text.slice(of.start, of.end)}`);

const toExplainedEnd = ({ found, form, standsFor, path }: ExplainedEnd, text: string) => ({
  found,
  form,
  standsFor: standsFor && toPair(standsFor),
  path: toSteps(path, text),
});

const toExplanation = ({ rules, entry, path, subject, object }: Explanation, text: string) => ({
  rules,
  entry: entry && { pos: entry.pos, lemma: entry.lemma, particle: entry.particle, predicate: entry.predicate },
  path: toSteps(path, text),
  subject: toExplainedEnd(subject, text),
  object: toExplainedEnd(object, text),
});

const toSilence = ({ sentence, actors, reason, trigger }: Silence) => ({
  sentence: toPair(sentence),
  actors,
  reason,
  trigger: trigger && toPair(trigger),
});

/** The same line with an `explanation` in each statement and, at its end, a `ledger` of sentences that gave none. */
export const encodeExplainedLine = ({ extraction, explanations, ledger }: ExplainedExtraction): string => {
  const line = toLine(extraction);
  const { text } = extraction.document;
  const statements = line.statements.map((statement, i) => {
    const explanation = explanations[i];
    return explanation ? { ...statement, explanation: toExplanation(explanation, text) } : statement;
  });
  return JSON.stringify({ ...line, statements, ledger: ledger.map(toSilence) });
};

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
