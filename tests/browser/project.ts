import type { Project } from '../../src/lib/model/project.ts';

/** The project as the server has it now. */
export const loadProject = async (url: string): Promise<Project> =>
  (await (await fetch(`${url}/api/project`)).json()) as Project;

/** Id of the actor whose name holds the words. */
export const findActorId = ({ corpus }: Project, words: string): string => {
  const actor = corpus.find(({ name }) => name.includes(words));
  if (!actor) throw new Error(`No actor is called "${words}".`);
  return actor.id;
};
