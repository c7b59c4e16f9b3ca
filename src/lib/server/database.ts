import type { Project } from '../model/project.ts';
import { loadPipeline } from '../pipeline/pipeline.ts';
import { createMemoryStore } from '../store/memory.ts';
import { readModels } from '../store/read-models.ts';
import type { Store } from '../store/store.ts';
import { loadSeeds } from './seeds.ts';

/** The project that is there from the start. */
export const DEFAULT_PROJECT = 'default';

const buildSampleProject = async (folder: string, models: string): Promise<Project> => {
  const documents = await loadSeeds(folder);
  const pipeline = loadPipeline(readModels(models));
  const extractions = documents.map((document) => pipeline.extract(document));
  return {
    id: DEFAULT_PROJECT,
    name: 'Sample articles',
    documents,
    extractions,
    corpus: pipeline.resolveCorpus(extractions),
    judgements: [],
    pins: {},
  };
};

/** A new store that holds the sample articles of a folder as the default project, read with the model files of another. */
export const openDatabase = async (seeds: string, models: string): Promise<Store> => {
  const store = createMemoryStore();
  await store.saveProject(await buildSampleProject(seeds, models));
  return store;
};

let opened: Promise<Store> | null = null;

/** The store of this server, opened once, on first use. */
export const loadDatabase = (): Promise<Store> => {
  opened ??= openDatabase(process.env.ENTENTE_SEEDS ?? 'seeds', process.env.ENTENTE_MODELS ?? 'static/models');
  return opened;
};
