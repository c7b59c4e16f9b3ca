import { beforeEach, describe, expect, test } from 'vitest';
import { InputError } from '../../../src/lib/model/errors.ts';
import { CorrectionsState } from '../../../src/lib/state/corrections.svelte.ts';
import { FiltersState } from '../../../src/lib/state/filters.svelte.ts';
import { HistoryState } from '../../../src/lib/state/history.svelte.ts';
import { toListing } from '../../../src/lib/state/listings.ts';
import { MapState } from '../../../src/lib/state/map.svelte.ts';
import { NoticesState } from '../../../src/lib/state/notices.svelte.ts';
import type { Corrections, ProjectRequests } from '../../../src/lib/state/project-requests.ts';
import { ProjectState } from '../../../src/lib/state/project.svelte.ts';
import { TextsState } from '../../../src/lib/state/texts.svelte.ts';
import { sampleProject } from './sample-project.ts';

/** A server that keeps what it is told, and fails when it is told to. */
const createFake = () => {
  const saved: Corrections[] = [];
  const state = { broken: false, project: sampleProject() };
  const check = (): void => {
    if (state.broken) throw new InputError('refused', 'Server: no.');
  };
  const requests: ProjectRequests = {
    load: async () => {
      check();
      return state.project;
    },
    correct: async (corrections) => {
      check();
      saved.push(corrections);
    },
    add: async () => check(),
    replace: async (project) => {
      check();
      state.project = project;
    },
  };
  return { requests, saved, state };
};

let fake: ReturnType<typeof createFake>;
let failures: string[];
let project: ProjectState;
let history: HistoryState;
let filters: FiltersState;
let map: MapState;
let texts: TextsState;
let corrections: CorrectionsState;

beforeEach(async () => {
  fake = createFake();
  failures = [];
  project = new ProjectState(fake.requests, (what) => failures.push(what));
  history = new HistoryState(project);
  filters = new FiltersState();
  map = new MapState(project, filters);
  texts = new TextsState(project, filters, map);
  corrections = new CorrectionsState(map, project, history, new NoticesState());
  await project.load();
});

const settle = (): Promise<void> => new Promise((done) => setTimeout(done));
const names = (): string[] => map.visible!.mapNodes((_node, { label }) => label);

describe('the project', () => {
  test('gives the graph, its rows and the coverage', () => {
    expect(names()).toEqual(['Ann', 'Bob', 'Cora']);
    expect(
      map.rows.map(({ strand, subject, object }) => `${subject.label} ${strand.predicate} ${object.label}`),
    ).toEqual(['Ann met Bob', 'Ann met Bob', 'Bob criticised Cora', 'Ann leads Cora', 'Ann met Bob']);
    expect(texts.coverage).toEqual({ sentences: 5, withStatements: 4, silent: 1 });
    expect(texts.covered('silent').map(({ text }) => text)).toEqual(['Bob and Ann.']);
  });

  test('a load that fails says so, and can be tried again', async () => {
    fake.state.broken = true;
    await project.load();
    expect([project.status, failures]).toEqual(['failed', ['The project could not be loaded.']]);
    fake.state.broken = false;
    await project.load();
    expect(project.status).toBe('ready');
  });

  test('a change that cannot be saved stays on the page and is told; the next one is saved', async () => {
    fake.state.broken = true;
    project.setPins({ ann: { x: 1, y: 2, actor: null } });
    await settle();
    expect(project.project?.pins).toEqual({ ann: { x: 1, y: 2, actor: null } });
    expect(failures).toHaveLength(1);
    fake.state.broken = false;
    project.setPins({});
    await settle();
    expect(fake.saved).toEqual([{ pins: {} }]);
    expect(project.saving).toBe(false);
  });
});

describe('filters', () => {
  test('leave what is on, and "only" comes back to all', () => {
    filters.toggle('modality', 'planned');
    expect(map.rows).toHaveLength(4);
    filters.reset();
    expect(filters.active).toBe(false);
    filters.only('document', 'b.txt', ['a.txt', 'b.txt']);
    expect(names()).toEqual(['Ann', 'Bob']);
    expect(map.rows.every(({ telling }) => telling?.document.id === 'b.txt')).toBe(true);
    expect(texts.coverage.sentences).toBe(1);
    expect(texts.covered('all').map(({ document }) => document)).toEqual([1]);
    filters.only('document', 'b.txt', ['a.txt', 'b.txt']);
    expect(filters.active).toBe(false);
  });

  test('every number has its list', () => {
    const count = (listing: Parameters<typeof toListing>[0]): number => toListing(listing, map, texts).entries.length;
    expect(count({ kind: 'facet', facet: { kind: 'type', value: 'person' } })).toBe(2);
    expect(count({ kind: 'facet', facet: { kind: 'sign', value: -1 } })).toBe(1);
    expect(count({ kind: 'facet', facet: { kind: 'document', value: 'a.txt' } })).toBe(3);
    expect(count({ kind: 'facet', facet: { kind: 'predicate', value: 'met' } })).toBe(3);
    expect(count({ kind: 'words', query: 'head cora' })).toBe(1);
    filters.toggle('type', 'organisation');
    expect(count({ kind: 'actors', which: 'shown' })).toBe(2);
    expect(count({ kind: 'actors', which: 'filtered-out' })).toBe(1);
    expect(count({ kind: 'statements', which: 'shown' })).toBe(3);
    expect(count({ kind: 'statements', which: 'filtered-out' })).toBe(2);
  });
});

describe('corrections', () => {
  test('a rejected actor goes; undo and redo; taking it back is a step, too', async () => {
    expect(corrections.judgeActor('cora', 'rejected')).toBe(true);
    expect(names()).toEqual(['Ann', 'Bob']);
    expect(history.undoLabel).toBe('rejected Cora');
    corrections.undo();
    expect(names()).toEqual(['Ann', 'Bob', 'Cora']);
    corrections.redo();
    expect(names()).toEqual(['Ann', 'Bob']);
    corrections.withdraw(corrections.list[0]!.id);
    expect(names()).toEqual(['Ann', 'Bob', 'Cora']);
    corrections.undo();
    expect(names()).toEqual(['Ann', 'Bob']);
    await settle();
    expect(fake.saved.map(({ judgements }) => judgements?.length)).toEqual([1, 0, 1, 0, 1]);
  });

  test('the same wish twice is one judgement', () => {
    const edge = map.whole!.findEdge((_edge, { predicate }) => predicate === 'criticised')!;
    corrections.judgeEdge(edge, 'hidden');
    corrections.undo();
    corrections.judgeEdge(edge, 'rejected');
    expect(history.judgements).toHaveLength(1);
    expect(corrections.list[0]).toMatchObject({ what: 'Rejected', subject: 'Bob — criticised → Cora', lost: false });
  });

  test('two actors become one by the name of the first', () => {
    expect(corrections.merge('bob', 'ann')).toBe(true);
    expect(names()).toEqual(['Bob', 'Cora']);
    expect(corrections.merge('bob', 'bob')).toBe(false);
  });

  test('a judgement whose words are gone is told as lost', async () => {
    corrections.judgeActor('cora', 'hidden');
    const { documents, extractions, ...rest } = project.project!;
    await project.replace({
      ...rest,
      documents: documents.slice(1),
      extractions: extractions.slice(1),
      corpus: rest.corpus.slice(0, 2).map((actor, i) => ({ ...actor, members: [[0, `e${i + 1}`] as const] })),
    });
    expect(corrections.list.map(({ lost }) => lost)).toEqual([true]);
  });

  test('an opened graph file is not corrected, and its pins go with it', () => {
    map.open({ name: 'x.gexf', graph: map.whole! });
    expect(corrections.judgeActor('ann', 'hidden')).toBe(false);
    map.pin('ann', { x: 1, y: 1 });
    expect(map.pins).toEqual({ ann: { x: 1, y: 1, actor: null } });
    map.open(null);
    expect(map.pins).toEqual({});
    expect(project.project?.pins).toEqual({});
  });
});
