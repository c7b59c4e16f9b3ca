import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/lib/graph/build.ts';
import type { EntenteGraph } from '../../../src/lib/graph/attributes.ts';
import type { Project } from '../../../src/lib/model/project.ts';
import { SAMPLE_REPORTS, toSampleProject } from '../formats/sample-project.ts';
import type { SampleStatement } from '../formats/sample-project.ts';

const sample = toSampleProject(SAMPLE_REPORTS);

/** `subject predicate object (modality) ×weight`, one line an edge. */
const toLines = (graph: EntenteGraph): string[] =>
  graph.mapEdges((_edge, { predicate, modality, weight }, source, target) => {
    const [subject, object] = [source, target].map((node) => graph.getNodeAttribute(node, 'label'));
    return `${subject} ${predicate} ${object} (${modality}) ×${weight}`;
  });

const told = (subject: string, predicate: string, object: string, sentence: string): SampleStatement => ({
  subject,
  object,
  predicate,
  sentence,
  trigger: sentence.split(' ')[1] ?? '',
});

const toProject = (...statements: readonly SampleStatement[][]): Project =>
  toSampleProject(
    statements.map((list, i) => ({ id: `d${i}`, actors: { A: 'state', B: 'state', C: 'state' }, statements: list })),
  );

describe('graph', () => {
  test('[G1] one edge per subject, predicate, object and modality; each document counts once', () => {
    expect(toLines(buildGraph(sample))).toEqual([
      'Ada Lund met Boris Kern (happened) ×2',
      'Norland attacked Sudland (claimed) ×1',
      'Ada Lund leads Norland (happened) ×1',
      'Ada Lund visited Norland (planned) ×1',
    ]);
  });

  test('[G1] a document that says it twice still counts once', () => {
    const graph = buildGraph(
      toProject([
        told('A', 'visited', 'B', 'A visited B.'),
        { ...told('A', 'visited', 'B', 'A went to B.'), trigger: 'went' },
      ]),
    );
    expect(toLines(graph)).toEqual(['A visited B (happened) ×1']);
  });

  test('[G2] what is symmetric is one edge whichever end comes first', () => {
    const graph = buildGraph(toProject([told('B', 'met', 'A', 'B met A.')], [told('A', 'met', 'B', 'A met B.')]));
    expect(toLines(graph)).toEqual(['B met A (happened) ×2']);
    const turned = buildGraph(toProject([told('A', 'met', 'B', 'A met B.')]));
    expect(turned.edges()).toEqual(graph.edges());
    const directed = buildGraph(
      toProject([told('B', 'attacked', 'A', 'B attacked A.')], [told('A', 'attacked', 'B', 'A attacked B.')]),
    );
    expect(directed.size).toBe(2);
  });

  test('[G2] its ends stand as in the surest statement', () => {
    const project = toProject([told('B', 'met', 'A', 'B met A.')], [told('A', 'met', 'B', 'A met B.')]);
    const [first, second] = project.extractions;
    const surer = second!.statements.map((statement) => ({ ...statement, confidence: 0.99 }));
    const graph = buildGraph({ ...project, extractions: [first!, { ...second!, statements: surer }] });
    expect(toLines(graph)).toEqual(['A met B (happened) ×2']);
    expect(graph.edges()).toEqual(buildGraph(project).edges());
  });

  test('an actor is not called by its own name once more', () => {
    const project = toProject([told('A', 'met', 'B', 'A met B.')]);
    const corpus = project.corpus.map((actor) => ({ ...actor, aliases: [actor.name, 'the other one', actor.name] }));
    expect(buildGraph({ ...project, corpus }).mapNodes((_node, { aliases }) => aliases)).toEqual([
      ['the other one'],
      ['the other one'],
    ]);
  });

  test('[G3] nodes are the actors of statements; the others come on request', () => {
    const project = toProject([told('A', 'attacked', 'B', 'A attacked B, not C.')]);
    const labels = (graph: EntenteGraph): string[] => graph.mapNodes((_node, { label }) => label);
    expect(labels(buildGraph(project))).toEqual(['A', 'B']);
    expect(labels(buildGraph({ ...project, withIsolated: true }))).toEqual(['A', 'B', 'C']);
  });

  test('[G4] node and edge ids hold when documents are added, and order is the same twice', () => {
    const graph = buildGraph(sample);
    const more = buildGraph(toSampleProject([...SAMPLE_REPORTS, { ...SAMPLE_REPORTS[1]!, id: 'more' }]));
    expect(more.nodes()).toEqual(graph.nodes());
    expect(more.edges()).toEqual(graph.edges());
    expect(graph.nodes()).toEqual(sample.corpus.map(({ id }) => id));
    expect(JSON.stringify(buildGraph(sample).export())).toBe(JSON.stringify(graph.export()));
  });

  test('[G5] an edge keeps what its statements say: group, days, speakers, confidence', () => {
    const graph = buildGraph({ ...sample, title: 'Sample' });
    const met = graph.findEdge((_edge, { predicate }) => predicate === 'met');
    expect(graph.getEdgeAttributes(met)).toMatchObject({
      group: 'consult',
      class: 'CONSULT',
      sign: 1,
      symmetric: true,
      documents: ['monday.txt', 'tuesday.txt'],
      start: '2024-10-20',
      end: '2024-10-20',
      confidence: 0.9,
    });
    const attacked = graph.findEdge((_edge, { predicate }) => predicate === 'attacked');
    const kern = sample.corpus.find(({ name }) => name === 'Boris Kern')!.id;
    expect(graph.getEdgeAttribute(attacked, 'accordingTo')).toEqual([kern]);
    expect(graph.getNodeAttributes(kern)).toMatchObject({ label: 'Boris Kern', weight: 2, entityType: 'person' });
    expect(graph.getAttribute('title')).toBe('Sample');
  });

  test('[G6] no edge without a statement, none from an actor to itself', () => {
    const graph = buildGraph(
      toProject([told('A', 'attacked', 'A', 'A attacked A.'), told('A', 'met', 'B', 'A met B.')]),
    );
    expect(toLines(graph)).toEqual(['A met B (happened) ×1']);
    graph.forEachEdge((_edge, { statements }) => expect(statements.length).toBeGreaterThan(0));
  });

  test('[G7] an unknown predicate keeps its own words, in the group "other"', () => {
    const graph = buildGraph(toProject([told('A', 'danced with', 'B', 'A danced with B.')]));
    expect(graph.getEdgeAttributes(graph.edges()[0])).toMatchObject({ predicate: 'danced with', group: 'other' });
  });

  test('[G8] an entity that the corpus leaves out is a node of its own', () => {
    const graph = buildGraph({ ...toProject([told('A', 'attacked', 'B', 'A attacked B.')]), corpus: [] });
    expect(toLines(graph)).toEqual(['A attacked B (happened) ×1']);
  });

  test('[G9] a ministry knows its state, where that is on the map', () => {
    const project = toProject([told('A', 'attacked', 'B', 'A attacked B.')]);
    const extractions = project.extractions.map((extraction) => ({
      ...extraction,
      entities: extraction.entities.map((entity) => ({ ...entity, of: { A: 'e2', B: 'e3' }[entity.name] ?? null })),
    }));
    const graph = buildGraph({ ...project, extractions });
    expect(graph.mapNodes((_node, { of }) => of)).toEqual([graph.nodes()[1], null]);
  });
});
