import type { Judgement } from '../model/judgement.ts';
import type { Pins, Project } from '../model/project.ts';
import type { Additions, Corrections, ProjectRequests } from './project-requests.ts';

export type ProjectStatus = 'loading' | 'ready' | 'failed';

/** The project as the server keeps it. Changes show at once and are saved one after the other behind the scenes. */
export class ProjectState {
  project: Project | null = $state.raw(null);
  status: ProjectStatus = $state('loading');
  /** Whether a change has still to reach the server. */
  readonly saving: boolean = $derived.by(() => this.#waiting > 0);
  #waiting = $state(0);
  #queue: Promise<void> = Promise.resolve();
  readonly #requests: ProjectRequests;
  readonly #onFailure: (what: string, error: unknown) => void;

  constructor(requests: ProjectRequests, onFailure: (what: string, error: unknown) => void) {
    this.#requests = requests;
    this.#onFailure = onFailure;
  }

  async load(): Promise<void> {
    this.status = 'loading';
    try {
      this.project = await this.#requests.load();
      this.status = 'ready';
    } catch (error) {
      this.status = 'failed';
      this.#onFailure('The project could not be loaded.', error);
    }
  }

  setJudgements(judgements: readonly Judgement[]): void {
    this.#correct({ judgements });
  }

  setPins(pins: Pins): void {
    this.#correct({ pins });
  }

  /** Documents join when the server has them: the map never shows what would be gone after a reload. */
  async add(additions: Additions): Promise<void> {
    await this.#enqueue(() => this.#requests.add(additions));
    if (!this.project) return;
    this.project = {
      ...this.project,
      documents: [...this.project.documents, ...additions.documents],
      extractions: [...this.project.extractions, ...additions.extractions],
      corpus: additions.corpus,
    };
  }

  async replace(project: Project): Promise<void> {
    await this.#enqueue(() => this.#requests.replace(project));
    this.project = project;
    this.status = 'ready';
  }

  #correct(corrections: Corrections): void {
    if (!this.project) return;
    this.project = { ...this.project, ...corrections };
    this.#enqueue(() => this.#requests.correct(corrections)).catch((error: unknown) =>
      this.#onFailure('The last change could not be saved; export the project to keep it.', error),
    );
  }

  #enqueue(work: () => Promise<void>): Promise<void> {
    this.#waiting += 1;
    const done = this.#queue.then(work).finally(() => {
      this.#waiting -= 1;
    });
    // One failure must not hold up the next change.
    this.#queue = done.catch(() => undefined);
    return done;
  }
}
