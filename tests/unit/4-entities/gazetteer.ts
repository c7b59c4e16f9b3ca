import type { Gazetteer, KnownActor } from '../../../src/lib/lexicon/gazetteer.ts';

const known = (id: string, name: string, demonym?: string): [string, KnownActor] => [
  id,
  {
    id,
    name,
    type: id.startsWith('state')
      ? 'state'
      : id.startsWith('place')
        ? 'place'
        : id.startsWith('bloc')
          ? 'bloc'
          : 'organisation',
    names: [name],
    demonyms: demonym ? [demonym] : [],
    seats: [],
    of: id === 'body:UNSC' ? 'body:UN' : id === 'place:kazan' ? 'state:RU' : null,
    members: [],
    serves: [],
    medium: false,
    capital: null,
  },
];

/** A few known actors for texts whose mentions are marked by hand. */
export const gazetteer: Gazetteer = {
  actors: new Map([
    known('state:RU', 'Russia', 'Russian'),
    known('state:UA', 'Ukraine', 'Ukrainian'),
    known('state:KP', 'North Korea', 'North Korean'),
    known('state:KR', 'South Korea', 'South Korean'),
    known('state:SA', 'Saudi Arabia', 'Saudi'),
    known('state:IN', 'India', 'Indian'),
    known('state:IR', 'Iran', 'Iranian'),
    known('state:NE', 'Niger', 'Nigerien'),
    known('state:NG', 'Nigeria', 'Nigerian'),
    known('place:kazan', 'Kazan'),
    known('body:UN', 'United Nations'),
    known('body:UNSC', 'UN Security Council'),
    known('bloc:BRICS', 'BRICS'),
  ]),
  match: () => null,
  find: () => [],
  serving: () => null,
};
