import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../src/lib/model/statement.ts';
import { readText } from './read-statements.ts';

/** The statements of a predicate in a text. */
const told = (text: string, predicate: string): Statement[] =>
  readText(text).statements.filter((statement) => statement.predicate === predicate);

/** Confidence of the one statement of a predicate. */
const confidence = (text: string, predicate: string): number => {
  const statements = told(text, predicate);
  expect(statements).toHaveLength(1);
  return statements[0]?.confidence ?? 0;
};

describe('evidence', () => {
  test('[ST30] every telling is shown: its sentence, its trigger and its ends, letter for letter', () => {
    const text = 'Brazil met Peru in Lima.  Peru’s meeting with Brazil was “short”.';
    const [statement] = told(text, 'met');
    const words = statement?.evidence.map(({ sentence, trigger, subjectSpan, objectSpan }) =>
      [sentence, trigger, subjectSpan, objectSpan].map(({ start, end }) => text.slice(start, end)),
    );
    expect(words).toEqual([
      ['Brazil met Peru in Lima.', 'met', 'Brazil', 'Peru'],
      ['Peru’s meeting with Brazil was “short”.', 'meeting', 'Brazil', 'Peru'],
    ]);
  });

  test('[ST30] the same text gives the same ids, another modality gives another', () => {
    const ids = (text: string): string[] => told(text, 'attacked').map(({ id }) => id);
    expect(ids('Chad attacked Libya.')).toEqual(ids('Chad attacked Libya.'));
    expect(ids('Chad attacked Libya.')).not.toEqual(ids('Chad will attack Libya.'));
  });

  test('[ST18] an end that the sentence leaves out is shown where the text names it', () => {
    const text = 'Russia invaded Ukraine in 2022. Kyiv wants an end to the occupation of its territory.';
    const [statement] = told(text, 'coerced');
    const { subjectSpan } = statement?.evidence[0] ?? {};
    expect(text.slice(subjectSpan?.start, subjectSpan?.end)).toBe('Russia');
  });

  test('sentences that name two actors and give nothing are counted as silent', () => {
    const { coverage } = readText('Chad attacked Libya. Chad and Libya have a border. It rained.');
    expect(coverage.sentences).toHaveLength(3);
    expect(coverage).toMatchObject({ withStatements: [0], silent: [1] });
  });
});

describe('confidence', () => {
  test.each<[string, string, string, string]>([
    ['a name above a pronoun', 'attacked', 'Chad rested. Chad attacked Libya.', 'Chad rested. It attacked Libya.'],
    ['a verb above a noun', 'attacked', 'Chad attacked Libya.', "Chad's attack on Libya failed."],
    ['an actor above its officials', 'met', 'Chad met Libya.', 'Officials from Chad met Libya.'],
    ['a fact above what could be', 'attacked', 'Chad attacked Libya.', 'Chad could attack Libya.'],
    ['two tellings above one', 'attacked', 'Chad attacked Libya. Chad attacked Libya again.', 'Chad attacked Libya.'],
    [
      'an end that is named above one that is left out',
      'coerced',
      'Russia invaded Ukraine. Russia occupied Ukraine.',
      'Russia invaded Ukraine. The occupation of Ukraine goes on.',
    ],
  ])('[ST40] %s', (_rule, predicate, surer, lessSure) => {
    expect(confidence(surer, predicate)).toBeGreaterThan(confidence(lessSure, predicate));
  });
});
