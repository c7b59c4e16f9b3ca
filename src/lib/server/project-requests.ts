import { z } from 'zod';
import { decodeProject, encodeProject } from '../formats/project.ts';
import { InputError } from '../model/errors.ts';
import type { Project } from '../model/project.ts';
import type { Store } from '../store/store.ts';
import { DEFAULT_PROJECT } from './database.ts';

const list = z.array(z.unknown());
const correctionsSchema = z.strictObject({
  judgements: list.optional(),
  pins: z.record(z.string(), z.unknown()).optional(),
});
const additionsSchema = z.strictObject({ documents: list, extractions: list, corpus: list });

/** Checks only which fields there are; what they hold is for the project's own decoder. */
const parseFields = <T>(schema: z.ZodType<T>, value: unknown): T => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new InputError('malformed-request', `Request: ${z.prettifyError(parsed.error)}. Send these fields only.`);
};

/** The project as the text of a project file. */
export const readProject = async (store: Store): Promise<string> =>
  encodeProject(await store.loadProject(DEFAULT_PROJECT));

/** Replaces the project by the one of an imported file. Throws `InputError` when it is malformed. */
export const replaceProject = async (store: Store, value: unknown): Promise<void> => {
  await store.saveProject({ ...decodeProject(value), id: DEFAULT_PROJECT });
};

/** Replaces judgements, pins or both. Throws `InputError` when they are malformed. */
export const correctProject = async (store: Store, value: unknown): Promise<void> => {
  const fields = parseFields(correctionsSchema, value);
  await store.changeProject(DEFAULT_PROJECT, (project) => {
    // Corrections stand apart from the documents, so they are decoded without them: a pin need not wait for 50 MB.
    const bare = { ...project, documents: [], extractions: [], corpus: [] };
    const { judgements, pins } = decodeProject({ ...bare, ...fields });
    return { ...project, judgements, pins };
  });
};

/**
 * Adds documents with their extractions; `corpus` is the new corpus over all documents. Throws `InputError` when they
 * are malformed or do not fit the project.
 */
export const addDocuments = async (store: Store, value: unknown): Promise<void> => {
  const fields = parseFields(additionsSchema, value);
  await store.changeProject(DEFAULT_PROJECT, (project): Project => {
    const documents = [...project.documents, ...fields.documents];
    const extractions = [...project.extractions, ...fields.extractions];
    return decodeProject({ ...project, documents, extractions, corpus: fields.corpus });
  });
};
