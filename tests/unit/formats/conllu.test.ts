import { describe, expect, test } from 'vitest';
import { encodeConllu } from '../../../src/lib/formats/conllu.ts';
import type { ParsedSentence, ParsedWord } from '../../../src/lib/model/parse.ts';

const word = (form: string, start: number, more: Partial<ParsedWord> = {}): ParsedWord => ({
  form,
  lemma: form.toLowerCase(),
  upos: 'X',
  xpos: 'FW',
  head: -1,
  relation: 'root',
  name: null,
  joined: false,
  start,
  end: start + form.length,
  ...more,
});

const sentence = (words: readonly ParsedWord[]): ParsedSentence => ({
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? 0,
  words,
});

describe('CoNLL-U', () => {
  const text = "Putin\ndidn't go.";
  const words = [
    word('Putin', 0, { upos: 'PROPN', xpos: 'NNP', head: 3, relation: 'nsubj', name: 'B-PER' }),
    word('did', 6, { lemma: 'do', upos: 'AUX', xpos: 'VBD', head: 3, relation: 'aux' }),
    word("n't", 9, { upos: 'PART', xpos: 'RB', head: 3, relation: 'advmod', joined: true }),
    word('go', 13, { upos: 'VERB', xpos: 'VB' }),
    word('.', 15, { upos: 'PUNCT', xpos: '.', head: 3, relation: 'punct' }),
  ];

  test('[FO60] ten columns, range lines for contractions, offsets and names in MISC', () => {
    expect(encodeConllu('a\n1', text, [sentence(words)], 7).split('\n')).toEqual([
      '# id = a\\n1',
      '# sent_id = 7',
      "# text = Putin didn't go.",
      '1\tPutin\tputin\tPROPN\tNNP\t_\t4\tnsubj\t_\tStart=0|End=5|Name=B-PER',
      "2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\tStart=6|End=12",
      '2\tdid\tdo\tAUX\tVBD\t_\t4\taux\t_\tStart=6|End=9',
      "3\tn't\tn't\tPART\tRB\t_\t4\tadvmod\t_\tStart=9|End=12",
      '4\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tStart=13|End=15',
      '5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\tStart=15|End=16',
      '',
      '',
    ]);
  });

  test('the id stands before the first sentence only; no sentences, no lines', () => {
    const lines = encodeConllu('a', text, [sentence(words), sentence(words)], 1);
    expect(lines.match(/^# id/gm)).toHaveLength(1);
    expect(lines).toContain('# sent_id = 2');
    expect(encodeConllu('a', '', [], 1)).toBe('');
  });
});
