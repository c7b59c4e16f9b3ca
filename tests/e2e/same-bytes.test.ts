import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeArticleIndex, toArticle } from '../../src/lib/formats/article-index.ts';
import type { Document } from '../../src/lib/model/document.ts';
import { parsePlainText } from '../../src/lib/sources/plain-text.ts';
import { readModels } from '../../src/lib/store/read-models.ts';
import { bundleModule } from '../browser/bundle-module.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import type { ServedFile } from '../browser/serve-files.ts';
import { serveFiles } from '../browser/serve-files.ts';
import type { RunningServer } from '../browser/start-server.ts';
import type { ReadDocument } from '../browser/same-bytes/to-bytes.ts';
import { toBytes } from '../browser/same-bytes/to-bytes.ts';
import { EVERY_PIECE } from '../unit/odd-texts.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const readSeeds = (): Document[] => {
  const place = join(ROOT, 'seeds', 'index.json');
  return decodeArticleIndex(readFileSync(place, 'utf8'), place).map((entry) =>
    toArticle(entry, readFileSync(join(ROOT, 'seeds', entry.file), 'utf8')),
  );
};

const seeds = readSeeds();
const documents = [...seeds, parsePlainText('odd', EVERY_PIECE)];
const models = readModels(join(ROOT, 'static', 'models'));

let browser: Browser;
let server: RunningServer;
let fromBrowser: readonly ReadDocument[];

/** Read by a module worker of a bare page. */
const readInBrowser = async (): Promise<readonly ReadDocument[]> => {
  const page = await browser.newPage();
  await page.goto(`${server.url}/`);
  const answer = await page.evaluate(
    () =>
      new Promise<{ readonly read?: string; readonly failed?: string }>((resolve) => {
        const worker = new Worker('/worker.js', { type: 'module' });
        worker.addEventListener('message', ({ data }) => resolve(data));
        worker.addEventListener('error', ({ message }) => resolve({ failed: message }));
      }),
  );
  if (answer.read === undefined) throw new Error(`The worker failed: ${answer.failed}`);
  return JSON.parse(answer.read) as readonly ReadDocument[];
};

beforeAll(async () => {
  const script = await bundleModule('tests/browser/same-bytes/worker.ts');
  const files = new Map<string, ServedFile>([
    ['/', { type: 'text/html', body: '<!doctype html><title>Bytes</title><link rel="icon" href="data:," />' }],
    ['/worker.js', { type: 'text/javascript', body: script }],
    ['/documents.json', { type: 'application/json', body: JSON.stringify(documents) }],
  ]);
  for (const [name, body] of Object.entries<Uint8Array>({ ...models })) {
    files.set(`/models/${name}.bin`, { type: 'application/octet-stream', body });
  }
  server = await serveFiles(files);
  browser = await launchBrowser();
  fromBrowser = await readInBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const toHash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The first line that differs, on both sides; null where none does. */
const findDifference = (a: string, b: string): readonly [string, string] | null => {
  const [first, second] = [a.split('\n'), b.split('\n')];
  const at = first.findIndex((line, i) => line !== second[i]);
  if (at >= 0) return [`${at + 1}: ${first[at]}`, `${at + 1}: ${second[at] ?? 'nothing'}`];
  return second.length > first.length ? ['nothing', `${first.length + 1}: ${second[first.length]}`] : null;
};

describe('what is read with the models that ship', () => {
  const fromNode = toBytes(models, documents);

  test('is something for each of the five articles', () => {
    expect(seeds).toHaveLength(5);
    expect(fromNode.filter(({ trees }) => trees.split('\n').length > 200)).toHaveLength(5);
    expect(fromNode.filter(({ extraction }) => extraction.includes('"criticised"')).length).toBeGreaterThan(0);
  });

  test.each(documents.map(({ id }, i) => [id, i] as const))('is the same bytes in Node and in Chromium: %s', (_, i) => {
    for (const form of ['trees', 'extraction'] as const) {
      const [node, chromium] = [fromNode[i]?.[form] ?? '', fromBrowser[i]?.[form] ?? ''];
      expect(findDifference(node, chromium)).toBeNull();
      expect(toHash(chromium)).toBe(toHash(node));
    }
  });
});
