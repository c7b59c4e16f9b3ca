import type { Project } from '../model/project.ts';

/** What a list of projects shows. */
export interface ProjectSummary {
  readonly id: string;
  readonly name: string;
  /** Number of documents. */
  readonly documents: number;
}

/** Where projects are kept. Projects are plain values: what was saved is never changed afterwards. */
export interface Store {
  /** All projects, in the order in which they were first saved. */
  readonly listProjects: () => Promise<readonly ProjectSummary[]>;
  /** Throws `StoreError` "unknown-project" when there is none of this id. */
  readonly loadProject: (id: string) => Promise<Project>;
  /** Adds the project or replaces the one of the same id. */
  readonly saveProject: (project: Project) => Promise<void>;
  /**
   * Replaces a project by what `change` makes of it and gives the new one. Changes of one project come one after the
   * other, so none is lost. Throws `StoreError` "unknown-project".
   */
  readonly changeProject: (id: string, change: (project: Project) => Project) => Promise<Project>;
  /** Throws `StoreError` "unknown-project" when there is none of this id. */
  readonly deleteProject: (id: string) => Promise<void>;
}
