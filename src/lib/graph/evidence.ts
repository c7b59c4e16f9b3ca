import type { Document } from '../model/document.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Evidence, Statement } from '../model/statement.ts';
import type { StatementReference } from './attributes.ts';

/** One telling of a statement with its sentence, letter for letter. */
export interface Telling extends Evidence {
  readonly text: string;
}

/** A statement as an evidence list shows it. Names are those of its document, not of the corpus. */
export interface ToldStatement {
  readonly reference: StatementReference;
  readonly document: Document;
  readonly statement: Statement;
  readonly subject: string;
  readonly object: string;
  /** Who says so, where somebody does. */
  readonly speaker: string | null;
  /** In text order; never empty. */
  readonly tellings: readonly Telling[];
  /** The clearest of them. */
  readonly clearest: Telling;
}

interface Parts {
  readonly statements: ReadonlyMap<string, Statement>;
  readonly names: ReadonlyMap<string, string>;
}

const indexExtraction = (extraction: Extraction): Parts => ({
  statements: new Map(extraction.statements.map((statement) => [statement.id, statement])),
  names: new Map(extraction.entities.map(({ id, name }) => [id, name])),
});

const toTold = (reference: StatementReference, document: Document, { statements, names }: Parts): ToldStatement[] => {
  const statement = statements.get(reference.statement);
  const tellings = (statement?.evidence ?? []).map((telling) => ({
    ...telling,
    text: document.text.slice(telling.sentence.start, telling.sentence.end),
  }));
  const clearest = tellings[statement?.clearest ?? 0] ?? tellings[0];
  if (!statement || !clearest) return [];
  const name = (id: string): string => names.get(id) ?? id;
  return [
    {
      reference,
      document,
      statement,
      subject: name(statement.subject),
      object: name(statement.object),
      speaker: statement.accordingTo === null ? null : name(statement.accordingTo),
      tellings,
      clearest,
    },
  ];
};

/**
 * The statements behind an edge, with their sentences, in project order. References that the extractions do not know are
 * skipped (a graph is rebuilt when its extractions change).
 */
export const findStatements = (
  references: readonly StatementReference[],
  extractions: readonly Extraction[],
): readonly ToldStatement[] => {
  const indexed = new Map<number, Parts>();
  return references.flatMap((reference) => {
    const extraction = extractions[reference.document];
    if (!extraction) return [];
    const parts = indexed.get(reference.document) ?? indexExtraction(extraction);
    indexed.set(reference.document, parts);
    return toTold(reference, extraction.document, parts);
  });
};
