import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataError } from '../model/errors.ts';
import type { ModelFiles } from '../model/model-files.ts';

/** Reads the model files from a folder (`static/models` of the package). Throws `DataError` when one of them is missing. */
export const readModels = (folder: string): ModelFiles => {
  const read = (name: string): Uint8Array => {
    const file = join(folder, `${name}.bin`);
    try {
      return readFileSync(file);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new DataError('missing-model', `Models: "${file}" cannot be read (${reason}).`, { file });
    }
  };
  return { clusters: read('clusters'), tagger: read('tagger'), parser: read('parser'), names: read('names') };
};
