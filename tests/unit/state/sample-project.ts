import type { Document } from '../../../src/lib/model/document.ts';
import type { Entity, EntityType } from '../../../src/lib/model/entity.ts';
import type { Extraction } from '../../../src/lib/model/extraction.ts';
import type { Project } from '../../../src/lib/model/project.ts';
import type { Span } from '../../../src/lib/model/span.ts';
import type { Modality, Sign, Statement } from '../../../src/lib/model/statement.ts';

const SIGNS: Readonly<Record<string, Sign>> = { met: 1, criticised: -1, leads: 1 };

const find = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${text}".`);
  return { start, end: start + words.length };
};

const entity = (id: string, name: string, type: EntityType): Entity => ({
  id,
  name,
  type,
  aliases: [name],
  known: null,
  of: null,
});

type Told = readonly [subject: string, predicate: string, trigger: string, object: string, modality?: Modality];

/** One document of one sentence a line; each statement stands in the first line that holds its trigger. */
export const sampleExtraction = (
  id: string,
  text: string,
  entities: readonly Entity[],
  told: readonly Told[],
): Extraction => {
  const document: Document = { id, text, date: '2024-10-24', title: `Title of ${id}`, source: 'Wire', url: null };
  const sentences = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  const span = (entityId: string): Span => find(text, entities.find((one) => one.id === entityId)!.name);
  const statements = told.map(([subject, predicate, trigger, object, modality = 'happened'], i): Statement => {
    const place = find(text, trigger);
    const sentence = sentences.find(({ start, end }) => start <= place.start && place.end <= end)!;
    return {
      id: `${id}-s${i}`,
      subject,
      predicate,
      class: null,
      sign: SIGNS[predicate] ?? 0,
      object,
      modality,
      accordingTo: null,
      when: null,
      evidence: [{ sentence, trigger: place, subjectSpan: span(subject), objectSpan: span(object) }],
      clearest: 0,
      confidence: 0.8,
    };
  });
  const telling = sentences.flatMap((sentence, i) =>
    statements.some(({ evidence }) => evidence[0]!.sentence.start === sentence.start) ? [i] : [],
  );
  return {
    document,
    date: document.date,
    entities,
    mentions: entities.map(({ id: own, name, type }) => ({
      ...find(text, name),
      text: name,
      form: 'name',
      type,
      entity: own,
    })),
    statements,
    issues: [],
    coverage: {
      sentences,
      withStatements: telling,
      silent: sentences.flatMap((_, i) => (telling.includes(i) ? [] : [i])),
    },
    furniture: [],
  };
};

/** Two documents: Ann met Bob in both; Bob criticised Cora; Ann leads Cora; nothing is told of the last line. */
export const sampleProject = (): Project => {
  const entities = [entity('e1', 'Ann', 'person'), entity('e2', 'Bob', 'person'), entity('e3', 'Cora', 'organisation')];
  const extractions = [
    sampleExtraction('a.txt', 'Ann met Bob.\nBob criticised Cora.\nAnn, head of Cora, left.\nBob and Ann.', entities, [
      ['e1', 'met', 'met', 'e2'],
      ['e2', 'criticised', 'criticised', 'e3'],
      ['e1', 'leads', 'head', 'e3'],
    ]),
    sampleExtraction('b.txt', 'Ann will see Bob.', entities.slice(0, 2), [
      ['e1', 'met', 'see', 'e2', 'planned'],
      ['e1', 'met', 'see', 'e2'],
    ]),
  ];
  return {
    id: 'default',
    name: 'Sample',
    documents: extractions.map(({ document }) => document),
    extractions,
    corpus: [
      {
        id: 'ann',
        name: 'Ann',
        type: 'person',
        aliases: ['Ann', 'Dr Ann'],
        known: null,
        members: [
          [0, 'e1'],
          [1, 'e1'],
        ],
      },
      {
        id: 'bob',
        name: 'Bob',
        type: 'person',
        aliases: ['Bob'],
        known: null,
        members: [
          [0, 'e2'],
          [1, 'e2'],
        ],
      },
      { id: 'cora', name: 'Cora', type: 'organisation', aliases: ['Cora'], known: null, members: [[0, 'e3']] },
    ],
    judgements: [],
    pins: {},
  };
};
