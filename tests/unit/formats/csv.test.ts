import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanCharacters } from '../../../src/lib/formats/clean-characters.ts';
import { encodeCsv } from '../../../src/lib/formats/csv.ts';
import { decodeGexf, encodeGexf } from '../../../src/lib/formats/gexf.ts';
import { buildGraph } from '../../../src/lib/graph/build.ts';
import { filterGraph } from '../../../src/lib/graph/filter.ts';
import { NASTY_STRINGS } from './nasty-strings.ts';
import { SAMPLE_REPORTS, toSampleProject } from './sample-project.ts';
import { NOTHING_OFF, toFilters } from '../../../src/lib/state/facets.ts';

const NO_FILTERS = toFilters(NOTHING_OFF, []);

const project = toSampleProject(SAMPLE_REPORTS);
const { extractions } = project;
const graph = buildGraph(project);

/** A plain reader of RFC 4180, for the tests. */
const readCsv = (text: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (!found) throw new Error('no CSV');
    const [, value = '', end] = found;
    row.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
};

const readRecords = (text: string): Record<string, string>[] => {
  const [heading = [], ...rows] = readCsv(text);
  return rows.map((row) => Object.fromEntries(heading.map((name, i) => [name, row[i] ?? ''])));
};

describe('statements as CSV', () => {
  test('[CS1] one row a statement, with sentence, day, speaker and source', () => {
    const records = readRecords(encodeCsv(graph, { extractions }));
    expect(records.map(({ subject, predicate, object, document }) => [subject, predicate, object, document])).toEqual([
      ['Ada Lund', 'met', 'Boris Kern', 'monday.txt'],
      ['Ada Lund', 'met', 'Boris Kern', 'tuesday.txt'],
      ['Norland', 'attacked', 'Sudland', 'monday.txt'],
      ['Ada Lund', 'leads', 'Norland', 'tuesday.txt'],
      ['Ada Lund', 'visited', 'Norland', 'tuesday.txt'],
    ]);
    expect(records[0]).toMatchObject({
      sentence: 'Ada Lund met Boris Kern on Sunday.',
      trigger: 'met',
      'first day': '2024-10-20',
      'time words': 'on Sunday',
      sign: '1',
      outlet: 'Daily Example',
      published: '2024-10-21',
      tellings: '1',
      confidence: '0.9',
    });
    expect(records[2]).toMatchObject({ modality: 'claimed', 'according to': 'Boris Kern', sign: '-1' });
  });

  test('[CS2] what the filters leave is what is told', () => {
    const shown = filterGraph(graph, { ...NO_FILTERS, documents: ['tuesday.txt'], groups: ['consult'] });
    expect(
      readRecords(encodeCsv(shown, { extractions })).map(({ document, predicate }) => [document, predicate]),
    ).toEqual([
      ['tuesday.txt', 'met'],
      ['tuesday.txt', 'visited'],
    ]);
  });

  test('[CS3] without extractions one row an edge, with the sentences an opened file brought along', () => {
    const opened = decodeGexf(encodeGexf(graph, { extractions }));
    const records = readRecords(encodeCsv(opened));
    expect(records).toHaveLength(4);
    expect(records[0]).toMatchObject({
      sentence: 'Ada Lund met Boris Kern on Sunday. Boris Kern held talks with Lund.',
      document: 'monday.txt; tuesday.txt',
    });
  });

  test('[CS4] lines end with CRLF, and a byte-order mark comes on request', () => {
    const text = encodeCsv(graph);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.startsWith('subject,predicate,object,')).toBe(true);
    expect(encodeCsv(graph, { bom: true })).toBe(`\ufeff${text}`);
  });

  test.each([
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['  =1', "'  =1"],
    ['\u0000=1', "'=1"],
    ['\uff1d1+1', "'\uff1d1+1"],
    ['a=1', 'a=1'],
    ['a "b", c\nd', 'a "b", c\nd'],
  ])('[CS5] the label %j is written as %j: no spreadsheet runs it', (label, expected) => {
    const odd = graph.copy();
    odd.setNodeAttribute(odd.nodes()[0], 'label', label);
    expect(readRecords(encodeCsv(odd))[0]?.subject).toBe(expected);
  });

  test('[CS6] any strings survive, cleaned, in their own cells', () => {
    const word = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...NASTY_STRINGS));
    fc.assert(
      fc.property(word, (label) => {
        const odd = graph.copy();
        odd.setNodeAttribute(odd.nodes()[0], 'label', label);
        const rows = readCsv(encodeCsv(odd, { extractions }));
        expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
        expect([cleanCharacters(label), `'${cleanCharacters(label)}`]).toContain(rows[1]?.[0]);
      }),
    );
  });
});
