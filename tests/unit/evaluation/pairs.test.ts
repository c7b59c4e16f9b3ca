import { describe, expect, it } from 'vitest';
import { judgeGap, readGap } from '../../../src/lib/evaluation/pairs/gap.ts';
import { judgePlover, readPlover } from '../../../src/lib/evaluation/pairs/plover.ts';
import { judgeSentiment, readSentiment } from '../../../src/lib/evaluation/pairs/sentiment.ts';
import { InputError } from '../../../src/lib/model/errors.ts';
import type { Extraction } from '../../../src/lib/model/extraction.ts';
import { loadOntology } from '../../../src/lib/ontology/ontology.ts';
import { loadPipeline } from '../../../src/lib/pipeline/pipeline.ts';
import { readShippedModels } from '../read-syntax.ts';

const pipeline = loadPipeline(readShippedModels());
const ontology = loadOntology();
const extract = (id: string, text: string): Extraction =>
  pipeline.extract({ id, text, date: null, title: null, source: null, url: null });

const plover = (...rows: readonly [marked: string, root: string][]): string[] => {
  const lines = rows.map(([marked, root], i) => `${i}\t${marked}\t${root}`);
  const cases = readPlover(['sentence_id\tmarked_sentence\tgold_root', ...lines].join('\r\n'));
  return judgePlover(cases, extract, ontology).outcomes.map(({ given }) => given ?? 'nothing');
};

describe('PLOVER', () => {
  it.each([
    ['<s>Guterres</s> criticised <t>Russia</t>.', 'ACCUSE'],
    ['<t>Guterres</t> criticised <s>Russia</s>.', 'nothing'],
    ['<t>Macron</t> met <s>Scholz</s>.', 'CONSULT'],
    ['<s>Macron</s> will meet <t>Scholz</t>.', 'AGREE'],
    ['<s>Iran</s> will attack <t>Israel</t>.', 'THREATEN'],
    ['<s>Egypt</s> signed a pact with <t>Greece</t>.', 'SUPPORT'],
  ])('%s', (marked, given) => {
    expect(plover([marked, 'ACCUSE'])).toEqual([given]);
  });

  it('counts what was found, and the mean over the classes', () => {
    const cases = readPlover(
      'sentence_id\tmarked_sentence\tgold_root\n1\t<s>Iran</s> attacked <t>Israel</t>.\tASSAULT\n',
    );
    const { figures } = judgePlover(cases, extract, ontology);
    expect(figures).toMatchObject({ cases: 1, pairs: 1, classes: 1 / 15, quads: 1 / 4, perSentence: 1 });
  });

  it('tells which column a table lacks', () => {
    expect(() => readPlover('id\ttext\n1\tx\n')).toThrow(InputError);
  });
});

const sentiment = (line: string): number[] =>
  judgeSentiment(readSentiment(line), extract, ontology).outcomes.map(({ given }) => given);

describe('directed sentiment', () => {
  it.each([
    ['[Trump] praised [Modi].\tTrump\tModi\t1', 1],
    ['[Trump] was praised by [Modi].\tTrump\tModi\t2', 2],
    ['[Trump] condemned [Modi].\tTrump\tModi\t3', 3],
    ['[Trump] met [Modi].\tTrump\tModi\t0', 0],
    ['"[Trump] did not attack ""[Modi]""."\tTrump\tModi\t0', 0],
  ])('%s', (line, given) => {
    expect(sentiment(line)).toEqual([given]);
  });

  it('passes over rows without two marks', () => {
    expect(readSentiment('[Trump] slept.\tTrump\t\t0\n')).toEqual([]);
  });
});

describe('GAP', () => {
  it('reads offsets in code points', () => {
    const heading = 'ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\tURL';
    const text = '😀 Anna Kent met Bob Ray. She left.';
    const cases = readGap(`${heading}\nx\t${text}\tShe\t25\tAnna Kent\t2\tTRUE\tBob Ray\t16\tFALSE\tu\n`);
    const [first] = cases;
    expect(text.slice(first?.pronoun.start, first?.pronoun.end)).toBe('She');
    expect(judgeGap(cases, extract).figures).toEqual({ pairs: 2, accuracy: 1, f1: 1 });
  });
});
