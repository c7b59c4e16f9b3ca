import { describe, expect, it } from 'vitest';
import titlesFile from '../../../src/lib/lexicon/en/titles.json' with { type: 'json' };
import { loadGazetteer } from '../../../src/lib/lexicon/gazetteer.ts';
import { loadHolders } from '../../../src/lib/lexicon/holders.ts';
import { loadTitles } from '../../../src/lib/lexicon/titles.ts';
import { DataError } from '../../../src/lib/model/errors.ts';

const titles = loadTitles();
const holders = loadHolders(titles);
const { actors } = loadGazetteer();

const file = (...list: readonly object[]) => ({ source: 's', licence: 'l', holders: list });
const person = { name: 'Ann Example', gender: 'female', held: ['president state:FR 2012-2017'] };

describe('holders of offices', () => {
  it('are many, of all regions', () => {
    expect(holders.length).toBeGreaterThan(400);
    const states = new Set(
      holders.flatMap(({ held }) => held.map(({ of }) => of)).filter((of) => of.startsWith('state:')),
    );
    expect(states.size).toBeGreaterThan(150);
  });

  it('serve states and bodies of the gazetteer, ministers in departments of the titles', () => {
    const departments = new Set(titlesFile.departments.map(({ name }) => name));
    const wrong = holders.filter(({ held }) =>
      held.some(({ of, department }) => !actors.has(of) || (department !== null && !departments.has(department))),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('stand in the order of their names', () => {
    const names = holders.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
  });

  it.each([
    ['Emmanuel Macron', 'president', null, 'state:FR', 2017, null],
    ['Wang Yi', 'minister', 'Foreign', 'state:CN', 2013, null],
    ['Kofi Annan', 'secretary-general', null, 'body:UN', 1997, 2006],
  ])('%s', (name, office, department, of, from, to) => {
    expect(holders.find((one) => one.name === name)?.held).toContainEqual(
      expect.objectContaining({ office, department, of, from, to }),
    );
  });

  it.each([
    ['malformed-holders', file({ ...person, gender: 'unknown' })],
    ['malformed-tenure', file({ ...person, held: ['president of France'] })],
    ['malformed-tenure', file({ ...person, held: ['president state:FR 2017-2012'] })],
    ['malformed-tenure', file({ ...person, held: ['grand-vizier state:FR 2012-2017'] })],
    ['duplicate-holder', file(person, { ...person, name: 'A. Example', names: ['Ann Example'] })],
  ])('%s', (code, content) => {
    expect(() => loadHolders(titles, content)).toThrow(expect.objectContaining({ code }) as DataError);
    expect(() => loadHolders(titles, content)).toThrow(DataError);
  });
});
