import { join } from 'node:path';
import type { Pipeline } from '../lib/pipeline/pipeline.ts';
import { loadPipeline } from '../lib/pipeline/pipeline.ts';
import { readModels } from '../lib/store/read-models.ts';
import { findPackageRoot } from './package-root.ts';

/** The folder of the model files of the package. */
export const findModelFolder = (): string => join(findPackageRoot(), 'static', 'models');

/** The pipeline over the models of the package. Throws `DataError` for a model file that is missing or none. */
export const openPipeline = (): Pipeline => loadPipeline(readModels(findModelFolder()));
