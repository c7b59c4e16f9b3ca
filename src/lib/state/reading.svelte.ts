import type { ExtractionClient, ExtractionProgress, ExtractionTask } from '../worker/client.ts';
import type { RawText } from '../worker/messages.ts';
import type { NoticesState } from './notices.svelte.ts';
import type { ProjectState } from './project.svelte.ts';
import { toCount } from './wording.ts';

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** Texts on their way into the project: read in a worker, with progress, joined when all are read. */
export class ReadingState {
  progress: ExtractionProgress | null = $state.raw(null);
  #task: ExtractionTask | null = null;
  readonly #client: ExtractionClient;
  readonly #project: ProjectState;
  readonly #notices: NoticesState;

  constructor(client: ExtractionClient, project: ProjectState, notices: NoticesState) {
    this.#client = client;
    this.#project = project;
    this.#notices = notices;
  }

  /** Reads texts and adds them. Gives the ids of the documents that joined. */
  async add(texts: readonly RawText[]): Promise<readonly string[]> {
    const { project } = this.#project;
    if (!project || texts.length === 0) return [];
    if (this.#task) {
      this.#notices.fail('Other texts are still being read. Wait for them or cancel.');
      return [];
    }
    this.progress = { done: 0, total: texts.length, name: texts[0]?.name ?? '' };
    this.#task = this.#client.extract(texts, project.extractions, (progress) => {
      this.progress = progress;
    });
    try {
      const { skipped, ...additions } = await this.#task.result;
      for (const { name, reason } of skipped) this.#notices.fail(`“${name}” was left out: ${reason}.`);
      if (additions.documents.length === 0) return [];
      await this.#project.add(additions);
      const statements = additions.extractions.reduce((sum, extraction) => sum + extraction.statements.length, 0);
      this.#notices.done(
        `${toCount(additions.documents.length, 'text')} joined the map with ${toCount(statements, 'statement')}.`,
      );
      return additions.documents.map(({ id }) => id);
    } catch (error) {
      if (isAbort(error)) this.#notices.done('Reading cancelled; nothing was added.');
      else
        this.#notices.fail(`The texts could not be added. ${error instanceof Error ? error.message : String(error)}`);
      return [];
    } finally {
      this.#task = null;
      this.progress = null;
    }
  }

  cancel(): void {
    this.#task?.cancel();
  }
}
