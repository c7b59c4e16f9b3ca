import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toParagraphs } from '../../../src/lib/evaluation/trees/place-words.ts';
import type { TreebankSentence } from '../../../src/lib/evaluation/trees/read-conllu.ts';
import { readConllu } from '../../../src/lib/evaluation/trees/read-conllu.ts';

const content = readFileSync('tests/gold/trees.conllu', 'utf8');
const sentences = readConllu(content);
const titled = sentences.map((sentence): [string, TreebankSentence] => [sentence.text ?? '', sentence]);

/** Relations of Universal Dependencies 2 with the subtypes of English. */
const RELATIONS = new Set(
  (
    'acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc cc:preconj ccomp compound compound:prt conj cop ' +
    'csubj csubj:outer csubj:pass dep det det:predet discourse dislocated expl fixed flat goeswith iobj list mark nmod ' +
    'nmod:desc nmod:poss nmod:unmarked nsubj nsubj:outer nsubj:pass nummod obj obl obl:agent obl:unmarked orphan parataxis ' +
    'punct reparandum root vocative xcomp'
  ).split(' '),
);
const UPOS = new Set('ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' '));
const XPOS = new Set(
  (
    "CC CD DT EX FW HYPH IN JJ JJR JJS MD NN NNP NNPS NNS PDT POS PRP PRP$ RB RBR RBS RP SYM TO VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB $ . , : `` '' " +
    '-LRB- -RRB-'
  ).split(' '),
);

/** Whether a word's chain of heads ends at the root. */
const reachesRoot = ({ words }: TreebankSentence, from: number): boolean => {
  let at = from;
  for (let steps = 0; steps <= words.length; steps += 1) {
    if (at === -1) return true;
    at = words[at]?.head ?? Number.NaN;
  }
  return false;
};

describe('the treebank that ships', () => {
  it('has 60 to 80 sentences of 15 to 25 words', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(60);
    expect(sentences.length).toBeLessThanOrEqual(80);
    const lengths = sentences.map(({ text }) => (text ?? '').split(' ').length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(15);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(25);
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
  });

  it('says where it comes from', () => {
    expect(content).toMatch(/^# source = .+\n# licence = .+\n/);
  });

  it.each(titled)('is one tree: %s', (_, sentence) => {
    const { words } = sentence;
    expect(words.filter(({ head }) => head === -1)).toHaveLength(1);
    expect(words.every((word, at) => reachesRoot(sentence, at) && word.head !== at)).toBe(true);
    expect(words.every(({ head, relation }) => (head === -1) === (relation === 'root'))).toBe(true);
  });

  it.each(titled)('has the labels of its guidelines: %s', (_, { words }) => {
    expect(words.filter(({ relation }) => !RELATIONS.has(relation))).toEqual([]);
    expect(words.filter(({ upos }) => !UPOS.has(upos))).toEqual([]);
    expect(words.filter(({ xpos }) => !XPOS.has(xpos))).toEqual([]);
    expect(words.filter(({ lemma }) => lemma === '' || lemma === '_')).toEqual([]);
    expect(words.filter(({ upos, relation }) => (upos === 'PUNCT') !== (relation === 'punct'))).toEqual([]);
  });

  it.each(titled)('has one subject and one object a word, passives with their auxiliary: %s', (_, { words }) => {
    for (const [head, { upos }] of words.entries()) {
      const own = words.filter((word) => word.head === head).map(({ relation }) => relation);
      for (const relation of ['nsubj', 'nsubj:pass', 'obj', 'iobj', 'cop', 'obl:agent']) {
        expect(own.filter((other) => other === relation).length).toBeLessThanOrEqual(1);
      }
      if (own.includes('nsubj:pass')) expect(own).toContain('aux:pass');
      if (upos === 'PUNCT') expect(own).toEqual([]);
    }
  });

  it('has words that stand in its text, to the last character', () => {
    for (const { text, sentences: placed } of toParagraphs(sentences)) {
      const spans = placed.flatMap((one) => one.spans);
      const words = placed.flatMap(({ sentence }) => sentence.words);
      expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(words.map(({ form }) => form));
      expect(spans.at(-1)?.end).toBe(text.length);
    }
  });

  it('has whole names of the four sorts', () => {
    for (const { words } of sentences) {
      words.forEach(({ name }, at) => {
        if (name === null) return;
        expect(name).toMatch(/^[BI]-(?:PER|ORG|LOC|MISC)$/);
        if (name.startsWith('I')) expect(words[at - 1]?.name?.slice(2)).toBe(name.slice(2));
      });
    }
    const first = (type: string): number =>
      sentences.flatMap(({ words }) => words).filter(({ name }) => name === `B-${type}`).length;
    expect(['PER', 'ORG', 'LOC', 'MISC'].map(first).every((count) => count >= 20)).toBe(true);
  });
});
