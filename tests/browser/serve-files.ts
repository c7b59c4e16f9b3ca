import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RunningServer } from './start-server.ts';

export interface ServedFile {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** Serves files by their path ("/index.html") on any free port of this machine. The caller stops it. */
export const serveFiles = async (files: ReadonlyMap<string, ServedFile>): Promise<RunningServer> => {
  const server = createServer(({ url = '' }, response) => {
    const file = files.get(url);
    response.writeHead(file ? 200 : 404, { 'Content-Type': file?.type ?? 'text/plain' });
    response.end(file?.body);
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((ended) => {
        server.close(() => ended());
        server.closeAllConnections();
      }),
  };
};
