import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '../lib/model/errors.ts';

/**
 * The folder of the package, above this file as written or as bundled. Throws `InputError` when the program stands
 * outside its package.
 */
export const findPackageRoot = (from: string = fileURLToPath(import.meta.url)): string => {
  for (let folder = dirname(from); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
  }
  throw new InputError('no-package', `entente: no package.json above "${from}". Run it from its installed package.`);
};
