import { MultiDirectedGraph } from 'graphology';
import type { EdgeAttributes, EntenteGraph, GraphAttributes, NodeAttributes } from '../graph/attributes.ts';
import { OTHER_GROUP } from '../graph/build-edges.ts';
import type { EntityType } from '../model/entity.ts';
import { contentId } from '../model/ids.ts';
import type { Modality, Sign } from '../model/statement.ts';
import { ENTITY_TYPES, loadOntology, MODALITIES } from '../ontology/ontology.ts';
import type { Ontology, Predicate } from '../ontology/ontology.ts';
import { decodeList, encodeList } from './gexf-list.ts';
import { FILE_NAMES } from './raw-graph.ts';
import type { RawAttributes, RawEdge, RawGraph, RawNode, RawValue } from './raw-graph.ts';

/** What an actor of a foreign file is taken for when the file does not say one of our types. */
const DEFAULT_TYPE: EntityType = 'organisation';
const DEFAULT_PREDICATE = 'related to';
const TYPE_NAMES = ['entityType', 'entity_type', 'type', 'Type', 'category', 'kind'];

type Field = (typeof FILE_NAMES)[keyof typeof FILE_NAMES];

/** The names under which each field may stand in a file, the graph's own first. */
const NAMES_OF = new Map<Field, readonly string[]>();
for (const [file, own] of Object.entries(FILE_NAMES)) NAMES_OF.set(own, [...new Set([own, file])]);

/** Takes our own attributes out of a file's, where they hold what ours hold; what is left over is `extra`. */
class Fields {
  readonly #values: Map<string, RawValue>;

  constructor(attributes: RawAttributes) {
    this.#values = new Map(attributes);
  }

  /** What `read` makes of the field's value; the value is left where it makes nothing of it. */
  take<T>(field: Field, read: (value: RawValue) => T | null): T | null {
    for (const name of NAMES_OF.get(field) ?? []) {
      const value = this.#values.get(name);
      const taken = value === undefined ? null : read(value);
      if (taken === null) continue;
      this.#values.delete(name);
      return taken;
    }
    return null;
  }

  /** One of our types in any of the names that files use for it; under a foreign name the value stays. */
  takeType(): EntityType {
    const own = this.take('entityType', toType);
    if (own) return own;
    const found = TYPE_NAMES.map((name) => toType(this.#values.get(name) ?? '')).find((type) => type !== null);
    return found ?? DEFAULT_TYPE;
  }

  toExtra(): Readonly<Record<string, string | number | boolean>> {
    return Object.fromEntries(
      [...this.#values].map(([name, value]): [string, string | number | boolean] => [
        name,
        typeof value === 'object' ? encodeList(value) : value,
      ]),
    );
  }
}

const toType = (value: RawValue): EntityType | null =>
  ENTITY_TYPES.find((type) => typeof value === 'string' && type === value.trim().toLowerCase()) ?? null;

const toText = (value: RawValue): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);

const toList = (value: RawValue): readonly string[] | null => {
  if (typeof value === 'string') return decodeList(value);
  return typeof value === 'object' ? value : null;
};

const toNumber = (value: RawValue): number | null => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
};

const toBoolean = (value: RawValue): boolean | null => (typeof value === 'boolean' ? value : null);

const toDay = (value: RawValue): string | null =>
  typeof value === 'string' ? (/^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(value)?.[0] ?? null) : null;

const toModality = (value: RawValue): Modality | null => MODALITIES.find((modality) => modality === value) ?? null;

const toPlace = (place: number | null): number => (place !== null && Number.isFinite(place) ? place : 0);

const toNode = ({ id, label, attributes, x, y }: RawNode, isNode: (id: string) => boolean): NodeAttributes => {
  const fields = new Fields(attributes);
  const documents = fields.take('documents', toList) ?? [];
  const weight = fields.take('weight', toNumber);
  return {
    label: label ?? id,
    entityType: fields.takeType(),
    aliases: fields.take('aliases', toList) ?? [],
    weight: weight !== null && weight > 0 ? weight : Math.max(1, documents.length),
    documents,
    members: [],
    of: fields.take('of', (value) => (typeof value === 'string' && value !== id && isNode(value) ? value : null)),
    x: toPlace(x),
    y: toPlace(y),
    extra: fields.toExtra(),
  };
};

const toSign = (own: number | null, weight: number | null, known: Predicate | undefined): Sign => {
  if (own !== null) return own > 0 ? 1 : own < 0 ? -1 : 0;
  // A signed network has its sign in the weight.
  if (weight !== null && weight < 0) return -1;
  return known?.sign ?? 0;
};

const toEdge = (edge: RawEdge, ontology: Ontology, classes: ReadonlySet<string | null>): EdgeAttributes => {
  const fields = new Fields(edge.attributes);
  const predicate = fields.take('predicate', toText) ?? toText(edge.kind ?? '') ?? DEFAULT_PREDICATE;
  const known = ontology.predicates.get(predicate);
  const group = ontology.groups.find(({ predicates }) => predicates.includes(predicate))?.id ?? OTHER_GROUP;
  const own = fields.take('weight', toNumber) ?? edge.weight;
  const confidence = fields.take('confidence', toNumber);
  fields.take('group', (value) => (value === group ? value : null));
  return {
    predicate,
    group,
    class:
      fields.take('class', (value) => (typeof value === 'string' && classes.has(value) ? value : null)) ??
      known?.class ??
      null,
    sign: toSign(fields.take('sign', toNumber), own, known),
    modality: fields.take('modality', toModality) ?? 'happened',
    symmetric: fields.take('symmetric', toBoolean) ?? !edge.directed,
    weight: own === null || own === 0 ? 1 : Math.abs(own),
    documents: fields.take('documents', toList) ?? [],
    statements: [],
    accordingTo: fields.take('accordingTo', toList) ?? [],
    start: fields.take('start', toDay),
    end: fields.take('end', toDay),
    confidence: confidence === null ? 1 : Math.min(1, Math.max(0, confidence)),
    extra: fields.toExtra(),
  };
};

/**
 * Makes a graph of what a file holds. Attributes that Entente knows are read by their names in our own files; all others
 * are kept in `extra`, lists as text. Unknown kinds of edges keep their words as predicate, in the group "other"; actors
 * without a type of ours are organisations. Edges without an id of their own get one made from content.
 */
export const toEntenteGraph = ({ title, nodes, edges }: RawGraph, ontology = loadOntology()): EntenteGraph => {
  const graph: EntenteGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  graph.setAttribute('title', title);
  const ids = new Set(nodes.map(({ id }) => id));
  for (const node of nodes) {
    graph.addNode(
      node.id,
      toNode(node, (id) => ids.has(id)),
    );
  }
  const classes = new Set([...ontology.predicates.values()].map((predicate) => predicate.class));
  const counts = new Map<string, number>();
  for (const edge of edges) {
    const attributes = toEdge(edge, ontology, classes);
    const content = edge.id ?? contentId('e', edge.source, attributes.predicate, edge.target, attributes.modality);
    const count = counts.get(content) ?? 0;
    counts.set(content, count + 1);
    let key = count === 0 ? content : `${content}~${count + 1}`;
    while (graph.hasEdge(key)) key += '~';
    graph.addEdgeWithKey(key, edge.source, edge.target, attributes);
  }
  return graph;
};
