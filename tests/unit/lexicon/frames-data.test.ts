import { describe, expect, it } from 'vitest';
import adjectives from '../../../src/lib/lexicon/en/frames-adjectives.json' with { type: 'json' };
import light from '../../../src/lib/lexicon/en/frames-light.json' with { type: 'json' };
import nouns from '../../../src/lib/lexicon/en/frames-nouns.json' with { type: 'json' };
import verbs from '../../../src/lib/lexicon/en/frames-verbs.json' with { type: 'json' };
import { loadOntology } from '../../../src/lib/ontology/ontology.ts';

interface Entry {
  readonly pos: string;
  readonly lemma: string;
  readonly variants?: readonly string[];
  readonly particle?: string;
  readonly nouns?: readonly string[];
  readonly predicate: string | null;
  readonly embeds?: string;
  readonly examples: readonly string[];
}

const files: readonly [string, readonly Entry[]][] = [
  ['verb', verbs.frames],
  ['light', light.frames],
  ['noun', nouns.frames],
  ['adjective', adjectives.frames],
];
const all = files.flatMap(([, frames]) => frames);
const { predicates } = loadOntology();

const triggersOf = ({ pos, lemma, variants = [], particle = '', nouns = [''] }: Entry): string[] =>
  [lemma, ...variants].flatMap((word) => nouns.map((noun) => [pos, word, particle, noun].join('|')));

describe('frames of the lexicon', () => {
  it('knows more than 2,400 triggers and a trigger for every act', () => {
    expect(all.length).toBeGreaterThan(2400);
    const used = new Set(all.map(({ predicate }) => predicate));
    const acts = [...predicates.values()].filter(({ structural }) => !structural).map(({ name }) => name);
    expect(acts.filter((name) => !used.has(name))).toEqual([]);
  });

  it('has every trigger once', () => {
    const triggers = all.flatMap(triggersOf);
    expect(triggers.filter((trigger, i) => triggers.indexOf(trigger) !== i)).toEqual([]);
  });

  it('gives each trigger a predicate of the ontology, or a modality for its complement', () => {
    const wrong = all.filter(({ predicate, embeds }) => (predicate === null) === (embeds === undefined));
    expect(wrong).toEqual([]);
    expect(all.filter(({ predicate }) => predicate !== null && !predicates.has(predicate))).toEqual([]);
  });

  it('shows each trigger in a sentence that holds both ends', () => {
    const wrong = all.filter(
      ({ examples }) =>
        examples.length === 0 ||
        examples.some((example) => {
          const [text = '', line = ''] = example.split(' => ');
          const [subject = '', predicate = '', object = ''] = line.split(' | ');
          return !text.includes(subject) || !text.includes(object) || !predicates.has(predicate) || subject === object;
        }),
    );
    expect(wrong).toEqual([]);
  });

  it.each(files)('sorts the %s file by lemma, so that a reader finds a word', (pos, frames) => {
    expect(frames.filter((frame) => frame.pos !== pos)).toEqual([]);
    expect(frames.filter(({ lemma }, i) => i > 0 && lemma < (frames[i - 1]?.lemma ?? ''))).toEqual([]);
  });
});
