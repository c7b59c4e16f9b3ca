import type { EdgeAttributes, EntenteGraph, NodeAttributes } from '../graph/attributes.ts';
import { cleanCharacters } from './clean-characters.ts';
import { encodeList } from './gexf-list.ts';
import { LOOKS } from './gexf-looks.ts';
import type { RawValue } from './raw-graph.ts';
import { escapeXml } from './xml-text.ts';

export type ColumnType = 'string' | 'integer' | 'double' | 'boolean' | 'liststring';

/** An attribute column of the file: what it holds of a node or an edge, null for nothing. */
export interface GexfColumn<T> {
  readonly id: string;
  readonly type: ColumnType;
  readonly read: (attributes: T, key: string) => RawValue | null;
}

const toLabels = (graph: EntenteGraph, nodes: readonly string[]): readonly string[] =>
  nodes.map((node) => (graph.hasNode(node) ? graph.getNodeAttribute(node, 'label') : node));

const OWN_NODE_COLUMNS = (graph: EntenteGraph): readonly GexfColumn<NodeAttributes>[] => [
  { id: 'entity_type', type: 'string', read: ({ entityType }) => entityType },
  { id: 'aliases', type: 'liststring', read: ({ aliases }) => aliases },
  { id: 'document_count', type: 'integer', read: ({ weight }) => weight },
  { id: 'documents', type: 'liststring', read: ({ documents }) => documents },
  { id: 'of', type: 'string', read: ({ of }) => (of === null ? null : (toLabels(graph, [of])[0] ?? null)) },
  { id: 'of_id', type: 'string', read: ({ of }) => of },
];

const OWN_EDGE_COLUMNS = (
  graph: EntenteGraph,
  findEvidence: (attributes: EdgeAttributes) => readonly string[],
): readonly GexfColumn<EdgeAttributes>[] => [
  { id: 'predicate', type: 'string', read: ({ predicate }) => predicate },
  { id: 'group', type: 'string', read: ({ group }) => group },
  { id: 'class', type: 'string', read: (edge) => edge.class },
  { id: 'sign', type: 'integer', read: ({ sign }) => sign },
  { id: 'modality', type: 'string', read: ({ modality }) => modality },
  { id: 'symmetric', type: 'boolean', read: ({ symmetric }) => symmetric },
  { id: 'documents', type: 'liststring', read: ({ documents }) => documents },
  { id: 'according_to', type: 'liststring', read: ({ accordingTo }) => toLabels(graph, accordingTo) },
  { id: 'according_to_ids', type: 'liststring', read: ({ accordingTo }) => accordingTo },
  { id: 'first_day', type: 'string', read: ({ start }) => start },
  { id: 'last_day', type: 'string', read: ({ end }) => end },
  { id: 'confidence', type: 'double', read: ({ confidence }) => confidence },
  { id: 'evidence', type: 'liststring', read: findEvidence },
];

/** Columns that are made anew from others when a file of ours is written again. */
const DERIVED: ReadonlySet<string> = new Set(['of', 'according_to', 'evidence']);

type Extra = Readonly<Record<string, string | number | boolean>>;

const toType = (values: readonly (string | number | boolean)[]): ColumnType => {
  if (values.every((value) => typeof value === 'boolean')) return 'boolean';
  if (values.every((value) => Number.isFinite(value))) {
    // GEXF's integer has 32 bits.
    return values.every((value) => Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31) ? 'integer' : 'double';
  }
  return 'string';
};

/** Columns for what an opened file had besides; names that are ours or that readers take for looks get "extra_" before. */
const buildExtraColumns = <T extends { readonly extra: Extra }>(
  extras: readonly Extra[],
  own: readonly GexfColumn<T>[],
): readonly GexfColumn<T>[] => {
  const values = new Map<string, (string | number | boolean)[]>();
  for (const extra of extras) {
    for (const [name, value] of Object.entries(extra)) {
      if (LOOKS.has(name)) continue;
      const list = values.get(name);
      if (list) list.push(value);
      else values.set(name, [value]);
    }
  }
  const taken = new Set([...own.map(({ id }) => id), 'id', 'label', 'weight', 'kind', 'type', 'source', 'target']);
  return [...values].flatMap(([name, list]) => {
    if (DERIVED.has(name)) return [];
    const cleaned = cleanCharacters(name);
    let id = taken.has(cleaned) || cleaned.trim() === '' ? `extra_${cleaned}` : cleaned;
    while (taken.has(id)) id += '_';
    taken.add(id);
    const type = toType(list);
    return [{ id, type, read: ({ extra }: T) => (Object.hasOwn(extra, name) ? (extra[name] ?? null) : null) }];
  });
};

export const buildNodeColumns = (graph: EntenteGraph): readonly GexfColumn<NodeAttributes>[] => {
  const own = OWN_NODE_COLUMNS(graph);
  return [
    ...own,
    ...buildExtraColumns(
      graph.mapNodes((_node, { extra }) => extra),
      own,
    ),
  ];
};

export const buildEdgeColumns = (
  graph: EntenteGraph,
  findEvidence: (attributes: EdgeAttributes) => readonly string[],
): readonly GexfColumn<EdgeAttributes>[] => {
  const own = OWN_EDGE_COLUMNS(graph, findEvidence);
  return [
    ...own,
    ...buildExtraColumns(
      graph.mapEdges((_edge, { extra }) => extra),
      own,
    ),
  ];
};

/** `<attributes class="…">` with the columns. */
export const encodeColumns = <T>(owner: 'node' | 'edge', columns: readonly GexfColumn<T>[]): string => {
  const lines = columns.map(({ id, type }) => {
    const name = escapeXml(id);
    return `      <attribute id="${name}" title="${name}" type="${type}"/>\n`;
  });
  return `    <attributes class="${owner}" mode="static">\n${lines.join('')}    </attributes>\n`;
};

/** `<attvalues>` of one node or edge; columns without a value are left out. */
export const encodeValues = <T>(columns: readonly GexfColumn<T>[], attributes: T, key: string): string => {
  let values = '';
  for (const { id, type, read } of columns) {
    const value = read(attributes, key);
    if (value === null || (typeof value === 'object' && value.length === 0)) continue;
    const text = typeof value === 'object' ? encodeList(value) : String(value);
    values += `<attvalue for="${escapeXml(id)}" value="${escapeXml(type === 'integer' ? String(Math.round(Number(text))) : text)}"/>`;
  }
  return values === '' ? '' : `<attvalues>${values}</attvalues>`;
};
