import type { StatementRow } from './statement-rows.ts';
import { MODALITY_WORDS, toTitle } from './wording.ts';

export type ColumnId =
  'subject' | 'predicate' | 'object' | 'modality' | 'when' | 'claimant' | 'document' | 'weight' | 'confidence';

export const COLUMNS: readonly { readonly id: ColumnId; readonly label: string }[] = [
  { id: 'subject', label: 'Who' },
  { id: 'predicate', label: 'Did what' },
  { id: 'object', label: 'To whom' },
  { id: 'modality', label: 'How told' },
  { id: 'when', label: 'When' },
  { id: 'claimant', label: 'According to' },
  { id: 'document', label: 'Text' },
  { id: 'weight', label: 'Texts' },
  { id: 'confidence', label: 'Sure' },
];

/** What a cell is sorted by; days sort as ISO text, unknown ones first. */
export const toCell = (row: StatementRow, column: ColumnId): string | number => {
  switch (column) {
    case 'subject':
      return row.subject.label;
    case 'predicate':
      return row.strand.predicate;
    case 'object':
      return row.object.label;
    case 'modality':
      return MODALITY_WORDS[row.strand.modality];
    case 'when':
      return row.start ?? row.end ?? '';
    case 'claimant':
      return row.claimants.map(({ label }) => label).join(', ');
    case 'document':
      return row.telling ? toTitle(row.telling.document) : row.strand.documents.join(', ');
    case 'weight':
      return row.strand.weight;
    case 'confidence':
      return row.confidence;
  }
};

/** Rows by a column; equal ones keep their order. */
export const sortRows = (
  rows: readonly StatementRow[],
  column: ColumnId,
  descending: boolean,
): readonly StatementRow[] => {
  const keyed = rows.map((row) => ({ row, cell: toCell(row, column) }));
  const turn = descending ? -1 : 1;
  return keyed.sort((a, b) => (a.cell < b.cell ? -turn : a.cell > b.cell ? turn : 0)).map(({ row }) => row);
};
