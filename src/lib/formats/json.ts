import type { EdgeAttributes, EntenteGraph } from '../graph/attributes.ts';
import { findStatements } from '../graph/evidence.ts';
import type { Places } from '../graph/layout/to-layout-input.ts';
import type { Extraction } from '../model/extraction.ts';
import { toEntenteGraph } from './entente-graph.ts';
import { readGraphJson } from './json-reader.ts';

/** Version of the graph file, its field "ententeGraph". */
const GRAPH_VERSION = 1;

export interface GraphJsonOptions {
  /** Where each node stands, y upwards; without it where the graph says. */
  readonly places?: Places;
  /** For the evidence of each edge: the extractions the graph was built from. */
  readonly extractions?: readonly Extraction[];
}

/** What is told of an edge, sentence by sentence; an opened file's own evidence stays in `extra`. */
const toEvidence = ({ statements }: EdgeAttributes, extractions: readonly Extraction[]): readonly object[] =>
  findStatements(statements, extractions).flatMap(({ document, speaker, statement, tellings }) =>
    tellings.map(({ text }) => ({
      document: document.id,
      sentence: text,
      ...(speaker === null ? {} : { accordingTo: speaker }),
      ...(statement.when ? { when: statement.when } : {}),
      confidence: statement.confidence,
    })),
  );

const toLines = (values: readonly object[]): string =>
  values.length === 0 ? '[]' : `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]`;

/**
 * A graph as node-link JSON, one node or edge a line: `{"ententeGraph": 1, "title", "directed": true, "multigraph": true,
 * "nodes": [{"id", "label", …}], "links": [{"id", "source", "target", "predicate", …}]}`. d3, networkx and ourselves read
 * it. References into a project are left out, since they mean nothing outside of it; evidence stands as sentences.
 */
export const encodeGraphJson = (graph: EntenteGraph, { places, extractions = [] }: GraphJsonOptions = {}): string => {
  const nodes = graph.mapNodes((id, { members: _members, x, y, ...attributes }) => {
    const place = places?.[id];
    return { id, ...attributes, x: place?.x ?? x, y: place?.y ?? y };
  });
  const links = graph.mapEdges((id, attributes, source, target) => {
    const { statements: _statements, ...rest } = attributes;
    const evidence = toEvidence(attributes, extractions);
    return { id, source, target, ...rest, ...(evidence.length === 0 ? {} : { evidence }) };
  });
  const title = JSON.stringify(graph.getAttribute('title') ?? '');
  return (
    `{"ententeGraph":${GRAPH_VERSION},"title":${title},"directed":true,"multigraph":true,\n` +
    `"nodes":${toLines(nodes)},\n"links":${toLines(links)}}\n`
  );
};

/**
 * Makes a graph of the value of a JSON file: our own, graphology's serialisation, d3's or networkx's nodes and links. What
 * Entente does not know is kept in `extra`; there are no statements behind the edges. See `readGraphJson` for its errors.
 */
export const decodeGraphJson = (value: unknown): EntenteGraph => toEntenteGraph(readGraphJson(value));
