import { describe, expect, it } from 'vitest';
import { loadFrames } from '../../../src/lib/lexicon/frames.ts';
import { loadTokenizer } from '../../../src/lib/pipeline/2-syntax/tokenizer.ts';
import { resolveEntities } from '../../../src/lib/pipeline/4-entities/resolve-entities.ts';
import { gazetteer } from './gazetteer.ts';
import { tellParsed } from './telling.ts';

const tokenizer = loadTokenizer();
const lexicon = { gazetteer, frames: loadFrames() };

/** What the last pronoun stands for: names, in order; "" where it is open. */
const pronounOf = (marked: string): string => {
  const { mentions, sentences } = tellParsed(marked, tokenizer);
  const { entities, references } = resolveEntities(mentions, sentences, lexicon);
  const found = references[mentions.findLastIndex(({ form }) => form === 'pronoun')] ?? [];
  return entities
    .filter(({ id }) => found.includes(id))
    .map(({ name }) => name)
    .join(', ');
};

const PUTIN = '[Vladimir Putin](person male)';
const XI = '[Xi Jinping](person male)';
const MERKEL = '[Angela Merkel](person female)';

describe('pronouns', () => {
  it.each<[string, string, string]>([
    [
      '[EN31] the subject of the sentence before',
      `${PUTIN} criticised ${XI} on Monday. [He](pronoun) left early.`,
      'Vladimir Putin',
    ],
    ['[EN31] gender decides', `${PUTIN} criticised ${MERKEL} on Monday. [She](pronoun) left early.`, 'Angela Merkel'],
    [
      '[EN31] two arguments of one verb are two',
      `${PUTIN} spoke on Monday. ${XI} praised [him](pronoun).`,
      'Vladimir Putin',
    ],
    ['[EN31] the subject of the own clause owns', `${PUTIN} told ${XI} about [his](pronoun) plans.`, 'Vladimir Putin'],
    [
      '[EN31] the speaker of a quotation is not "he" in it',
      `${PUTIN} arrived. "[He](pronoun) is late," ${XI} said.`,
      'Vladimir Putin',
    ],
    ['[EN31] joined to somebody', `${PUTIN} welcomed ${XI} and [his](pronoun) wife.`, 'Xi Jinping'],
    [
      '[EN30] a phrase before the subject',
      `${XI} left. In [his](pronoun) speech, ${PUTIN} praised Belgium.`,
      'Vladimir Putin',
    ],
    [
      '[EN32] a reflexive is the subject',
      `${PUTIN} and the crowd left. ${XI} praised [himself](pronoun).`,
      'Xi Jinping',
    ],
    [
      '[EN33] a relative is what stands before it',
      `${PUTIN} met ${XI}, [who](pronoun) had arrived early.`,
      'Xi Jinping',
    ],
    ['[EN33] a relative of a state', `${PUTIN} praised [India](state:IN), [which](pronoun) buys oil.`, 'India'],
    ['[EN33] a question points at nobody', `${PUTIN} asked [who](pronoun) had come.`, ''],
    ['[EN34] it under a verb of saying', `[India](state:IN) said [it](pronoun) would send troops.`, 'India'],
    ['[EN34] an empty it', `[India](state:IN) left. [It](pronoun) is clear that talks failed.`, ''],
    ['[EN34] it after a person is no person', `${PUTIN} criticised the offensive, saying [it](pronoun) was wrong.`, ''],
    ['[EN35] its is the subject', `[India](state:IN) recalled [its](pronoun) ambassador.`, 'India'],
    ['[EN35] its of a thing', `[India](state:IN) left. The report and the film praised [its](pronoun) authors.`, ''],
    [
      '[EN41] they after "met"',
      `${PUTIN} met ${XI} on Monday. [They](pronoun) discussed trade.`,
      'Vladimir Putin, Xi Jinping',
    ],
    [
      '[EN41] they of a group',
      `${PUTIN} and ${XI} left. [They](pronoun) had discussed trade.`,
      'Vladimir Putin, Xi Jinping',
    ],
    ['[EN36] I is who says so', `${XI} left. "[I](pronoun) will stay," said ${PUTIN}.`, 'Vladimir Putin'],
  ])('%s', (_, marked, expected) => {
    expect(pronounOf(marked)).toBe(expected);
  });
});
