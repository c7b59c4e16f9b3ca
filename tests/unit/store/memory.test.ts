import { describe, expect, test } from 'vitest';
import { StoreError } from '../../../src/lib/model/errors.ts';
import type { Project } from '../../../src/lib/model/project.ts';
import { createMemoryStore } from '../../../src/lib/store/memory.ts';

const project = (id: string, name: string): Project => ({
  id,
  name,
  documents: [],
  extractions: [],
  corpus: [],
  judgements: [],
  pins: {},
});

describe('memory store', () => {
  test('gives back what was saved, and lists it in the order of saving', async () => {
    const store = createMemoryStore();
    await store.saveProject(project('b', 'First'));
    await store.saveProject(project('a', 'Second'));
    await store.saveProject(project('b', 'First, renamed'));
    expect(await store.loadProject('b')).toEqual(project('b', 'First, renamed'));
    expect(await store.listProjects()).toEqual([
      { id: 'b', name: 'First, renamed', documents: 0 },
      { id: 'a', name: 'Second', documents: 0 },
    ]);
  });

  test('a change replaces the project but never its id', async () => {
    const store = createMemoryStore();
    await store.saveProject(project('a', 'Before'));
    const before = await store.loadProject('a');
    await store.changeProject('a', (current) => ({ ...current, id: 'z', pins: { n: { x: 1, y: 2, actor: null } } }));
    expect(await store.loadProject('a')).toEqual({
      ...project('a', 'Before'),
      pins: { n: { x: 1, y: 2, actor: null } },
    });
    expect(before.pins).toEqual({});
  });

  test('a change that throws leaves the project as it was', async () => {
    const store = createMemoryStore();
    await store.saveProject(project('a', 'Before'));
    const change = store.changeProject('a', () => {
      throw new RangeError('no');
    });
    await expect(change).rejects.toThrow(RangeError);
    expect(await store.loadProject('a')).toEqual(project('a', 'Before'));
  });

  test('changes that run at once are all kept', async () => {
    const store = createMemoryStore();
    await store.saveProject(project('a', ''));
    const letters = ['x', 'y', 'z'];
    await Promise.all(letters.map((l) => store.changeProject('a', (p) => ({ ...p, name: p.name + l }))));
    expect((await store.loadProject('a')).name).toHaveLength(3);
  });

  test.each([
    ['load', (store: ReturnType<typeof createMemoryStore>) => store.loadProject('none')],
    ['change', (store: ReturnType<typeof createMemoryStore>) => store.changeProject('none', (p) => p)],
    ['delete', (store: ReturnType<typeof createMemoryStore>) => store.deleteProject('none')],
  ])('to %s an unknown project is a StoreError', async (_name, act) => {
    const error = await act(createMemoryStore()).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ code: 'unknown-project', details: { id: 'none' } });
  });

  test('a deleted project is gone', async () => {
    const store = createMemoryStore();
    await store.saveProject(project('a', 'A'));
    await store.deleteProject('a');
    expect(await store.listProjects()).toEqual([]);
  });
});
