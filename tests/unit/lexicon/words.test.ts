import { describe, expect, it } from 'vitest';
import { loadKinds } from '../../../src/lib/lexicon/kinds.ts';
import { loadNames } from '../../../src/lib/lexicon/names.ts';
import { fitsCase, foldMarks, splitPieces } from '../../../src/lib/lexicon/pieces.ts';

describe('names of persons', () => {
  const names = loadNames();

  it.each([
    ['Vladimir', 'male'],
    ['Ursula', 'female'],
    ['Robin', null],
    ['José', 'male'],
    ['Jose', 'male'],
    ['vladimir', undefined],
    ['Table', undefined],
  ])('%s', (name, gender) => {
    expect(names.given(name)).toBe(gender);
  });

  it('knows family names that come first', () => {
    expect(names.isFamilyFirst('Xi')).toBe(true);
    expect(names.isFamilyFirst('Putin')).toBe(false);
  });

  it('throws on a name with two genders', () => {
    const file = { source: '', licence: '', male: ['Kim'], female: ['Kim'], either: [], familyFirst: [], leaders: [] };
    expect(() => loadNames(file)).toThrow(expect.objectContaining({ code: 'duplicate-name' }) as Error);
  });
});

describe('kinds of things', () => {
  const kinds = loadKinds();

  it('tells what a head word makes of a name', () => {
    expect(kinds.ofHead('ministry')).toBe('organisation');
    expect(kinds.ofHead('river')).toBe('place');
    expect(kinds.ofHead('treaty')).toBe('other');
    expect(kinds.ofHead('smith')).toBeUndefined();
  });

  it('tells what a noun describes', () => {
    expect(kinds.ofNoun('country')).toBe('state');
    expect(kinds.ofNoun('troop')).toBe('force');
  });

  it('throws on a malformed file', () => {
    expect(() => loadKinds({})).toThrow(expect.objectContaining({ code: 'malformed-kinds' }) as Error);
  });
});

describe('pieces of names', () => {
  it.each([
    ['U.S.', ['US']],
    ['Congo-Brazzaville', ['Congo', '-', 'Brazzaville']],
    ['Türkiye', ['Turkiye']],
    ["People's", ['People', "'s"]],
    ['Washington, D.C.', ['Washington', ',', 'DC']],
  ])('%s', (text, pieces) => {
    expect(splitPieces(text)).toEqual(pieces);
  });

  it('leaves other scripts as they are', () => {
    expect(foldMarks('Łódź Київ 北京')).toBe('Lodz Київ 北京');
  });

  it.each([
    ['US', 'us', false],
    ['NATO', 'Nato', true],
    ['IMF', 'Imf', false],
    ['AfD', 'Afd', false],
    ['Russia', 'russia', false],
    ['Russia', 'RUSSIA', true],
  ])('%s may be written %s: %s', (known, seen, fits) => {
    expect(fitsCase([known], [seen])).toBe(fits);
  });
});
