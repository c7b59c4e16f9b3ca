import { InputError } from '../lib/model/errors.ts';
import type { Command } from './command.ts';

interface Entry {
  readonly summary: string;
  /** A command is loaded when it is called, so that one does not wait for the packages of another. */
  readonly load: () => Promise<{ readonly run: Command }>;
}

const COMMANDS: ReadonlyMap<string, Entry> = new Map([
  ['extract', { summary: 'read documents, write who did what to whom', load: () => import('./commands/extract.ts') }],
  ['parse', { summary: 'write the sentences of documents as trees', load: () => import('./commands/parse.ts') }],
  ['serve', { summary: 'show the map in the browser', load: () => import('./commands/serve.ts') }],
  ['evaluate', { summary: 'measure on the annotated articles', load: () => import('./commands/evaluate.ts') }],
]);

const USAGE = [
  'Usage: entente COMMAND [options]',
  '',
  'Commands:',
  ...[...COMMANDS].map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`),
  '',
  '"entente COMMAND --help" tells the options of a command.',
  '',
].join('\n');

const main = async ([name, ...args]: readonly string[]): Promise<number> => {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    (name === undefined ? process.stderr : process.stdout).write(USAGE);
    return name === undefined ? 2 : 0;
  }
  const entry = COMMANDS.get(name);
  if (!entry) {
    process.stderr.write(`entente: unknown command "${name}". "entente help" lists the commands.\n`);
    return 2;
  }
  try {
    const { run } = await entry.load();
    return await run(args, process);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
};

// Who reads has enough ("entente extract … | head"): that is no fault, and nobody is left to write for.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await main(process.argv.slice(2));
