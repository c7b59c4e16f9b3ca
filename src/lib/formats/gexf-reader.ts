import { InputError } from '../model/errors.ts';
import { checkGraphSize } from './graph-limits.ts';
import type { RawEdge, RawGraph, RawNode, RawValue } from './raw-graph.ts';
import { readXml, toXmlError } from './xml-reader.ts';

type XmlAttributes = ReadonlyMap<string, string>;
type Owner = 'node' | 'edge';

/** A column of the file: an `<attribute>` of `<attributes class="node">` or `class="edge"`. */
interface Column {
  readonly title: string;
  readonly type: string;
  value: RawValue | null;
}

interface Draft {
  readonly owner: Owner;
  readonly offset: number;
  readonly xml: XmlAttributes;
  readonly values: Map<string, RawValue>;
  readonly looks: Map<string, RawValue>;
  x: number | null;
  y: number | null;
}

const NUMBERS = new Set(['integer', 'long', 'float', 'double', 'byte', 'short', 'biginteger', 'bigdecimal']);

const toNumber = (text: string | undefined): number | null => {
  if (text === undefined || text.trim() === '') return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
};

const toValue = (type: string, text: string): RawValue => {
  if (NUMBERS.has(type)) return toNumber(text) ?? text;
  if (type === 'boolean') return text.trim().toLowerCase() === 'true';
  return text;
};

const toHex = (channel: string | undefined): string =>
  Math.min(255, Math.max(0, Math.round(toNumber(channel) ?? 0)))
    .toString(16)
    .padStart(2, '0');

/** `#rrggbb` of a viz:color, whichever way it is written; null if it says none. */
const toColour = (xml: XmlAttributes): string | null => {
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(xml.get('hex')?.trim() ?? '')?.[1]?.toLowerCase();
  if (hex !== undefined) return `#${hex.length === 3 ? hex.replace(/./g, '$&$&') : hex}`;
  if (!xml.has('r') && !xml.has('g') && !xml.has('b')) return null;
  return `#${['r', 'g', 'b'].map((channel) => toHex(xml.get(channel))).join('')}`;
};

/** Collects nodes and edges while the XML goes by. */
class GexfCollector {
  readonly nodes: Draft[] = [];
  readonly edges: Draft[] = [];
  readonly meta = new Map<string, string>();
  defaultType = 'undirected';
  readonly #columns: Readonly<Record<Owner, Map<string, Column>>> = { node: new Map(), edge: new Map() };
  /** Nodes may hold nodes, so drafts nest. */
  readonly #open: Draft[] = [];
  #owner: Owner | null = null;
  #column: Column | null = null;
  #isDefault = false;
  #metaName: string | null = null;
  #inMeta = false;
  #text = '';
  #hasRoot = false;

  open(name: string, xml: XmlAttributes, offset: number): void {
    if (!this.#hasRoot && name !== 'gexf') {
      throw new InputError(
        'not-gexf',
        `GEXF file: the outermost element is <${name.slice(0, 40)}>. Choose a GEXF file.`,
      );
    }
    this.#hasRoot = true;
    if (this.#inMeta) {
      this.#metaName = name;
      this.#text = '';
    } else if (name === 'meta') this.#inMeta = true;
    else if (name === 'graph') this.defaultType = xml.get('defaultedgetype') ?? 'undirected';
    else if (name === 'attributes') this.#owner = xml.get('class') === 'edge' ? 'edge' : 'node';
    else if (name === 'attribute') this.#openColumn(xml);
    else if (name === 'default') {
      this.#isDefault = true;
      this.#text = '';
    } else if (name === 'node' || name === 'edge') this.#openDraft(name, xml, offset);
    else this.#addToDraft(name, xml);
  }

  text(text: string): void {
    if (this.#isDefault || this.#metaName !== null) this.#text += text;
  }

  close(name: string): void {
    if (name === 'meta') this.#inMeta = false;
    else if (this.#inMeta) {
      this.meta.set(name, this.#text.trim());
      this.#metaName = null;
    } else if (name === 'node' || name === 'edge') this.#open.pop();
    else if (name === 'attributes') this.#owner = null;
    else if (name === 'attribute') this.#column = null;
    else if (name === 'default') {
      if (this.#column) this.#column.value = toValue(this.#column.type, this.#text.trim());
      this.#isDefault = false;
    }
  }

  /** Values of a draft by column, defaults for what it leaves out, and its looks. */
  toAttributes({ owner, values, looks }: Draft): Map<string, RawValue> {
    const attributes = new Map<string, RawValue>();
    for (const { title, value } of this.#columns[owner].values()) if (value !== null) attributes.set(title, value);
    for (const [title, value] of [...values, ...looks]) attributes.set(title, value);
    return attributes;
  }

  #openColumn(xml: XmlAttributes): void {
    const id = xml.get('id');
    if (!this.#owner || id === undefined) return;
    this.#column = { title: xml.get('title') || id, type: xml.get('type') ?? 'string', value: null };
    this.#columns[this.#owner].set(id, this.#column);
  }

  #openDraft(owner: Owner, xml: XmlAttributes, offset: number): void {
    const draft: Draft = { owner, offset, xml, values: new Map(), looks: new Map(), x: null, y: null };
    (owner === 'node' ? this.nodes : this.edges).push(draft);
    this.#open.push(draft);
    checkGraphSize(this.nodes.length, this.edges.length);
  }

  #addToDraft(name: string, xml: XmlAttributes): void {
    const draft = this.#open.at(-1);
    if (!draft) return;
    if (name === 'attvalue') {
      // GEXF 1.1 has `id` for `for`.
      const id = xml.get('for') ?? xml.get('id') ?? '';
      const column = this.#columns[draft.owner].get(id);
      draft.values.set(column?.title ?? id, toValue(column?.type ?? 'string', xml.get('value') ?? ''));
    } else if (name === 'color') {
      const colour = toColour(xml);
      if (colour !== null) draft.looks.set('color', colour);
    } else if (name === 'position') {
      draft.x = toNumber(xml.get('x'));
      draft.y = toNumber(xml.get('y'));
    } else if (name === 'size' || name === 'thickness') {
      const value = toNumber(xml.get('value'));
      if (value !== null) draft.looks.set(name, value);
    } else if (name === 'shape') {
      const value = xml.get('value');
      if (value !== undefined) draft.looks.set('shape', value);
    }
  }
}

const toRawNode = (draft: Draft, collector: GexfCollector, id: string): RawNode => {
  const label = draft.xml.get('label');
  return {
    id,
    label: label === undefined || label.trim() === '' ? null : label,
    attributes: collector.toAttributes(draft),
    x: draft.x,
    y: draft.y,
  };
};

const toRawEdge = (draft: Draft, collector: GexfCollector, ends: readonly [string, string]): RawEdge => {
  const { xml } = draft;
  const attributes = collector.toAttributes(draft);
  // Intervals of a dynamic graph.
  for (const [from, to] of [['start', 'start'] as const, ['end', 'end'] as const]) {
    const day = xml.get(from);
    if (day !== undefined && !attributes.has(to)) attributes.set(to, day);
  }
  return {
    id: xml.get('id') ?? null,
    source: ends[0],
    target: ends[1],
    directed: (xml.get('type') ?? collector.defaultType) === 'directed',
    kind: xml.get('kind') ?? xml.get('label') ?? null,
    weight: toNumber(xml.get('weight')),
    attributes,
  };
};

/**
 * Reads a GEXF file of any version into plain nodes and edges. Nodes within nodes stand beside each other. Throws
 * `InputError` with the line: "malformed-xml", "not-gexf", "node-without-id", "duplicate-node", "unknown-node",
 * "graph-too-large".
 */
export const readGexf = (xml: string): RawGraph => {
  const collector = new GexfCollector();
  readXml(xml, {
    open: (name, attributes, offset) => collector.open(name, attributes, offset),
    text: (text) => collector.text(text),
    close: (name) => collector.close(name),
  });
  const ids = new Set<string>();
  const nodes = collector.nodes.map((draft) => {
    const id = draft.xml.get('id');
    if (id === undefined) throw toXmlError(xml, draft.offset, 'node-without-id', 'a node has no id');
    if (ids.has(id)) throw toXmlError(xml, draft.offset, 'duplicate-node', `the node id "${id}" stands twice`);
    ids.add(id);
    return toRawNode(draft, collector, id);
  });
  const edges = collector.edges.map((draft) => {
    const ends = [draft.xml.get('source') ?? '', draft.xml.get('target') ?? ''] as const;
    const missing = ends.find((end) => !ids.has(end));
    if (missing !== undefined) {
      throw toXmlError(xml, draft.offset, 'unknown-node', `an edge ends at the node "${missing}", which is not there`);
    }
    return toRawEdge(draft, collector, ends);
  });
  const title = collector.meta.get('title') ?? collector.meta.get('description') ?? '';
  return { title, nodes, edges };
};
