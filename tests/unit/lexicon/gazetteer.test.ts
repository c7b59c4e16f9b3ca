import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/lib/lexicon/gazetteer.ts';
import type { DataError } from '../../../src/lib/model/errors.ts';

const gazetteer = loadGazetteer();
const empty = { source: '', licence: '', actors: [] };
const noFiles = {
  states: { source: '', licence: '', states: [] },
  bodies: empty,
  blocs: empty,
  groups: empty,
  media: empty,
  places: empty,
};

describe('known names', () => {
  it.each([
    ['United States', 'state:US'],
    ['U.S.', 'state:US'],
    ['US', 'state:US'],
    ['Türkiye', 'state:TR'],
    ['Turkey', 'state:TR'],
    ['DR Congo', 'state:CD'],
    ['Congo-Brazzaville', 'state:CG'],
    ['North Korea', 'state:KP'],
    ['Republic of Korea', 'state:KR'],
    ['Ivory Coast', 'state:CI'],
    ["Côte d'Ivoire", 'state:CI'],
    ['Holy See', 'state:VA'],
    ['Burma', 'state:MM'],
    ['Kosovo', 'state:XK'],
    ['Taiwan', 'state:TW'],
    ['Palestinian Authority', 'body:PA'],
    ['UN Security Council', 'body:UNSC'],
    ['WHO', 'body:WHO'],
    ['Nato', 'bloc:NATO'],
    ['G7', 'bloc:G7'],
    ['Hezbollah', 'organisation:hezbollah'],
    ['Donetsk', 'place:donetsk'],
  ])('%s is %s', (phrase, id) => {
    expect(gazetteer.find(phrase)[0]?.actor.id).toBe(id);
  });

  it.each(['us', 'who', 'Who', 'let', 'Let', 'turkey', 'Imf', 'the'])('%s is no name', (phrase) => {
    expect(gazetteer.find(phrase)).toEqual([]);
  });

  it('takes the longest name', () => {
    const match = gazetteer.match(['the', 'UN', 'Security', 'Council', 'met'], 1);
    expect(match).toMatchObject({ from: 1, to: 4 });
  });

  it('tells names, demonyms and seats apart', () => {
    const rolesOf = (phrase: string) => gazetteer.find(phrase).map(({ role, actor }) => `${role} ${actor.id}`);
    expect(rolesOf('Russian')).toEqual(['demonym state:RU']);
    expect(rolesOf('Kremlin')).toEqual(['seat state:RU']);
    expect(rolesOf('Moscow')).toEqual(['name place:moscow-ru', 'seat state:RU']);
  });

  it('knows the capital of a state as a place of its own', () => {
    const capital = gazetteer.actors.get('state:UA')?.capital ?? '';
    expect(gazetteer.actors.get(capital)).toMatchObject({ name: 'Kyiv', type: 'place', of: 'state:UA' });
  });

  it('knows every member of the blocs', () => {
    expect(gazetteer.actors.get('bloc:G7')?.members).toContain('state:JP');
  });
});

describe('wrong files', () => {
  const file = (...actors: object[]) => ({ source: 'test', licence: 'test', actors });

  it.each([
    ['malformed-gazetteer', { ...noFiles, bodies: file({ id: 'UN', name: 'United Nations' }) }],
    ['duplicate-actor', { ...noFiles, bodies: file({ id: 'body:A', name: 'A' }, { id: 'body:A', name: 'B' }) }],
    ['unknown-actor', { ...noFiles, blocs: file({ id: 'bloc:A', name: 'A', members: ['state:ZZ'] }) }],
  ])('%s', (code, files) => {
    expect(() => loadGazetteer(files)).toThrow(expect.objectContaining({ code, name: 'DataError' }) as DataError);
  });
});
