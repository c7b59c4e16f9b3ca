import type { EntityId } from '../model/entity.ts';
import type { Extraction } from '../model/extraction.ts';
import { contentId } from '../model/ids.ts';
import type { Statement } from '../model/statement.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { EdgeAttributes, StatementReference } from './attributes.ts';

/** Group of predicates that the ontology does not know. */
export const OTHER_GROUP = 'other';

/** What the edges are made from; nodes are numbers. */
export interface EdgeSource {
  readonly extractions: readonly Extraction[];
  /** Ids of the documents. */
  readonly documents: readonly string[];
  readonly ontology: Ontology;
  /** The node of an entity, null if it is not on the map. */
  readonly findNode: (document: number, entity: EntityId) => number | null;
  readonly toId: (node: number) => string;
  readonly isAbsent: (reference: StatementReference) => boolean;
}

export interface BuiltEdge {
  readonly id: string;
  readonly source: number;
  readonly target: number;
  readonly attributes: EdgeAttributes;
}

/** A statement on its way to an edge. */
interface Told {
  readonly source: number;
  readonly target: number;
  readonly document: number;
  readonly statement: Statement;
  readonly speaker: string | null;
}

const firstDay = (days: readonly (string | null | undefined)[]): string | null =>
  days.filter((day) => typeof day === 'string').sort()[0] ?? null;

const lastDay = (days: readonly (string | null | undefined)[]): string | null =>
  days
    .filter((day) => typeof day === 'string')
    .sort()
    .at(-1) ?? null;

const toAttributes = (told: readonly Told[], first: Statement, source: EdgeSource): EdgeAttributes => {
  const known = source.ontology.predicates.get(first.predicate);
  const group = source.ontology.groups.find(({ predicates }) => predicates.includes(first.predicate));
  const numbers = [...new Set(told.map(({ document }) => document))];
  const speakers = told.map(({ speaker }) => speaker).filter((speaker) => speaker !== null);
  return {
    predicate: first.predicate,
    group: group?.id ?? OTHER_GROUP,
    class: known ? known.class : first.class,
    sign: known ? known.sign : first.sign,
    modality: first.modality,
    symmetric: known?.symmetric ?? false,
    weight: numbers.length,
    documents: numbers.map((number) => source.documents[number] ?? ''),
    statements: told.map(({ document, statement }) => ({ document, statement: statement.id })),
    accordingTo: [...new Set(speakers)],
    start: firstDay(told.map(({ statement }) => statement.when?.start)),
    end: lastDay(told.map(({ statement }) => statement.when?.end)),
    confidence: told.reduce((highest, { statement }) => Math.max(highest, statement.confidence), 0),
    extra: {},
  };
};

/**
 * Folds the statements of all documents to edges: one per subject, predicate, object and modality, in the order of the
 * first telling; ends of symmetric predicates as the surest statement has them, the id the same for both orders.
 */
export const buildEdges = (source: EdgeSource): readonly BuiltEdge[] => {
  const strands = new Map<string, Told[]>();
  source.extractions.forEach(({ statements }, document) => {
    for (const statement of statements) {
      const subject = source.findNode(document, statement.subject);
      const object = source.findNode(document, statement.object);
      if (subject === null || object === null || subject === object) continue;
      if (source.isAbsent({ document, statement: statement.id })) continue;
      const isSymmetric = source.ontology.predicates.get(statement.predicate)?.symmetric ?? false;
      const ends = [source.toId(subject), source.toId(object)] as const;
      const [from, to] = isSymmetric ? [...ends].sort() : ends;
      const id = contentId('e', from ?? '', statement.predicate, to ?? '', statement.modality);
      const speaker = statement.accordingTo === null ? null : source.findNode(document, statement.accordingTo);
      const told = {
        source: subject,
        target: object,
        document,
        statement,
        speaker: speaker === null ? null : source.toId(speaker),
      };
      const strand = strands.get(id);
      if (strand) strand.push(told);
      else strands.set(id, [told]);
    }
  });
  return [...strands].flatMap(([id, told]) => {
    const [first] = told;
    if (!first) return [];
    const surest = told.reduce(
      (best, one) => (one.statement.confidence > best.statement.confidence ? one : best),
      first,
    );
    return {
      id,
      source: surest.source,
      target: surest.target,
      attributes: toAttributes(told, first.statement, source),
    };
  });
};
