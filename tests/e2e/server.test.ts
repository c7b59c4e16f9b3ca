import { connect } from 'node:net';
import { request as send } from 'node:http';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Project } from '../../src/lib/model/project.ts';
import { startServer } from '../browser/start-server.ts';
import type { RunningServer } from '../browser/start-server.ts';

let server: RunningServer;
let samples: Project;

beforeAll(async () => {
  server = await startServer();
  samples = (await (await fetch(`${server.url}/api/project`)).json()) as Project;
});
afterAll(() => server.stop());

const loadProject = async (): Promise<Project> => (await (await fetch(`${server.url}/api/project`)).json()) as Project;

const change = (method: string, path: string, body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${server.url}${path}`, { method, body, headers: { 'Content-Type': 'application/json', ...headers } });

/** Fetch sets Host by itself, so requests with a foreign one go out by hand. */
const findStatus = (headers: Record<string, string>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    send(server.url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

const toErrorCode = async (response: Response): Promise<unknown> =>
  ((await response.json()) as { error: { code: string } }).error.code;

describe('the built server', () => {
  test('starts with the sample articles, each extracted', () => {
    expect(samples.documents).toHaveLength(5);
    expect(samples.extractions).toHaveLength(5);
    expect(samples.corpus.some(({ name }) => name.includes('Guterres'))).toBe(true);
  });

  test('keeps strict headers on pages, data and static files', async () => {
    const page = await fetch(server.url);
    const asset = /_app\/immutable\/[\w./-]+\.js/.exec(await page.text())?.[0] ?? '';
    for (const path of ['/', '/api/project', `/${asset}`, '/no-such-page']) {
      const { headers } = await fetch(`${server.url}${path}`);
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('referrer-policy'), path).toBe('no-referrer');
      expect(headers.get('cross-origin-resource-policy'), path).toBe('same-origin');
      expect(headers.get('access-control-allow-origin'), path).toBeNull();
    }
    const policy = page.headers.get('content-security-policy') ?? '';
    for (const part of [
      "default-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "connect-src 'self'",
    ]) {
      expect(policy).toContain(part);
    }
    expect(policy).toMatch(/script-src 'self' '(nonce|sha256)-/);
    expect(policy).not.toMatch(/unsafe-(inline|eval)|https?:|\*/);
    expect((await fetch(`${server.url}/${asset}`)).headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${server.url}/api/project`)).headers.get('cache-control')).toBe('no-store');
  });

  test('answers to its own names only', async () => {
    expect(await findStatus({ Host: 'localhost:1' })).toBe(200);
    expect(await findStatus({ Host: 'rebound.example' })).toBe(403);
  });

  test('lets no page of another origin change anything', async () => {
    const corrections = JSON.stringify({ pins: {} });
    for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:1']) {
      const response = await change('PATCH', '/api/project', corrections, { Origin: origin });
      expect(response.status, origin).toBe(403);
    }
    expect((await change('PATCH', '/api/project', corrections, { Origin: server.url })).status).toBe(204);
    const form = await fetch(`${server.url}/api/project`, {
      method: 'POST',
      body: new URLSearchParams({ a: 'b' }),
      headers: { Origin: 'https://evil.example' },
    });
    expect(form.status).toBe(403);
  });

  test('listens on this machine only', async () => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((address) => address && !address.internal && address.family === 'IPv4');
    if (!outside) return;
    const isRefused = await new Promise<boolean>((resolve) => {
      const socket = connect({ host: outside.address, port: Number(new URL(server.url).port), timeout: 2000 });
      socket.once('connect', () => {
        socket.destroy();
        resolve(false);
      });
      socket.once('timeout', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(true));
    });
    expect(isRefused).toBe(true);
  });

  test.each([
    ['PUT', '/api/project', '{"documents": ', 'malformed-json'],
    ['PUT', '/api/project', '[]', /./],
    ['PUT', '/api/project', '{"documents": 1}', /./],
    ['PATCH', '/api/project', '{"documents": []}', 'malformed-request'],
    ['PATCH', '/api/project', '{"pins": {"a": {"x": "left"}}}', /./],
    ['PATCH', '/api/project', '{"judgements": [{"kind": "unheard of"}]}', /./],
    ['POST', '/api/project/documents', '{"documents": []}', 'malformed-request'],
    ['POST', '/api/project/documents', '{"documents": [1], "extractions": [], "corpus": []}', /./],
  ])('%s %s with %s is told and changes nothing', async (method, path, body, code) => {
    const before = await loadProject();
    const response = await change(method, path, body);
    expect(response.status).toBe(400);
    expect(await toErrorCode(response)).toEqual(typeof code === 'string' ? code : expect.stringMatching(code));
    expect(await loadProject()).toEqual(before);
  });

  test('pins and judgements are kept, each by itself', async () => {
    const pins = { somebody: { x: 1.5, y: -2, actor: null } };
    expect((await change('PATCH', '/api/project', JSON.stringify({ pins }))).status).toBe(204);
    expect((await change('PATCH', '/api/project', JSON.stringify({ judgements: [] }))).status).toBe(204);
    const project = await loadProject();
    expect(project.pins).toEqual(pins);
    expect(project.documents).toEqual(samples.documents);
  });

  test('added documents join the others', async () => {
    const [extraction] = samples.extractions;
    const document = { ...samples.documents[0], id: 'added' };
    const added = { documents: [document], extractions: [{ ...extraction, document }], corpus: samples.corpus };
    const response = await change('POST', '/api/project/documents', JSON.stringify(added));
    expect([response.status, await response.text()]).toEqual([204, '']);
    expect((await loadProject()).documents.map(({ id }) => id)).toEqual([
      ...samples.documents.map(({ id }) => id),
      'added',
    ]);
    expect((await change('PUT', '/api/project', JSON.stringify(samples))).status).toBe(204);
    expect(await loadProject()).toEqual(samples);
  });

  test('a project file of 50 MB goes in and comes out the same', async () => {
    const [sample] = samples.extractions;
    const copies = Math.ceil(50e6 / JSON.stringify(sample).length);
    const documents = Array.from({ length: copies }, (_, i) => ({ ...samples.documents[0]!, id: `copy-${i}` }));
    const big = {
      ...samples,
      documents,
      extractions: documents.map((document) => ({ ...sample, document })),
      corpus: [],
    };
    const file = JSON.stringify(big);
    expect(Buffer.byteLength(file)).toBeGreaterThan(50e6);
    const response = await change('PUT', '/api/project', file);
    expect([response.status, await response.text()]).toEqual([204, '']);
    const back = await loadProject();
    expect(back.documents).toHaveLength(copies);
    expect(back).toEqual(big);
    // A correction does not wait for 50 MB to be read again.
    expect((await change('PATCH', '/api/project', JSON.stringify({ pins: {} }))).status).toBe(204);
    expect((await change('PUT', '/api/project', JSON.stringify(samples))).status).toBe(204);
  });
});
