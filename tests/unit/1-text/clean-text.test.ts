import { describe, expect, test } from 'vitest';
import type { CleanText } from '../../../src/lib/model/clean-text.ts';
import { cleanText } from '../../../src/lib/pipeline/1-text/clean-text.ts';
import { parsePlainText } from '../../../src/lib/sources/plain-text.ts';
import type { DocumentFacts } from '../../../src/lib/sources/plain-text.ts';

const clean = (text: string, facts: DocumentFacts = {}): CleanText => cleanText(parsePlainText('a', text, facts));
const blocks = (text: string, facts?: DocumentFacts): [string, string][] =>
  clean(text, facts).blocks.map((block) => [block.kind, block.text]);
const furniture = (text: string): string[] => clean(text).furniture.map(({ start, end }) => text.slice(start, end));

/** An article around one line, so that the line is not alone. */
const around = (line: string): string =>
  `France met Germany in Paris on Monday.\n\n${line}\n\nItaly stayed away from the talks, officials said.\n\nSpain sent a letter.`;

describe('page furniture', () => {
  test.each([
    ['share price', 'SCS -0.3% 13.23 $'],
    ['share price', 'RBGPF 100% 61.84 $'],
    ['exchange', 'NYSE - LSE'],
    ['text size', 'Text size:'],
    ['photo credit', 'Talks in Paris / Photo: Alexander NEMENOV - POOL/AFP'],
    ['photo credit', 'Image credit: Getty Images'],
    ['agency', 'AFP/Getty Images'],
    ['caption', 'A soldier walks in the ruins of the town. [Ivan Petrov/Reuters]'],
    ['caption', 'FILE PHOTO: A soldier walks in the ruins of the town.'],
    ['byline', 'K.Hill--AT'],
    ['byline', 'By Maria Lopez, Reuters'],
    ['byline', 'By Maria Lopez and Ivan Petrov'],
    ['byline', 'Reporting by Maria Lopez; Editing by Ivan Petrov'],
    ['teaser', 'SEE ALSO: Why the Summit Could Be the Most Important One Yet'],
    ['teaser', 'Read more: Italy stays away'],
    ['advertisement', 'Advertisement'],
    ['share', 'Share this article'],
    ['share', 'Facebook Twitter WhatsApp'],
    ['newsletter', 'Sign up for our daily newsletter and never miss a story.'],
    ['cookies', 'We use cookies to improve your experience.'],
    ['copyright', '© 2024 The Outlet. All rights reserved.'],
    ['related', 'Related articles'],
    ['related', 'Most read'],
  ])('[TX1] %s: %s', (_name, line) => {
    expect(furniture(around(line))).toEqual([line]);
  });

  test.each([
    'Share prices fell in Paris after the talks.',
    'More than 40 people were killed in the strike, the ministry said.',
    'Live fire was heard near the border on Tuesday.',
    'By Friday, Italy had changed its mind.',
    'Watch groups say that the vote was not free.',
    'Related parties will meet in June to discuss it again with the others.',
    'Photos showed that the bridge had been hit by at least two missiles.',
  ])('[TX2] an article line stays: %s', (line) => {
    expect(furniture(around(line))).toEqual([]);
  });

  test('[TX3] a teaser glued into a sentence is cut at the glue', () => {
    const text = around(
      'SEE ALSO: Why The Summit Could Be The Most Important One YetDespite the meeting, there is no sign of peace.',
    );
    expect(furniture(text)).toEqual(['SEE ALSO: Why The Summit Could Be The Most Important One Yet']);
    expect(blocks(text)[1]).toEqual(['paragraph', 'Despite the meeting, there is no sign of peace.']);
  });

  test.each(['Advertisement', 'By Maria Lopez, Reuters', 'SEE ALSO: Italy stays away', 'Advertisement\nShare this'])(
    '[TX4] of fewer than three lines nothing is furniture: %s',
    (text) => {
      expect(furniture(text)).toEqual([]);
      expect(clean(text).blocks.length).toBeGreaterThan(0);
    },
  );
});

describe('title, headings, dateline, date', () => {
  const body =
    'France met Germany in Paris on Monday, and nobody knows why.\n\nItaly stayed away from the talks, officials said.';

  test('[TX5] a first line without a full stop is the title', () => {
    expect(blocks(`France meets Germany\n${body}`)[0]).toEqual(['title', 'France meets Germany']);
  });

  test('[TX6] a title said three times is one title; an outlet before it is none of it', () => {
    const text = `The Outlet - France meets Germany\n\nFrance meets Germany\nFrance meets Germany / Photo: Ivan PETROV - AFP\n\n${body}`;
    expect(blocks(text).filter(([kind]) => kind === 'title')).toEqual([['title', 'France meets Germany']]);
    expect(furniture(text)).toEqual([
      'The Outlet - ',
      'France meets Germany',
      'France meets Germany / Photo: Ivan PETROV - AFP',
    ]);
  });

  test('[TX7] the title known from outside is found in the text', () => {
    const { title } = clean(`World news\nFrance meets Germany!\n${body}`, { title: 'France meets Germany!' });
    expect(title).toEqual({ start: 11, end: 32 });
  });

  test('[TX8] lines without a full stop and lines framed by dashes are headings', () => {
    expect(
      blocks(`${body}\n\n- 'No place in modern world' -\n\n${body}\n\nThe road ahead\n\n${body}`).filter(
        ([kind]) => kind === 'heading',
      ),
    ).toEqual([
      ['heading', "- 'No place in modern world' -"],
      ['heading', 'The road ahead'],
    ]);
  });

  test.each([
    ['KYIV, Oct 21 (Reuters) - Ukraine said no.', 'KYIV', 'Ukraine said no.'],
    ['GENEVA — The two sides met.', 'GENEVA', 'The two sides met.'],
    ['WASHINGTON/MOSCOW (AP) – The two sides met.', 'WASHINGTON/MOSCOW', 'The two sides met.'],
    ['Geneva (AFP) – The two sides met.', 'Geneva', 'The two sides met.'],
    ['TEL AVIV, Israel (AP) — The two sides met.', 'TEL AVIV, Israel', 'The two sides met.'],
  ])('[TX9] dateline: %s', (line, place, rest) => {
    const text = `${line}\n\n${body}`;
    const result = clean(text);
    expect(result.dateline && text.slice(result.dateline.start, result.dateline.end)).toBe(place);
    expect(result.blocks.slice(0, 2).map((block) => [block.kind, block.text])).toEqual([
      ['heading', place],
      ['paragraph', rest],
    ]);
  });

  test('[TX9] "NATO - the alliance" within a text is no dateline, nor is a sentence with a dash', () => {
    expect(clean(`${body}\n\n${body}\n\nNATO - the alliance - said no.`).dateline).toBeNull();
    expect(clean(`Putin - who met Xi - said no.\n\n${body}`).dateline).toBeNull();
  });

  test.each<[string, string, DocumentFacts, string | null]>([
    ['a line that says when', 'Published: October 24, 2024 10:15 GMT', {}, '2024-10-24'],
    ['the day first', '24 October 2024', {}, '2024-10-24'],
    ['a dateline with a year', 'KYIV, Oct. 21, 2024 (Reuters) - Ukraine said no.', {}, '2024-10-21'],
    ['a dateline without a year says none', 'KYIV, Oct 21 (Reuters) - Ukraine said no.', {}, null],
    ['a date in a sentence says none', 'They had met on October 24, 2024 in Paris.', {}, null],
    ['what is known from outside wins', 'Published: October 24, 2024', { date: '2024-10-25' }, '2024-10-25'],
  ])('[TX10] date: %s', (_name, line, facts, expected) => {
    expect(clean(`France meets Germany\n${line}\n\n${body}`, facts).date).toBe(expected);
  });

  test('[TX11] a day that is none is an issue, not an error', () => {
    const result = clean(body, { date: '2024-02-31' });
    expect(result.date).toBeNull();
    expect(result.issues).toMatchObject([{ code: 'unreadable-date' }]);
  });
});

describe('normalised text', () => {
  test.each([
    ['quotes', '“He said ‘no’ to Guterres’ plan”', `"He said 'no' to Guterres' plan"`],
    ['dashes', 'Putin—who met Xi — said “no” – twice', 'Putin - who met Xi - said "no" - twice'],
    ['double hyphens', 'Putin -- who met Xi -- said no', 'Putin - who met Xi - said no'],
    ['ranges and pairs', 'in 2014–2018 the Moscow–Kyiv talks', 'in 2014-2018 the Moscow-Kyiv talks'],
    ['ellipsis and spaces', 'well…\u00a0 \t no', 'well... no'],
    ['invisible characters', '\uFEFFPu\u200btin\u00ad met\u202e Xi', 'Putin met Xi'],
    [
      'pretokenised text',
      "`` No , '' Putin 's team -LRB- in Kazan -RRB- said .",
      `" No , " Putin 's team ( in Kazan ) said .`,
    ],
    ['half surrogates', 'Putin \ud83d met', 'Putin met'],
  ])('[TX12] %s', (_name, text, expected) => {
    expect(clean(text).blocks.map((block) => block.text)).toEqual([expected]);
  });

  test('[TX12] every unit knows its place', () => {
    const text = '“Well…”\u200b said  Xi —\r\nno';
    const [first] = clean(text).blocks;
    const place = (words: string): string => {
      const at = first!.text.indexOf(words);
      return text.slice(first!.offsets[at], first!.offsets[at + words.length]);
    };
    expect(place('"')).toBe('“');
    expect(place('...')).toBe('…');
    expect(place('said')).toBe('said');
    expect(place('Xi')).toBe('Xi');
  });

  test('[TX13] lines of a text set to a fixed width are joined to paragraphs', () => {
    const text = [
      'Russian President Vladimir Putin met United Nations chief Antonio',
      'Guterres in the city of Kazan on Thursday, as the leaders of the BRICS',
      'states gathered for the last day of their summit. Ukraine condemned the',
      'visit and said that it damaged the reputation of the United Nations.',
      '',
      'Guterres had last been to Moscow in April of the year before last, two',
      'months after the invasion had begun, and had asked for corridors for',
      'those who wanted to leave the besieged city.',
    ].join('\n');
    expect(blocks(text)).toHaveLength(2);
    expect(blocks(text)[0]?.[1]).toContain('Antonio Guterres in the city');
  });
});
