import type { Document } from '../model/document.ts';
import type { CorpusEntity } from '../model/entity.ts';
import { InputError } from '../model/errors.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Project } from '../model/project.ts';
import { checkExtraction } from './check-extraction.ts';
import { checkInput } from './input-fault.ts';
import {
  corpusEntitySchema,
  documentSchema,
  extractionSchema,
  judgementSchema,
  pinsSchema,
  projectSchema,
} from './project-schema.ts';

/** Version of the project file, its field "entente". */
const PROJECT_VERSION = 1;

const WHERE = 'Project file';
const CODE = 'malformed-project';

const checkVersion = (version: unknown): void => {
  if (version === undefined || version === PROJECT_VERSION) return;
  throw new InputError(
    'unknown-project-version',
    `${WHERE}: entente: version ${JSON.stringify(version)} is not known. Open it with a newer Entente.`,
    { version: JSON.stringify(version) },
  );
};

const decodeDocuments = (values: readonly unknown[]): readonly Document[] => {
  const ids = new Set<string>();
  return values.map((value, i) => {
    const document = checkInput(documentSchema, value, WHERE, `documents[${i}]`, CODE);
    if (ids.has(document.id)) {
      throw new InputError(
        'duplicate-document',
        `${WHERE}: documents[${i}].id: "${document.id}" stands twice. Give each document an id of its own.`,
        { id: document.id },
      );
    }
    ids.add(document.id);
    return document;
  });
};

const decodeExtractions = (values: readonly unknown[], documents: readonly Document[]): readonly Extraction[] => {
  if (values.length !== documents.length) {
    throw new InputError(
      'unequal-extractions',
      `${WHERE}: extractions: ${values.length} for ${documents.length} documents. Give one for each, in their order.`,
      { documents: documents.length, extractions: values.length },
    );
  }
  return documents.map((document, i) => {
    const place = `extractions[${i}]`;
    const extraction = checkInput(extractionSchema, values[i], WHERE, place, CODE);
    if (extraction.document.id !== document.id || extraction.document.text !== document.text) {
      throw new InputError(
        'foreign-extraction',
        `${WHERE}: ${place}: belongs to another text than documents[${i}] "${document.id}". Extract it again.`,
        { place },
      );
    }
    checkExtraction(extraction, place);
    // One copy of each text is enough in memory.
    return { ...extraction, document };
  });
};

const decodeCorpus = (values: readonly unknown[], extractions: readonly Extraction[]): readonly CorpusEntity[] => {
  const entities = extractions.map((extraction) => new Set(extraction.entities.map(({ id }) => id)));
  const ids = new Set<string>();
  return values.map((value, i) => {
    const actor = checkInput(corpusEntitySchema, value, WHERE, `corpus[${i}]`, CODE);
    const stranger = actor.members.find(([document, id]) => !entities[document]?.has(id));
    if (ids.has(actor.id) || stranger) {
      const what = stranger ? `no entity "${stranger[1]}" in document ${stranger[0]}` : `id "${actor.id}" stands twice`;
      throw new InputError('malformed-corpus', `${WHERE}: corpus[${i}]: ${what}. Resolve the corpus again.`, {
        place: `corpus[${i}]`,
      });
    }
    ids.add(actor.id);
    return actor;
  });
};

/**
 * Reads the value of a project file, or a project that is put together from parts of unknown origin: field "entente" is
 * the version and may be absent, further fields are ignored, judgements and pins may be absent. Spans are checked
 * against the texts, ids are unique, and whatever is referred to is there. Throws `InputError` with the place.
 */
export const decodeProject = (value: unknown): Project => {
  const fields = checkInput(projectSchema, value, WHERE, '', CODE);
  checkVersion(fields.entente);
  const documents = decodeDocuments(fields.documents);
  const extractions = decodeExtractions(fields.extractions, documents);
  return {
    id: fields.id,
    name: fields.name,
    documents,
    extractions,
    corpus: decodeCorpus(fields.corpus, extractions),
    judgements: fields.judgements.map((judgement, i) =>
      checkInput(judgementSchema, judgement, WHERE, `judgements[${i}]`, CODE),
    ),
    pins: checkInput(pinsSchema, fields.pins ?? {}, WHERE, 'pins', CODE),
  };
};

/** The text of a project file: `{"entente": 1, …project}`, without line breaks. */
export const encodeProject = ({ id, name, documents, extractions, corpus, judgements, pins }: Project): string =>
  JSON.stringify({ entente: PROJECT_VERSION, id, name, documents, extractions, corpus, judgements, pins });
