import { describe, expect, test } from 'vitest';
import { toTree } from '../../../src/lib/pipeline/2-syntax/tree.ts';
import { chunkWords, describeSentence } from './describe-clauses.ts';
import { readTree } from './trees.ts';

/** The links of the phrases, by words: "Kyiv of > capital". */
const linksOf = (written: string): string[] => {
  const sentence = readTree(written);
  const words = (number: number): string => chunkWords(sentence, number);
  return sentence.chunks.flatMap(({ attached, possessor, apposition, conjunct }, i) => [
    ...(attached === null
      ? []
      : [`${words(i)} ${sentence.tokens[attached.preposition]?.form ?? ''} > ${words(attached.chunk)}`]),
    ...(possessor === null ? [] : [`${words(i)} of ${words(possessor)}`]),
    ...(apposition === null ? [] : [`${words(i)} = ${words(apposition)}`]),
    ...(conjunct === null ? [] : [`${words(i)} & ${words(conjunct)}`]),
  ]);
};

describe('noun phrases by the tree', () => {
  test.each<[string, string, string, string[]]>([
    [
      'SY12',
      'a preposition hangs on its noun',
      'The/DET/2/det siege/NOUN/5/nsubj of/ADP/4/case Mariupol/PROPN/2/nmod ended/VBD/0/root',
      ['Mariupol of > The siege'],
    ],
    [
      'SY12',
      'on the noun above a bare name, not on the name',
      'an/DET/2/det assault/NOUN/0/root by/ADP/4/case Hamas/PROPN/2/nmod on/ADP/6/case Israel/PROPN/4/nmod',
      ['Hamas by > an assault', 'Israel on > an assault'],
    ],
    [
      'SY11',
      'possessor',
      "Putin/PROPN/3/nmod:poss 's/PART/1/case visit/NOUN/4/nsubj failed/VBD/0/root",
      ['visit of Putin'],
    ],
    [
      'SY13',
      'apposition',
      'Haq/PROPN/6/nsubj ,/PUNCT/4/punct the/DET/4/det spokesman/NOUN/1/appos ,/PUNCT/1/punct spoke/VBD/0/root',
      ['the spokesman = Haq'],
    ],
    [
      'SY13',
      'a thing right behind a name is said of the name',
      'on/ADP/2/case RSF/PROPN/0/root in/ADP/4/case Fasher/PROPN/2/nmod ,/PUNCT/7/punct the/DET/7/det city/NOUN/2/appos',
      ['Fasher in > RSF', 'the city = Fasher'],
    ],
    [
      'SY14',
      'a list that the tree takes for appositions',
      'met/VBD/0/root Xi/PROPN/1/obj ,/PUNCT/4/punct Modi/PROPN/2/appos and/CCONJ/6/cc Lula/PROPN/2/appos',
      ['Modi & Xi', 'Lula & Xi'],
    ],
    [
      'SY14',
      'without an "and" there is no list',
      'near/ADP/2/case Damascus/PROPN/5/obl ,/PUNCT/4/punct officials/NOUN/2/conj said/VBD/0/root',
      [],
    ],
  ])('[%s] %s', (_rule, _what, written, expected) => {
    expect(linksOf(written)).toEqual(expected);
  });
});

describe('clauses by the tree', () => {
  test.each<[string, string, string, string[]]>([
    [
      'SY20',
      'auxiliaries, particle and negation',
      'Kyiv/PROPN/4/nsubj did/AUX:VBD/4/aux not/PART/4/advmod rule/VB/0/root talks/NOUN/4/obj out/ADP/4/compound:prt',
      ['Kyiv NOT rule out: talks <root'],
    ],
    [
      'SY21',
      'a passive and its agent',
      'Kyiv/PROPN/3/nsubj:pass was/AUX:VBD/3/aux:pass hit/VBN/0/root by/ADP/5/case Russia/PROPN/3/obl:agent',
      ['Kyiv hit[pass]: - | by Russia <root'],
    ],
    [
      'SY41',
      'what a form of "be" says is its object',
      'Haq/PROPN/4/nsubj is/AUX:VBZ/4/cop the/DET/4/det spokesman/NOUN/0/root',
      ['Haq be: the spokesman <root'],
    ],
    [
      'SY41',
      'with a preposition, an oblique',
      'Haq/PROPN/4/nsubj is/AUX:VBZ/4/cop in/ADP/4/case Kyiv/PROPN/0/root',
      ['Haq be: - | in Kyiv <root'],
    ],
    [
      'SY35',
      'a verb after "and" has the subject of the first',
      'Xi/PROPN/2/nsubj left/VBD/0/root Paris/PROPN/2/obj and/CCONJ/5/cc visited/VBD/2/conj Rome/PROPN/5/obj',
      ['Xi left: Paris <root', 'Xi visit: Rome <conjunct'].map((line) => line.replace('left:', 'leave:')),
    ],
    [
      'SY36',
      'an infinitive has the object above as subject',
      'Xi/PROPN/2/nsubj urged/VBD/0/root Iran/PROPN/2/obj to/PART/5/mark stop/VB/2/xcomp',
      ['Xi urge: Iran <root', 'Iran* stop: - <infinitive'],
    ],
    [
      'SY36',
      'or who is called on',
      'Xi/PROPN/2/nsubj called/VBD/0/root on/ADP/4/case Iran/PROPN/2/obl to/PART/6/mark stop/VB/2/xcomp',
      ['Xi call: - | on Iran <root', 'Iran* stop: - <infinitive'],
    ],
    [
      'SY40',
      'a bare verb behind an object',
      'Xi/PROPN/2/nsubj demanded/VBD/0/root Iran/PROPN/2/obj stop/VB/2/ccomp',
      ['Xi demand: - <root', 'Iran stop: - <complement'],
    ],
    [
      'SY37',
      'a gerund after "for" has the object as subject',
      'Xi/PROPN/2/nsubj criticised/VBD/0/root Modi/PROPN/2/obj for/SCONJ/5/mark visiting/VBG/2/advcl Taiwan/PROPN/5/obj',
      ['Xi criticise: Modi <root', 'Modi* visit: Taiwan <adverbial'],
    ],
    [
      'SY32',
      'a relative clause is about the noun before it',
      'The/DET/2/det deal/NOUN/6/nsubj Iran/PROPN/4/nsubj signed/VBD/2/acl:relcl has/AUX:VBZ/6/aux failed/VBN/0/root',
      ['Iran sign: The deal <relative', 'The deal fail: - <root'],
    ],
    [
      'SY44',
      'a verb without a subject takes the phrase before it',
      'Denmark/PROPN/4/dep last/ADJ/3/amod week/NOUN/4/obl:unmarked announced/VBD/0/root it/PRON/4/obj',
      ['Denmark announce: it <root'],
    ],
    [
      'SY45',
      'a phrase behind a preposition that hangs nowhere',
      'Xi/PROPN/2/nsubj met/VBD/0/root Modi/PROPN/2/obj in/ADP/5/case Goa/PROPN/2/dep',
      ['Xi meet: Modi | in Goa <root'],
    ],
    [
      'SY52',
      'a phrase that hangs on the object is an oblique too',
      'Xi/PROPN/2/nsubj held/VBD/0/root talks/NOUN/2/obj with/ADP/5/case Modi/PROPN/3/nmod',
      ['Xi hold: talks | with Modi <root'],
    ],
  ])('[%s] %s', (_rule, _what, written, expected) => {
    expect(describeSentence(readTree(written))).toEqual(expected);
  });
});

describe('repairs of the tree', () => {
  test.each<[string, string, string, string[]]>([
    [
      'SY80',
      'what hangs on a mark hangs on its head',
      'Xi/PROPN/2/nsubj met/VBD/0/root ,/PUNCT/2/punct Modi/PROPN/3/obj',
      ['Xi meet: Modi <root'],
    ],
    [
      'SY80',
      'a day and a name behind it',
      'On/ADP/2/case Tuesday/PROPN/4/nsubj Modi/PROPN/2/flat spoke/VBD/0/root',
      ['Modi speak: - <root'],
    ],
    [
      'SY81',
      'the first verb taken for the main one',
      'Burhan/PROPN/0/root ,/PUNCT/4/punct who/PRON/4/nsubj flew/VBD/1/parataxis away/ADV/4/advmod ,/PUNCT/8/punct will/AUX:MD/8/aux meet/VB/4/parataxis Sisi/PROPN/8/obj',
      ['Burhan fly: - <relative', 'Burhan will meet: Sisi <root'],
    ],
    [
      'SY81',
      'the same with a participle',
      'Juntas/NOUN/3/nsubj ,/PUNCT/3/punct backed/VBN/0/root by/ADP/5/case Russia/PROPN/3/obl ,/PUNCT/7/punct left/VBD/3/conj Ecowas/PROPN/7/obj',
      ['Juntas back[pass]: - | by Russia <participle', 'Juntas leave: Ecowas <root'],
    ],
    [
      'SY82',
      'a noun taken for the root',
      'Haq/PROPN/0/root ,/PUNCT/3/punct spokesman/NOUN/1/appos ,/PUNCT/1/punct denied/VBD/1/parataxis it/PRON/5/obj',
      ['Haq deny: it <root'],
    ],
    [
      'SY82',
      'a new subject taken for the second object',
      'Putin/PROPN/2/nsubj met/VBD/0/root Xi/PROPN/6/nsubj and/CCONJ/5/cc Modi/PROPN/3/conj visited/VBD/2/advcl Kyiv/PROPN/6/obj',
      ['Putin meet: Xi <root', 'Modi visit: Kyiv <adverbial'],
    ],
    [
      'SY83',
      'a speaker at the end governs what is said',
      'Xi/PROPN/3/nsubj will/AUX:MD/3/aux attend/VB/0/root ,/PUNCT/3/punct state/NOUN/6/compound media/NOUN/3/obj report/VBP/6/acl ./PUNCT/3/punct',
      ['Xi will attend: - <complement', 'state media report: - <root'],
    ],
  ])('[%s] %s', (_rule, _what, written, expected) => {
    expect(describeSentence(readTree(written))).toEqual(expected);
  });

  test('heads come before their dependents, and what no root reaches is left out', () => {
    const tree = toTree({ heads: Int32Array.from([1, -1, 1, 4, 3]), relations: ['a', 'root', 'b', 'c', 'd'] });
    expect([...tree.order]).toEqual([1, 0, 2]);
  });
});
