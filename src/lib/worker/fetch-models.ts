import { DataError } from '../model/errors.ts';
import type { ModelFiles } from '../model/model-files.ts';

const fetchModel = async (origin: string, name: string, get: typeof fetch): Promise<Uint8Array> => {
  const response = await get(`${origin}/models/${name}.bin`);
  if (!response.ok) {
    throw new DataError(
      'missing-model',
      `Models: "${name}.bin" cannot be fetched (${response.status}). Reload the page.`,
      { name },
    );
  }
  return new Uint8Array(await response.arrayBuffer());
};

/** Fetches the model files from the server that the page came from. Throws `DataError` when one of them is missing. */
export const fetchModels = async (origin: string, get: typeof fetch = fetch): Promise<ModelFiles> => {
  const [clusters, tagger, parser, names] = await Promise.all([
    fetchModel(origin, 'clusters', get),
    fetchModel(origin, 'tagger', get),
    fetchModel(origin, 'parser', get),
    fetchModel(origin, 'names', get),
  ]);
  return { clusters, tagger, parser, names };
};
