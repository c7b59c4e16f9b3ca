import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Lexicon } from '../lib/lexicon/lexicon.ts';
import { readDocred } from './docred.ts';
import { readGumNames } from './gum-entities.ts';
import { CROSSNER_TYPES, UNER_TYPES, readIob2 } from './iob2.ts';
import type { GoldText } from './names-gold.ts';
import { splitGold } from './names-split.ts';

const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');

export const readCrossner = (data: string, domain: string, part: 'train' | 'dev'): GoldText[] =>
  splitGold(
    readIob2(read(data, 'crossner', `${domain}-${part}.txt`), {
      id: `${domain}-${part}`,
      types: CROSSNER_TYPES,
      columns: [0, 1],
      hasMisc: true,
    }),
  );

export const readUner = (data: string, part: 'dev' | 'test'): GoldText[] =>
  splitGold(
    readIob2(read(data, 'uner-english-ewt', `${part}.iob2`), {
      id: part,
      types: UNER_TYPES,
      columns: [1, 2],
      hasMisc: false,
    }),
  );

export const readGum = (data: string, part: 'train' | 'dev'): GoldText[] =>
  splitGold(
    readdirSync(join(data, 'gum', part))
      .filter((name) => name.endsWith('.conllu'))
      .sort()
      .map((name) => readGumNames(read(data, 'gum', part, name), name.replace('.conllu', ''))),
  );

export const readDocredParts = (data: string, { gazetteer }: Lexicon): GoldText[] => {
  const isDemonym = (word: string): boolean =>
    gazetteer.find(word).some(({ role }) => role === 'demonym' || role === 'national');
  return splitGold(
    ['dev', 'test'].flatMap((part) => readDocred(read(data, 're-docred', `${part}_revised.json`), isDemonym)),
  );
};

/** Domains of CrossNER besides politics. */
const OTHER_DOMAINS = ['ai', 'literature', 'music', 'science'] as const;

/** How often the politics of CrossNER is read: it is nearest to news. Chosen on its development part. */
const POLITICS_WEIGHT = 4;

/** All that names may be trained on; without `all` the dev part of politics and UNER-EWT dev are kept for measuring. */
export const readNameTraining = (
  data: string,
  lexicon: Lexicon,
  all: { politicsDev: boolean; unerDev: boolean },
): GoldText[] => {
  const politics = [
    ...readCrossner(data, 'politics', 'train'),
    ...(all.politicsDev ? readCrossner(data, 'politics', 'dev') : []),
  ];
  return [
    ...readDocredParts(data, lexicon),
    ...OTHER_DOMAINS.flatMap((domain) => [
      ...readCrossner(data, domain, 'train'),
      ...readCrossner(data, domain, 'dev'),
    ]),
    ...Array.from({ length: POLITICS_WEIGHT }, () => politics).flat(),
    ...(all.unerDev ? readUner(data, 'dev') : []),
    ...readGum(data, 'train'),
  ];
};
