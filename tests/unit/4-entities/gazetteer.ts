import type { Gazetteer, KnownActor, Surface } from '../../../src/lib/lexicon/gazetteer.ts';

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

const actors: ReadonlyMap<string, KnownActor> = new Map([
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
]);

/** A few known actors for texts whose mentions are marked by hand. */
export const gazetteer: Gazetteer = {
  actors,
  match: () => null,
  find: (phrase) =>
    [...actors.values()].flatMap((actor): Surface[] => {
      if (actor.names.includes(phrase)) return [{ actor, role: 'name' }];
      return actor.demonyms.includes(phrase) ? [{ actor, role: 'demonym' }] : [];
    }),
  serving: () => null,
};
