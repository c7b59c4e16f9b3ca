import type { Extraction } from '../model/extraction.ts';
import type { Anchor, StatementAnchor } from '../model/judgement.ts';
import type { Span } from '../model/span.ts';
import type { Evidence, Statement } from '../model/statement.ts';
import { toAnchor } from './actor-anchors.ts';
import type { EntenteGraph, StatementReference } from './attributes.ts';

/** How far the same words may have moved when their sentence is not the same any more, in characters. */
const NEARBY = 500;

/** What a judgement on an edge of the graph holds on to: the clearest telling of each statement behind it. */
export const toStatementAnchors = (
  graph: EntenteGraph,
  edge: string,
  extractions: readonly Extraction[],
): readonly StatementAnchor[] =>
  graph.getEdgeAttribute(edge, 'statements').flatMap(({ document, statement: id }) => {
    const extraction = extractions[document];
    const statement = extraction?.statements.find((candidate) => candidate.id === id);
    const telling = statement?.evidence[statement.clearest] ?? statement?.evidence[0];
    if (!extraction || !statement || !telling) return [];
    return {
      statement: id,
      predicate: statement.predicate,
      sentence: toAnchor(extraction, telling.sentence),
      trigger: toAnchor(extraction, telling.trigger),
      subject: toAnchor(extraction, telling.subjectSpan),
      object: toAnchor(extraction, telling.objectSpan),
    };
  });

type Match = (anchor: Anchor, span: Span, text: string) => boolean;

const isSamePlace: Match = (anchor, span, text) =>
  span.start === anchor.start && span.end === anchor.end && isSameWords(anchor, span, text);

const isSameWords: Match = (anchor, span, text) =>
  span.end - span.start === anchor.text.length && text.startsWith(anchor.text, span.start);

const isTelling = (anchor: StatementAnchor, telling: Evidence, text: string, matches: Match): boolean =>
  matches(anchor.trigger, telling.trigger, text) &&
  matches(anchor.subject, telling.subjectSpan, text) &&
  matches(anchor.object, telling.objectSpan, text);

/**
 * Finds the statements of an anchor again, among those of the same predicate: trigger and both ends at the same place by
 * the same words; else the nearest by the same words, if the sentence is the same or not far. Statements that the words
 * do not tell apart are told apart by the id, while it is the same. Empty when there is none.
 */
export const findAnchoredStatements = (
  anchor: StatementAnchor,
  extractions: ReadonlyMap<string, readonly [number, Extraction]>,
): readonly StatementReference[] => {
  const [document, extraction] = extractions.get(anchor.trigger.documentId) ?? [];
  if (document === undefined || !extraction) return [];
  const { text } = extraction.document;
  const candidates = extraction.statements
    .filter(({ predicate }) => predicate === anchor.predicate)
    .flatMap((statement) => statement.evidence.map((telling) => ({ statement, telling })));
  const far = (telling: Evidence): number => Math.abs(telling.trigger.start - anchor.trigger.start);

  let found = candidates.filter(({ telling }) => isTelling(anchor, telling, text, isSamePlace));
  if (found.length === 0) {
    const moved = candidates.filter(
      ({ telling }) =>
        isTelling(anchor, telling, text, isSameWords) &&
        (isSameWords(anchor.sentence, telling.sentence, text) || far(telling) <= NEARBY),
    );
    const nearest = moved.reduce((least, { telling }) => Math.min(least, far(telling)), Infinity);
    found = moved.filter(({ telling }) => far(telling) === nearest);
  }
  const statements: ReadonlySet<Statement> = new Set(found.map(({ statement }) => statement));
  const ids = [...statements].map(({ id }) => id);
  const kept = ids.includes(anchor.statement) ? [anchor.statement] : ids;
  return kept.map((statement) => ({ document, statement }));
};
