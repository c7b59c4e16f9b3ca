import { describe, expect, test } from 'vitest';
import { encodeExplainedLine, encodeExtractionLine } from '../../../src/lib/formats/extraction-line.ts';
import type { ExplainedExtraction, PathStep } from '../../../src/lib/model/explanation.ts';
import type { Span } from '../../../src/lib/model/span.ts';
import { parsePlainText } from '../../../src/lib/sources/plain-text.ts';
import { explainText, readText } from './read-statements.ts';

const wordsOf = ({ extraction }: ExplainedExtraction, span: Span | null): string | null =>
  span && extraction.document.text.slice(span.start, span.end);

const toSteps = (explained: ExplainedExtraction, path: readonly PathStep[]): string[] =>
  path.map(({ relation, of }) => `${relation} of ${wordsOf(explained, of)}`);

/** The explanation of the first statement with a predicate. */
const explanationOf = (text: string, predicate: string) => {
  const explained = explainText(text);
  const at = explained.extraction.statements.findIndex((statement) => statement.predicate === predicate);
  const found = explained.explanations[at];
  if (!found) throw new Error(`nothing ${predicate} in "${text}"`);
  const { rules, entry, path, subject, object } = found;
  return {
    rules,
    entry: entry && `${entry.pos}: ${[entry.lemma, entry.particle].filter(Boolean).join(' ')}`,
    path: toSteps(explained, path),
    subject: toSteps(explained, subject.path),
    object: toSteps(explained, object.path),
    found: [subject.found, object.found],
    standsFor: [wordsOf(explained, subject.standsFor), wordsOf(explained, object.standsFor)],
  };
};

describe('why a statement was read', () => {
  test.each<readonly [string, string, string, object]>([
    [
      'a verb with its entry and both ends',
      'Kenya condemned Mali.',
      'criticised',
      {
        rules: ['ST1'],
        entry: 'verb: condemn',
        path: [],
        subject: ['subject of condemned'],
        object: ['object of condemned'],
        found: ['direct', 'direct'],
        standsFor: [null, null],
      },
    ],
    [
      'what stands above the verb',
      'Peru said that Chile attacked Bolivia.',
      'attacked',
      { rules: ['ST1'], path: ['complement of said'], subject: ['subject of attacked'] },
    ],
    [
      'a particle belongs to the entry',
      'Kenya ruled out talks with Mali.',
      'rejected',
      { rules: ['ST2'], entry: 'light: rule out', object: ['prep:with of ruled'] },
    ],
    [
      'a light verb',
      'Gabriel Boric held talks with Luis Arce.',
      'met',
      { rules: ['ST2'], entry: 'light: hold', subject: ['subject of held'], found: ['direct', 'direct'] },
    ],
    [
      'a noun, up to the verb it stands with',
      "Iraq's invasion of Kuwait shook the region.",
      'attacked',
      {
        rules: ['ST3'],
        entry: 'noun: invasion',
        path: ['subject of shook'],
        subject: ['possessor of invasion'],
        object: ['prep:of of invasion'],
      },
    ],
    [
      'whose the object is',
      "Kenya criticised Israel's plans.",
      'criticised',
      { found: ['direct', 'inside'], object: ['possessor of plans', 'object of criticised'] },
    ],
    [
      'a pronoun stands for the name before it',
      'Gabriel Boric arrived in Lima. He criticised Venezuela.',
      'criticised',
      { standsFor: ['Gabriel Boric', null], subject: ['subject of criticised'] },
    ],
    [
      'an unresolved pronoun stands for the speaker',
      'The Sudanese army said it attacked Ethiopia.',
      'attacked',
      { standsFor: ['Sudanese army', null], subject: ['subject of attacked'] },
    ],
    ['a refusal', 'Kenya will not travel to Mali.', 'rejected', { rules: ['ST1', 'ST25'] }],
    [
      'who arrests is the law of the land',
      'Gabriel Boric was arrested in Rwanda.',
      'coerced',
      { rules: ['ST1', 'ST27a'], found: ['borrowed', 'direct'] },
    ],
    ['a title has no entry', 'Chilean President Gabriel Boric spoke.', 'leads', { rules: ['ST10'], entry: null }],
    [
      'a judgement has words of its own',
      'Peru stressed that the annexation of its territory by Chile is unacceptable.',
      'criticised',
      { rules: ['ST17'], entry: null },
    ],
  ])('%s: %s', (_what, text, predicate, expected) => {
    expect(explanationOf(text, predicate)).toMatchObject(expected);
  });

  test('there is one explanation for each statement, and the statements are the same', () => {
    const text = 'Kenyan President William Ruto criticised Mali on Monday. Ruto will meet Emmanuel Macron in Paris.';
    const { extraction, explanations } = explainText(text);
    expect(extraction).toEqual(readText(text));
    expect(explanations).toHaveLength(extraction.statements.length);
  });
});

describe('why a sentence with two actors gave nothing', () => {
  test.each<readonly [reason: string, text: string, trigger: string | null]>([
    ['no-frame', 'Messi never played for China.', null],
    ['no-frame', 'Kenya, Mali and Peru are far away.', null],
    ['no-object', 'Kenya and Mali denied the charges.', 'denied'],
    ['no-ends', 'The dog chased the cat, and Kenya and Mali slept.', 'chased'],
    ['same-actor', 'Mali, where Gabriel Boric grew up, criticised itself.', 'criticised'],
    ['suppressed', 'Kenya left without attacking Mali.', 'attacking'],
  ])('%s: %s', (reason, text, trigger) => {
    const explained = explainText(text);
    expect(explained.ledger.map((silence) => [silence.reason, wordsOf(explained, silence.trigger)])).toEqual([
      [reason, trigger],
    ]);
    const [silence] = explained.ledger;
    expect(silence?.sentence).toEqual({ start: 0, end: text.length });
    expect(silence?.actors.length).toBeGreaterThan(1);
  });

  test('a sentence that gave a statement or names one actor is not in it', () => {
    expect(explainText('Kenya condemned Mali. Kenya is green.').ledger).toEqual([]);
  });
});

describe('the line with the reasons', () => {
  test('is the plain line with an explanation in each statement and a ledger at its end', () => {
    const text = 'Kenya condemned Mali. Lionel Messi never played for China.';
    const line = JSON.parse(encodeExplainedLine(explainText(text)));
    const { ledger, ...rest } = line;
    expect(Object.keys(line).at(-1)).toBe('ledger');
    expect(ledger).toMatchObject([{ sentence: [22, text.length], reason: 'no-frame', trigger: null }]);
    expect(line.statements[0].explanation).toEqual({
      rules: ['ST1'],
      entry: { pos: 'verb', lemma: 'condemn', particle: null, predicate: 'criticised' },
      path: [],
      subject: { found: 'direct', form: 'name', standsFor: null, path: ['subject of condemned'] },
      object: { found: 'direct', form: 'name', standsFor: null, path: ['object of condemned'] },
    });
    for (const statement of rest.statements) delete statement.explanation;
    expect(JSON.stringify(rest)).toBe(encodeExtractionLine(readText(text)));
  });

  test('nothing gives an empty ledger', () => {
    const { extraction, explanations, ledger } = explainText('');
    expect([extraction, explanations, ledger]).toMatchObject([{ document: parsePlainText('d', '') }, [], []]);
  });
});
