import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { InputError } from '../lib/model/errors.ts';

const FIRST_PORT = 4173;
const PORTS_TRIED = 100;

const listenOn = (server: Server, host: string, port: number): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server.address() as AddressInfo);
    });
  });

const toCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';

/**
 * Starts to listen: on the given port, or on the first free one from 4173 up. Gives the port (0 as input: any).
 * Throws `InputError` when none of them can be had.
 */
export const listen = async (server: Server, host: string, port: number | null): Promise<number> => {
  const last = port ?? FIRST_PORT + PORTS_TRIED - 1;
  for (let candidate = port ?? FIRST_PORT; candidate <= last; candidate += 1) {
    try {
      return (await listenOn(server, host, candidate)).port;
    } catch (error) {
      const code = toCode(error);
      if ((code === 'EADDRINUSE' || code === 'EACCES') && candidate < last) continue;
      throw new InputError(
        'cannot-listen',
        `entente serve: cannot listen on "${host}", port ${candidate} (${code}). Give another --host or --port.`,
        { host, port: candidate },
        error,
      );
    }
  }
  throw new InputError('cannot-listen', `entente serve: no free port from ${FIRST_PORT} up. Give one with --port.`);
};
