import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { isIPv6 } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { InputError } from '../../lib/model/errors.ts';
import type { CommandIo } from '../command.ts';
import { listen } from '../listen.ts';
import { openBrowser } from '../open-browser.ts';
import { findPackageRoot } from '../package-root.ts';
import { parseOptions } from '../parse-options.ts';
import { findRefusal } from '../request-guard.ts';
import { SECURITY_HEADERS } from '../security-headers.ts';

const USAGE = `Usage: entente serve [options]

Shows the map in the browser. The five sample articles are read in at the start.

  --port PORT    port to listen on (default: the first free one from 4173 up)
  --host HOST    name or address to listen on (default: 127.0.0.1, this machine only)
  --seeds DIR    folder of articles to start with, listed in its index.json
  --open         open the page where there is a desktop
  --help         this text
`;

/** A whole project comes in as one file; room for one several times the usual 50 MB. */
const BODY_SIZE_LIMIT = '256M';

interface ServeOptions {
  readonly port: number | null;
  readonly host: string;
  readonly seeds: string | null;
  readonly open: boolean;
}

const toOptions = (args: readonly string[]): ServeOptions | null => {
  const { values } = parseOptions('serve', () =>
    parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        host: { type: 'string', default: '127.0.0.1' },
        seeds: { type: 'string' },
        open: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }),
  );
  if (values.help) return null;
  if (values.port !== undefined && !(/^\d{1,5}$/.test(values.port) && Number(values.port) <= 65_535)) {
    throw new InputError('bad-port', `entente serve: --port "${values.port}" is no port. Give a number up to 65535.`);
  }
  if (values.host === '')
    throw new InputError('bad-host', 'entente serve: --host is empty. Give a name or an address.');
  return {
    port: values.port === undefined ? null : Number(values.port),
    host: values.host,
    seeds: values.seeds === undefined ? null : resolve(values.seeds),
    open: values.open,
  };
};

/** The built page as a request handler. It reads its settings from the environment when it is loaded. */
const loadHandler = async (root: string, origin: string, seeds: string): Promise<RequestListener> => {
  const file = join(root, 'build', 'handler.js');
  if (!existsSync(file)) {
    throw new InputError('not-built', `entente serve: "${file}" is missing. Run "npm run build" first.`);
  }
  process.env.ORIGIN = origin;
  process.env.BODY_SIZE_LIMIT = BODY_SIZE_LIMIT;
  process.env.ENTENTE_SEEDS = seeds;
  process.env.ENTENTE_MODELS = join(root, 'static', 'models');
  const { handler } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { handler: RequestListener };
  return handler;
};

const refuse = (response: ServerResponse, status: number, code: string, message: string): void => {
  response.writeHead(status, { 'Content-Type': 'application/json', Connection: 'close' });
  response.end(JSON.stringify({ error: { code, message } }));
};

const toSingle = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header.join(', ') : header;

/** Puts guard and headers before the page. Requests that come before the page is loaded wait for it. */
const createGuardedServer = (handler: Promise<RequestListener>, host: string): Server =>
  createServer((request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of SECURITY_HEADERS) response.setHeader(name, value);
    const refusal = findRefusal(
      {
        method: request.method ?? 'GET',
        host: request.headers.host,
        origin: request.headers.origin,
        fetchSite: toSingle(request.headers['sec-fetch-site']),
      },
      [host],
    );
    if (refusal) {
      refuse(response, refusal.status, refusal.code, refusal.message);
      return;
    }
    void handler.then((handle) => handle(request, response));
  });

const toAddress = (host: string, port: number): string => {
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`;
};

const waitForSignal = (): Promise<void> =>
  new Promise((done) => {
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });

/** `entente serve`: listens, loads the page, reads the sample articles in, prints the address; ends on a signal. */
export const run = async (args: readonly string[], io: CommandIo): Promise<number> => {
  const options = toOptions(args);
  if (!options) {
    io.stdout.write(USAGE);
    return 0;
  }
  const root = findPackageRoot();
  let setHandler: (handler: RequestListener) => void = () => undefined;
  const handler = new Promise<RequestListener>((done) => {
    setHandler = done;
  });
  const server = createGuardedServer(handler, options.host);
  const address = toAddress(options.host, await listen(server, options.host, options.port));
  try {
    setHandler(await loadHandler(root, address, options.seeds ?? join(root, 'seeds')));
    // The first request reads the sample articles in: better now than in front of the analyst.
    const answer = await fetch(`${address}/api/project`, { method: 'HEAD' });
    if (!answer.ok) io.stderr.write(`entente serve: the sample articles could not be read in (${answer.status}).\n`);
    io.stdout.write(`Entente is at ${address}/\nStop it with Ctrl+C.\n`);
    if (options.open) openBrowser(`${address}/`);
    await waitForSignal();
  } finally {
    server.close();
    server.closeAllConnections();
  }
  return 0;
};
