import type { EntityId } from '../../model/entity.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { Ontology } from '../../ontology/ontology.ts';

/** How a statement lies between two marked spans. */
export type Direction = 'forward' | 'backward' | 'either';

export interface PairStatement {
  readonly statement: Statement;
  readonly direction: Direction;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The actors whom a marked span names. */
export const entitiesAt = ({ mentions }: Extraction, span: Span): ReadonlySet<EntityId> =>
  new Set(mentions.filter((mention) => overlaps(mention, span)).map(({ entity }) => entity));

/**
 * The statement that an extraction makes of two marked spans: an end fits a span when their words overlap or when the span
 * names its actor. Of several the most confident counts. Null for none.
 */
export const findPairStatement = (
  extraction: Extraction,
  first: Span,
  second: Span,
  ontology: Ontology,
): PairStatement | null => {
  const named = [entitiesAt(extraction, first), entitiesAt(extraction, second)] as const;
  let best: PairStatement | null = null;
  for (const statement of extraction.statements) {
    const { subject, object, evidence } = statement;
    const fits = (end: 'subject' | 'object', side: 0 | 1): boolean =>
      named[side].has(end === 'subject' ? subject : object) ||
      evidence.some(({ subjectSpan, objectSpan }) =>
        overlaps(end === 'subject' ? subjectSpan : objectSpan, side === 0 ? first : second),
      );
    const forward = fits('subject', 0) && fits('object', 1);
    const backward = fits('subject', 1) && fits('object', 0);
    if (!forward && !backward) continue;
    if (best && best.statement.confidence >= statement.confidence) continue;
    const symmetric = ontology.predicates.get(statement.predicate)?.symmetric ?? false;
    best = { statement, direction: symmetric ? 'either' : forward ? 'forward' : 'backward' };
  }
  return best;
};
