import { describe, expect, it } from 'vitest';
import { readPhrases, writePhrases } from '../../../../src/lib/pipeline/3-mentions/names-model/phrase-list.ts';
import {
  IS_FAMILY,
  IS_GIVEN,
  IS_TOWN,
  Phrases,
  joinPhrase,
  kindsOf,
  phraseCode,
} from '../../../../src/lib/pipeline/3-mentions/names-model/phrases.ts';

const hashOf = (phrase: string): number =>
  phrase.split(' ').reduce((hash, word) => joinPhrase(hash, phraseCode(word)), 0);

describe('phrase list', () => {
  it('survives being written and read', () => {
    const byHash = new Map([
      [hashOf('San José'), IS_TOWN],
      [hashOf('Maria'), IS_GIVEN],
      [hashOf('Martin'), IS_GIVEN | IS_FAMILY],
    ]);
    const phrases = new Phrases();
    readPhrases(writePhrases(byHash), phrases);
    expect(['San Jose', 'Maria', 'Martin', 'Elsewhere'].map((phrase) => kindsOf(phrases.get(hashOf(phrase))))).toEqual([
      IS_TOWN,
      IS_GIVEN,
      IS_GIVEN | IS_FAMILY,
      0,
    ]);
  });

  it('may be empty', () => {
    const phrases = new Phrases();
    readPhrases('', phrases);
    expect(phrases.get(hashOf('Maria'))).toBe(0);
  });

  it.each([
    ['marks', 'São Paulo', 'Sao Paulo'],
    ['dots of abbreviations', 'U.S. Army', 'US Army'],
    ['curly quotes', 'Côte d’Ivoire', "Cote d'Ivoire"],
  ])('does not mind %s', (_, one, other) => {
    expect(hashOf(one)).toBe(hashOf(other));
  });
});
