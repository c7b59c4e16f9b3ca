import { describe, expect, it } from 'vitest';
import { loadHolders } from '../../../src/lib/lexicon/holders.ts';
import { loadTitles } from '../../../src/lib/lexicon/titles.ts';
import type { Extraction } from '../../../src/lib/model/extraction.ts';
import { resolveCorpus } from '../../../src/lib/pipeline/4-entities/resolve-corpus.ts';
import { resolveEntities } from '../../../src/lib/pipeline/4-entities/resolve-entities.ts';
import { gazetteer } from './gazetteer.ts';
import { tell } from './telling.ts';

const lexicon = { gazetteer, holders: loadHolders(loadTitles()) };

const extract = (marked: string, id: string, date: string | null = null): Extraction => {
  const { text, mentions, sentences } = tell(marked);
  const { entities, references } = resolveEntities(mentions, sentences, lexicon);
  return {
    document: { id, text, date, title: null, source: null, url: null },
    date,
    entities,
    mentions: mentions.flatMap(({ start, end, text: words, form, type }, i) =>
      (references[i] ?? []).map((entity) => ({ start, end, text: words, form, type, entity })),
    ),
    statements: [],
    issues: [],
    coverage: { sentences: [], withStatements: [], silent: [] },
    furniture: [],
  };
};

const resolve = (...texts: readonly string[]) =>
  resolveCorpus(
    texts.map((text, i) => extract(text, `d${i}`)),
    lexicon,
  );

/** Each actor as "name: documents". */
const show = (...texts: readonly string[]): string[] =>
  resolve(...texts).map(({ name, members }) => `${name}: ${members.map(([document]) => document).join(' ')}`);

describe('resolveCorpus', () => {
  it.each<[string, string[], string[]]>([
    [
      '[EN60] a full name and its spellings are one person',
      ['[Volodymyr Zelenskyy](person) spoke.', '[Volodymyr Zelenskiy](person) spoke.', '[Zelensky](person) spoke.'],
      ['Volodymyr Zelenskyy: 0 1 2'],
    ],
    [
      '[EN60] a surname that two persons share stays alone',
      ['[Joe Biden](person) spoke.', '[Hunter Biden](person) spoke.', '[Biden](person) spoke.'],
      ['Joe Biden: 0', 'Hunter Biden: 1', 'Biden: 2'],
    ],
    [
      '[EN60] a surname alone is somebody only in company that the person keeps',
      [
        '[Gerald Example](person) met [India](state:IN).',
        '[Example](person) sued [Acme](organisation).',
        '[Example](person) left [India](state:IN).',
      ],
      ['Gerald Example: 0 2', 'India: 0 2', 'Example: 1', 'Acme: 1'],
    ],
    [
      '[EN60] other names of one known holder',
      [
        '[Joko Widodo](person) spoke.',
        '[Joko Widodo](person) left.',
        '[Mohamed Hamdan Dagalo](person) spoke.',
        '[Mohamed Hamdan Daglo](person) spoke.',
      ],
      ['Joko Widodo: 0 1', 'Mohamed Hamdan Dagalo: 2 3'],
    ],
    [
      '[EN60] namesakes of two states',
      [
        '[Indian](adj state:IN #i) minister [Rahul Singh](person office:minister of:i) spoke.',
        '[Nigerian](adj state:NG #n) president [Rahul Singh](person office:president of:n) spoke.',
      ],
      ['India: 0', 'Rahul Singh: 0', 'Nigeria: 1', 'Rahul Singh: 1'],
    ],
    [
      '[EN61] a common name in two states',
      [
        'The [Social Party](organisation) of [India](state:IN) won.',
        'The [Social Party](organisation) of [Nigeria](state:NG) won.',
      ],
      ['Social Party: 0', 'India: 0', 'Social Party: 1', 'Nigeria: 1'],
    ],
    [
      '[EN43] those whom nothing names are never the same in two texts',
      [
        'The [protesters](person nominal unnamed) left. The [protesters](person nominal unnamed) sang.',
        'The [protesters](person nominal unnamed) left.',
      ],
      ['protesters: 0', 'protesters: 1'],
    ],
    [
      '[EN60] a surname is not joined against its office',
      [
        '[Indian](adj state:IN #i) minister [Rahul Singh](person office:minister of:i) spoke.',
        '[Iranian](adj state:IR #i) minister [Singh](person office:minister of:i) spoke.',
      ],
      ['India: 0', 'Rahul Singh: 0', 'Iran: 1', 'Singh: 1'],
    ],
    [
      '[EN60] two persons of one document stay two',
      ['[George Bush](person) and [George Bush Jr](person) met.', '[George Bush](person) spoke.'],
      ['George Bush: 0 1', 'George Bush Jr: 0'],
    ],
    [
      '[EN61] bodies are one by what they are and whose',
      [
        "[Kyiv](state:UA #k)'s [foreign ministry](nominal organisation owner:k) spoke.",
        'The [Ukrainian](adj state:UA #k) [Ministry of Foreign Affairs](organisation owner:k) spoke.',
        'The [Russian](adj state:RU #k) [Foreign Ministry](organisation owner:k) spoke.',
      ],
      ['Ukraine: 0 1', 'Ukrainian Foreign Ministry: 0 1', 'Russia: 2', 'Russian Foreign Ministry: 2'],
    ],
    [
      '[EN61] troops called army elsewhere are one force',
      [
        '[Russian](adj state:RU #r) [troops](nominal force owner:r) came.',
        'The [Russian](adj state:RU #r) [army](nominal force owner:r) came.',
      ],
      ['Russia: 0 1', 'Russian troops: 0 1'],
    ],
    [
      '[EN62] a lone acronym joins the only body called so',
      ['The [Rapid Support Forces](organisation), or [RSF](organisation), came.', 'The [RSF](organisation) came.'],
      ['Rapid Support Forces: 0 1'],
    ],
    [
      '[EN63] an event told of by fewer words',
      [
        'The [Global Peace Summit](event) opened.',
        'A [peace summit](event) opened.',
        'The [arms summit](event) opened.',
      ],
      ['Global Peace Summit: 0 1', 'arms summit: 2'],
    ],
    [
      '[EN60] who is only described stays alone',
      [
        'A senior [Indian](adj state:IN #i) [official](nominal person office:official of:i) spoke.',
        'An [Indian](adj state:IN #i) [official](nominal person office:official of:i) spoke.',
      ],
      ['India: 0 1', 'Indian official: 0', 'Indian official: 1'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(show(...texts)).toEqual(expected);
  });

  it('keeps ids when documents are added, and no id twice', () => {
    const texts = ['[Anna Kent](person) met [India](state:IN).', '[John Smith](person) met [Anna Kent](person).'];
    const few = resolve(...texts);
    const many = resolve(...texts, '[Zoe Quist](person) met [India](state:IN).');
    expect(many.slice(0, few.length).map(({ id }) => id)).toEqual(few.map(({ id }) => id));
    expect(new Set(many.map(({ id }) => id)).size).toBe(many.length);
  });

  it('takes time near linear in the number of documents', () => {
    const texts = Array.from({ length: 3000 }, (_, i) =>
      extract(
        `[Anna K${i % 700}ova](person) and [Vladimir Putin](person) met [Putin](person) of the [Body ${i}](organisation).`,
        `d${i}`,
      ),
    );
    expect(resolveCorpus(texts, lexicon).length).toBeGreaterThan(3000);
  }, 10_000);
});
