import { describe, expect, it } from 'vitest';
import { toNamesLine } from '../../../src/lib/evaluation/names/report-names.ts';
import type { NameRange } from '../../../src/lib/evaluation/names/score-names.ts';
import { scoreNames, sumNames } from '../../../src/lib/evaluation/names/score-names.ts';

const TYPES = ['PER', 'ORG', 'LOC'];
const name = (from: number, to: number, type: string | null): NameRange => ({ from, to, type });

describe('scores of names', () => {
  const gold = [name(0, 2, 'PER'), name(4, 5, 'ORG'), name(6, 9, 'MISC')];

  it.each<[string, NameRange[], right: number, given: number]>([
    ['all found', [name(0, 2, 'PER'), name(4, 5, 'ORG')], 2, 2],
    ['another sort', [name(0, 2, 'LOC'), name(4, 5, 'ORG')], 1, 2],
    ['too short', [name(0, 1, 'PER')], 0, 1],
    ['of another gold sort, which counts neither way', [name(7, 8, 'ORG')], 0, 0],
    ['of a sort that is not scored', [name(0, 2, 'MISC')], 0, 0],
  ])('%s', (_, given, right, count) => {
    expect(scoreNames(gold, given, TYPES, true).all).toEqual({
      rightGiven: right,
      given: count,
      rightDue: right,
      due: 2,
    });
  });

  it('count what touches another sort where they are not lenient', () => {
    expect(scoreNames(gold, [name(7, 8, 'ORG')], TYPES, false).all.given).toBe(1);
  });

  it('add up by sort, and read in one line', () => {
    const sum = sumNames([
      scoreNames(gold, [name(0, 2, 'PER')], TYPES, true),
      scoreNames([name(0, 1, 'PER')], [name(0, 1, 'LOC')], TYPES, true),
    ]);
    expect(sum.types.get('PER')).toEqual({ rightGiven: 1, given: 1, rightDue: 1, due: 2 });
    expect(sum.spans.rightDue).toBe(2);
    expect(toNamesLine('some', sum)).toMatch(/F 40\.0 \(P 50\.0 R 33\.3; span 80\.0\) PER 66\.7 ORG 0\.0 LOC 0\.0/);
  });
});
