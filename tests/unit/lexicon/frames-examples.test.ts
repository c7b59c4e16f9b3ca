import { describe, expect, it } from 'vitest';
import adjectives from '../../../src/lib/lexicon/en/frames-adjectives.json' with { type: 'json' };
import light from '../../../src/lib/lexicon/en/frames-light.json' with { type: 'json' };
import nouns from '../../../src/lib/lexicon/en/frames-nouns.json' with { type: 'json' };
import verbs from '../../../src/lib/lexicon/en/frames-verbs.json' with { type: 'json' };
import { loadPipeline } from '../../../src/lib/pipeline/pipeline.ts';
import { parsePlainText } from '../../../src/lib/sources/plain-text.ts';
import { readShippedModels } from '../read-syntax.ts';

interface Entry {
  readonly examples: readonly string[];
}

/** How many examples of each file gave their predicate when this was last measured; raise it when more do. */
const FLOORS: readonly [string, readonly Entry[], number][] = [
  ['verbs', verbs.frames, 1181],
  ['light verbs', light.frames, 464],
  ['nouns', nouns.frames, 561],
  ['adjectives', adjectives.frames, 237],
];

const pipeline = loadPipeline(readShippedModels());

/** "Kyiv slammed Guterres => …" as a sentence of a text: a capital first, a full stop last. */
const toSentence = (example: string): string => {
  const words = example.split(' => ')[0] ?? '';
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
};

/** Whether the pipeline reads the example's predicate out of it, between whomever. */
const givesPredicate = (example: string): boolean => {
  const predicate = example.split(' | ')[1];
  return pipeline
    .extract(parsePlainText('d', toSentence(example)))
    .statements.some((statement) => statement.predicate === predicate);
};

describe('examples of the frames', () => {
  it.each(FLOORS)('the %s give their predicate as often as they did', (_file, frames, floor) => {
    const examples = frames.flatMap((frame) => frame.examples);
    const missed = examples.filter((example) => !givesPredicate(example));
    const given = examples.length - missed.length;
    expect(given, `${given} of ${examples.length}; these do not:\n${missed.join('\n')}`).toBeGreaterThanOrEqual(floor);
  });
});
