import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A module and all it imports as one script for the browser. `entry`: path from the project's root. */
export const bundleModule = async (entry: string): Promise<string> => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      rollupOptions: {
        input: entry,
        output: { format: 'es', codeSplitting: false },
        preserveEntrySignatures: false,
      },
    },
  });
  const outputs = Array.isArray(result)
    ? result.flatMap(({ output }) => output)
    : 'output' in result
      ? result.output
      : [];
  const script = outputs.find((output) => output.type === 'chunk' && output.isEntry);
  if (script?.type !== 'chunk') throw new Error(`"${entry}" gave no script.`);
  return script.code;
};
