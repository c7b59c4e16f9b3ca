import { describe, expect, test } from 'vitest';
import { chunkWords, parse } from './describe-clauses.ts';

/** One line a chunk: its words and its links by words. */
const chunks = (text: string): string[] =>
  parse(text).flatMap((sentence) =>
    sentence.chunks.map((chunk, i) => {
      const links = [
        chunk.possessor === null ? '' : `owner ${chunkWords(sentence, chunk.possessor)}`,
        chunk.attached === null
          ? ''
          : `${sentence.tokens[chunk.attached.preposition]?.form ?? ''} > ${chunkWords(sentence, chunk.attached.chunk)}`,
        chunk.apposition === null ? '' : `= ${chunkWords(sentence, chunk.apposition)}`,
        chunk.conjunct === null ? '' : `& ${chunkWords(sentence, chunk.conjunct)}`,
      ].filter((link) => link !== '');
      return [chunkWords(sentence, i), ...links].join(' | ');
    }),
  );

describe('noun chunks', () => {
  test.each<[string, string, string[]]>([
    ['SY10', 'UN Secretary-General Antonio Guterres spoke.', ['UN Secretary - General Antonio Guterres']],
    [
      'SY10',
      'Saudi foreign minister Prince Faisal bin Farhan spoke.',
      ['Saudi foreign minister Prince Faisal bin Farhan'],
    ],
    ['SY10', 'North Korean leader Kim Jong-un spoke.', ['North Korean leader Kim Jong - un']],
    [
      'SY10',
      'He set a "dangerous precedent" for Russia.',
      ['He', 'a " dangerous precedent', 'Russia | for > a " dangerous precedent'],
    ],
    [
      'SY11',
      "Guterres' deputy spokesperson Farhan Haq spoke.",
      ['Guterres', 'deputy spokesperson Farhan Haq | owner Guterres'],
    ],
    ['SY11', 'His visit failed.', ['His', 'visit | owner His']],
    ['SY12', 'The siege of Mariupol ended.', ['The siege', 'Mariupol | of > The siege']],
    ['SY13', 'Farhan Haq, the UN spokesman, spoke.', ['Farhan Haq', 'the UN spokesman | = Farhan Haq']],
    [
      'SY13',
      "The UN's spokesman, Farhan Haq, spoke.",
      ['The UN', 'spokesman | owner The UN', 'Farhan Haq | = spokesman'],
    ],
    ['SY13', 'In Kazan, Putin met Xi.', ['Kazan', 'Putin', 'Xi']],
    ['SY14', 'Brazil, India and China spoke.', ['Brazil', 'India | & Brazil', 'China | & Brazil']],
    [
      'SY14',
      'They discussed the crisis in the Middle East and the situation in Ukraine.',
      [
        'They',
        'the crisis',
        'the Middle East | in > the crisis',
        'the situation | & the crisis',
        'Ukraine | in > the situation',
      ],
    ],
    ['SY15', 'Putin met Guterres Thursday.', ['Putin', 'Guterres', 'Thursday']],
  ])('[%s] %s', (_rule, text, expected) => {
    expect(chunks(text)).toEqual(expected);
  });
});
