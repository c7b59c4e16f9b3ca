import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PairVerdict } from '../../../src/lib/evaluation/name-pairs/judge-pairs.ts';
import { countNamePairs, judgeNamePairs } from '../../../src/lib/evaluation/name-pairs/judge-pairs.ts';
import { readNamePairs } from '../../../src/lib/evaluation/name-pairs/read-pairs.ts';
import { toPairReport } from '../../../src/lib/evaluation/name-pairs/report-pairs.ts';
import { DataError } from '../../../src/lib/model/errors.ts';
import type { Extraction } from '../../../src/lib/model/extraction.ts';
import { loadPipeline } from '../../../src/lib/pipeline/pipeline.ts';
import { readShippedModels } from '../read-syntax.ts';

const pipeline = loadPipeline(readShippedModels());
const reader = {
  extract: (id: string, text: string): Extraction =>
    pipeline.extract({ id, text, date: null, title: null, source: null, url: null }),
  resolveCorpus: pipeline.resolveCorpus,
};

const toFile = (same: readonly unknown[], different: readonly unknown[] = []): unknown => ({
  source: 'x',
  licence: 'x',
  same: [{ construction: 'some', cases: same }],
  different: [{ construction: 'others', cases: different }],
});

const judge = (one: string | readonly [string, string]) => judgeNamePairs(readNamePairs(toFile([one])), reader);

describe('pairs of names', () => {
  it.each<[string | readonly [string, string], PairVerdict]>([
    ['[Angela Merkel] met Xi Jinping. China thanked [Merkel].', 'merged'],
    ['[Angela Merkel] met [Xi Jinping].', 'apart'],
    ['[Angela Merkel] met Xi Jinping in the [garden].', 'missing'],
    [['[Angela Merkel] met Xi Jinping.', 'China thanked [Angela Merkel].'], 'merged'],
    [['[Angela Merkel] met Xi Jinping.', '[Xi Jinping] thanked Angela Merkel.'], 'apart'],
    ['Germany sued the [Bank of England]. [England] lost to Germany.', 'apart'],
  ])('%j: %s', (one, verdict) => {
    expect(judge(one).map((judged) => judged.verdict)).toEqual([verdict]);
  });

  it('counts what is missing as wrong, whether it was to be merged or kept apart', () => {
    const cases = ['[Angela Merkel] met Xi Jinping in the [garden].'];
    const { merged, keptApart } = countNamePairs(judgeNamePairs(readNamePairs(toFile(cases, cases)), reader));
    expect([merged, keptApart]).toEqual([
      { right: 0, of: 1 },
      { right: 0, of: 1 },
    ]);
  });

  it('shows a miss with its marks', () => {
    const marked = '[Angela Merkel] met [Xi Jinping].';
    expect(toPairReport(judge(marked), 1)).toContain(`apart: ${marked}`);
  });

  it.each([
    ['no list', {}],
    ['one name', toFile(['[Merkel] met Xi.'])],
    ['three names', toFile(['[Merkel] met [Xi] and [Putin].'])],
    ['two names in one of two texts', toFile([['[Merkel] met [Xi].', 'China thanked Merkel.']])],
  ])('refuses a file with %s', (_, file) => {
    expect(() => readNamePairs(file)).toThrow(DataError);
  });
});

describe('the pairs that ship', () => {
  const pairs = readNamePairs(JSON.parse(readFileSync('tests/gold/name-pairs.json', 'utf8')));

  it('are at least 300, about half of them to be merged, some across documents', () => {
    const same = pairs.filter((pair) => pair.same).length;
    expect(pairs.length).toBeGreaterThanOrEqual(300);
    expect(Math.abs(same / pairs.length - 0.5)).toBeLessThan(0.03);
    expect(pairs.filter(({ texts }) => texts.length === 2).length).toBeGreaterThan(80);
  });

  it('differ from each other, and no construction is on both sides', () => {
    expect(new Set(pairs.map(({ texts, names }) => JSON.stringify([texts, names]))).size).toBe(pairs.length);
    const sides = new Set(pairs.map(({ construction, same }) => `${construction} ${same}`));
    expect(sides.size).toBe(new Set(pairs.map(({ construction }) => construction)).size);
  });
});
