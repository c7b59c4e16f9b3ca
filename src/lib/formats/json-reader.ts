import { z } from 'zod/mini';
import { InputError } from '../model/errors.ts';
import { checkGraphSize } from './graph-limits.ts';
import { checkInput } from './input-fault.ts';
import type { RawEdge, RawGraph, RawNode, RawValue } from './raw-graph.ts';

const WHERE = 'Graph file';
const CODE = 'malformed-graph';

const record = z.record(z.string(), z.unknown());
const list = z.array(record);

type Fields = Readonly<Record<string, unknown>>;

const fileSchema = z.object({
  title: z.optional(z.string()),
  directed: z.optional(z.boolean()),
  multigraph: z.optional(z.boolean()),
  attributes: z.optional(record),
  graph: z.optional(record),
  options: z.optional(z.object({ type: z.optional(z.string()) })),
  nodes: list,
  edges: z.optional(list),
  links: z.optional(list),
});

/** What a file keeps of its own about a node or an edge; all else is an attribute. */
const NODE_FIELDS = new Set(['id', 'key', 'label', 'x', 'y', 'attributes', 'extra', 'members', 'index', 'vx', 'vy']);
const EDGE_FIELDS = new Set([
  'id',
  'key',
  'source',
  'target',
  'undirected',
  'directed',
  'kind',
  'attributes',
  'extra',
  'statements',
]);

const toText = (value: unknown): string | null => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
};

const toNumber = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/** Plain values and lists of strings; other lists and objects are written as JSON, so that nothing is lost. */
const toValue = (value: unknown): RawValue | null => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return null;
  if (Array.isArray(value) && value.every((one): one is string => typeof one === 'string')) return value;
  return JSON.stringify(value);
};

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Our own evidence comes to its sentences. */
const toSentences = (evidence: unknown): unknown => {
  if (!Array.isArray(evidence)) return evidence;
  const sentences = evidence.map((telling: unknown) => (isFields(telling) ? telling.sentence : telling));
  return sentences.every((sentence) => typeof sentence === 'string') ? sentences : evidence;
};

/** Attributes may lie in the node itself (d3, networkx), in `attributes` (graphology), our own leftovers in `extra`. */
const flatten = (fields: Fields): Fields => ({
  ...fields,
  ...(isFields(fields.attributes) ? fields.attributes : {}),
});

const toAttributes = (fields: Fields, own: ReadonlySet<string>): Map<string, RawValue> => {
  const attributes = new Map<string, RawValue>();
  const extra = isFields(fields.extra) ? fields.extra : {};
  const entries = Object.entries(fields).filter(([name]) => !own.has(name));
  for (const [name, given] of [...entries, ...Object.entries(extra)]) {
    const value = toValue(name === 'evidence' ? toSentences(given) : given);
    if (value !== null) attributes.set(name, value);
  }
  return attributes;
};

const fail = (code: string, place: string, what: string): never => {
  throw new InputError(code, `${WHERE}: ${place}: ${what}. Correct the file.`, { place });
};

const toNodes = (values: readonly Fields[]): readonly RawNode[] => {
  const ids = new Set<string>();
  return values.map((value, i) => {
    const fields = flatten(value);
    // In a list without ids (old d3) the name is the id, else the place in the list.
    const id = toText(value.key) ?? toText(value.id) ?? toText(value.name) ?? String(i);
    if (ids.has(id)) fail('duplicate-node', `nodes[${i}]`, `the node id "${id}" stands twice`);
    ids.add(id);
    return {
      id,
      label: toText(fields.label) ?? toText(fields.name) ?? null,
      attributes: toAttributes(fields, NODE_FIELDS),
      x: toNumber(fields.x),
      y: toNumber(fields.y),
    };
  });
};

/** The id of an edge's end: an id, a place in the list of nodes (old d3), or the node itself (d3 after a simulation). */
const findEnd = (end: unknown, ids: ReadonlySet<string>, nodes: readonly RawNode[]): string | null => {
  const id = isFields(end) ? (toText(end.id) ?? toText(end.key) ?? toText(end.name)) : toText(end);
  if (id !== null && ids.has(id)) return id;
  return typeof end === 'number' ? (nodes[end]?.id ?? null) : null;
};

interface EdgeList {
  readonly values: readonly Fields[];
  /** Its field in the file. */
  readonly name: 'edges' | 'links';
  readonly isDirected: boolean;
  readonly isMultigraph: boolean;
}

const toEdges = (
  { values, name, isDirected, isMultigraph }: EdgeList,
  nodes: readonly RawNode[],
): readonly RawEdge[] => {
  const ids = new Set(nodes.map(({ id }) => id));
  return values.map((value, i) => {
    const fields = flatten(value);
    const [source, target] = [value.source, value.target].map((end) => findEnd(end, ids, nodes));
    const place = `${name}[${i}]`;
    if (typeof source !== 'string') return fail('unknown-node', `${place}.source`, 'there is no such node');
    if (typeof target !== 'string') return fail('unknown-node', `${place}.target`, 'there is no such node');
    const undirected = fields.undirected ?? (typeof fields.directed === 'boolean' ? !fields.directed : null);
    // graphology's key is an id; networkx' is what tells parallel edges apart, often the kind.
    const key = typeof value.key === 'string' ? value.key : null;
    return {
      id: toText(value.id) ?? (isMultigraph ? null : key),
      source,
      target,
      directed: typeof undirected === 'boolean' ? !undirected : isDirected,
      kind:
        toText(fields.kind) ??
        toText(fields.label) ??
        toText(fields.type) ??
        toText(fields.relation) ??
        (isMultigraph ? key : null),
      weight: null,
      attributes: toAttributes(fields, EDGE_FIELDS),
    };
  });
};

/**
 * Reads the value of a graph's JSON file: our own, graphology's serialisation, or nodes with `links` or `edges` as d3 and
 * networkx write them. Throws `InputError`: "malformed-graph", "duplicate-node", "unknown-node", "graph-too-large".
 */
export const readGraphJson = (value: unknown): RawGraph => {
  const file = checkInput(fileSchema, value, WHERE, '', CODE);
  const name = file.edges ? 'edges' : 'links';
  const values = file.edges ?? file.links;
  if (!values) return fail(CODE, 'edges', 'there is neither "edges" nor "links"');
  checkGraphSize(file.nodes.length, values.length);
  const nodes = toNodes(file.nodes);
  const isDirected = file.directed ?? file.options?.type !== 'undirected';
  const title = file.title ?? toText(file.attributes?.title) ?? toText(file.graph?.name) ?? '';
  return { title, nodes, edges: toEdges({ values, name, isDirected, isMultigraph: file.multigraph === true }, nodes) };
};
