import { z } from 'zod';
import type { EntityType } from '../model/entity.ts';
import { DataError } from '../model/errors.ts';
import type { Modality } from '../model/statement.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { ENTITY_TYPES, MODALITIES, loadOntology } from '../ontology/ontology.ts';
import adjectivesFile from './en/frames-adjectives.json' with { type: 'json' };
import lightFile from './en/frames-light.json' with { type: 'json' };
import nounsFile from './en/frames-nouns.json' with { type: 'json' };
import verbsFile from './en/frames-verbs.json' with { type: 'json' };

export type FramePos = 'verb' | 'light' | 'noun' | 'adjective';

/** A place in the sentence where one end of a statement is looked for; `prep:with` is the object of that preposition. */
export type Slot =
  | 'subject'
  | 'object'
  | 'of-object'
  | 'complement-subject'
  | 'complement-object'
  | 'possessor'
  | 'compound'
  | 'governor-subject'
  | 'clause-subject'
  | `prep:${string}`;

/** What a word says of its two ends: "rule out" → `rejected`, its subject, the actor in its object. */
export interface Frame {
  readonly pos: FramePos;
  readonly lemma: string;
  /** Particle or fixed preposition of the trigger ("out", "down on"), else null. */
  readonly particle: string | null;
  /** Its words, none for none. */
  readonly particles: readonly string[];
  /** Light verbs: lemmas of the noun that carries the meaning ("hold" + "talk"); else empty. */
  readonly nouns: readonly string[];
  /** The words of each of `nouns`; a hyphen is a word of its own. */
  readonly nounWords: readonly (readonly string[])[];
  /** Name of a predicate of the ontology; null for verbs that only set the modality of what hangs on them. */
  readonly predicate: string | null;
  /** Slots tried in order. */
  readonly subject: readonly Slot[];
  readonly object: readonly Slot[];
  /** Entity types allowed for that end. */
  readonly subjectTypes: readonly EntityType[];
  readonly objectTypes: readonly EntityType[];
  /** Modality that the trigger itself carries ("vow to"), else null. */
  readonly modality: Modality | null;
  /** Modality that it gives to its complement clause ("plan to": planned), else null. */
  readonly embeds: Modality | null;
  /** "sentence => subject | predicate | object", each with two real actors. */
  readonly examples: readonly string[];
}

/** The frames by the lemma of their trigger; those with a particle come first. */
export interface Frames {
  readonly verbs: ReadonlyMap<string, readonly Frame[]>;
  /** Light verbs, by the lemma of the verb. */
  readonly light: ReadonlyMap<string, readonly Frame[]>;
  readonly nouns: ReadonlyMap<string, readonly Frame[]>;
  readonly adjectives: ReadonlyMap<string, readonly Frame[]>;
}

/** Places and events are ends only of the frames that list them. */
const ACTOR_TYPES: readonly EntityType[] = ['person', 'state', 'organisation', 'bloc', 'force'];

const entityTypes = z.array(z.custom<EntityType>((value) => ENTITY_TYPES.some((type) => type === value)));
const modality = z.custom<Modality>((value) => MODALITIES.some((name) => name === value));
const slot = z.custom<Slot>(
  (value) =>
    typeof value === 'string' &&
    /^(subject|object|of-object|complement-subject|complement-object|possessor|compound|governor-subject|clause-subject|prep:[a-z ]+)$/.test(
      value,
    ),
);

const frameSchema = z.strictObject({
  pos: z.enum(['verb', 'light', 'noun', 'adjective']),
  lemma: z.string().regex(/^\S/),
  variants: z.array(z.string()).default([]),
  particle: z.string().nullable().default(null),
  nouns: z.array(z.string()).default([]),
  predicate: z.string().nullable(),
  subject: z.array(slot).default([]),
  object: z.array(slot).default([]),
  subjectTypes: entityTypes.default([...ACTOR_TYPES]),
  objectTypes: entityTypes.default([...ACTOR_TYPES]),
  sense: z.string().optional(),
  note: z.string().optional(),
  modality: modality.nullable().default(null),
  embeds: modality.nullable().default(null),
  examples: z.array(z.string()).default([]),
});

const fileSchema = z.object({
  source: z.string().min(1),
  licence: z.string().min(1),
  frames: z.array(frameSchema),
});

type FrameEntry = z.infer<typeof frameSchema>;

const parseFile = (file: unknown, name: string): readonly FrameEntry[] => {
  const parsed = fileSchema.safeParse(file);
  if (parsed.success) return parsed.data.frames;
  const issue = parsed.error.issues[0];
  throw new DataError(
    'malformed-frames',
    `Frames: ${name} is malformed at ${issue?.path.join('.') ?? 'the top'}: ${issue?.message ?? 'unreadable'}.`,
    { file: name },
  );
};

const checkEntry = (entry: FrameEntry, ontology: Ontology): void => {
  if (entry.predicate === null && entry.embeds === null) {
    throw new DataError('empty-frame', `Frames: "${entry.lemma}" has neither predicate nor embeds. Give it one.`, {
      lemma: entry.lemma,
    });
  }
  if (entry.predicate !== null && !ontology.predicates.has(entry.predicate)) {
    throw new DataError(
      'unknown-predicate',
      `Frames: unknown predicate "${entry.predicate}" of "${entry.lemma}". Add it to predicates.json or correct the spelling.`,
      { lemma: entry.lemma, predicate: entry.predicate },
    );
  }
};

const toFrames = ({ variants, ...entry }: FrameEntry): Frame[] =>
  [entry.lemma, ...variants].map((lemma) => ({
    pos: entry.pos,
    lemma,
    particle: entry.particle,
    particles: entry.particle?.split(' ') ?? [],
    nouns: entry.nouns,
    nounWords: entry.nouns.map((noun) => noun.replaceAll('-', ' - ').split(' ')),
    predicate: entry.predicate,
    subject: entry.subject,
    object: entry.object,
    subjectTypes: entry.subjectTypes,
    objectTypes: entry.objectTypes,
    modality: entry.modality,
    embeds: entry.embeds,
    examples: entry.examples,
  }));

const indexFrames = (frames: readonly Frame[]): ReadonlyMap<string, readonly Frame[]> => {
  const index = new Map<string, Frame[]>();
  for (const frame of frames) {
    const others = index.get(frame.lemma);
    if (others === undefined) index.set(frame.lemma, [frame]);
    else others.push(frame);
  }
  for (const list of index.values()) {
    // Stable: the longer the fixed part, the surer the sense; else the order of the file.
    list.sort((a, b) => (b.particle ?? '').length - (a.particle ?? '').length);
  }
  return index;
};

/** The four files of frames as they ship, in the order verbs, light verbs, nouns, adjectives. */
export const FRAME_FILES: readonly unknown[] = [verbsFile, lightFile, nounsFile, adjectivesFile];

/**
 * Checks and indexes the frames. Throws `DataError` when a file is malformed, names a predicate that the ontology does
 * not have, or has an entry that says nothing.
 */
export const loadFrames = (files: readonly unknown[] = FRAME_FILES, ontology: Ontology = loadOntology()): Frames => {
  const names = ['frames-verbs.json', 'frames-light.json', 'frames-nouns.json', 'frames-adjectives.json'];
  const entries = files.flatMap((file, i) => parseFile(file, names[i] ?? `file ${i}`));
  for (const entry of entries) checkEntry(entry, ontology);
  const frames = entries.flatMap(toFrames);
  const of = (pos: FramePos): Frame[] => frames.filter((frame) => frame.pos === pos);
  return {
    verbs: indexFrames(of('verb')),
    light: indexFrames(of('light')),
    nouns: indexFrames(of('noun')),
    adjectives: indexFrames(of('adjective')),
  };
};
