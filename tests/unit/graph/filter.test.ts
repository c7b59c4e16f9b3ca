import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntenteGraph } from '../../../src/lib/graph/attributes.ts';
import { buildGraph } from '../../../src/lib/graph/build.ts';
import { filterGraph } from '../../../src/lib/graph/filter.ts';
import type { Filters } from '../../../src/lib/graph/filter.ts';
import { ENTITY_TYPES, MODALITIES } from '../../../src/lib/ontology/ontology.ts';
import { SAMPLE_REPORTS, toSampleProject } from '../formats/sample-project.ts';
import { NOTHING_OFF, toFilters } from '../../../src/lib/state/facets.ts';

const NO_FILTERS = toFilters(NOTHING_OFF, []);

const graph = buildGraph({ ...toSampleProject(SAMPLE_REPORTS), title: 'Sample' });

const toLines = (shown: EntenteGraph): string[] =>
  shown.mapEdges((_edge, { predicate, weight }, source, target) => {
    const [subject, object] = [source, target].map((node) => shown.getNodeAttribute(node, 'label'));
    return `${subject} ${predicate} ${object} ×${weight}`;
  });

const MET = 'Ada Lund met Boris Kern';
const ATTACKED = 'Norland attacked Sudland ×1';
const LEADS = 'Ada Lund leads Norland ×1';
const VISITED = 'Ada Lund visited Norland ×1';

describe('filters', () => {
  test.each<[Partial<Filters>, string[]]>([
    [{}, [`${MET} ×2`, ATTACKED, LEADS, VISITED]],
    [{ types: ['person'] }, [`${MET} ×2`]],
    [{ types: [] }, []],
    [{ groups: ['consult'] }, [`${MET} ×2`, VISITED]],
    [{ signs: [-1] }, [ATTACKED]],
    [{ modalities: ['planned', 'claimed'] }, [ATTACKED, VISITED]],
    [{ documents: ['tuesday.txt'] }, [`${MET} ×1`, LEADS, VISITED]],
    [{ documents: ['monday.txt'] }, [`${MET} ×1`, ATTACKED]],
    [{ documents: ['gone.txt'] }, []],
    [{ search: 'KERN' }, [`${MET} ×2`]],
    [{ search: 'sùdland ' }, [ATTACKED]],
    [{ search: 'nobody' }, []],
    [{ groups: ['consult'], modalities: ['planned'], documents: ['tuesday.txt'] }, [VISITED]],
  ])('%j', (filters, expected) => {
    expect(toLines(filterGraph(graph, { ...NO_FILTERS, ...filters }))).toEqual(expected);
  });

  test('actors without edges stay only when asked', () => {
    const planned: Filters = { ...NO_FILTERS, modalities: ['planned'] };
    expect(filterGraph(graph, planned).order).toBe(2);
    expect(filterGraph(graph, { ...planned, keepIsolated: true }).order).toBe(4);
    expect(filterGraph(graph, { ...planned, keepIsolated: true, types: ['person'] }).order).toBe(2);
    expect(filterGraph(graph, { ...planned, keepIsolated: true, documents: ['tuesday.txt'] }).order).toBe(3);
  });

  test('a chosen document leaves its own statements only', () => {
    const shown = filterGraph(graph, { ...NO_FILTERS, documents: ['tuesday.txt'] });
    const met = shown.findEdge((_edge, { predicate }) => predicate === 'met');
    expect(shown.getEdgeAttribute(met, 'statements')).toHaveLength(1);
    expect(shown.getEdgeAttribute(met, 'statements')[0]).toMatchObject({ document: 1 });
    const lund = shown.findNode((_node, { label }) => label === 'Ada Lund');
    expect(shown.getNodeAttributes(lund)).toMatchObject({ weight: 1, documents: ['tuesday.txt'] });
  });

  test('the given graph stays as it was, and what is shown can be moved', () => {
    const before = JSON.stringify(graph.export());
    const shown = filterGraph(graph, NO_FILTERS);
    expect(shown.export()).toEqual(graph.export());
    shown.updateEachNodeAttributes((_node, attributes) => ({ ...attributes, x: 7 }));
    shown.setNodeAttribute(shown.nodes()[0], 'y', 7);
    expect(JSON.stringify(graph.export())).toBe(before);
  });

  test('no filter ever shows an edge without both ends, or a node without an edge', () => {
    const list = <T>(values: readonly T[]): fc.Arbitrary<T[] | null> => fc.option(fc.subarray([...values]));
    const filters = fc.record<Filters>({
      types: list(ENTITY_TYPES),
      groups: list(['consult', 'force', 'structure']),
      signs: list([1, -1, 0] as const),
      modalities: list(MODALITIES),
      documents: list(['monday.txt', 'tuesday.txt']),
      search: fc.constantFrom('', 'lund', 'land', 'x'),
    });
    fc.assert(
      fc.property(filters, (chosen) => {
        const shown = filterGraph(graph, chosen);
        shown.forEachNode((node) => expect(shown.degree(node)).toBeGreaterThan(0));
        shown.forEachEdge((edge, { weight, documents, statements }) => {
          expect(graph.hasEdge(edge)).toBe(true);
          expect(documents).toHaveLength(weight);
          expect(new Set(statements.map(({ document }) => document)).size).toBe(weight);
        });
      }),
    );
  });
});
