import { describe, expect, it } from 'vitest';
import { resolveEntities } from '../../../src/lib/pipeline/4-entities/resolve-entities.ts';
import { gazetteer } from './gazetteer.ts';
import { tellParsed } from './telling.ts';
import { loadSyntaxModels } from '../read-syntax.ts';

const syntax = loadSyntaxModels();
const lexicon = { gazetteer, holders: [] };

/** What the last pronoun or description stands for: names, in order; "" where it is open. */
const lastOf = (marked: string): string => {
  const { mentions, sentences } = tellParsed(marked, syntax);
  const { entities, references } = resolveEntities(mentions, sentences, lexicon);
  const found = references[mentions.findLastIndex(({ form, adjectival }) => form !== 'name' && !adjectival)] ?? [];
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
    expect(lastOf(marked)).toBe(expected);
  });
});

describe('descriptions', () => {
  it.each<[string, string, string]>([
    [
      '[EN24] an office that nobody is said to bear',
      `${PUTIN} met [Antonio Guterres](person male office:head of:u) of the [UN](body:UN #u). Then the [Russian](adj state:RU #r) [president](nominal person office:president of:r) left.`,
      'Vladimir Putin',
    ],
    [
      '[EN24] not who bears another office',
      `President [Emmanuel Macron](person male office:president) spoke on Monday. [India](state:IN #i)'s [foreign minister](nominal person office:minister dept:Foreign of:i) answered.`,
      'Indian foreign minister',
    ],
    [
      '[EN22] an office of a bare noun, which is read first',
      `The [Peace Commission](organisation) met ${PUTIN}. The [commission](nominal organisation #c)'s president, [Anna Kent](person female office:president of:c), spoke. It rained. The [Peace Commission](organisation #d)'s [president](nominal person office:president of:d) left.`,
      'Anna Kent',
    ],
    [
      '[EN21] an apposition',
      `[Narendra Modi](person male), the [prime minister](nominal person office:prime-minister) of the country, left.`,
      'Narendra Modi',
    ],
    [
      '[EN40] the two men',
      `${PUTIN} met ${XI}. [India](state:IN) watched. The [two men](nominal person plural) smiled.`,
      'Vladimir Putin, Xi Jinping',
    ],
    [
      '[EN40] the pair are persons before states',
      `${PUTIN} met ${XI} between [India](state:IN) and [Iran](state:IR). The [pair](nominal person plural) smiled.`,
      'Vladimir Putin, Xi Jinping',
    ],
    [
      '[EN40] the two countries',
      `Talks between [India](state:IN) and [Iran](state:IR) failed. [Ukraine](state:UA) watched. The [two countries](nominal state plural) will meet again.`,
      'India, Iran',
    ],
    [
      '[EN40] three need to stand together',
      `[India](state:IN) left. [Iran](state:IR) and [Ukraine](state:UA) stayed. The [three countries](nominal state plural) are rich.`,
      '',
    ],
    [
      '[EN42] the country is the last one',
      `${PUTIN} demanded that [Ukraine](state:UA) give up land in the south of the [country](nominal state).`,
      'Ukraine',
    ],
    ['[EN42] another country is not', `[Ukraine](state:UA) sent grain to another [country](nominal state).`, ''],
    [
      '[EN42] a ministry is no group',
      `[Red Front](organisation) attacked. [India](state:IN #i)'s [Foreign Ministry](organisation owner:i) protested. The [militant group](nominal organisation) denied it.`,
      'Red Front',
    ],
    [
      '[EN42] a court by its name',
      `The [Supreme Court](organisation) met [Acme](organisation). It rained. It rained. The [court](nominal organisation) ruled.`,
      'Supreme Court',
    ],
    [
      '[EN25] this summit',
      `The [BRICS summit](event) opened on Monday. Leaders praised this [summit](nominal event).`,
      'BRICS summit',
    ],
    [
      '[EN25] the previous summit is another',
      `The [BRICS summit](event) opened on Monday. He missed the [previous summit](nominal event).`,
      'previous BRICS summit',
    ],
    [
      '[EN26] several bodies of one owner',
      `Talks failed. Many [Russian](adj state:RU #r) [banks](nominal organisation plural owner:r) closed.`,
      'Russian banks',
    ],
    [
      '[EN27] a name before a word for what it is',
      `The [Wagner](organisation #w) [group](nominal organisation owner:w) left.`,
      'Wagner',
    ],
    [
      '[EN23] somebody whom nobody names',
      `A senior [Indian](adj state:IN #i) [official](nominal person office:official of:i) criticised Belgium.`,
      'Indian official',
    ],
    [
      '[EN23] not what somebody is',
      `${PUTIN} is an [Indian](adj state:IN #i) [official](nominal person office:official of:i).`,
      'Vladimir Putin',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastOf(marked)).toBe(expected);
  });
});
