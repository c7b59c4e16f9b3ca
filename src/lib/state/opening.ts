import { decodeList } from '../formats/gexf-list.ts';
import type { EdgeAttributes, EntenteGraph } from '../graph/attributes.ts';
import { InputError } from '../model/errors.ts';
import type { Project } from '../model/project.ts';

/** Sentences that an edge of an opened file brought along. */
export const toFileSentences = ({ extra }: EdgeAttributes): readonly string[] =>
  typeof extra.evidence === 'string' ? decodeList(extra.evidence) : [];

/** What a file that is no text turns out to be. */
export type OpenedFile =
  | { readonly kind: 'graph'; readonly name: string; readonly graph: EntenteGraph }
  | { readonly kind: 'project'; readonly name: string; readonly project: Project };

export const isTextFile = (name: string): boolean => /\.(txt|text|md|markdown|x?html?)$/i.test(name);
export const isGraphFile = (name: string): boolean => /\.(gexf|json)$/i.test(name);

/** Endings for file choosers. */
export const READABLE = '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.gexf,.json';

const isProject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'documents' in value && 'extractions' in value;

const parseJson = (name: string, text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError('malformed-json', `${name}: is no JSON: ${reason}. Choose another file.`, { name }, error);
  }
};

/**
 * Opens a graph or a whole project. Throws `InputError` when the file is neither or is malformed. What reads a format is
 * loaded with the first file of it.
 */
export const openFile = async (name: string, text: string): Promise<OpenedFile> => {
  if (/\.gexf$/i.test(name)) {
    const { decodeGexf } = await import('../formats/gexf.ts');
    return { kind: 'graph', name, graph: decodeGexf(text) };
  }
  const value = parseJson(name, text);
  if (isProject(value)) {
    const { decodeProject } = await import('../formats/project.ts');
    return { kind: 'project', name, project: decodeProject(value) };
  }
  const { decodeGraphJson } = await import('../formats/json.ts');
  return { kind: 'graph', name, graph: decodeGraphJson(value) };
};
