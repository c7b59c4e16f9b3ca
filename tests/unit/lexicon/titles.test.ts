import { describe, expect, it } from 'vitest';
import { loadTitles } from '../../../src/lib/lexicon/titles.ts';

const titles = loadTitles();
const match = (phrase: string) => titles.match(phrase.split(' '), 0);

describe('offices', () => {
  it.each([
    ['president', 'president', 'leads', null],
    ['Prime Minister', 'prime-minister', 'leads', null],
    ['foreign minister', 'minister', 'leads', 'Foreign'],
    ['minister of foreign affairs', 'minister', 'leads', 'Foreign'],
    ['Defence Secretary', 'secretary', 'leads', 'Defence'],
    ['Secretary of State', 'secretary-of-state', 'leads', 'State'],
    ['finance chief', 'minister', 'leads', 'Finance'],
    ['army chief', 'head', 'leads', 'Army'],
    ['deputy foreign minister', 'deputy-minister', 'part of', 'Foreign'],
    ['deputy spokesperson', 'spokesperson', 'speaks for', null],
    ['presidential aide', 'aide', 'speaks for', null],
    ['vice president', 'vice-president', 'part of', null],
    ['opposition leader', 'opposition-leader', 'part of', null],
    ['secretary - general', 'secretary-general', 'leads', null],
  ])('%s', (phrase, id, relation, department) => {
    expect(match(phrase)).toMatchObject({ id, relation, department, to: phrase.split(' ').length });
  });

  it('knows plurals on the head noun', () => {
    expect(match('heads of state')).toMatchObject({ id: 'head-of-state', plural: true });
    expect(match('spokesmen')).toMatchObject({ id: 'spokesperson', plural: true });
  });

  it('keeps what was held before apart', () => {
    expect(match('former president')).toMatchObject({ id: 'president', former: true, to: 2 });
    expect(match('ex - president')).toMatchObject({ id: 'president', former: true, to: 3 });
    expect(match('acting president')?.former).toBe(false);
  });

  it('tells gender where the word does', () => {
    expect(match('spokeswoman')?.gender).toBe('female');
    expect(match('king')?.gender).toBe('male');
    expect(titles.honorific('mrs')).toEqual({ gender: 'female' });
    expect(titles.honorific('table')).toBeUndefined();
  });

  it.each(['table', 'the president', 'former'])('%s is none', (phrase) => {
    expect(match(phrase)).toBeNull();
  });
});

describe('wrong files', () => {
  it('throws on a malformed file', () => {
    expect(() => loadTitles({})).toThrow(expect.objectContaining({ code: 'malformed-titles' }) as Error);
  });

  it('throws on a form with two offices', () => {
    const office = (id: string) => ({ id, relation: 'leads', body: 'state', forms: ['chief'] });
    const file = {
      source: 'test',
      licence: 'test',
      offices: [office('a'), office('b')],
      departments: [],
      branches: [],
      honorifics: [],
      modifiers: { former: [], deputy: [], plain: [] },
      persons: { male: [], female: [], either: [] },
    };
    expect(() => loadTitles(file)).toThrow(expect.objectContaining({ code: 'duplicate-title' }) as Error);
  });
});
