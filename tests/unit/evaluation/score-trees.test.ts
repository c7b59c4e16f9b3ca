import { describe, expect, it } from 'vitest';
import type { WordTree } from '../../../src/lib/evaluation/trees/score-trees.ts';
import { scoreTree, sumTreeScores } from '../../../src/lib/evaluation/trees/score-trees.ts';
import { toScores } from '../../../src/lib/evaluation/tally.ts';

/** "Moscow condemned the attack". */
const gold: WordTree = {
  upos: ['PROPN', 'VERB', 'DET', 'NOUN'],
  xpos: ['NNP', 'VBD', 'DT', 'NN'],
  heads: [1, -1, 3, 1],
  relations: ['nsubj', 'root', 'det', 'obj'],
};

describe('scores of trees', () => {
  it('are full for the gold tree', () => {
    const score = scoreTree(gold, gold);
    expect(score.arcs).toEqual({ right: 4, of: 4 });
    expect(score.upos).toEqual({ right: 4, of: 4 });
    expect(toScores(score.triples).f1).toBe(1);
  });

  it('tell heads from relations, and lose the triple with either end', () => {
    const score = scoreTree(gold, { ...gold, relations: ['nsubj', 'root', 'det', 'obl'] });
    expect(score.heads).toEqual({ right: 4, of: 4 });
    expect(score.arcs).toEqual({ right: 3, of: 4 });
    expect(toScores(score.subjects).f1).toBe(1);
    expect(toScores(score.triples).f1).toBe(0);
    expect(score.relations.get('obl')).toEqual({ rightGiven: 0, given: 1, rightDue: 0, due: 0 });
    expect(score.relations.get('obj')).toEqual({ rightGiven: 0, given: 0, rightDue: 0, due: 1 });
  });

  it('count pairs of verbs only', () => {
    const upos = ['PROPN', 'AUX', 'DET', 'NOUN'];
    expect(scoreTree({ ...gold, upos }, gold).subjects).toMatchObject({ given: 1, due: 0 });
  });

  it('add up', () => {
    const sum = sumTreeScores([scoreTree(gold, gold), scoreTree(gold, { ...gold, heads: [3, -1, 3, 1] })]);
    expect(sum.heads).toEqual({ right: 7, of: 8 });
    expect(sum.relations.get('nsubj')).toEqual({ rightGiven: 1, given: 2, rightDue: 1, due: 2 });
    expect(sum.triples).toMatchObject({ rightDue: 1, due: 2 });
  });
});
