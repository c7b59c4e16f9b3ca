import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { listen } from '../../../src/cli/listen.ts';
import { InputError } from '../../../src/lib/model/errors.ts';

const HOST = '127.0.0.1';

describe('listen', () => {
  const servers: Server[] = [];
  const create = (): Server => {
    const server = createServer();
    servers.push(server);
    return server;
  };
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => new Promise((done) => server.close(done))));
  });

  test('takes the next free port from 4173 up', async () => {
    const first = await listen(create(), HOST, null);
    const second = await listen(create(), HOST, null);
    expect(first).toBeGreaterThanOrEqual(4173);
    expect(second).toBeGreaterThan(first);
  });

  test('a given port that is taken is an InputError, not another port', async () => {
    const taken = await listen(create(), HOST, 0);
    const error = await listen(create(), HOST, taken).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ code: 'cannot-listen', details: { port: taken } });
  });

  test('a host that is not of this machine is an InputError', async () => {
    await expect(listen(create(), '192.0.2.1', null)).rejects.toThrow(InputError);
  });
});
