import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GrammarModel } from '../../../src/lib/pipeline/2-syntax/grammar-model.ts';
import { loadGrammarModel } from '../../../src/lib/pipeline/2-syntax/grammar-model.ts';
import { DataError } from '../../../src/lib/model/errors.ts';

const read = (name: string): Uint8Array => new Uint8Array(readFileSync(`static/models/${name}.bin`));
const files = { clusters: read('clusters'), tagger: read('tagger'), parser: read('parser') };

let model: GrammarModel;
beforeAll(() => {
  model = loadGrammarModel(files);
});

/** `word relation head` of every word; the root hangs on itself. */
const arcs = (sentence: string): string[] => {
  const forms = sentence.split(' ');
  const { heads, relations } = model.parse(forms);
  return forms.map((form, word) => {
    const head = heads[word] ?? -1;
    return `${form} ${relations[word]} ${forms[head < 0 ? word : head]}`;
  });
};

/** Heads that make one tree: one root, no circle. */
const isTree = (heads: Int32Array): boolean => {
  const done = new Uint8Array(heads.length);
  for (let word = 0; word < heads.length; word += 1) {
    const path: number[] = [];
    for (let at = word; at >= 0 && done[at] === 0; at = heads[at] as number) {
      if (path.length > heads.length) return false;
      path.push(at);
    }
    for (const passed of path) done[passed] = 1;
  }
  return heads.length === 0 || heads.filter((head) => head === -1).length === 1;
};

describe('the grammar model', () => {
  it.each([
    ['Moscow condemned the attack .', ['Moscow nsubj condemned', 'attack obj condemned', 'condemned root condemned']],
    ['The deal was signed by France .', ['deal nsubj:pass signed', 'France obl:agent signed', 'was aux:pass signed']],
    ['Putin met with Kim in Beijing .', ['Putin nsubj met', 'Kim obl met', 'Beijing obl met']],
    ['France and Germany criticised Iran .', ['France nsubj criticised', 'Germany conj France', 'Iran obj criticised']],
    ['The president , who visited Kyiv , praised NATO .', ['who nsubj visited', 'visited acl:relcl president']],
    ['China said that it would not attack Taiwan .', ['attack ccomp said', 'not advmod attack', 'Taiwan obj attack']],
    ['They agreed to lift sanctions .', ['lift xcomp agreed', 'sanctions obj lift']],
  ])('parses "%s"', (sentence, expected) => {
    expect(arcs(sentence)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['Israel launched strikes .', 'PROPN VERB NOUN PUNCT', 'NNP VBD NNS .'],
    ['She did n’t want to go .', 'PRON AUX PART VERB PART VERB PUNCT', 'PRP VBD RB VB TO VB .'],
    ['Russia ’s army has been defeated .', 'PROPN PART NOUN AUX AUX VERB PUNCT', 'NNP POS NN VBZ VBN VBN .'],
  ])('tags "%s"', (sentence, upos, xpos) => {
    const tags = model.parse(sentence.split(' '));
    expect(tags.upos.join(' ')).toBe(upos);
    expect(tags.xpos.join(' ')).toBe(xpos);
  });

  it.each([
    ['no words', []],
    ['one word', ['Peace']],
    ['marks alone', Array.from({ length: 20_000 }, () => ',')],
    [
      'a sentence of 5,000 words',
      Array.from({ length: 5000 }, (_, word) => ['the', 'dog', 'bites', 'and'][word % 4] ?? ''),
    ],
    ['emoji and halves of them', ['😀', '\ud83d', 'met', '👨‍👩‍👧', '\udc00']],
    ['empty words, NUL and blanks', ['', '\0', ' ', '\n']],
    ['other scripts', ['Путин', '会见', 'ترامب', 'ⅷ', 'İ']],
    ['a word of a million letters', ['a'.repeat(1_000_000)]],
  ])('gives one tree for %s', (_, forms) => {
    const { heads, relations, upos, xpos } = model.parse(forms);
    for (const list of [heads, relations, upos, xpos]) expect(list).toHaveLength(forms.length);
    expect(isTree(heads)).toBe(true);
  });

  it('gives the same tree whatever it read before', () => {
    const forms = 'The UN chief urged Russia to end the war in Ukraine .'.split(' ');
    const before = loadGrammarModel(files).parse(forms);
    for (let number = 0; number < 34_000; number += 1000) {
      model.parse(Array.from({ length: 1000 }, (_, word) => `word${number + word}`));
    }
    expect(model.parse(forms)).toEqual(before);
  });

  it.each(['clusters', 'tagger', 'parser'] as const)('refuses a %s file that is not right', (name) => {
    const load = (bytes: Uint8Array) => () => loadGrammarModel({ ...files, [name]: bytes });
    const good = files[name];
    const altered = good.slice();
    altered[altered.length >> 1] = (altered[altered.length >> 1] ?? 0) ^ 1;
    for (const bytes of [
      new Uint8Array(0),
      good.subarray(0, 3),
      good.subarray(0, 20),
      good.subarray(0, good.length - 1),
      altered,
      new TextEncoder().encode('<!doctype html><title>Not found</title>'),
      name === 'tagger' ? files.parser : files.tagger,
    ]) {
      expect(load(bytes)).toThrow(DataError);
    }
  });
});
