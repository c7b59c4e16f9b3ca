import { describe, expect, test } from 'vitest';
import { cutArticle } from '../../../src/lib/state/cut-article.ts';
import { cutSentence } from '../../../src/lib/state/cut-sentence.ts';
import { cutText } from '../../../src/lib/state/cut-text.ts';
import { sampleExtraction, sampleProject } from './sample-project.ts';

const cut = (
  text: string,
  spans: readonly [number, number, string][],
  range = { start: 0, end: text.length },
): string =>
  cutText(
    text,
    range,
    spans.map(([start, end, name]) => ({ start, end, name })),
  )
    .map(({ text: words, cover }) => `${cover?.name ?? ''}[${words}]`)
    .join('');

describe('cutting a text at spans', () => {
  test.each<[string, readonly [number, number, string][], string]>([
    ['abcdef', [], '[abcdef]'],
    ['abcdef', [[1, 3, 'x']], '[a]x[bc][def]'],
    ['abcdef', [[0, 6, 'x']], 'x[abcdef]'],
    [
      'abcdef',
      [
        [0, 6, 'x'],
        [2, 4, 'y'],
      ],
      'x[ab]y[cd]x[ef]',
    ],
    [
      'abcdef',
      [
        [0, 4, 'x'],
        [2, 5, 'y'],
      ],
      'x[ab]y[cd]y[e][f]',
    ],
    [
      'abcdef',
      [
        [1, 2, 'x'],
        [2, 3, 'y'],
      ],
      '[a]x[b]y[c][def]',
    ],
    ['abcdef', [[2, 2, 'x']], '[abcdef]'],
    ['', [], ''],
  ])('"%s" with %j', (text, spans, expected) => expect(cut(text, spans)).toBe(expected));

  test('keeps to the range, whatever sticks out of it', () =>
    expect(
      cut(
        'abcdef',
        [
          [0, 3, 'x'],
          [5, 6, 'y'],
        ],
        { start: 2, end: 4 },
      ),
    ).toBe('x[c][d]'));
});

describe('a telling', () => {
  const { document, statements } = sampleProject().extractions[0]!;
  const [evidence] = statements[0]!.evidence;

  test('is cut at who, what and to whom, and put together again is the sentence', () => {
    const { pieces, elsewhere } = cutSentence(document.text, evidence!);
    expect(pieces.map(({ role, text }) => [role, text])).toEqual([
      ['subject', 'Ann'],
      [null, ' '],
      ['trigger', 'met'],
      [null, ' '],
      ['object', 'Bob'],
      [null, '.'],
    ]);
    expect(elsewhere).toEqual([]);
  });

  test('names the ends that its sentence leaves out', () => {
    const { pieces, elsewhere } = cutSentence(document.text, { ...evidence!, sentence: { start: 4, end: 12 } });
    expect(pieces.map(({ text }) => text).join('')).toBe('met Bob.');
    expect(elsewhere).toEqual([{ role: 'subject', text: 'Ann' }]);
  });
});

describe('an article', () => {
  const entities = sampleProject().extractions[0]!.entities;

  test('is its text line for line, with mentions, furniture and the emphasised sentence', () => {
    const extraction = {
      ...sampleExtraction('c', '  Advertisement \r\n\r\nAnn met Bob. Cora slept.\nEnd', entities, []),
      furniture: [{ start: 2, end: 15 }],
    };
    const text = extraction.document.text;
    const sentence = { start: text.indexOf('Ann'), end: text.indexOf(' Cora') };
    const lines = cutArticle(extraction, sentence, []);
    expect(lines.map(({ pieces }) => pieces.map((piece) => piece.text).join(''))).toEqual([
      '  Advertisement ',
      'Ann met Bob. Cora slept.',
      'End',
    ]);
    expect(lines.map(({ furniture }) => furniture)).toEqual([true, false, false]);
    const emphasised = lines.flatMap(({ pieces }) => pieces.filter((piece) => piece.emphasised));
    expect(emphasised.map((piece) => piece.text).join('')).toBe('Ann met Bob.');
    expect(lines[1]!.pieces.filter((piece) => piece.entities.length > 0).map((piece) => piece.text)).toEqual([
      'Ann',
      'Bob',
      'Cora',
    ]);
  });

  test('gives a plural one mark for all its members', () => {
    const extraction = sampleExtraction('d', 'Ann, Bob, Cora: the two men', entities, []);
    const plural = { start: 16, end: 27, text: 'the two men', form: 'nominal' as const, type: 'person' as const };
    const both = {
      ...extraction,
      mentions: [
        { ...plural, entity: 'e1' },
        { ...plural, entity: 'e2' },
      ],
    };
    const pieces = cutArticle(both, null, [])[0]!.pieces;
    expect(pieces.map(({ text, entities: ids }) => [text, ids])).toEqual([
      ['Ann, Bob, Cora: ', []],
      ['the two men', ['e1', 'e2']],
    ]);
  });

  test('of many lines and mentions is cut in linear time', () => {
    const line = 'Ann met Bob and Cora in a town far away.\n';
    const text = line.repeat(20_000);
    const one = sampleExtraction('e', line, entities, []);
    const mentions = Array.from({ length: 20_000 }, (_, i) =>
      one.mentions.map((mention) => ({
        ...mention,
        start: mention.start + i * line.length,
        end: mention.end + i * line.length,
      })),
    ).flat();
    const long = { ...one, document: { ...one.document, text }, mentions };
    expect(cutArticle(long, null, [])).toHaveLength(20_000);
  });
});
