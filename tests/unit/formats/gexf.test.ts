import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { MultiDirectedGraph, MultiGraph } from 'graphology';
import { parse } from 'graphology-gexf/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { cleanCharacters } from '../../../src/lib/formats/clean-characters.ts';
import { decodeGexf, encodeGexf, encodeGexfPieces } from '../../../src/lib/formats/gexf.ts';
import type { GexfOptions } from '../../../src/lib/formats/gexf.ts';
import { decodeList } from '../../../src/lib/formats/gexf-list.ts';
import type { GexfAppearance } from '../../../src/lib/formats/gexf-looks.ts';
import type { EdgeAttributes, EntenteGraph, NodeAttributes } from '../../../src/lib/graph/attributes.ts';
import { buildGraph } from '../../../src/lib/graph/build.ts';
import { InputError } from '../../../src/lib/model/errors.ts';
import { ENTITY_TYPES, MODALITIES } from '../../../src/lib/ontology/ontology.ts';
import { NASTY_STRINGS } from './nasty-strings.ts';
import { SAMPLE_REPORTS, toSampleProject } from './sample-project.ts';

const project = toSampleProject(SAMPLE_REPORTS);
const graph = buildGraph({ ...project, title: 'Two reports' });
graph.forEachNode((node) => graph.mergeNodeAttributes(node, { x: node.length, y: -1.5 }));

const appearance: GexfAppearance = {
  node: (_id, { entityType }) => ({ color: entityType === 'person' ? '#0072b2' : '#d55e00', size: 8, shape: 'disc' }),
  edge: (_id, { sign }) => ({ color: sign < 0 ? '#cc0000' : '#009e73', thickness: 2 }),
};
const options: GexfOptions = { appearance, extractions: project.extractions, date: '2024-10-25' };
const file = encodeGexf(graph, options);

let schemas: { own: string; viz: string };
beforeAll(() => {
  const read = (name: string): string => readFileSync(new URL(`../../gexf/${name}`, import.meta.url), 'utf8');
  schemas = { own: read('gexf.xsd'), viz: read('viz.xsd') };
});

/** What xmllint says is wrong with files, against the project's own schema. */
const findFaults = async (...files: readonly string[]): Promise<readonly string[]> => {
  const { valid, errors } = await validateXML({
    xml: files.map((contents, i) => ({ fileName: `graph-${i}.gexf`, contents })),
    schema: [schemas.own],
    preload: [{ fileName: 'viz.xsd', contents: schemas.viz }],
    maxMemoryPages: memoryPages.GiB,
  });
  return valid ? [] : errors.map(({ rawMessage }) => rawMessage);
};

const node = (attributes: Partial<NodeAttributes> = {}): NodeAttributes => ({
  label: 'A',
  entityType: 'state',
  aliases: [],
  weight: 1,
  documents: [],
  members: [],
  of: null,
  x: 0,
  y: 0,
  extra: {},
  ...attributes,
});

const edge = (attributes: Partial<EdgeAttributes> = {}): EdgeAttributes => ({
  predicate: 'attacked',
  group: 'force',
  class: 'ASSAULT',
  sign: -1,
  modality: 'happened',
  symmetric: false,
  weight: 1,
  documents: [],
  statements: [],
  accordingTo: [],
  start: null,
  end: null,
  confidence: 0.5,
  extra: {},
  ...attributes,
});

const toGraph = (
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
const toFileGraph = (given: EntenteGraph): unknown => {
  const copy = given.copy();
  copy.forEachNode((key) => copy.mergeNodeAttributes(key, { members: [] }));
  copy.forEachEdge((key) => copy.mergeEdgeAttributes(key, { statements: [] }));
  const { attributes, nodes, edges } = copy.export();
  return { attributes, nodes, edges };
};

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
        aliases,
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

  /** Two nodes and an edge, with a text in every place that takes one. */
  const toNastyGraph = (text: string): EntenteGraph => {
    const nasty = toGraph(
      [[`n${text}`, node({ label: text, aliases: [text, 'b'], documents: [text], extra: { [text]: text, n: 1 } })]],
      [],
    );
    nasty.mergeNode('n', node({ of: `n${text}`, aliases: [text, 'b'] }));
    const attributes = edge({ predicate: text, accordingTo: [`n${text}`], extra: { note: text } });
    nasty.addEdgeWithKey(`e${text}`, 'n', `n${text}`, attributes);
    nasty.setAttribute('title', text);
    return nasty;
  };
  const toNastyFile = (text: string): string => encodeGexf(toNastyGraph(text), { creator: text, keywords: [text] });

  test.each(NASTY_STRINGS)('[GX10] %j survives or is cleaned, and harms nothing', (text) => {
    const clean = cleanCharacters(text);
    const nasty = toNastyGraph(text);
    const xml = toNastyFile(text);
    const read = parse(MultiGraph, xml);
    const back = decodeGexf(xml);
    expect([read.order, read.size]).toEqual([nasty.order, nasty.size]);
    expect([back.order, back.size]).toEqual([nasty.order, nasty.size]);
    const [key = ''] = back.nodes();
    expect(back.getNodeAttribute(key, 'aliases')).toEqual([clean, 'b']);
    expect(read.getNodeAttribute(key, 'aliases')).toEqual([clean, 'b']);
    if (clean.trim() !== '' && text !== '') expect(back.getNodeAttribute(key, 'label')).toBe(clean);
    expect(back.getEdgeAttribute(back.edges()[0], 'extra')).toMatchObject({ note: clean });
  });

  test('[GX10] files full of such strings are valid', async () => {
    expect(await findFaults(...NASTY_STRINGS.map(toNastyFile))).toEqual([]);
  });

  test('[GX11] any graph of any strings is read back as it was', () => {
    const word = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom(...NASTY_STRINGS));
    const words = fc.array(word, { maxLength: 3 });
    const day = fc.option(fc.constantFrom('2024-10-24', '1999-12-31'));
    const nodes = fc.uniqueArray(
      fc.tuple(
        word.map((text) => cleanCharacters(text) || 'x'),
        fc.record({
          label: word.map((text) => (cleanCharacters(text).trim() === '' ? 'x' : text)),
          entityType: fc.constantFrom(...ENTITY_TYPES),
          aliases: words,
          weight: fc.integer({ min: 1, max: 99 }),
          documents: words,
          x: fc.double({ noNaN: true, noDefaultInfinity: true, min: 0.5 }),
          y: fc.double({ noNaN: true, noDefaultInfinity: true, min: -9, max: 9 }),
        }),
      ),
      { minLength: 1, maxLength: 4, selector: ([key]) => key },
    );
    const edges = fc.array(
      fc.record({
        from: fc.nat(),
        to: fc.nat(),
        predicate: word.map((text) => (cleanCharacters(text).trim() === '' ? 'x' : text)),
        sign: fc.constantFrom(1 as const, -1 as const, 0 as const),
        modality: fc.constantFrom(...MODALITIES),
        symmetric: fc.boolean(),
        weight: fc.integer({ min: 1, max: 99 }),
        documents: words,
        accordingTo: words,
        start: day,
        end: day,
        confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { maxLength: 5 },
    );
    const cleaned = (values: readonly string[]): string[] => values.map(cleanCharacters);
    fc.assert(
      fc.property(nodes, edges, (someNodes, someEdges) => {
        const at = (i: number): string => someNodes[i % someNodes.length]![0];
        const given = toGraph(
          someNodes.map(([key, attributes]) => [key, node(attributes)]),
          someEdges.map(({ from, to, ...attributes }, i) => [
            `e${i}`,
            at(from),
            at(to),
            edge({ ...attributes, group: 'other', class: null }),
          ]),
        );
        const back = decodeGexf(encodeGexf(given));
        expect(back.nodes()).toEqual(given.nodes());
        expect(back.edges()).toEqual(given.edges());
        given.forEachNode((key, attributes) => {
          expect(back.getNodeAttributes(key)).toEqual({
            ...attributes,
            y: attributes.y + 0,
            label: cleanCharacters(attributes.label),
            aliases: cleaned(attributes.aliases),
            documents: cleaned(attributes.documents),
          });
        });
        given.forEachEdge((key, attributes, source, target) => {
          expect(back.extremities(key)).toEqual([source, target]);
          const { group: _group, class: _class, ...rest } = attributes;
          expect(back.getEdgeAttributes(key)).toMatchObject({
            ...rest,
            predicate: cleanCharacters(attributes.predicate),
            documents: cleaned(attributes.documents),
            accordingTo: cleaned(attributes.accordingTo),
          });
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('GEXF reader', () => {
  test('[GX12] our own file comes back: attributes, places, looks and evidence; a second writing gives the same', () => {
    const back = decodeGexf(file);
    const expected = graph.copy();
    expected.forEachNode((key, { entityType }) => {
      const color = entityType === 'person' ? '#0072b2' : '#d55e00';
      expected.mergeNodeAttributes(key, { extra: { color, size: 8, shape: 'disc' } });
    });
    back.forEachEdge((key, { extra }) => {
      expect(decodeList(String(extra.evidence)).length).toBeGreaterThan(0);
      expected.mergeEdgeAttributes(key, { extra });
    });
    const strip = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    const { nodes, edges } = toFileGraph(expected) as { nodes: object[]; edges: object[] };
    const found = back.export();
    expect(strip(found.attributes)).toEqual({ title: 'Two reports' });
    expect(found.nodes.map((one) => JSON.parse(JSON.stringify(one)) as unknown)).toEqual(
      nodes.map((one) => ({
        ...one,
        attributes: expect.objectContaining({ ...(one as { attributes: object }).attributes }) as unknown,
      })),
    );
    expect(found.edges).toHaveLength(edges.length);
    expect(encodeGexf(back, { date: '2024-10-25' })).toBe(file);
  });

  const FOREIGN = `<?xml version='1.0' encoding='UTF-8'?>
<!DOCTYPE gexf [ <!ENTITY a "aaaa"> <!ENTITY b "&a;&a;]>"> ]>
<ns0:gexf xmlns:ns0="http://www.gexf.net/1.1draft" xmlns:v="http://www.gexf.net/1.1draft/viz" version="1.1">
  <!-- by hand -->
  <ns0:meta lastmodifieddate="2010-01-01"><ns0:creator>x</ns0:creator><ns0:description>Old &amp; odd</ns0:description></ns0:meta>
  <ns0:graph defaultedgetype="undirected">
    <ns0:attributes class="node"><ns0:attribute id="0" title="party" type="string"><ns0:default>none</ns0:default></ns0:attribute>
      <ns0:attribute id="1" title="seats" type="integer"/><ns0:attribute id="2" title="type" type="string"/></ns0:attributes>
    <ns0:edges>
      <ns0:edge source="a" target="b" type="directed" label="dances with" weight="-2"/>
      <ns0:edge source="a" target="b"/>
      <ns0:edge id="e" source="b" target="a" type="directed"><v:color r="300" g="0" b="7.6" a="0.5"/></ns0:edge>
    </ns0:edges>
    <ns0:nodes>
      <ns0:node id="a" label="A"><ns0:attvalues><ns0:attvalue id="1" value="12"/><ns0:attvalue id="2" value="Person"/></ns0:attvalues>
        <v:position x="1" y="2" z="0"/><v:color hex="#0af"/><v:size value="3"/>
        <ns0:nodes><ns0:node id="b"><ns0:attvalues><ns0:attvalue for="0" value="left"/></ns0:attvalues></ns0:node></ns0:nodes>
      </ns0:node>
    </ns0:nodes>
  </ns0:graph>
</ns0:gexf>`;

  test('[GX13] a foreign file is read as it is: kinds as words, signs of weights, looks and columns in extra', () => {
    const read = decodeGexf(FOREIGN);
    expect(read.getAttributes()).toEqual({ title: 'Old & odd' });
    expect(read.getNodeAttributes('a')).toMatchObject({
      label: 'A',
      entityType: 'person',
      x: 1,
      y: 2,
      extra: { party: 'none', seats: 12, type: 'Person', color: '#00aaff', size: 3 },
    });
    expect(read.getNodeAttributes('b')).toMatchObject({
      label: 'b',
      entityType: 'organisation',
      extra: { party: 'left' },
    });
    expect(
      read.mapEdges((_key, { predicate, group, sign, weight, symmetric }) => [
        predicate,
        group,
        sign,
        weight,
        symmetric,
      ]),
    ).toEqual([
      ['dances with', 'other', -1, 2, false],
      ['related to', 'other', 0, 1, true],
      ['related to', 'other', 0, 1, false],
    ]);
    expect(read.getEdgeAttribute('e', 'extra')).toEqual({ color: '#ff0008' });
  });

  test('[GX14] a known kind has its group and sign', () => {
    const xml =
      '<gexf><graph defaultedgetype="directed"><nodes><node id="a"/><node id="b"/></nodes><edges><edge id="e" source="a" target="b" kind="attacked" start="2024-01-02T03:00:00" end="7"/></edges></graph></gexf>';
    expect(decodeGexf(xml).getEdgeAttributes('e')).toMatchObject({
      predicate: 'attacked',
      group: 'force',
      sign: -1,
      class: 'ASSAULT',
      start: '2024-01-02',
      end: null,
      extra: { end: '7' },
    });
  });

  test('[GX15] files of graphology-gexf and with control characters are read', () => {
    const xml =
      '\ufeff<gexf><graph><nodes><node id="a" label="A\u0008 \u0000"/><node id="&#x41;&#66;"/></nodes></graph></gexf>';
    expect(decodeGexf(xml).nodes()).toEqual(['a', 'AB']);
  });

  test.each([
    ['', 'malformed-xml', 1],
    ['not xml', 'malformed-xml', 1],
    ['<gexf>\n<graph>\n</gexf>', 'malformed-xml', 3],
    ['<gexf>\n<graph', 'malformed-xml', 2],
    ['<gexf>\n<node id=1/></gexf>', 'malformed-xml', 2],
    ['<gexf/>\n<gexf/>', 'malformed-xml', 2],
    ['<gexf>\n\n<!-- never closed', 'malformed-xml', 3],
    ['<!DOCTYPE x [ <!ENTITY e "x"> ]>\n<gexf><node id="&e;"/></gexf>', 'malformed-xml', 2],
    ['<!DOCTYPE x [ <!ENTITY e SYSTEM "file:///etc/passwd">\n', 'malformed-xml', 1],
    ['<gexf>&nbsp;</gexf>', 'malformed-xml', 1],
    ['<gexf>&#x110000;</gexf>', 'malformed-xml', 1],
    ['<html><body/></html>', 'not-gexf', undefined],
    ['<gexf><node/></gexf>', 'node-without-id', 1],
    ['<gexf>\n<node id="a"/>\n<node id="a"/></gexf>', 'duplicate-node', 3],
    ['<gexf>\n<node id="a"/>\n<edge source="a" target="b"/></gexf>', 'unknown-node', 3],
  ])('[GX16] %j is refused: %s in line %s', (xml, code, line) => {
    let fault: unknown = null;
    try {
      decodeGexf(xml);
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(InputError);
    expect(fault).toMatchObject({ code, ...(line === undefined ? {} : { details: { line } }) });
  });

  test('[GX16] no text crashes it otherwise', () => {
    const pieces = [
      '<gexf>',
      '<node id="a">',
      '</node>',
      '<edge source="a" target="a"/>',
      '&',
      '&#1;',
      '<!',
      ']]>',
      '"',
      "'",
      '<',
      '>',
      '/',
      '<?',
      '=',
    ];
    const text = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 12 })
      .map((list) => list.join(''));
    fc.assert(
      fc.property(text, (xml) => {
        try {
          decodeGexf(xml);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('[GX17] 50,000 nodes and 150,000 edges are written and read in seconds', () => {
    const large: EntenteGraph = new MultiDirectedGraph();
    large.setAttribute('title', 'Large');
    for (let i = 0; i < 50_000; i += 1) {
      large.addNode(
        `n${i}`,
        node({ label: `Actor ${i}, the "great"`, aliases: ['A', 'B'], documents: ['d'], x: i, y: -i }),
      );
    }
    for (let i = 0; i < 150_000; i += 1) {
      large.addEdgeWithKey(`e${i}`, `n${i % 50_000}`, `n${(i * 7919 + 1) % 50_000}`, edge({ documents: ['d'] }));
    }
    let begin = performance.now();
    const xml = encodeGexf(large);
    expect(performance.now() - begin).toBeLessThan(45_000);
    begin = performance.now();
    const back = decodeGexf(xml);
    expect(performance.now() - begin).toBeLessThan(45_000);
    expect([back.order, back.size]).toEqual([50_000, 150_000]);
  }, 120_000);

  test('[GX17] a larger one is refused, whatever else is wrong with it', () => {
    expect(() => decodeGexf(`<gexf>${'<node id=""/>'.repeat(50_001)}`)).toThrow(/50000/);
  });
});
