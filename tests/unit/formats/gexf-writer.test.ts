import { MultiDirectedGraph, MultiGraph } from 'graphology';
import { parse } from 'graphology-gexf/node';
import { describe, expect, test } from 'vitest';
import { decodeGexf, encodeGexf, encodeGexfPieces } from '../../../src/lib/formats/gexf.ts';
import type { GexfAppearance } from '../../../src/lib/formats/gexf-looks.ts';
import { buildGraph } from '../../../src/lib/graph/build.ts';
import { InputError } from '../../../src/lib/model/errors.ts';
import { edge, file, findFaults, graph, node, options, project, toGraph } from './sample-gexf.ts';

describe('GEXF writer', () => {
  test('[GX1] is valid against the schema of the project, with and without options', async () => {
    expect(await findFaults(file)).toEqual([]);
    expect(await findFaults(encodeGexf(graph))).toEqual([]);
    expect(await findFaults(encodeGexf(new MultiDirectedGraph()))).toEqual([]);
  });

  test('[GX1] the schema does see faults', async () => {
    expect(await findFaults(file.replace(/weight="\d+"/, 'weight="0"'))).not.toEqual([]);
    expect(await findFaults(file.replace(/hex="#\w+"/, 'hex="red"'))).not.toEqual([]);
    expect(await findFaults(file.replace(/ source="\w+"/, ' source="nobody"'))).not.toEqual([]);
  });

  test("[GX2] graphology-gexf, Gephi Lite's reader, sees the same nodes, edges and attributes", () => {
    const read = parse(MultiGraph, file);
    expect(read.nodes()).toEqual(graph.nodes());
    expect(read.edges()).toEqual(graph.edges());
    graph.forEachNode((key, { label, aliases, entityType, weight, documents, x, y }) => {
      expect(read.getNodeAttributes(key)).toMatchObject({
        label,
        ...(aliases.length > 0 ? { aliases } : {}),
        documents,
        entity_type: entityType,
        document_count: weight,
        x,
        y,
        size: 8,
        color: entityType === 'person' ? '#0072b2' : '#d55e00',
      });
    });
    graph.forEachEdge((key, { predicate, sign, modality, weight, symmetric, confidence }, source, target) => {
      expect(read.extremities(key)).toEqual([source, target]);
      expect(read.isDirected(key)).toBe(true);
      expect(read.getEdgeAttributes(key)).toMatchObject({
        kind: predicate,
        label: predicate,
        predicate,
        sign,
        modality,
        weight,
        symmetric,
        confidence,
        thickness: 2,
      });
    });
  });

  test('[GX3] evidence sentences are there, letter for letter', () => {
    const read = parse(MultiGraph, file);
    const met = graph.findEdge((_edge, { predicate }) => predicate === 'met');
    expect(read.getEdgeAttribute(met, 'evidence')).toEqual([
      'Ada Lund met Boris Kern on Sunday.',
      'Boris Kern held talks with Lund.',
    ]);
  });

  test('[GX4] says what it is and when it was made, without a clock', () => {
    expect(file).toContain('<meta lastmodifieddate="2024-10-25">');
    expect(file).toContain('<creator>Entente</creator>');
    expect(file).toContain('<description>Two reports</description>');
    expect(encodeGexf(graph)).not.toContain('lastmodifieddate');
    expect(() => encodeGexf(graph, { date: 'yesterday' })).toThrow(InputError);
    expect(encodeGexf(graph, { ...options, keywords: ['a & b', 'c'] })).toContain('<keywords>a &amp; b, c</keywords>');
  });

  test('[GX5] the same bytes twice, and in pieces', () => {
    expect(encodeGexf(graph, options)).toBe(file);
    expect([...encodeGexfPieces(graph, options)].length).toBeGreaterThan(graph.order + graph.size);
  });

  test('[GX6] weights are above 0, measures and places finite, colours six digits', async () => {
    const odd = toGraph(
      [
        ['a', node({ x: Number.NaN, y: 1 })],
        ['b', node({ x: Infinity })],
      ],
      [0, -3, Number.NaN, Infinity, 2.5].map((weight, i) => [`e${i}`, 'a', 'b', edge({ weight, predicate: `p${i}` })]),
    );
    const look: GexfAppearance = {
      node: (id) => ({ color: id === 'a' ? 'red' : '#00F', size: id === 'a' ? -1 : Number.NaN, shape: 'disc' }),
      edge: () => ({ color: '#ABCDEF', thickness: Infinity }),
    };
    const xml = encodeGexf(odd, { appearance: look });
    expect(await findFaults(xml)).toEqual([]);
    expect(parse(MultiGraph, xml).mapEdges((_key, { weight }) => weight as number)).toEqual([1, 1, 1, 1, 2.5]);
    expect(xml).toContain('<viz:color hex="#abcdef" r="171" g="205" b="239"/>');
  });

  test('[GX7] parallel edges of one predicate have kinds of their own, which Gephi would merge otherwise', () => {
    const parallel = toGraph(
      [
        ['a', node()],
        ['b', node()],
      ],
      [
        ['e1', 'a', 'b', edge()],
        ['e2', 'a', 'b', edge({ modality: 'planned' })],
        ['e3', 'b', 'a', edge()],
        ['e4', 'a', 'b', edge({ predicate: 'met', symmetric: true })],
        ['e5', 'b', 'a', edge({ predicate: 'met', symmetric: true, modality: 'planned' })],
        ['e6', 'b', 'a', edge({ predicate: 'met', symmetric: true, modality: 'planned' })],
      ],
    );
    const toKinds = (mixed: boolean): string[] =>
      parse(MultiGraph, encodeGexf(parallel, { mixed })).mapEdges((_key, { kind }) => kind as string);
    const attacks = ['attacked', 'attacked (planned)', 'attacked'];
    expect(toKinds(false)).toEqual([...attacks, 'met', 'met', 'met (planned)']);
    expect(toKinds(true)).toEqual([...attacks, 'met', 'met (planned)', 'met (planned 2)']);
  });

  test('[GX8] the viz prefix is bound to the primer namespace, in strict files to the one of the official schema', () => {
    expect(file).toContain('xmlns:viz="http://gexf.net/1.3/viz"');
    expect(encodeGexf(graph, { strict: true })).toContain('xmlns:viz="http://gexf.net/1.3"');
  });

  test('[GX8] symmetric edges are directed ones with a column, undirected on request', () => {
    const read = parse(MultiGraph, encodeGexf(graph, { mixed: true }));
    graph.forEachEdge((key, { symmetric }) => expect(read.isDirected(key)).toBe(!symmetric));
    const back = decodeGexf(encodeGexf(graph, { mixed: true }));
    graph.forEachEdge((key, { symmetric }) => expect(back.getEdgeAttribute(key, 'symmetric')).toBe(symmetric));
  });

  test('[GX9] places: those given, those of the graph, or none where nothing stands anywhere', () => {
    const [first = ''] = graph.nodes();
    expect(encodeGexf(graph, { places: { [first]: { x: 7, y: 8 } } })).toContain('<viz:position x="7" y="8"/>');
    expect(encodeGexf(buildGraph(project))).not.toContain('viz:position');
  });
});
