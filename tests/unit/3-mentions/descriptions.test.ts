import { describe, expect, it } from 'vitest';
import { nominalsOf, readMentions, unnamedOf } from './read-mentions.ts';

describe('descriptions', () => {
  it.each([
    ["[ME11] Kyiv's foreign ministry blasted him.", ["Kyiv's foreign ministry: organisation"]],
    ['[ME11] The Russian army has been accused.', ['Russian army: force']],
    ['[ME11] Thousands of North Korean soldiers were sent.', ['North Korean soldiers: force']],
    ['[ME11] An estimated 12,000 troops left.', ['12,000 troops: force']],
    ['[ME11] According to South Korean intelligence, it left.', ['South Korean intelligence: organisation']],
    ['[ME11] He visited the reclusive state in June.', ['reclusive state: state']],
    ['[ME11] The bloc met.', ['bloc: bloc']],
    ['[ME11] A company was founded.', []],
    ['[ME12] He declined to attend the summit.', ['summit: event']],
    ['[ME20] The UN chief spoke.', ['UN chief: person']],
    ['[ME20] A senior US official spoke.', ['senior US official: person']],
    ['[ME20] He was elected president.', []],
    ['[ME20] She heads the list; it was an official visit.', []],
    ['[ME23] The two men met and both sides agreed.', ['two men: person', 'both sides: state']],
    ['[ME24] The businessman was arrested.', ['businessman: person']],
  ])('%s', (text, nominals) => {
    expect(nominalsOf(text.replace(/^\[ME\d+\] /, ''))).toEqual(nominals);
  });

  it.each([
    ['[ME25] Dozens of white farmers protested.', ['white farmers: person']],
    ['[ME25] A federal judge freed Lula.', ['federal judge: person']],
    ['[ME25] Police arrested three senior activists.', ['Police: organisation', 'senior activists: person']],
    ['[ME25] He was elected president.', []],
    ['[ME25] No protester was arrested.', []],
    ['[ME25] The talks failed.', []],
  ])('%s', (text, unnamed) => {
    expect(unnamedOf(text.replace(/^\[ME\d+\] /, ''))).toEqual(unnamed);
  });

  it('[ME10] a body belongs to the state before it', () => {
    const mentions = readMentions("Ukraine's Foreign Ministry protested.");
    const ministry = mentions.find(({ type }) => type === 'organisation');
    expect(mentions[ministry?.owner ?? -1]?.known).toBe('state:UA');
  });

  it('[ME14] the capital of a state is the town', () => {
    const capital = readMentions('They met in the Russian capital.').find(({ form }) => form === 'nominal');
    expect(capital).toMatchObject({ type: 'place', known: 'place:moscow-ru' });
  });

  it('[ME11] the fighters of an armed group are the group', () => {
    const fighters = readMentions('Boko Haram fighters fled.').find(({ form }) => form === 'nominal');
    expect(fighters).toMatchObject({ known: 'organisation:bokoharam' });
  });

  it('[ME22] officials in the plural speak for their state', () => {
    const officials = readMentions('Ukrainian officials said no.').find(({ form }) => form === 'nominal');
    expect(officials).toMatchObject({ text: 'Ukrainian officials', type: 'state', known: 'state:UA' });
  });

  it('[ME13] pronouns, relative ones too', () => {
    const pronouns = readMentions('Putin, who met her, said they would help himself and their ally, which left.')
      .filter(({ form }) => form === 'pronoun')
      .map(({ text, gender, plural }) => `${text} ${gender ?? '-'} ${String(plural)}`);
    expect(pronouns.slice(0, 5)).toEqual([
      'who - false',
      'her female false',
      'they - true',
      'himself male false',
      'their - true',
    ]);
  });
});
