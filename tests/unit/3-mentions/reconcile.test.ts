import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/lib/lexicon/lexicon.ts';
import { cleanText } from '../../../src/lib/pipeline/1-text/clean-text.ts';
import { parseSyntax } from '../../../src/lib/pipeline/2-syntax/parse-syntax.ts';
import { findMentions } from '../../../src/lib/pipeline/3-mentions/find-mentions.ts';
import { findInnerNames } from '../../../src/lib/pipeline/3-mentions/inner-names.ts';
import type { NameType } from '../../../src/lib/pipeline/3-mentions/names-model/labels.ts';
import type { NameTagger } from '../../../src/lib/pipeline/3-mentions/names-model/name-tagger.ts';
import { loadSyntaxModels } from '../read-syntax.ts';
import { namesOf, readMentions } from './read-mentions.ts';

const lexicon = loadLexicon();
const syntax = loadSyntaxModels();

/** A tagger that finds these names wherever they stand, parted by blanks as the tokens are. */
const tellsOf = (names: Readonly<Record<string, readonly [NameType, number]>>): NameTagger => ({
  tagNames: (sentences) =>
    sentences.flatMap((forms, sentence) =>
      Object.entries(names).flatMap(([name, [type, margin]]) => {
        const words = name.split(' ');
        return forms.flatMap((_, from) =>
          words.every((word, i) => forms[from + i] === word)
            ? [{ sentence, from, to: from + words.length, type, margin }]
            : [],
        );
      }),
    ),
});

const read = (text: string, tagger: NameTagger): string[] => {
  const clean = cleanText({ id: 'd', text, date: null, title: null, source: null, url: null });
  return findMentions(parseSyntax(clean, syntax), clean, lexicon, tagger)
    .filter(({ form, adjectival }) => form === 'name' && !adjectival)
    .map((mention) => `${mention.text}: ${mention.type}`);
};

describe('[ME26] names of the tagger over those of the rules', () => {
  it.each<[string, string, Readonly<Record<string, readonly [NameType, number]>>, string[]]>([
    ['a type that shape cannot tell', 'They left Zorbo.', { Zorbo: ['ORG', 3] }, ['Zorbo: organisation']],
    [
      'bounds',
      'Aldo Brunt Zorbo left.',
      { 'Aldo Brunt': ['PER', 3], Zorbo: ['ORG', 3] },
      ['Aldo Brunt: person', 'Zorbo: organisation'],
    ],
    [
      'a name over a known one',
      'Forward for Norway won.',
      { 'Forward for Norway': ['ORG', 4] },
      ['Forward for Norway: organisation'],
    ],
    ['a known state stays', 'France won.', { France: ['PER', 9] }, ['France: state']],
    [
      'a title stays outside',
      'President Aldo Brunt left.',
      { 'President Aldo Brunt': ['PER', 3] },
      ['Aldo Brunt: person'],
    ],
    [
      'an article stays outside',
      'He joined the Zorbo Fratelli.',
      { 'the Zorbo Fratelli': ['ORG', 3] },
      ['Zorbo Fratelli: organisation'],
    ],
    [
      'a day stays outside',
      'The Zorbo Fratelli on Friday won.',
      { 'Zorbo Fratelli on Friday': ['ORG', 3] },
      ['Zorbo Fratelli: organisation'],
    ],
    [
      'a possessor stays apart',
      "They asked Norway's Zorbo Fratelli.",
      { "Norway 's Zorbo Fratelli": ['ORG', 4] },
      ['Norway: state', 'Zorbo Fratelli: organisation'],
    ],
    ['a name of a work is no actor', 'They read Zorbo.', { Zorbo: ['MISC', 4] }, []],
    ['a word for a kind is no name', 'The Board left.', { Board: ['ORG', 4] }, []],
    [
      'little margin changes nothing',
      'Forward for Norway won.',
      { 'Forward for Norway': ['ORG', 0.2] },
      ['Norway: state'],
    ],
  ])('%s', (_, text, told, names) => {
    expect(read(text, tellsOf(told))).toEqual(names);
  });

  it('weighs all mentions of a name together', () => {
    const text = 'Zorbo said so. Later Zorbo fell. In the end Zorbo rose.';
    const once: NameTagger = {
      tagNames: () => [{ sentence: 1, from: 1, to: 2, type: 'ORG', margin: 4 }],
    };
    expect(new Set(read(text, once))).toEqual(new Set(['Zorbo: organisation']));
  });
});

describe('names in news', () => {
  it.each([
    [
      '[ME5] whom one meets',
      'Zelensky met Kellogg in Kyiv on Thursday.',
      ['Zelensky: person', 'Kellogg: person', 'Kyiv: place'],
    ],
    ['[ME5] who sues', 'Apple sued Samsung over patents.', ['Apple: organisation', 'Samsung: organisation']],
    ['[ME5] an address is no place', 'She met them at No. 10 on Friday.', []],
    [
      '[ME2] two companies',
      'Foxconn and Tata Motors signed a deal with Rheinmetall.',
      ['Foxconn: organisation', 'Tata Motors: organisation', 'Rheinmetall: organisation'],
    ],
    ['[ME2] a title before a surname that is a head word', 'Senator John Tower spoke.', ['John Tower: person']],
    [
      '[ME1] a small word that is a name',
      'A spokesman, He Yongqian, told a briefing in Beijing.',
      ['He Yongqian: person', 'Beijing: place'],
    ],
    [
      '[ME26] a party called by a phrase',
      'Democrats for a Strong Bulgaria won the vote.',
      ['Democrats for a Strong Bulgaria: organisation'],
    ],
    [
      '[ME26] a wife',
      "They imposed sanctions on Maduro's wife, Cilia Flores, and on the state oil company.",
      ['Maduro: person', 'Cilia Flores: person'],
    ],
  ])('%s', (_, text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it('[ME17] takes a demonym for that of a state before that of an island', () => {
    expect(readMentions('American troops landed.').find(({ text }) => text === 'American')?.known).toBe('state:US');
  });

  it.each([
    ['Leaders met at the BRICS summit.', ['BRICS']],
    ['The Ukrainian Foreign Ministry protested.', ['Ukrainian']],
    ["Iranian-backed militias attacked Sudan's army.", []],
  ])('[ME1] %s: inner names are none of their own', (text, inner) => {
    const mentions = readMentions(text);
    expect([...findInnerNames(mentions)].map((number) => mentions[number]?.text)).toEqual(inner);
  });
});
