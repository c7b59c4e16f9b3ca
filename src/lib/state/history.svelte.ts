import type { Judgement } from '../model/judgement.ts';
import type { ProjectState } from './project.svelte.ts';

interface Step {
  /** In the past tense, without a full stop: "rejected Kazan". */
  readonly label: string;
  readonly before: readonly Judgement[];
  readonly after: readonly Judgement[];
}

/** Judgements with their undo and redo. */
export class HistoryState {
  #past: readonly Step[] = $state.raw([]);
  #future: readonly Step[] = $state.raw([]);
  readonly undoLabel: string | null = $derived(this.#past.at(-1)?.label ?? null);
  readonly redoLabel: string | null = $derived(this.#future.at(-1)?.label ?? null);
  readonly judgements: readonly Judgement[] = $derived.by(() => this.#project.project?.judgements ?? []);
  readonly #project: ProjectState;

  constructor(project: ProjectState) {
    this.#project = project;
  }

  /** Adds a judgement. One of the same id is replaced, so that the same wish twice stays one. */
  judge(judgement: Judgement, label: string): void {
    this.#take(label, [...this.judgements.filter(({ id }) => id !== judgement.id), judgement]);
  }

  /** Takes one judgement back, wherever it stands in the list. */
  withdraw(id: string, label: string): void {
    this.#take(
      label,
      this.judgements.filter((judgement) => judgement.id !== id),
    );
  }

  /** Takes the last step back and gives its label, null when there is none. */
  undo(): string | null {
    const step = this.#past.at(-1);
    if (!step) return null;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, step];
    this.#project.setJudgements(step.before);
    return step.label;
  }

  redo(): string | null {
    const step = this.#future.at(-1);
    if (!step) return null;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, step];
    this.#project.setJudgements(step.after);
    return step.label;
  }

  /** Another project has other steps. */
  clear(): void {
    this.#past = [];
    this.#future = [];
  }

  #take(label: string, after: readonly Judgement[]): void {
    this.#past = [...this.#past, { label, before: this.judgements, after }];
    this.#future = [];
    this.#project.setJudgements(after);
  }
}
