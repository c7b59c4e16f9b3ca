import { describe, expect, test } from 'vitest';
import { buildSearchIndex, search, searchActors, searchSentences } from '../../../src/lib/state/search.ts';

const actor = (id: string, label: string, aliases: readonly string[], degree: number) => ({
  id,
  label,
  type: 'person' as const,
  aliases,
  degree,
});
const sentence = (text: string) => ({ document: 0, documentId: 'a', span: { start: 0, end: text.length }, text });

const index = buildSearchIndex(
  [
    actor('guterres', 'António Guterres', ['Guterres', 'UN chief'], 20),
    actor('un', 'United Nations', ['UN'], 9),
    actor('hun', 'Hungary', ['Magyar state'], 30),
    actor('erdogan', 'Recep Tayyip Erdoğan', [], 3),
  ],
  [
    { name: 'met', count: 9 },
    { name: 'accused', count: 2 },
  ],
  [sentence('Guterres met\n  Erdoğan in “Kazan”.'), sentence('Hungary accused nobody.')],
);

describe('search', () => {
  test.each([
    ['antonio', ['guterres']],
    ['ERDOGAN', ['erdogan']],
    ['un', ['un', 'guterres', 'hun']],
    ['un chief', ['guterres']],
    ['nobody', []],
    ['  ', []],
  ])('"%s" finds actors by name, alias and place in the name', (query, ids) =>
    expect(searchActors(index, query).map(({ entry }) => entry.id)).toEqual(ids),
  );

  test('tells by which other name it found an actor', () =>
    expect(searchActors(index, 'un chief')[0]?.alias).toBe('UN chief'));

  test.each([
    ['erdogan met', 1],
    ['guterres met erdogan', 1],
    ['accused', 1],
    ['kazan hungary', 0],
  ])('"%s" is in %i sentences, in any order of its words', (query, count) =>
    expect(searchSentences(index, query)).toHaveLength(count),
  );

  test('gives actors, then acts, then sentences, each up to its limit', () => {
    const found = search(index, 'me', { actors: 1, predicates: 1, sentences: 1 });
    expect(found.map(({ kind }) => kind)).toEqual(['predicate', 'sentence']);
    expect(search(index, 'hungary', { actors: 1, predicates: 1, sentences: 1 }).map(({ kind }) => kind)).toEqual([
      'actor',
      'sentence',
    ]);
  });
});
