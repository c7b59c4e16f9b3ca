import type { EdgeAttributes, EntenteGraph, NodeAttributes } from '../graph/attributes.ts';
import { findStatements } from '../graph/evidence.ts';
import type { IsoDate } from '../model/document.ts';
import { InputError } from '../model/errors.ts';
import type { Places } from '../graph/layout/to-layout-input.ts';
import type { Extraction } from '../model/extraction.ts';
import { cleanCharacters } from './clean-characters.ts';
import { toEntenteGraph } from './entente-graph.ts';
import { buildEdgeColumns, buildNodeColumns, encodeColumns, encodeValues } from './gexf-columns.ts';
import type { GexfColumn } from './gexf-columns.ts';
import { decodeList } from './gexf-list.ts';
import { encodeEdgeLook, encodeNodeLook } from './gexf-looks.ts';
import type { GexfAppearance } from './gexf-looks.ts';
import { readGexf } from './gexf-reader.ts';
import { escapeXml } from './xml-text.ts';

export interface GexfOptions {
  /** Colours, sizes and shapes; without it those that an opened file brought along. */
  readonly appearance?: GexfAppearance;
  /** Where each node stands, y upwards; without it where the graph says. */
  readonly places?: Places;
  /** For the evidence sentences: the extractions the graph was built from. */
  readonly extractions?: readonly Extraction[];
  readonly creator?: string;
  /** Without it the graph's title. */
  readonly description?: string;
  readonly keywords?: readonly string[];
  /** Day of the export; none without it. */
  readonly date?: IsoDate | null;
  /**
   * Binds the viz prefix to GEXF's own namespace, as the official schema wants it. By default to that of the primer and
   * of all other writers, without which readers that heed namespaces miss the colours.
   */
  readonly strict?: boolean;
  /**
   * Writes symmetric edges as undirected ones. By default all are directed, with a column "symmetric": networkx and others
   * refuse a file with both.
   */
  readonly mixed?: boolean;
}

const NAMESPACE = 'http://gexf.net/1.3';
const VIZ_NAMESPACE = 'http://gexf.net/1.3/viz';

type Ids = ReadonlyMap<string, string>;

/** Keys as they can stand in XML, still different from each other. */
const toIds = (keys: readonly string[]): Ids => {
  const taken = new Set<string>();
  return new Map(
    keys.map((key) => {
      const cleaned = cleanCharacters(key);
      let id = cleaned === '' ? '_' : cleaned;
      while (taken.has(id)) id += '~';
      taken.add(id);
      return [key, id];
    }),
  );
};

/** Sentences that an opened file of ours brought along. */
const toBroughtAlong = ({ extra }: EdgeAttributes): readonly string[] =>
  typeof extra.evidence === 'string' ? decodeList(extra.evidence) : [];

const findEvidence = (edge: EdgeAttributes, extractions: readonly Extraction[] | undefined): readonly string[] => {
  if (!extractions || edge.statements.length === 0) return toBroughtAlong(edge);
  const told = findStatements(edge.statements, extractions);
  return [...new Set(told.flatMap(({ tellings }) => tellings.map(({ text }) => text)))];
};

/**
 * Kinds of parallel edges differ, for Gephi merges those of one kind: the predicate, and with its modality where the same
 * predicate stands between the same two nodes already.
 */
const createKinds = (): ((edge: EdgeAttributes, source: string, target: string, isDirected: boolean) => string) => {
  const taken = new Set<string>();
  return ({ predicate: words, modality }, source, target, isDirected) => {
    const cleaned = cleanCharacters(words);
    const predicate = cleaned === '' ? '_' : cleaned;
    const ends = !isDirected && source > target ? [target, source] : [source, target];
    const names = [predicate, `${predicate} (${modality})`];
    let kind = names.find((name) => !taken.has(JSON.stringify([...ends, name])));
    for (let i = 2; kind === undefined; i += 1) {
      const name = `${predicate} (${modality} ${i})`;
      if (!taken.has(JSON.stringify([...ends, name]))) kind = name;
    }
    taken.add(JSON.stringify([...ends, kind]));
    return kind;
  };
};

const encodeMeta = (graph: EntenteGraph, options: GexfOptions): string => {
  const { creator = 'Entente', description = graph.getAttribute('title'), keywords = [], date = null } = options;
  if (date !== null && !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    throw new InputError('bad-date', `GEXF: date "${date}" is no day. Write it as YYYY-MM-DD.`, { date });
  }
  const day = date === null ? '' : ` lastmodifieddate="${date}"`;
  const words = keywords.length === 0 ? '' : `    <keywords>${escapeXml(keywords.join(', '))}</keywords>\n`;
  return (
    `  <meta${day}>\n    <creator>${escapeXml(creator)}</creator>\n${words}` +
    `    <description>${escapeXml(description)}</description>\n  </meta>\n`
  );
};

const hasPlaces = (graph: EntenteGraph): boolean => graph.someNode((_node, { x, y }) => x !== 0 || y !== 0);

function* encodeNodes(
  graph: EntenteGraph,
  { appearance, places }: GexfOptions,
  columns: readonly GexfColumn<NodeAttributes>[],
  ids: Ids,
): Iterable<string> {
  // Where nothing has a place yet, the reader of the file is free to choose.
  const isPlaced = places !== undefined || hasPlaces(graph);
  for (const { node, attributes } of graph.nodeEntries()) {
    const place = places?.[node] ?? (isPlaced ? attributes : null);
    const id = escapeXml(ids.get(node) ?? node);
    yield (
      `      <node id="${id}" label="${escapeXml(attributes.label)}">` +
      encodeValues(columns, attributes, node) +
      encodeNodeLook(appearance?.node(node, attributes), place, attributes.extra) +
      '</node>\n'
    );
  }
}

function* encodeEdges(
  graph: EntenteGraph,
  { appearance, mixed = false }: GexfOptions,
  columns: readonly GexfColumn<EdgeAttributes>[],
  nodeIds: Ids,
): Iterable<string> {
  const ids = toIds(graph.edges());
  const toKind = createKinds();
  for (const { edge, attributes, source, target } of graph.edgeEntries()) {
    const isDirected = !(mixed && attributes.symmetric);
    const [id, from, to, kind, label] = [
      ids.get(edge) ?? edge,
      nodeIds.get(source) ?? source,
      nodeIds.get(target) ?? target,
      toKind(attributes, source, target, isDirected),
      attributes.predicate,
    ].map(escapeXml);
    // Gephi drops an edge of weight 0 and lays out a negative one wrongly: the sign is an attribute.
    const weight = Number.isFinite(attributes.weight) && attributes.weight > 0 ? attributes.weight : 1;
    const type = isDirected ? 'directed' : 'undirected';
    yield (
      `      <edge id="${id}" source="${from}" target="${to}" type="${type}" kind="${kind}" label="${label}" weight="${weight}">` +
      encodeValues(columns, attributes, edge) +
      encodeEdgeLook(appearance?.edge(edge, attributes), attributes) +
      '</edge>\n'
    );
  }
}

/** `encodeGexf` piece by piece, a node or an edge a piece, so that a large file need not be in memory as a whole. */
export function* encodeGexfPieces(graph: EntenteGraph, options: GexfOptions = {}): Iterable<string> {
  const nodeColumns = buildNodeColumns(graph);
  const edgeColumns = buildEdgeColumns(graph, (edge) => findEvidence(edge, options.extractions));
  const ids = toIds(graph.nodes());
  const viz = options.strict === true ? NAMESPACE : VIZ_NAMESPACE;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="${NAMESPACE}" xmlns:viz="${viz}" version="1.3">\n`;
  yield encodeMeta(graph, options);
  yield '  <graph defaultedgetype="directed" mode="static" idtype="string">\n';
  yield encodeColumns('node', nodeColumns) + encodeColumns('edge', edgeColumns);
  yield `    <nodes count="${graph.order}">\n`;
  yield* encodeNodes(graph, options, nodeColumns, ids);
  yield `    </nodes>\n    <edges count="${graph.size}">\n`;
  yield* encodeEdges(graph, options, edgeColumns, ids);
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

/**
 * A graph as GEXF 1.3, as Gephi, Gephi Lite and networkx read it: ids, labels, kinds, weights above 0, colours, sizes,
 * places, all attributes as columns, evidence sentences as a list with each item quoted. The same graph and options give
 * the same bytes. Source: GEXF 1.3 primer. Throws `InputError` "bad-date".
 */
export const encodeGexf = (graph: EntenteGraph, options: GexfOptions = {}): string =>
  [...encodeGexfPieces(graph, options)].join('');

/**
 * Reads a GEXF file, our own or another's, of any version: places stand in `x` and `y`, looks and unknown attributes in
 * `extra` (`color` as `#rrggbb`, `size`, `thickness`, `shape`), lists there as text for `decodeList`. There are no
 * statements behind its edges. See `readGexf` for its errors.
 */
export const decodeGexf = (xml: string): EntenteGraph => toEntenteGraph(readGexf(xml));
