import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/lib/lexicon/lexicon.ts';
import { cleanText } from '../../../src/lib/pipeline/1-text/clean-text.ts';
import { parseSyntax } from '../../../src/lib/pipeline/2-syntax/parse-syntax.ts';
import { loadSyntaxModels } from '../read-syntax.ts';
import { findMentions } from '../../../src/lib/pipeline/3-mentions/find-mentions.ts';
import { resolveEntities } from '../../../src/lib/pipeline/4-entities/resolve-entities.ts';

const lexicon = loadLexicon();
const syntax = loadSyntaxModels();

const read = (text: string, date: string | null = null) => {
  const clean = cleanText({ id: 'd', text, date, title: null, source: null, url: null });
  const sentences = parseSyntax(clean, syntax);
  const mentions = findMentions(sentences, clean, lexicon);
  const resolution = resolveEntities(mentions, sentences, lexicon, date);
  const nameOf = (id: string | null | undefined) =>
    resolution.entities.find((entity) => entity.id === id)?.name ?? null;
  /** Names of those whom the last mention of some words stands for. */
  const meant = (words: string) => {
    const number = mentions.findLastIndex(({ text: own }) => own === words);
    return (resolution.references[number] ?? []).map(nameOf);
  };
  /** What the titles of a name that leave it open are of. */
  const bodies = (words: string) => {
    const number = mentions.findLastIndex(({ text: own }) => own === words);
    return (resolution.officeBodies.get(number) ?? []).map(nameOf);
  };
  return { names: resolution.entities.map(({ name }) => name), meant, bodies };
};

describe('[EN28] what a bare title is of', () => {
  it.each<[string, string, string | null]>([
    ['France expelled him. "No," President Emmanuel Macron told Germany and Poland.', 'Emmanuel Macron', 'France'],
    [
      'Qatar heard from Hamas. It had no faith in Prime Minister Netanyahu, and Israel none in Hamas.',
      'Netanyahu',
      'Israel',
    ],
    ['Kyiv and Moscow traded blows. President Zelenskiy blamed Russia.', 'Zelenskiy', 'Ukraine'],
    [
      'The IAEA and Iran met. Director General Rafael Grossi praised Iran.',
      'Rafael Grossi',
      'International Atomic Energy Agency',
    ],
    // Nobody well known: the ministry, the state before, the subject of the sentence before.
    ["Chad's foreign ministry protested to Niger. Foreign Minister Ann Example said so.", 'Ann Example', 'Chad'],
    ['In Chad, President Ann Example criticised the plan.', 'Ann Example', 'Chad'],
    ['Chad warned Niger on Monday. President Ann Example said war was near.', 'Ann Example', 'Chad'],
  ])('%s', (text, name, body) => {
    expect(read(text).bodies(name)).toEqual([body]);
  });

  it.each<[string, string]>([
    // The state of the holder goes unsaid: another that stands near is not it.
    ['In Qatar, Prime Minister Benjamin Netanyahu was criticised.', 'Benjamin Netanyahu'],
    // Rachel Reeves is a chancellor, but does not lead Britain.
    ['Britain raised taxes, Chancellor Rachel Reeves said.', 'Rachel Reeves'],
    ['Niger saw a coup when General Ann Example met France.', 'Ann Example'],
    ['Former President Barack Obama visited the United States Congress.', 'Barack Obama'],
  ])('stays open: %s', (text, name) => {
    expect(read(text).bodies(name)).toEqual([]);
  });

  it('invents nobody', () => {
    expect(read('President Emmanuel Macron left.').names).toEqual(['Emmanuel Macron']);
  });
});

describe('[EN22] descriptions of well-known persons without their title', () => {
  it.each<[string, string, string]>([
    ['Macron flew to Berlin. Germany cheered. The French president thanked Scholz.', 'French president', 'Macron'],
    ['Zelensky spoke late. Russia was silent. The Ukrainian leader blamed Putin.', 'Ukrainian leader', 'Zelensky'],
    ['Guterres came on Monday. Russia and Ukraine listened. The UN chief warned both.', 'UN chief', 'Guterres'],
    ['Kallas spoke. Hungary objected. The EU foreign policy chief shrugged.', 'EU foreign policy chief', 'Kallas'],
    ['Scholz and Macron met in Paris. The German chancellor left early.', 'German chancellor', 'Scholz'],
  ])('%s', (text, words, name) => {
    expect(read(text).meant(words)).toEqual([name]);
  });

  it.each<[string, string]>([
    ['2022-03-01', 'Joe Biden'],
    ['2019-06-01', 'Donald Trump'],
  ])('means who held the office in %s', (date, name) => {
    const { meant } = read('Donald Trump spoke. Joe Biden spoke. Later the US president left Germany.', date);
    expect(meant('US president')).toEqual([name]);
  });

  it('never means the holder of another state', () => {
    expect(read('President Putin spoke. The Turkish president left.').meant('Turkish president')).not.toContain(
      'Putin',
    );
  });
});

describe('names that are known to be one person', () => {
  it.each<[string, string[]]>([
    ['Sudan fears Hemedti. Mohamed Hamdan Dagalo leads the RSF in Sudan.', ['Mohamed Hamdan Dagalo']],
    [
      'Syria was led by Abu Mohammed al-Golani. Now Ahmed al-Sharaa leads Syria.',
      ['Ahmed al-Sharaa', 'Abu Mohammed al-Golani'],
    ],
  ])('%s', (text, names) => {
    expect(read(text).names.filter((name) => /Dagalo|Hemedti|Golani|Sharaa/.test(name))).toEqual([
      expect.stringMatching(new RegExp(names.join('|'))),
    ]);
  });
});
