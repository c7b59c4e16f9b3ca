import { describe, expect, test } from 'vitest';
import { evaluateDocument } from '../../../src/lib/evaluation/evaluate.ts';
import { toFigures } from '../../../src/lib/evaluation/figures.ts';
import { loadGold } from '../../../src/lib/evaluation/gold.ts';
import { toReport } from '../../../src/lib/evaluation/report.ts';
import { DataError } from '../../../src/lib/model/errors.ts';
import type { EntityType } from '../../../src/lib/model/entity.ts';
import type { Extraction } from '../../../src/lib/model/extraction.ts';
import type { Modality } from '../../../src/lib/model/statement.ts';
import { loadOntology } from '../../../src/lib/ontology/ontology.ts';

const TEXT = 'Kenya will host Mali. Ruto, its president, criticised Mali.';

const entity = (id: string, name: string, type: string, of: string | null = null) => ({
  id,
  name,
  type,
  core: true,
  of,
  forms: [name],
  adjectival_forms: [],
});

const goldStatement = (subject: string, predicate: string, object: string, modality: string, certain = true) => ({
  subject,
  predicate,
  object,
  modality,
  also: [],
  according_to: null,
  when: null,
  certain,
  evidence: ['Ruto, its president, criticised Mali.'],
});

const GOLD = loadGold({
  entities: [
    entity('kenya', 'Kenya', 'state'),
    entity('mali', 'Mali', 'state'),
    entity('ruto', 'Ruto', 'person', 'kenya'),
  ],
  documents: [
    {
      file: 'a.txt',
      actors: ['kenya', 'mali', 'ruto'],
      optional_actors: [],
      statements: [
        goldStatement('ruto', 'criticised', 'mali', 'happened'),
        goldStatement('kenya', 'hosted', 'mali', 'planned'),
        goldStatement('ruto', 'leads', 'kenya', 'happened'),
        goldStatement('kenya', 'invited', 'mali', 'happened', false),
      ],
    },
  ],
});

type Line = readonly [subject: string, predicate: string, object: string, modality: Modality];

const toExtraction = (names: readonly (readonly [string, EntityType])[], lines: readonly Line[]): Extraction => ({
  document: { id: 'a.txt', text: TEXT, date: null, title: null, source: null, url: null },
  date: null,
  entities: names.map(([name, type]) => ({ id: name, name, type, aliases: [name], known: null, of: null })),
  mentions: names.map(([name, type]) => {
    const start = TEXT.indexOf(name);
    return { start, end: start + name.length, text: name, form: 'name', type, entity: name };
  }),
  statements: lines.map(([subject, predicate, object, modality], i) => {
    const known = loadOntology().predicates.get(predicate);
    const sentence = { start: 22, end: TEXT.length };
    const telling = { sentence, trigger: sentence, subjectSpan: sentence, objectSpan: sentence };
    return {
      id: `s${i}`,
      subject,
      predicate,
      object,
      modality,
      class: known?.class ?? null,
      sign: known?.sign ?? 0,
      accordingTo: null,
      when: null,
      evidence: [telling],
      clearest: 0,
      confidence: 0.5,
    };
  }),
  issues: [],
  coverage: { sentences: [], withStatements: [], silent: [] },
  furniture: [],
});

const ALL = [
  ['Kenya', 'state'],
  ['Mali', 'state'],
  ['Ruto', 'person'],
] as const;

const score = (extraction: Extraction) => evaluateDocument(GOLD, GOLD.documents[0]!, extraction, loadOntology());

describe('evaluateDocument', () => {
  test('all that is annotated and nothing else scores 1 throughout', () => {
    const one = score(
      toExtraction(ALL, [
        ['Ruto', 'criticised', 'Mali', 'happened'],
        ['Kenya', 'hosted', 'Mali', 'planned'],
        ['Ruto', 'leads', 'Kenya', 'ongoing'],
        ['Kenya', 'invited', 'Mali', 'happened'],
      ]),
    );
    const figures = toFigures([one]);
    expect({ ...figures, direction_acc: 1, evidence_acc: 1 }).toEqual(
      Object.fromEntries(Object.keys(figures).map((name) => [name, 1])),
    );
    expect(one.statements.judged.map(({ verdict }) => verdict)).toEqual(['hit', 'hit', 'hit', 'unsure']);
  });

  test('a state in place of its leader is worth half, a wrong statement nothing', () => {
    const one = score(
      toExtraction(ALL, [
        ['Kenya', 'criticised', 'Mali', 'happened'],
        ['Mali', 'attacked', 'Kenya', 'happened'],
      ]),
    );
    expect(one.statements.judged.map(({ verdict }) => verdict)).toEqual(['near', 'false']);
    expect(one.statements.tally).toEqual({ rightGiven: 0.5, given: 2, rightDue: 0.5, due: 3 });
  });

  test('telling a fact again in another modality is no second hit, but its modality is judged', () => {
    const one = score(
      toExtraction(ALL, [
        ['Ruto', 'criticised', 'Mali', 'happened'],
        ['Ruto', 'criticised', 'Mali', 'denied'],
      ]),
    );
    expect(one.statements.tally.given).toBe(1);
    expect(one.statements.modality).toEqual({ right: 1, of: 2 });
  });

  test('direction counts for what has one', () => {
    const one = score(toExtraction(ALL, [['Mali', 'criticised', 'Ruto', 'happened']]));
    expect(one.statements.direction).toEqual({ right: 0, of: 1 });
  });

  test('the report lists what was missed', () => {
    const report = toReport('set', [score(toExtraction(ALL.slice(0, 2), []))], 5);
    expect(report).toContain('actor missed    ruto');
    expect(report).toContain('ruto — criticised → mali [happened]');
  });
});

test('a gold file that names an unknown actor is refused', () => {
  const file = { entities: [], documents: [{ file: 'a', actors: ['x'], statements: [] }] };
  expect(() => loadGold(file)).toThrow(DataError);
});
