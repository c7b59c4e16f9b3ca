import type { EdgeAttributes, EntenteGraph } from '../graph/attributes.ts';
import { findStatements } from '../graph/evidence.ts';
import type { ToldStatement } from '../graph/evidence.ts';
import type { Extraction } from '../model/extraction.ts';
import { cleanCharacters } from './clean-characters.ts';
import { decodeList } from './gexf-list.ts';

export interface CsvOptions {
  /** The extractions the graph was built from: one row a statement. Without them one row an edge. */
  readonly extractions?: readonly Extraction[];
  /** Whether the file starts with a byte-order mark, without which Excel takes it for another encoding. */
  readonly bom?: boolean;
}

const COLUMNS = [
  'subject',
  'predicate',
  'object',
  'modality',
  'sign',
  'class',
  'according to',
  'first day',
  'last day',
  'time words',
  'sentence',
  'trigger',
  'tellings',
  'confidence',
  'document',
  'title',
  'outlet',
  'published',
  'url',
  'statement id',
  'edge id',
] as const;

type Cell = string | number | null;
type Row = Readonly<Record<(typeof COLUMNS)[number], Cell>>;

/** What makes a spreadsheet take a cell for a formula, full-width forms too. */
const FORMULA = /^[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/;

/**
 * A cell as RFC 4180 wants it. Text that a spreadsheet would run as a formula gets an apostrophe before (OWASP, CSV
 * injection), which spreadsheets hide; numbers of our own do not.
 */
const encodeCell = (cell: Cell): string => {
  if (typeof cell === 'number') return String(cell);
  const text = cleanCharacters(cell ?? '');
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const toLabels = (graph: EntenteGraph, nodes: readonly string[]): string =>
  nodes.map((node) => (graph.hasNode(node) ? graph.getNodeAttribute(node, 'label') : node)).join('; ');

/** The row of a whole edge, for graphs without statements. */
const toEdgeRow = (graph: EntenteGraph, edge: string, attributes: EdgeAttributes): Row => {
  const sentences = typeof attributes.extra.evidence === 'string' ? decodeList(attributes.extra.evidence) : [];
  return {
    subject: graph.getNodeAttribute(graph.source(edge), 'label'),
    predicate: attributes.predicate,
    object: graph.getNodeAttribute(graph.target(edge), 'label'),
    modality: attributes.modality,
    sign: attributes.sign,
    class: attributes.class,
    'according to': toLabels(graph, attributes.accordingTo),
    'first day': attributes.start,
    'last day': attributes.end,
    'time words': null,
    sentence: sentences.join(' '),
    trigger: null,
    tellings: sentences.length,
    confidence: attributes.confidence,
    document: attributes.documents.join('; '),
    title: null,
    outlet: null,
    published: null,
    url: null,
    'statement id': null,
    'edge id': edge,
  };
};

const toStatementRow = (
  graph: EntenteGraph,
  edge: string,
  { document, statement, speaker, clearest, tellings, reference }: ToldStatement,
  extractions: readonly Extraction[],
): Row => ({
  ...toEdgeRow(graph, edge, graph.getEdgeAttributes(edge)),
  'according to': speaker,
  'first day': statement.when?.start ?? null,
  'last day': statement.when?.end ?? null,
  'time words': statement.when?.text ?? null,
  sentence: clearest.text,
  trigger: document.text.slice(clearest.trigger.start, clearest.trigger.end),
  tellings: tellings.length,
  confidence: statement.confidence,
  document: document.id,
  title: document.title,
  outlet: document.source,
  published: extractions[reference.document]?.date ?? document.date,
  url: document.url,
  'statement id': statement.id,
});

/**
 * The statements behind a graph's edges as a table, in the order of the edges: RFC 4180 with a heading row and CRLF line
 * ends. Subject and object are the names on the map; those of a symmetric edge stand as the edge has them.
 */
export const encodeCsv = (graph: EntenteGraph, { extractions = [], bom = false }: CsvOptions = {}): string => {
  const rows = graph.mapEdges((edge, attributes): readonly Row[] => {
    const told = findStatements(attributes.statements, extractions);
    if (told.length === 0) return [toEdgeRow(graph, edge, attributes)];
    return told.map((statement) => toStatementRow(graph, edge, statement, extractions));
  });
  const lines = rows.flat().map((row) => COLUMNS.map((column) => encodeCell(row[column])).join(','));
  return (bom ? '\ufeff' : '') + [COLUMNS.join(','), ...lines, ''].join('\r\n');
};
