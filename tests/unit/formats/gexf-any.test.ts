import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import { parse } from 'graphology-gexf/node';
import { describe, expect, test } from 'vitest';
import { cleanCharacters } from '../../../src/lib/formats/clean-characters.ts';
import { decodeGexf, encodeGexf } from '../../../src/lib/formats/gexf.ts';
import type { EntenteGraph } from '../../../src/lib/graph/attributes.ts';
import { ENTITY_TYPES, MODALITIES } from '../../../src/lib/ontology/ontology.ts';
import { NASTY_STRINGS } from './nasty-strings.ts';
import { edge, findFaults, node, toGraph } from './sample-gexf.ts';

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

describe('GEXF with any strings', () => {
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
