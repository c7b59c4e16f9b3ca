import { readFileSync } from 'node:fs';
import { MultiDirectedGraph } from 'graphology';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { encodeGexf } from '../../../src/lib/formats/gexf.ts';
import type { GexfOptions } from '../../../src/lib/formats/gexf.ts';
import type { GexfAppearance } from '../../../src/lib/formats/gexf-looks.ts';
import type { EdgeAttributes, EntenteGraph, NodeAttributes } from '../../../src/lib/graph/attributes.ts';
import { buildGraph } from '../../../src/lib/graph/build.ts';
import { toEdge, toNode } from '../view/sample-graph.ts';
import { SAMPLE_REPORTS, toSampleProject } from './sample-project.ts';

/** Two reports as a project, its graph with places, and that as a file. */
export const project = toSampleProject(SAMPLE_REPORTS);
export const graph = buildGraph({ ...project, title: 'Two reports' });
graph.forEachNode((node) => graph.mergeNodeAttributes(node, { x: node.length, y: -1.5 }));

export const appearance: GexfAppearance = {
  node: (_id, { entityType }) => ({ color: entityType === 'person' ? '#0072b2' : '#d55e00', size: 8, shape: 'disc' }),
  edge: (_id, { sign }) => ({ color: sign < 0 ? '#cc0000' : '#009e73', thickness: 2 }),
};
export const options: GexfOptions = { appearance, extractions: project.extractions, date: '2024-10-25' };
export const file = encodeGexf(graph, options);

const read = (name: string): string => readFileSync(new URL(`../../gexf/${name}`, import.meta.url), 'utf8');

/** What xmllint says is wrong with files, against the project's own schema. */
export const findFaults = async (...files: readonly string[]): Promise<readonly string[]> => {
  const { valid, errors } = await validateXML({
    xml: files.map((contents, i) => ({ fileName: `graph-${i}.gexf`, contents })),
    schema: [read('gexf.xsd')],
    preload: [{ fileName: 'viz.xsd', contents: read('viz.xsd') }],
    maxMemoryPages: memoryPages.GiB,
  });
  return valid ? [] : errors.map(({ rawMessage }) => rawMessage);
};

/** A node with some attributes given. */
export const node = (attributes: Partial<NodeAttributes> = {}): NodeAttributes =>
  toNode('A', { entityType: 'state', ...attributes });

/** An edge with some attributes given. */
export const edge = (attributes: Partial<EdgeAttributes> = {}): EdgeAttributes =>
  toEdge('attacked', { group: 'force', class: 'ASSAULT', sign: -1, ...attributes });

/** A graph of given nodes and edges (key, source, target). */
export const toGraph = (
  nodes: readonly (readonly [string, NodeAttributes])[],
  edges: readonly (readonly [string, string, string, EdgeAttributes])[],
): EntenteGraph => {
  const made: EntenteGraph = new MultiDirectedGraph();
  made.setAttribute('title', '');
  for (const [key, attributes] of nodes) made.addNode(key, attributes);
  for (const [key, source, target, attributes] of edges) made.addEdgeWithKey(key, source, target, attributes);
  return made;
};

/** A graph as a file can hold it: no statements, no members. */
export const toFileGraph = (given: EntenteGraph): unknown => {
  const copy = given.copy();
  copy.forEachNode((key) => copy.mergeNodeAttributes(key, { members: [] }));
  copy.forEachEdge((key) => copy.mergeEdgeAttributes(key, { statements: [] }));
  const { attributes, nodes, edges } = copy.export();
  return { attributes, nodes, edges };
};
