import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface RunningServer {
  /** Address without a slash at its end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const PROGRAM = fileURLToPath(new URL('../../bin/entente.js', import.meta.url));

/** The built program, serving on any free port with the sample articles read in. The caller stops it. */
export const startServer = async (args: readonly string[] = []): Promise<RunningServer> => {
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = /is at (http:\/\/\S+?)\/\s/.exec(output)?.[1];
      if (address) resolve(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(() => reject(new Error(`The server ended before it was ready:\n${output}`)));
  });
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
};
