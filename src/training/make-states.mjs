/**
 * Writes src/lib/lexicon/en/states.json: states and territories with all that news calls them, from world-countries
 * (ODbL 1.0) and the additions beside this script. Run from the project's root: `node src/training/make-states.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import countries from 'world-countries';

const additions = JSON.parse(readFileSync(new URL('./state-additions.json', import.meta.url), 'utf8')).states;

/** Territories that no news calls an actor. */
const LEFT_OUT = new Set([
  'AQ',
  'TF',
  'BQ',
  'BV',
  'CC',
  'HM',
  'IO',
  'SJ',
  'UM',
  'GS',
  'MF',
  'BL',
  'PN',
  'NF',
  'CX',
  'AX',
]);

/** Spellings without marks that are common words. */
const WORDS = new Set(['Male']);

const unique = (items) => [...new Set(items)].filter((item) => !WORDS.has(item));
const isLatin = (text) => /^[\p{Script=Latin}\p{M}'’.,() -]+$/u.test(text);

const entryOf = (country) => {
  const own = additions[country.cca2] ?? {};
  const independent = country.independent || ['XK', 'PS', 'TW', 'EH'].includes(country.cca2);
  const dropped = new Set([...(own.drop ?? []), country.cca2]);
  // Inverted forms ("Iran, Islamic Republic of") and native names are no English news words; ASCII spellings are.
  const alternatives = country.altSpellings.filter(
    (name) =>
      isLatin(name) &&
      !/[,(]/.test(name) &&
      /^(?:[A-Z]{2,4}$|.*(?:Republic|Kingdom|State|Union|Federation|Federal|Commonwealth|Burma|Macedonia|Britain|Macao|Timor|Swaziland|Holland))/.test(
        name,
      ),
  );
  const ascii = (name) => name.normalize('NFD').replace(/\p{M}/gu, '');
  const names = [
    own.rename ?? country.name.common,
    country.name.common,
    country.name.official,
    ...alternatives,
    ...(own.names ?? []),
  ];
  const demonyms = (country.demonyms?.eng?.m ?? '').split(/, | or /).filter((name) => name !== '');
  const capitals = country.capital.map((capital) => (capital === 'Washington D.C.' ? 'Washington, D.C.' : capital));
  const seats = [...capitals, ...(own.seats ?? [])].filter(
    (seat) => !(own.dropSeats ?? []).includes(seat) && !dropped.has(seat),
  );
  return {
    id: `${independent ? 'state' : 'place'}:${country.cca2}`,
    name: own.rename ?? country.name.common,
    names: unique(names.flatMap((name) => [name, ascii(name)])).filter(
      (name) => !dropped.has(name) || (own.names ?? []).includes(name),
    ),
    demonyms: unique([...demonyms, ...(own.demonyms ?? [])].flatMap((name) => [name, ascii(name)])),
    nationals: own.nationals ?? [],
    // The capital of a territory speaks for nobody.
    seats: independent
      ? unique(seats.flatMap((name) => [name, ascii(name)])).filter((seat) => !names.includes(seat))
      : [],
    capitals: unique([...capitals.slice(0, 1), ...(own.capitals ?? [])].flatMap((name) => [name, ascii(name)])).filter(
      (name) => !names.includes(name),
    ),
    region: country.region,
  };
};

const isState = ({ id }) => id.startsWith('state:');

/** A territory's people are called after their state ("American" of the Northern Mariana Islands): the word is the state's. */
const dropStatesDemonyms = (entries) => {
  const taken = new Set(entries.filter(isState).flatMap(({ demonyms }) => demonyms));
  return entries.map((entry) =>
    isState(entry) ? entry : { ...entry, demonyms: entry.demonyms.filter((name) => !taken.has(name)) },
  );
};

const states = dropStatesDemonyms(countries.filter((country) => !LEFT_OUT.has(country.cca2)).map(entryOf)).sort(
  (a, b) => (a.id < b.id ? -1 : 1),
);

const lines = states.map((state) => `    ${JSON.stringify(state)}`).join(',\n');
const head = [
  `  "source": "world-countries 5.1.0 (https://github.com/mledoze/countries), with additions of Entente"`,
  `  "licence": "ODbL-1.0"`,
];
writeFileSync(
  new URL('../lib/lexicon/en/states.json', import.meta.url),
  `{\n${head.join(',\n')},\n  "states": [\n${lines}\n  ]\n}\n`,
);
console.log(`${states.length} states and territories`);
