import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeGexf, encodeGexf } from '../../../src/lib/formats/gexf.ts';
import { decodeList } from '../../../src/lib/formats/gexf-list.ts';
import { InputError } from '../../../src/lib/model/errors.ts';
import { file, graph, toFileGraph } from './sample-gexf.ts';

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
});
