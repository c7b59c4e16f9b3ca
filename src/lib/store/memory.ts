import { StoreError } from '../model/errors.ts';
import type { Project } from '../model/project.ts';
import type { Store } from './store.ts';

/** A store that forgets everything when the program ends. */
export const createMemoryStore = (): Store => {
  const projects = new Map<string, Project>();

  const findProject = (id: string): Project => {
    const project = projects.get(id);
    if (!project) {
      throw new StoreError('unknown-project', `Store: no project "${id}". Choose one of the list.`, { id });
    }
    return project;
  };

  return {
    listProjects: async () =>
      [...projects.values()].map(({ id, name, documents }) => ({ id, name, documents: documents.length })),
    loadProject: async (id) => findProject(id),
    saveProject: async (project) => {
      projects.set(project.id, project);
    },
    changeProject: async (id, change) => {
      const changed = { ...change(findProject(id)), id };
      projects.set(id, changed);
      return changed;
    },
    deleteProject: async (id) => {
      findProject(id);
      projects.delete(id);
    },
  };
};
