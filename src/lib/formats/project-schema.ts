import { z } from 'zod/mini';
import type { Document } from '../model/document.ts';
import type { CorpusEntity } from '../model/entity.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Pins } from '../model/project.ts';

/** The parts of a project file, each with its zod schema. Fields that are not listed are dropped. */

const nullableText = z._default(z.nullable(z.string()), null);
const offset = z.int().check(z.minimum(0));
const day = z.nullable(z.iso.date());

const entityType = z.enum(['person', 'state', 'organisation', 'bloc', 'force', 'place', 'event']);
const span = z.object({ start: offset, end: offset });

export const documentSchema: z.ZodMiniType<Document> = z.object({
  id: z.string(),
  text: z.string(),
  // As given by the caller: an unreadable day is an issue of the extraction, not an error of the file.
  date: nullableText,
  title: nullableText,
  source: nullableText,
  url: nullableText,
});

const entity = z.object({
  id: z.string(),
  name: z.string(),
  type: entityType,
  aliases: z.array(z.string()),
  known: nullableText,
  of: nullableText,
});

const mention = z.object({
  start: offset,
  end: offset,
  text: z.string(),
  form: z.enum(['name', 'nominal', 'pronoun']),
  type: entityType,
  entity: z.string(),
});

const evidence = z.object({ sentence: span, trigger: span, subjectSpan: span, objectSpan: span });

const statement = z.object({
  id: z.string(),
  subject: z.string(),
  predicate: z.string().check(z.minLength(1)),
  class: z.nullable(z.string()),
  sign: z.literal([1, -1, 0]),
  object: z.string(),
  modality: z.enum(['happened', 'ongoing', 'planned', 'denied', 'claimed', 'hypothetical']),
  accordingTo: nullableText,
  when: z._default(z.nullable(z.object({ start: day, end: day, text: z.string() })), null),
  evidence: z.array(evidence).check(z.minLength(1)),
  clearest: offset,
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
});

const issue = z.object({
  code: z.string(),
  message: z.string(),
  start: z.optional(offset),
  end: z.optional(offset),
});

/** An extraction as the file has it; its own copy of the document is checked against the project's. */
export const extractionSchema: z.ZodMiniType<Extraction> = z.object({
  document: documentSchema,
  date: day,
  entities: z.array(entity),
  mentions: z.array(mention),
  statements: z.array(statement),
  issues: z.array(issue),
  coverage: z.object({
    sentences: z.array(span),
    withStatements: z.array(offset),
    silent: z.array(offset),
  }),
  furniture: z.array(span),
});

export const corpusEntitySchema: z.ZodMiniType<CorpusEntity> = z.object({
  id: z.string(),
  name: z.string(),
  type: entityType,
  aliases: z.array(z.string()),
  known: nullableText,
  members: z.array(z.tuple([offset, z.string()])),
});

const anchor = z.object({ documentId: z.string(), start: offset, end: offset, text: z.string() });
const actorAnchor = z.object({ name: z.string(), type: entityType, mentions: z.array(anchor).check(z.minLength(1)) });
const statementAnchor = z.object({
  statement: z.string(),
  predicate: z.string(),
  sentence: anchor,
  trigger: anchor,
  subject: anchor,
  object: anchor,
});
const verdict = z.enum(['hidden', 'rejected']);

export const judgementSchema: z.ZodMiniType<Judgement> = z.discriminatedUnion('kind', [
  z.object({ id: z.string(), kind: z.literal('actor'), verdict, actor: actorAnchor }),
  z.object({
    id: z.string(),
    kind: z.literal('statements'),
    verdict,
    statements: z.array(statementAnchor).check(z.minLength(1)),
  }),
  z.object({ id: z.string(), kind: z.literal('same'), actors: z.tuple([actorAnchor, actorAnchor]) }),
]);

export const pinsSchema: z.ZodMiniType<Pins> = z.record(
  z.string(),
  z.object({ x: z.number(), y: z.number(), actor: z._default(z.nullable(actorAnchor), null) }),
);

const list = z.array(z.unknown());

/** The outermost fields; the parts are checked one by one, so that a bad file is told after its first fault. */
export const projectSchema = z.object({
  entente: z.optional(z.unknown()),
  id: z.string(),
  name: z.string(),
  documents: list,
  extractions: list,
  corpus: list,
  judgements: z._default(list, []),
  pins: z.optional(z.unknown()),
});
