import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/lib/graph/build.ts';
import { groupByTie, toRoles } from '../../../src/lib/state/actor-profile.ts';
import { toPairs } from '../../../src/lib/state/overview.ts';
import { describe as describeAloud } from '../../../src/lib/state/spoken.ts';
import { indexNames, indexNodes, indexStatements, toAllRows, toRows } from '../../../src/lib/state/statement-rows.ts';
import { sortRows } from '../../../src/lib/state/table.ts';
import { countGraph, countPredicates, findDocuments } from '../../../src/lib/state/tallies.ts';
import { sampleProject } from './sample-project.ts';

const project = sampleProject();
const graph = buildGraph(project);
const source = {
  graph,
  whole: graph,
  documents: project.documents,
  statements: indexStatements(project.extractions),
  nodes: indexNodes(graph),
  names: indexNames(project.extractions),
};
const rows = toAllRows(source);
const about = (actor: string) => rows.filter(({ subject, object }) => subject.id === actor || object.id === actor);

describe('the profile of an actor', () => {
  test('reads each tie from its own end', () => {
    expect(toRoles(about('cora'), 'cora').map(({ words, other }) => `${words} ${other.label}`)).toEqual(['led by Ann']);
    const ties = groupByTie(about('cora'), 'cora').flatMap((group) => group.ties);
    expect(ties.map(({ words, other }) => `${words} ${other.label}`)).toEqual(['criticised by Bob']);
    expect(groupByTie(about('bob'), 'bob')[0]?.ties.map(({ words, rows: told }) => `${words} ${told.length}`)).toEqual([
      'met 2',
      'met 1',
    ]);
  });
});

describe('counts', () => {
  test('add up to the statements of the graph', () => {
    const tallies = countGraph(graph, (number) => project.documents[number]?.id ?? null);
    expect([tallies.actors, tallies.statements]).toEqual([3, 5]);
    expect(Object.fromEntries(tallies.sign)).toEqual({ '1': 4, '-1': 1 });
    expect(Object.fromEntries(tallies.document)).toEqual({ 'a.txt': 3, 'b.txt': 2 });
    expect(countPredicates(graph)[0]).toEqual({ name: 'met', count: 2 });
    expect(findDocuments(graph)).toEqual(['a.txt', 'b.txt']);
  });

  test('pairs leave offices out', () => {
    expect(toPairs(graph)).toEqual([
      { ids: ['ann', 'bob'], statements: 3, friendly: 3, hostile: 0 },
      { ids: ['bob', 'cora'], statements: 1, friendly: 0, hostile: 1 },
    ]);
  });
});

describe('the table', () => {
  test('sorts either way, equal rows in their order', () => {
    const subjects = (descending: boolean): string[] =>
      sortRows(rows, 'subject', descending).map(({ subject, strand }) => `${subject.label} ${strand.predicate}`);
    expect(subjects(false)).toEqual(['Ann met', 'Ann met', 'Ann leads', 'Ann met', 'Bob criticised']);
    expect(subjects(true)[0]).toBe('Bob criticised');
  });
});

describe('who says so', () => {
  /** The sample in which somebody says that Bob criticised Cora. */
  const claimedBy = (speaker: string) => {
    const [first, ...rest] = project.extractions;
    const statements = first!.statements.map((statement) =>
      statement.predicate === 'criticised' ? { ...statement, accordingTo: speaker } : statement,
    );
    const zoe = { id: 'e9', name: 'Zoe', type: 'person', aliases: [], known: null, of: null } as const;
    const extractions = [{ ...first!, statements, entities: [...first!.entities, zoe] }, ...rest];
    const whole = buildGraph({ ...project, extractions });
    const edge = whole.findEdge((_edge, { predicate }) => predicate === 'criticised')!;
    const names = indexNames(extractions);
    const nodes = indexNodes(whole);
    return { edge, source: { ...source, graph: whole, whole, statements: indexStatements(extractions), nodes, names } };
  };

  test('is an actor of the map, also where the filters hide it', () => {
    const { edge, source: told } = claimedBy('e1');
    expect(toRows(told, edge)[0]?.claimants).toEqual([{ id: 'ann', label: 'Ann', type: 'person' }]);
    const filtered = told.whole.copy();
    filtered.dropNode('ann');
    expect(toRows({ ...told, graph: filtered }, edge)[0]?.claimants).toMatchObject([{ id: 'ann' }]);
  });

  test('is a name where nothing else is told of somebody', () => {
    const { edge, source: told } = claimedBy('e9');
    expect(toRows(told, edge)[0]?.claimants).toEqual([{ id: null, label: 'Zoe' }]);
    expect(told.whole.getEdgeAttribute(edge, 'accordingTo')).toEqual(['Zoe']);
    expect(toRows({ ...told, documents: [] }, edge)[0]?.claimants).toEqual([{ id: null, label: 'Zoe' }]);
  });
});

test('what is chosen on the map is said in words', () => {
  expect(describeAloud(graph, { kind: 'actor', id: 'ann' })).toBe('Ann, person, 3 ties');
  const edge = graph.findEdge((_edge, { predicate }) => predicate === 'criticised')!;
  expect(describeAloud(graph, { kind: 'edge', id: edge })).toBe('Bob criticised Cora, happened');
  expect(describeAloud(graph, { kind: 'edge', id: 'gone' })).toBe('');
});
