import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../../src/lib/lexicon/lexicon.ts';
import { loadClusters } from '../../../../src/lib/linear/clusters.ts';
import { decodeWeights, encodeWeights } from '../../../../src/lib/linear/weight-file.ts';
import { DataError } from '../../../../src/lib/model/errors.ts';
import { loadNameTagger } from '../../../../src/lib/pipeline/3-mentions/names-model/name-tagger.ts';
import { readShippedModels } from '../../read-syntax.ts';
import { nameTagger } from '../read-mentions.ts';

const { names: bytes, clusters: clusterBytes } = readShippedModels();
const lexicon = loadLexicon();
const clusters = loadClusters(clusterBytes);

/** Names of sentences whose words are parted by blanks, as "name/TYPE". */
const tag = (...sentences: string[]): string[] => {
  const forms = sentences.map((sentence) => sentence.split(' ').filter((form) => form !== ''));
  return nameTagger
    .tagNames(forms)
    .map(({ sentence, from, to, type }) => `${forms[sentence]?.slice(from, to).join(' ') ?? ''}/${type}`);
};

describe('name tagger', () => {
  it.each([
    [
      'persons and places',
      'Maria Petrova flew from Berlin to Nairobi .',
      ['Maria Petrova/PER', 'Berlin/LOC', 'Nairobi/LOC'],
    ],
    ['bodies', 'He joined the National Party of Suriname .', ['National Party of Suriname/ORG']],
    [
      'small words inside',
      'Ursula von der Leyen met Abdel Fattah al - Sisi .',
      ['Ursula von der Leyen/PER', 'Abdel Fattah al - Sisi/PER'],
    ],
    ['peoples as no actors', 'The Russian troops left .', ['Russian/MISC']],
    ['nothing', 'it rained all day .', []],
    ['nothing in no words', '', []],
  ])('finds %s', (_, sentence, names) => {
    expect(tag(sentence)).toEqual(names);
  });

  it('tells of what is seen elsewhere in the text', () => {
    expect(tag('Lars Quist was born in Oslo .', 'Later Quist joined a bank .')).toContain('Quist/PER');
  });

  it('gives the same for the same text, whatever it has read before', () => {
    const first = tag('Angela Merkel met Xi Jinping in Beijing .');
    tag(...Array.from({ length: 50 }, (_, i) => `Somebody${i} of Company${i} went to Town${i} .`));
    expect(tag('Angela Merkel met Xi Jinping in Beijing .')).toEqual(first);
  });

  it('is sure by a margin above 0 for every name', () => {
    const found = nameTagger.tagNames([['Putin', 'met', 'Erdogan', 'in', 'Sochi', '.']]);
    expect(found.every(({ margin }) => margin > 0)).toBe(true);
  });

  it.each([
    ['a sentence of 5,000 words', Array.from({ length: 5000 }, (_, i) => (i % 7 === 0 ? 'Paris' : 'and'))],
    ['100,000 commas', Array.from({ length: 100_000 }, () => ',')],
    ['other scripts, emoji, lone surrogates', ['Путин', '😀', '\ud800', '習近平', '\u0000', 'ابوظبي']],
    ['a word of 100,000 letters', ['A'.repeat(100_000)]],
  ])('reads %s', (_, forms) => {
    expect(() => nameTagger.tagNames([forms])).not.toThrow();
  });

  it.each([
    ['a truncated file', () => bytes.slice(0, bytes.length - 7)],
    ['a file of another kind', () => clusterBytes],
    ['no model at all', () => new TextEncoder().encode('names')],
    ['a damaged file', () => bytes.map((byte, i) => (i === 5000 ? byte ^ 1 : byte))],
    [
      'other labels',
      () => {
        const { rows, settings, labels } = decodeWeights('names', bytes);
        return encodeWeights('names', { labels: [...labels].reverse(), settings, rows });
      },
    ],
  ])('refuses %s', (_, make) => {
    expect(() => loadNameTagger(make(), clusters, lexicon)).toThrow(DataError);
  });
});
