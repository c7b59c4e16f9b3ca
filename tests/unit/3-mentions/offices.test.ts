import { describe, expect, it } from 'vitest';
import { officesOf, readMentions } from './read-mentions.ts';

describe('offices', () => {
  it.each([
    ['[ME20] Russian President Vladimir Putin left.', ['Vladimir Putin: leads president of Russian']],
    ['[ME20] UN Secretary-General Antonio Guterres left.', ['Antonio Guterres: leads secretary-general of UN']],
    [
      '[ME20] Saudi foreign minister Prince Faisal bin Farhan left.',
      ['Faisal bin Farhan: leads minister Foreign of Saudi'],
    ],
    ["[ME20] Guterres' deputy spokesperson Farhan Haq said no.", ['Farhan Haq: speaks for spokesperson of Guterres']],
    ['[ME20] Russian presidential aide Yury Ushakov said no.', ['Yury Ushakov: speaks for aide of Russian']],
    ["[ME20] Kenya's President William Ruto left.", ['William Ruto: leads president of Kenya']],
    [
      '[ME20] European Commission President Ursula von der Leyen left.',
      ['Ursula von der Leyen: leads president of European Commission'],
    ],
    ['[ME20] Chancellor Olaf Scholz of Germany left.', ['Olaf Scholz: leads chancellor of Germany']],
    [
      '[ME20] Presidents Xi Jinping and Vladimir Putin met.',
      ['Xi Jinping: leads president', 'Vladimir Putin: leads president'],
    ],
    [
      "[ME20] Pakistan's army chief Field Marshal Asim Munir left.",
      ['Asim Munir: leads head Army of Pakistan', 'Asim Munir: part of officer'],
    ],
    [
      '[ME21] The head of the IMF, Kristalina Georgieva, left.',
      ['head: leads head of IMF', 'Kristalina Georgieva: leads head of IMF'],
    ],
    [
      '[ME21] Narendra Modi, the Indian prime minister, left.',
      ['Narendra Modi: leads prime-minister of Indian', 'Indian prime minister: leads prime-minister of Indian'],
    ],
    [
      '[ME21] The army freed Jair Bolsonaro, a spokesman for the court said.',
      ['spokesman: speaks for spokesperson of court'],
    ],
    [
      '[ME20] Venezuelan opposition leader Maria Machado left.',
      ['Maria Machado: part of opposition-leader of Venezuelan'],
    ],
    [
      "[ME20] China's foreign ministry spokeswoman Mao Ning said no.",
      ["Mao Ning: speaks for spokesperson of China's foreign ministry"],
    ],
    ['[ME20] Soldiers led by Brice Oligui ousted President Ali Bongo.', ['Ali Bongo: leads president']],
  ])('%s', (text, offices) => {
    expect(officesOf(text.replace(/^\[ME\d+\] /, ''))).toEqual(offices);
  });

  it('[ME21] a description and the name beside it share the span of the office', () => {
    const offices = readMentions('The UN chief, Antonio Guterres, left.').flatMap((mention) => mention.offices);
    expect(offices).toHaveLength(2);
    expect(offices[0]).toEqual(offices[1]);
  });

  it('[ME20] "former" stands before the office, not in it', () => {
    const text = 'Former US president Bill Clinton left.';
    const [office] = readMentions(text).flatMap((mention) => mention.offices);
    expect(text.slice(office?.start, office?.end)).toBe('president');
    expect(office).toMatchObject({ of: null, body: 'person' });
  });

  it('[ME20] titles and given names tell gender', () => {
    const genders = readMentions('Mrs Okonjo met Vladimir Petrov and spokeswoman Nur Abe.')
      .filter(({ form }) => form === 'name')
      .map(({ gender }) => gender);
    expect(genders).toEqual(['female', 'male', 'female']);
  });
});
