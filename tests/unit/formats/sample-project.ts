import type { Document } from '../../../src/lib/model/document.ts';
import type { Entity, EntityType } from '../../../src/lib/model/entity.ts';
import type { Extraction } from '../../../src/lib/model/extraction.ts';
import { contentId } from '../../../src/lib/model/ids.ts';
import type { Project } from '../../../src/lib/model/project.ts';
import type { Span } from '../../../src/lib/model/span.ts';
import type { Modality, Sign, Statement, When } from '../../../src/lib/model/statement.ts';

/** `subject|trigger|object`, the words as the sentence has them, and what is said of the statement. */
export interface SampleStatement {
  readonly sentence: string;
  readonly subject: string;
  readonly trigger: string;
  readonly object: string;
  readonly predicate: string;
  readonly class?: string | null;
  readonly sign?: Sign;
  readonly modality?: Modality;
  readonly accordingTo?: string;
  readonly when?: When;
  readonly confidence?: number;
}

export interface SampleDocument {
  readonly id: string;
  readonly date?: string;
  readonly title?: string;
  readonly source?: string;
  readonly url?: string;
  /** Name → type; each is an entity of the document, its name and each alias found everywhere in the text. */
  readonly actors: Readonly<Record<string, EntityType>>;
  /** Name → further names. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  readonly statements: readonly SampleStatement[];
}

const findAll = (text: string, words: string): Span[] => {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    spans.push({ start: at, end: at + words.length });
  }
  return spans;
};

const within = (text: string, sentence: Span, words: string): Span => {
  const start = text.indexOf(words, sentence.start);
  if (start < 0) throw new Error(`"${words}" is not in the sample text`);
  return { start, end: start + words.length };
};

const toDocument = ({ id, date, title, source, url }: SampleDocument, text: string): Document => ({
  id,
  text,
  date: date ?? null,
  title: title ?? null,
  source: source ?? null,
  url: url ?? null,
});

/** One extraction out of sample sentences, the text being these sentences in a row. */
export const toSampleExtraction = (sample: SampleDocument): Extraction => {
  const sentences = [...new Set(sample.statements.map(({ sentence }) => sentence))];
  const text = sentences.join(' ');
  const namesOf = (name: string): readonly string[] => [name, ...(sample.aliases?.[name] ?? [])];
  const entities = Object.entries(sample.actors).map(([name, type], i): Entity => ({
    id: `e${i + 1}`,
    name,
    type,
    aliases: namesOf(name),
    known: null,
    of: null,
  }));
  const findEntity = (words: string): string =>
    entities.find(({ aliases }) => aliases.includes(words))?.id ?? `no entity ${words}`;
  const statements = new Map<string, Statement>();
  for (const told of sample.statements) {
    const [sentence] = findAll(text, told.sentence);
    if (!sentence) throw new Error('no such sentence');
    const modality = told.modality ?? 'happened';
    const [subject, object] = [findEntity(told.subject), findEntity(told.object)];
    const id = contentId('s', sample.id, subject, told.predicate, object, modality);
    const evidence = {
      sentence,
      trigger: within(text, sentence, told.trigger),
      subjectSpan: within(text, sentence, told.subject),
      objectSpan: within(text, sentence, told.object),
    };
    const before = statements.get(id);
    statements.set(id, {
      id,
      subject,
      predicate: told.predicate,
      class: told.class ?? null,
      sign: told.sign ?? 1,
      object,
      modality,
      accordingTo: told.accordingTo === undefined ? null : findEntity(told.accordingTo),
      when: told.when ?? null,
      evidence: [...(before?.evidence ?? []), evidence],
      clearest: 0,
      confidence: told.confidence ?? 0.8,
    });
  }
  const spans = sentences.map((sentence) => findAll(text, sentence)[0] ?? { start: 0, end: 0 });
  const document = toDocument(sample, text);
  return {
    document,
    date: sample.date ?? null,
    entities,
    mentions: entities.flatMap(({ id, type, aliases }) =>
      aliases.flatMap((words) =>
        findAll(text, words).map((span) => ({ ...span, text: words, form: 'name' as const, type, entity: id })),
      ),
    ),
    statements: [...statements.values()],
    issues: [],
    coverage: { sentences: spans, withStatements: spans.map((_, i) => i), silent: [] },
    furniture: [],
  };
};

/** A project of sample documents; actors of the same name and type are one in the corpus. */
export const toSampleProject = (samples: readonly SampleDocument[]): Project => {
  const extractions = samples.map(toSampleExtraction);
  const groups = new Map<string, [number, Entity][]>();
  extractions.forEach(({ entities }, document) => {
    for (const entity of entities) {
      const key = `${entity.type} ${entity.name}`;
      groups.set(key, [...(groups.get(key) ?? []), [document, entity]]);
    }
  });
  return {
    id: 'sample',
    name: 'Sample',
    documents: extractions.map(({ document }) => document),
    extractions,
    corpus: [...groups].map(([key, members]) => ({
      id: contentId('c', key),
      name: members[0]?.[1].name ?? '',
      type: members[0]?.[1].type ?? 'person',
      aliases: [...new Set(members.flatMap(([, { aliases }]) => aliases))],
      known: null,
      members: members.map(([document, { id }]) => [document, id] as const),
    })),
    judgements: [],
    pins: {},
  };
};

/** Two short reports with a meeting, a plan, a claim and a denial. */
export const SAMPLE_REPORTS: readonly SampleDocument[] = [
  {
    id: 'monday.txt',
    date: '2024-10-21',
    title: 'Talks in Kazan',
    source: 'Daily Example',
    url: 'https://example.org/kazan',
    actors: { 'Ada Lund': 'person', 'Boris Kern': 'person', Norland: 'state', Sudland: 'state' },
    aliases: { 'Ada Lund': ['Lund'], 'Boris Kern': ['Kern'] },
    statements: [
      {
        sentence: 'Ada Lund met Boris Kern on Sunday.',
        subject: 'Ada Lund',
        trigger: 'met',
        object: 'Boris Kern',
        predicate: 'met',
        class: 'CONSULT',
        when: { start: '2024-10-20', end: '2024-10-20', text: 'on Sunday' },
        confidence: 0.9,
      },
      {
        sentence: 'Norland attacked Sudland, Kern said.',
        subject: 'Norland',
        trigger: 'attacked',
        object: 'Sudland',
        predicate: 'attacked',
        class: 'ASSAULT',
        sign: -1,
        modality: 'claimed',
        accordingTo: 'Kern',
      },
    ],
  },
  {
    id: 'tuesday.txt',
    date: '2024-10-22',
    actors: { 'Ada Lund': 'person', 'Boris Kern': 'person', Norland: 'state' },
    aliases: { 'Ada Lund': ['Lund'] },
    statements: [
      {
        sentence: 'Boris Kern held talks with Lund.',
        subject: 'Boris Kern',
        trigger: 'held talks',
        object: 'Lund',
        predicate: 'met',
        class: 'CONSULT',
        confidence: 0.7,
      },
      {
        sentence: 'Lund leads Norland.',
        subject: 'Lund',
        trigger: 'leads',
        object: 'Norland',
        predicate: 'leads',
      },
      {
        sentence: 'Lund will visit Norland.',
        subject: 'Lund',
        trigger: 'visit',
        object: 'Norland',
        predicate: 'visited',
        class: 'CONSULT',
        modality: 'planned',
      },
    ],
  },
];
