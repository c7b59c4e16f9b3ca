import { describe, expect, it } from 'vitest';
import { toParagraphs } from '../../../src/lib/evaluation/trees/place-words.ts';
import { readConllu } from '../../../src/lib/evaluation/trees/read-conllu.ts';
import { toTreebankFigures } from '../../../src/lib/evaluation/trees/report-trees.ts';
import { scoreText } from '../../../src/lib/evaluation/trees/score-text.ts';
import { scoreTreebank, toWordTree } from '../../../src/lib/evaluation/trees/score-treebank.ts';
import { DataError } from '../../../src/lib/model/errors.ts';
import type { ParsedSentence, ParsedWord } from '../../../src/lib/model/parse.ts';

const row = (number: string, form: string, upos = '_', head = '_', relation = '_', misc = '_'): string =>
  [number, form, form.toLowerCase(), upos, '_', '_', head, relation, '_', misc].join('\t');

const CONTENT = [
  '# newdoc id = one',
  '# text = Rome hasn’t voted.',
  row('1', 'Rome', 'PROPN', '4', 'nsubj', 'Entity=(1)|Name=B-LOC'),
  row('2-3', 'hasn’t'),
  row('2', 'has', 'AUX', '4', 'aux'),
  row('3', 'n’t', 'PART', '4', 'advmod'),
  row('4', 'voted', 'VERB', '0', 'root', 'SpaceAfter=No'),
  row('5', '.', 'PUNCT', '4', 'punct'),
  '',
  '# text = Du goût.',
  row('1-2', 'Du'),
  row('1', 'de', 'ADP', '3', 'case'),
  row('2', 'le', 'DET', '3', 'det'),
  row('3', 'goût', 'NOUN', '0', 'root'),
  row('3.1', 'nothing'),
  row('4', '.', 'PUNCT', '3', 'punct'),
  '',
  '# newpar',
  '# text = New York waits',
  row('1', 'New', 'ADJ', '2', 'amod', 'Name=B-LOC'),
  row('2', 'York', 'PROPN', '3', 'nsubj', 'Name=I-LOC'),
  row('3', 'waits', 'VERB', '0', 'root'),
].join('\r\n');

const sentences = readConllu(CONTENT);

const toWord = (form: string, start: number, name: string | null = null): ParsedWord => ({
  form,
  lemma: form,
  upos: 'X',
  xpos: 'FW',
  head: -1,
  relation: 'dep',
  name,
  joined: false,
  start,
  end: start + form.length,
});

const toSentence = (...words: readonly ParsedWord[]): ParsedSentence => ({
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? 0,
  words,
});

describe('treebanks', () => {
  it('are read with documents, contractions and names, without empty nodes', () => {
    expect(sentences.map(({ document, startsParagraph, words }) => [document, startsParagraph, words.length])).toEqual([
      ['one', true, 5],
      ['one', false, 4],
      ['one', true, 3],
    ]);
    expect(sentences[0]?.contractions).toEqual([{ from: 1, to: 3, form: 'hasn’t' }]);
    expect(sentences[0]?.words[0]).toMatchObject({ head: 3, relation: 'nsubj', name: 'B-LOC' });
    expect(sentences[0]?.words[3]?.head).toBe(-1);
  });

  it('become running text with the places of their words', () => {
    const [first, second] = toParagraphs(sentences);
    expect(first?.text).toBe('Rome hasn’t voted. Du goût.');
    const placed = first?.sentences.flatMap(({ spans }) => spans.map(({ start, end }) => first.text.slice(start, end)));
    expect(placed).toEqual(['Rome', 'has', 'n’t', 'voted', '.', 'Du', 'Du', 'goût', '.']);
    expect(second?.text).toBe('New York waits');
  });

  it('whose words do not stand in their text are refused', () => {
    expect(() => toParagraphs(readConllu(`# text = a\n${row('1', 'b')}\n`))).toThrow(DataError);
  });
});

describe('running text', () => {
  const [paragraph] = toParagraphs(readConllu(CONTENT.slice(CONTENT.indexOf('# newpar'))));
  const NEW_YORK = [toWord('New', 0, 'B-LOC'), toWord('York', 4, 'I-LOC'), toWord('waits', 9)] as const;

  it.each<[string, readonly ParsedSentence[], words: number, sentences: number, names: number]>([
    ['as it should be', [toSentence(...NEW_YORK)], 3, 1, 1],
    ['cut in two', [toSentence(NEW_YORK[0], NEW_YORK[1]), toSentence(NEW_YORK[2])], 3, 0, 1],
    [
      'a name too long',
      [toSentence(...NEW_YORK.map((word, i) => ({ ...word, name: i ? 'I-LOC' : 'B-LOC' })))],
      3,
      1,
      0,
    ],
    ['a name of another sort', [toSentence(...NEW_YORK.map((word) => ({ ...word, name: 'B-ORG' })))], 3, 1, 0],
    ['words joined', [toSentence(toWord('New York', 0, 'B-LOC'), NEW_YORK[2])], 1, 1, 1],
    ['nothing', [], 0, 0, 0],
  ])('%s', (_, given, words, whole, names) => {
    const score = paragraph && scoreText(paragraph, given);
    expect([score?.tokens, score?.sentences, score?.names.all].map((tally) => tally?.rightDue)).toEqual([
      words,
      whole,
      names,
    ]);
  });
});

describe('figures of a treebank', () => {
  it('are full for who reads it as it is', () => {
    const texts = toParagraphs(sentences);
    const figures = toTreebankFigures(
      scoreTreebank(sentences, {
        parseWords: (forms) => {
          const found = sentences.find(({ words }) => words.map(({ form }) => form).join(' ') === forms.join(' '));
          return toWordTree(found ?? { words: [] });
        },
        parseText: (text) =>
          (texts.find((one) => one.text === text)?.sentences ?? []).map(({ sentence, spans }) =>
            toSentence(
              ...sentence.words.map(({ form, name }, i) => ({
                ...toWord(form, 0, name),
                start: 0,
                end: 0,
                ...spans[i],
              })),
            ),
          ),
      }),
    );
    const { upos, las, words_f1, sentences_f1, names_f1, names_LOC_f1 } = figures;
    expect([upos, las, words_f1, sentences_f1, names_f1, names_LOC_f1]).toEqual([1, 1, 1, 1, 1, 1]);
  });
});
