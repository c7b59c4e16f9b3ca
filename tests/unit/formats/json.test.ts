import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import { decodeGexf, encodeGexf } from '../../../src/lib/formats/gexf.ts';
import { decodeList } from '../../../src/lib/formats/gexf-list.ts';
import { decodeGraphJson, encodeGraphJson } from '../../../src/lib/formats/json.ts';
import type { EntenteGraph } from '../../../src/lib/graph/attributes.ts';
import { buildGraph } from '../../../src/lib/graph/build.ts';
import { InputError } from '../../../src/lib/model/errors.ts';
import { NASTY_STRINGS } from './nasty-strings.ts';
import { SAMPLE_REPORTS, toSampleProject } from './sample-project.ts';

const project = toSampleProject(SAMPLE_REPORTS);
const graph = buildGraph({ ...project, title: 'Two reports' });

const decode = (text: string): EntenteGraph => decodeGraphJson(JSON.parse(text));

/** A graph as a file can hold it: without references into the project. */
const toFileGraph = (given: EntenteGraph): EntenteGraph => {
  const copy = given.copy();
  copy.forEachNode((key) => copy.mergeNodeAttributes(key, { members: [] }));
  copy.forEachEdge((key) => copy.mergeEdgeAttributes(key, { statements: [] }));
  return copy;
};

const toPlain = (given: EntenteGraph): unknown => {
  const { attributes, nodes, edges } = given.export();
  return { attributes, nodes, edges };
};

describe('graph as JSON', () => {
  test('[JG1] our own file comes back, by places given or its own', () => {
    expect(toPlain(decode(encodeGraphJson(graph)))).toEqual(toPlain(toFileGraph(graph)));
    const [first = ''] = graph.nodes();
    const placed = decode(encodeGraphJson(graph, { places: { [first]: { x: 3, y: -4 } } }));
    expect(placed.getNodeAttributes(first)).toMatchObject({ x: 3, y: -4 });
  });

  test('[JG2] each edge brings its sentences, to GEXF and back too', () => {
    const read = decode(encodeGraphJson(graph, { extractions: project.extractions }));
    const met = read.findEdge((_edge, { predicate }) => predicate === 'met') ?? '';
    const sentences = ['Ada Lund met Boris Kern on Sunday.', 'Boris Kern held talks with Lund.'];
    expect(decodeList(String(read.getEdgeAttribute(met, 'extra').evidence))).toEqual(sentences);
    const again = decodeGexf(encodeGexf(read));
    expect(decodeList(String(again.getEdgeAttribute(met, 'extra').evidence))).toEqual(sentences);
    expect(decode(encodeGraphJson(read)).getEdgeAttribute(met, 'extra')).toEqual(read.getEdgeAttribute(met, 'extra'));
  });

  test('[JG3] graphology: keys, attributes, undirected edges', () => {
    const foreign = new MultiDirectedGraph();
    foreign.addNode('a', { label: 'A', x: 1, y: 2, color: '#123456', size: 3, entityType: 'place' });
    foreign.addNode('b', { tags: ['x', 'y'], deep: { n: 1 } });
    foreign.addEdgeWithKey('e', 'a', 'b', { label: 'knows', weight: 4 });
    foreign.setAttribute('title', 'Foreign');
    const read = decodeGraphJson(JSON.parse(JSON.stringify(foreign.export())));
    expect(read.getAttribute('title')).toBe('Foreign');
    expect(read.getNodeAttributes('a')).toMatchObject({
      label: 'A',
      entityType: 'place',
      x: 1,
      y: 2,
      extra: { color: '#123456', size: 3 },
    });
    expect(read.getNodeAttribute('b', 'extra')).toEqual({ tags: '["x", "y"]', deep: '{"n":1}' });
    expect(read.getEdgeAttributes('e')).toMatchObject({
      predicate: 'knows',
      group: 'other',
      weight: 4,
      symmetric: false,
    });
    const undirected = decodeGraphJson({
      options: { type: 'undirected' },
      nodes: [{ key: 'a' }, { key: 'b' }],
      edges: [
        { source: 'a', target: 'b' },
        { source: 'b', target: 'a', undirected: false },
      ],
    });
    expect(undirected.mapEdges((_edge, { symmetric }) => symmetric)).toEqual([true, false]);
  });

  test('[JG4] d3 and networkx: ids, names, places in the list, nodes as ends', () => {
    const byId = { nodes: [{ id: 1, group: 2 }, { id: 'b' }], links: [{ source: 1, target: 'b', value: 3 }] };
    const byIndex = { nodes: [{ name: 'A' }, { name: 'B' }], links: [{ source: 0, target: 1 }] };
    const byNode = {
      nodes: [{ id: 'a', vx: 0.1 }, { id: 'b' }],
      edges: [{ source: { id: 'a' }, target: { id: 'b' } }],
    };
    const networkx = {
      directed: false,
      multigraph: true,
      graph: { name: 'Karate' },
      nodes: [{ id: 'a' }, { id: 'b' }],
      links: [
        { source: 'a', target: 'b', key: 'fights' },
        { source: 'b', target: 'a', key: 0, weight: 2 },
      ],
    };
    const ends = (value: unknown): unknown => decodeGraphJson(value).mapEdges((_edge, _attributes, a, b) => [a, b]);
    expect(ends(byId)).toEqual([['1', 'b']]);
    expect(decodeGraphJson(byId).getNodeAttribute('1', 'extra')).toEqual({ group: 2 });
    expect(ends(byIndex)).toEqual([['A', 'B']]);
    expect(ends(byNode)).toEqual([['a', 'b']]);
    const read = decodeGraphJson(networkx);
    expect(read.getAttribute('title')).toBe('Karate');
    expect(read.mapEdges((_edge, { predicate, symmetric, weight }) => [predicate, symmetric, weight])).toEqual([
      ['fights', true, 1],
      ['related to', true, 2],
    ]);
  });

  test('[JG5] edges of one content and edges of one id are kept apart', () => {
    const nodes = [{ id: 'a' }, { id: 'b' }];
    const edge = { source: 'a', target: 'b' };
    const read = decodeGraphJson({
      nodes,
      edges: [edge, edge, { ...edge, id: 'x' }, { ...edge, id: 'x' }, { ...edge, id: 'x~2' }],
    });
    expect(read.size).toBe(5);
    expect(decodeGraphJson({ nodes, edges: [edge, edge] }).edges()).toEqual(read.edges().slice(0, 2));
  });

  test.each<[unknown, string, string]>([
    [null, 'malformed-graph', ''],
    [[], 'malformed-graph', ''],
    ['text', 'malformed-graph', ''],
    [{}, 'malformed-graph', 'nodes'],
    [{ nodes: [] }, 'malformed-graph', 'edges'],
    [{ nodes: [1], edges: [] }, 'malformed-graph', 'nodes[0]'],
    [{ nodes: [{ id: 'a' }, { id: 'a' }], edges: [] }, 'duplicate-node', 'nodes[1]'],
    [{ nodes: [{ id: 'a' }], links: [{ source: 'a', target: 'b' }] }, 'unknown-node', 'links[0].target'],
    [{ nodes: [{ id: 'a' }], links: [{ target: 'a' }] }, 'unknown-node', 'links[0].source'],
    [{ nodes: Array.from({ length: 50_001 }, () => ({})), links: [] }, 'graph-too-large', '50000'],
  ])('[JG6] %.60j is refused as %s', (value, code, place) => {
    let fault: unknown = null;
    try {
      decodeGraphJson(value);
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(InputError);
    expect(fault).toMatchObject({ code, message: expect.stringContaining(place) as string });
  });

  test('[JG7] any strings survive', () => {
    const word = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...NASTY_STRINGS));
    fc.assert(
      fc.property(word, word, word, (label, alias, extra) => {
        const odd = toFileGraph(graph);
        const [first = ''] = odd.nodes();
        odd.mergeNodeAttributes(first, { label, aliases: [alias], extra: { [`x${extra}`]: extra } });
        expect(toPlain(decode(encodeGraphJson(odd)))).toEqual(toPlain(odd));
      }),
    );
  });

  test('[JG8] no value crashes it otherwise', () => {
    const part = fc.jsonValue();
    fc.assert(
      fc.property(fc.array(part), fc.array(part), part, (nodes, edges, other) => {
        for (const value of [other, { nodes, edges }, { nodes: nodes.map((id) => ({ id })), links: edges }]) {
          try {
            decodeGraphJson(value);
          } catch (error) {
            expect(error).toBeInstanceOf(InputError);
          }
        }
      }),
    );
  });
});
