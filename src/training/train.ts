/**
 * Trains the models that ship, from the annotated texts to the weight files:
 *
 *   npm run train -- --data FOLDER [--embeddings FILE] [--work FOLDER] [--models FOLDER] [--only NAME,NAME]
 *
 * What is finished is kept in the work folder; delete a file there to make it (and what hangs on it) anew.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { grammarSteps } from './grammar-steps.ts';
import { nameSteps } from './names-steps.ts';
import type { TrainingStep } from './steps.ts';
import { runSteps } from './steps.ts';

const STEPS: readonly TrainingStep[] = [...grammarSteps, ...nameSteps];

const main = (): void => {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      embeddings: { type: 'string' },
      work: { type: 'string', default: 'dist/training-work' },
      models: { type: 'string', default: 'static/models' },
      only: { type: 'string' },
    },
  });
  if (values.data === undefined || !existsSync(values.data)) {
    throw new Error(`--data must name the folder of the annotated texts, got "${values.data ?? ''}".`);
  }
  const only = values.only?.split(',');
  const begun = process.hrtime.bigint();
  runSteps(
    STEPS.filter(({ name }) => only?.includes(name) ?? true),
    values.work,
    {
      data: values.data,
      embeddings: values.embeddings ?? null,
      models: values.models,
      report: (line) => {
        const seconds = Number((process.hrtime.bigint() - begun) / 1_000_000_000n);
        console.log(`${String(seconds).padStart(5)} s  ${line}`);
      },
    },
  );
};

main();
