import { z } from 'zod';
import { DataError } from '../model/errors.ts';

const entitySchema = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  core: z.boolean().default(false),
  of: z.string().nullish(),
  forms: z.array(z.string()),
  adjectival_forms: z.array(z.string()).default([]),
});

const statementSchema = z.object({
  subject: z.string(),
  predicate: z.string(),
  object: z.string(),
  modality: z.string(),
  also: z.array(z.string()).default([]),
  also_modality: z.array(z.string()).default([]),
  according_to: z.string().nullish(),
  when: z.string().nullish(),
  certain: z.boolean(),
  evidence: z.array(z.string()),
});

const goldSchema = z.object({
  entities: z.array(entitySchema),
  documents: z.array(
    z.object({
      file: z.string(),
      actors: z.array(z.string()),
      optional_actors: z.array(z.string()).default([]),
      statements: z.array(statementSchema),
    }),
  ),
});

/** An annotated actor; `of` is the state or body it belongs to. */
export type GoldEntity = z.infer<typeof entitySchema>;

/** An annotated statement; `also` and `also_modality` are what else a fair reader would accept. */
export type GoldStatement = z.infer<typeof statementSchema>;

export type GoldDocument = z.infer<typeof goldSchema>['documents'][number];

/** Annotated documents in the format of the gold's guide. */
export interface Gold {
  readonly entities: ReadonlyMap<string, GoldEntity>;
  readonly documents: readonly GoldDocument[];
}

/** Checks and indexes a gold file. Throws `DataError` where it is malformed or names an actor it does not describe. */
export const loadGold = (file: unknown): Gold => {
  const parsed = goldSchema.safeParse(file);
  if (!parsed.success) {
    throw new DataError('malformed-gold', `Gold: the file is malformed: ${z.prettifyError(parsed.error)}`);
  }
  const entities = new Map(parsed.data.entities.map((entity) => [entity.id, entity]));
  for (const { file: name, actors, optional_actors, statements } of parsed.data.documents) {
    const named = [...actors, ...optional_actors, ...statements.flatMap(({ subject, object }) => [subject, object])];
    const unknown = named.find((id) => !entities.has(id));
    if (unknown !== undefined) {
      throw new DataError(
        'unknown-gold-actor',
        `Gold: "${name}" names the actor "${unknown}", which is not described.`,
      );
    }
  }
  return { entities, documents: parsed.data.documents };
};

/** Whether one of two actors belongs to the other: a state and its leader, ministry or army. */
export const isKin = (gold: Gold, a: string, b: string): boolean =>
  gold.entities.get(a)?.of === b || gold.entities.get(b)?.of === a;
