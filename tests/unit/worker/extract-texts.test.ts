import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/lib/model/document.ts';
import type { Extraction } from '../../../src/lib/model/extraction.ts';
import type { Pipeline } from '../../../src/lib/pipeline/pipeline.ts';
import { createExtractionClient } from '../../../src/lib/worker/client.ts';
import { extractTexts } from '../../../src/lib/worker/extract-texts.ts';
import { decodeAnswer, decodeRequest } from '../../../src/lib/worker/messages.ts';
import type { RawText } from '../../../src/lib/worker/messages.ts';
import { findFreeId, readText } from '../../../src/lib/worker/read-text.ts';

const toExtraction = (document: Document): Extraction => ({
  document,
  date: document.date,
  entities: [],
  mentions: [],
  statements: [],
  issues: [],
  coverage: { sentences: [], withStatements: [], silent: [] },
  furniture: [],
});

const pipeline: Pipeline = {
  extract: (document) => {
    if (document.text.includes('crash')) throw new Error('it crashed');
    return toExtraction(document);
  },
  parse: () => [],
  resolveCorpus: (extractions) => [
    { id: 'all', name: String(extractions.length), type: 'person', aliases: [], known: null, members: [] },
  ],
};

const raw = (name: string, content: string | ArrayBuffer): RawText => ({
  name,
  content,
  date: null,
  title: null,
  source: null,
});
const toBytes = (bytes: readonly number[]): ArrayBuffer => new Uint8Array(bytes).buffer;

describe('reading a text', () => {
  test.each([
    ['a.txt', toBytes([0xef, 0xbb, 0xbf, 0x41]), /^\uFEFF?A$/],
    ['b.txt', toBytes([0xff, 0xfe, 0x41, 0x00]), /^\uFEFF?A$/],
    ['c.txt', toBytes([0xe9, 0x74, 0xe9, 0x2e]), /^été\.$/],
    ['d.txt', '<b>as it is</b>', /^<b>as it is<\/b>$/],
    ['e.html', '<p>One.</p><p>Two.</p>', /^One\.\s+Two\.\s*$/],
  ])('%s', (name, content, text) => expect(readText(raw(name, content), name).text).toMatch(text));

  test('a name that is taken gets a number', () => {
    expect(findFreeId('a', new Set())).toBe('a');
    expect(findFreeId('a', new Set(['a', 'a (2)']))).toBe('a (3)');
  });
});

describe('extracting texts', () => {
  test('keeps order, tells progress, and skips with reasons', () => {
    const known = [toExtraction({ id: 'old', text: 'Old.', date: null, title: null, source: null, url: null })];
    const steps: string[] = [];
    const texts = [raw('old', 'New.'), raw('b', ' \n'), raw('c', 'Old.'), raw('d', 'crash'), raw('e', 'Fine.')];
    const result = extractTexts({ kind: 'extract', texts, known }, pipeline, (done, name) =>
      steps.push(`${done} ${name}`),
    );
    expect(result.documents.map(({ id }) => id)).toEqual(['old (2)', 'e']);
    expect(result.extractions.map(({ document }) => document)).toEqual(result.documents);
    expect(result.corpus[0]?.name).toBe('3');
    expect(result.skipped.map(({ name, reason }) => `${name}: ${reason}`)).toEqual([
      'b: it has no text',
      'c: its text is already here as "old"',
      'd: it crashed',
    ]);
    expect(steps).toEqual(['0 old', '1 b', '2 c', '3 d', '4 e', '5 ']);
  });
});

describe('messages', () => {
  test('are checked at both ends', () => {
    expect(() => decodeRequest({ kind: 'extract', texts: [{ name: 1 }], known: [] })).toThrow();
    expect(() => decodeAnswer({ kind: 'unheard of' })).toThrow();
    expect(decodeAnswer({ kind: 'failed', message: 'no' })).toEqual({ kind: 'failed', message: 'no' });
  });

  test('a cancelled reading ends its worker, the next starts another', async () => {
    const workers: { terminated: boolean; worker: Worker }[] = [];
    const start = (): Worker => {
      const made = { terminated: false, worker: null as unknown as Worker };
      const worker = {
        onmessage: null,
        onerror: null,
        terminate: () => void (made.terminated = true),
      } as unknown as Worker;
      worker.postMessage = (message: unknown) => {
        if (workers.length > 1) {
          const data = { kind: 'done', documents: [], extractions: [], corpus: [], skipped: [] };
          queueMicrotask(() => worker.onmessage?.({ data } as MessageEvent));
        }
        decodeRequest(message);
      };
      made.worker = worker;
      workers.push(made);
      return worker;
    };
    const client = createExtractionClient(start);
    const first = client.extract([raw('a', 'A')], [], () => undefined);
    first.cancel();
    await expect(first.result).rejects.toMatchObject({ name: 'AbortError' });
    expect(workers[0]?.terminated).toBe(true);
    const second = await client.extract([raw('a', 'A')], [], () => undefined).result;
    expect(second).toEqual({ documents: [], extractions: [], corpus: [], skipped: [] });
    expect(workers).toHaveLength(2);
  });
});
