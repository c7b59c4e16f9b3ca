import { z } from 'zod/mini';
import type { EntityType } from '../model/entity.ts';
import { DataError } from '../model/errors.ts';
import type { Modality, Sign } from '../model/statement.ts';
import predicatesFile from './predicates.json' with { type: 'json' };

/** What the graph can say of two actors. */
export interface Predicate {
  readonly name: string;
  /** PLOVER class; null for structural predicates. */
  readonly class: string | null;
  readonly sign: Sign;
  /** Written once, subject = the end that comes first ("met"). */
  readonly symmetric: boolean;
  /** A standing fact (office, membership, place), not an act. */
  readonly structural: boolean;
}

/** A family of predicates, as the filters show them. */
export interface PredicateGroup {
  readonly id: string;
  readonly label: string;
  readonly predicates: readonly string[];
}

export interface Ontology {
  /** In the order of the vocabulary. */
  readonly predicates: ReadonlyMap<string, Predicate>;
  readonly groups: readonly PredicateGroup[];
}

/** All entity types, in the order in which legends and filters list them. */
export const ENTITY_TYPES: readonly EntityType[] = [
  'person',
  'state',
  'organisation',
  'bloc',
  'force',
  'place',
  'event',
];

/** All modalities, facts first. */
export const MODALITIES: readonly Modality[] = ['happened', 'ongoing', 'planned', 'claimed', 'hypothetical', 'denied'];

const fileSchema = z.object({
  predicates: z.array(
    z.object({
      name: z.string().check(z.minLength(1)),
      class: z.nullable(z.string()),
      sign: z.union([z.literal(1), z.literal(-1), z.literal(0)]),
      symmetric: z._default(z.boolean(), false),
      structural: z._default(z.boolean(), false),
    }),
  ),
  groups: z.array(z.object({ id: z.string(), label: z.string(), classes: z.array(z.nullable(z.string())) })),
});

/** Checks and indexes the vocabulary. Throws `DataError` when the file is malformed or a predicate stands twice. */
export const loadOntology = (file: unknown = predicatesFile): Ontology => {
  const parsed = fileSchema.safeParse(file);
  if (!parsed.success) {
    throw new DataError('malformed-ontology', `Ontology: predicates.json is malformed: ${parsed.error.message}`);
  }
  const predicates = new Map<string, Predicate>();
  for (const predicate of parsed.data.predicates) {
    if (predicates.has(predicate.name)) {
      throw new DataError('duplicate-predicate', `Ontology: predicate "${predicate.name}" stands twice. Remove one.`, {
        name: predicate.name,
      });
    }
    predicates.set(predicate.name, predicate);
  }
  const groups = parsed.data.groups.map(({ id, label, classes }) => ({
    id,
    label,
    predicates: [...predicates.values()].filter((p) => classes.includes(p.class)).map((p) => p.name),
  }));
  return { predicates, groups };
};
