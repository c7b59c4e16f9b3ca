import type { Document } from '../model/document.ts';
import type { CorpusEntity } from '../model/entity.ts';
import { InputError } from '../model/errors.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Pins, Project } from '../model/project.ts';

export interface Corrections {
  readonly judgements?: readonly Judgement[];
  readonly pins?: Pins;
}

export interface Additions {
  readonly documents: readonly Document[];
  readonly extractions: readonly Extraction[];
  /** Over all documents, old and new. */
  readonly corpus: readonly CorpusEntity[];
}

/** What the server keeps for the page. All reject with `InputError` or with the browser's own network error. */
export interface ProjectRequests {
  readonly load: () => Promise<Project>;
  readonly correct: (corrections: Corrections) => Promise<void>;
  readonly add: (additions: Additions) => Promise<void>;
  readonly replace: (project: Project) => Promise<void>;
}

const readRefusal = async (response: Response): Promise<string> => {
  const text = await response.text();
  try {
    const body = JSON.parse(text) as { error?: { message?: unknown }; message?: unknown };
    const message = body.error?.message ?? body.message;
    return typeof message === 'string' ? message : text;
  } catch {
    return text;
  }
};

/** The server of this page over `fetch`. */
export const createProjectRequests = (send: typeof fetch): ProjectRequests => {
  const request = async (method: string, path: string, body?: string): Promise<Response> => {
    const init: RequestInit = { method, headers: { 'Content-Type': 'application/json' } };
    if (body !== undefined) init.body = body;
    const response = await send(path, init);
    if (response.ok) return response;
    const reason = await readRefusal(response);
    throw new InputError('refused', `Server: ${reason || response.statusText}`, { status: response.status });
  };
  return {
    // What the server keeps it has checked when it came in; it is this very program.
    load: async () => (await (await request('GET', '/api/project')).json()) as Project,
    correct: async (corrections) => {
      await request('PATCH', '/api/project', JSON.stringify(corrections));
    },
    add: async (additions) => {
      await request('POST', '/api/project/documents', JSON.stringify(additions));
    },
    replace: async (project) => {
      const { encodeProject } = await import('../formats/project.ts');
      await request('PUT', '/api/project', encodeProject(project));
    },
  };
};
