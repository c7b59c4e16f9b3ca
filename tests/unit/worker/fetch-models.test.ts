import { describe, expect, test } from 'vitest';
import { fetchModels } from '../../../src/lib/worker/fetch-models.ts';

describe('model files in the page', () => {
  test('come from the same origin', async () => {
    const asked: string[] = [];
    const models = await fetchModels('http://here', (address) => {
      asked.push(address as string);
      return Promise.resolve(new Response(new Uint8Array([asked.length])));
    });
    expect(asked.sort()).toEqual(
      ['clusters', 'names', 'parser', 'tagger'].map((name) => `http://here/models/${name}.bin`),
    );
    expect(models.tagger).toHaveLength(1);
  });

  test('a missing one is told by name', async () => {
    await expect(fetchModels('http://here', () => Promise.resolve(new Response('', { status: 404 })))).rejects.toThrow(
      /clusters\.bin/,
    );
  });
});
