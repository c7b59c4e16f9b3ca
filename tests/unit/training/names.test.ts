import { describe, expect, it } from 'vitest';
import { readDocred } from '../../../src/training/docred.ts';
import { CROSSNER_TYPES, UNER_TYPES, readIob2 } from '../../../src/training/iob2.ts';
import type { GoldText } from '../../../src/training/names-gold.ts';
import { withoutOverlaps } from '../../../src/training/names-gold.ts';
import { Lattice } from '../../../src/training/names-lattice.ts';
import { splitGold } from '../../../src/training/names-split.ts';
import { LABELS, LABEL_COUNT } from '../../../src/lib/pipeline/3-mentions/names-model/labels.ts';

/** Names of a text as "words/TYPE". */
const namesOf = ({ sentences }: GoldText): string[] =>
  sentences.flatMap(({ forms, names }) =>
    names.map(({ from, to, type }) => `${forms.slice(from, to).join(' ')}/${type ?? '?'}`),
  );

describe('readers of names', () => {
  it('reads IOB2 with and without documents', () => {
    const lines = '# newdoc id = a\n1\tAnna\tB-PER\n2\tLee\tI-PER\n3\tleft\tO\n4\tRome\tB-LOC\n\n1\tHi\tO\n';
    const texts = readIob2(lines, { id: 'x', types: UNER_TYPES, columns: [1, 2], hasMisc: false });
    expect(texts.map(namesOf)).toEqual([['Anna Lee/PER', 'Rome/LOC']]);
    expect(texts[0]?.sentences.length).toBe(2);
    const plain = readIob2('Whigs B-politicalparty\nwon O\n'.replace(/ /gu, '\t'), {
      id: 'p',
      types: CROSSNER_TYPES,
      columns: [0, 1],
      hasMisc: true,
    });
    expect(plain.map(namesOf)).toEqual([['Whigs/ORG']]);
  });

  it('reads Re-DocRED, demonyms as peoples', () => {
    const article = {
      title: 't',
      sents: [['Russian', 'Anna', 'Lee', 'in', '1990']],
      vertexSet: [
        [{ sent_id: 0, pos: [0, 1], type: 'LOC' }],
        [{ sent_id: 0, pos: [1, 3], type: 'PER' }],
        [{ sent_id: 0, pos: [4, 5], type: 'TIME' }],
      ],
    };
    const [text] = readDocred(JSON.stringify([article]), (word) => word === 'Russian');
    expect(text && namesOf(text)).toEqual(['Russian/MISC', 'Anna Lee/PER']);
  });

  it('cuts words as the pipeline does, names and all', () => {
    const [text] = splitGold([
      {
        id: 't',
        hasMisc: true,
        sentences: [{ forms: ['J.', 'Kai-shek', "don't", 'St.'], names: [{ from: 0, to: 2, type: 'PER' }] }],
      },
    ]);
    expect(text?.sentences[0]?.forms.slice(0, 6)).toEqual(['J.', 'Kai', '-', 'shek', 'do', "n't"]);
    expect(text && namesOf(text)).toEqual(['J. Kai - shek/PER']);
  });

  it('keeps the longest of overlapping names', () => {
    const names = [
      { from: 0, to: 1, type: 'LOC' as const },
      { from: 0, to: 3, type: 'ORG' as const },
      { from: 4, to: 5, type: 'PER' as const },
    ];
    expect(withoutOverlaps(names).map(({ type }) => type)).toEqual(['ORG', 'PER']);
  });
});

describe('Lattice', () => {
  const moves = new Float64Array(LABEL_COUNT * LABEL_COUNT).fill(1);

  it('gives probabilities that add up, and none to what cannot be', () => {
    const lattice = new Lattice();
    const emissions = Float64Array.from({ length: 3 * LABEL_COUNT }, (_, i) => Math.sin(i * 7));
    lattice.sum(emissions, moves, 3);
    for (let token = 0; token < 3; token += 1) {
      const row = lattice.labels.subarray(token * LABEL_COUNT, (token + 1) * LABEL_COUNT);
      expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 10);
    }
    expect(lattice.labels[LABELS.indexOf('I-PER')]).toBe(0);
    expect(lattice.labels[2 * LABEL_COUNT + LABELS.indexOf('B-PER')]).toBe(0);
    expect(lattice.pairs.reduce((sum, value) => sum + value, 0)).toBeCloseTo(2, 10);
  });

  it('looks at allowed labels only', () => {
    const lattice = new Lattice();
    const wanted = LABELS.indexOf('S-ORG');
    lattice.sum(new Float64Array(LABEL_COUNT), moves, 1, Int32Array.of(1 << wanted));
    expect(lattice.labels[wanted]).toBe(1);
  });
});
