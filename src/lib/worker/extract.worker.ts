// First, so that no check of the lexicon is compiled: see zod-messages.ts.
import { decodeRequest } from './messages.ts';
import { loadPipeline } from '../pipeline/pipeline.ts';
import type { Pipeline } from '../pipeline/pipeline.ts';
import { extractTexts } from './extract-texts.ts';
import { fetchModels } from './fetch-models.ts';
import type { ExtractAnswer } from './messages.ts';

/** Reads and extracts texts off the main thread. The models are fetched with the first request and kept. */
let pipeline: Promise<Pipeline> | null = null;

const answer = (message: ExtractAnswer): void => self.postMessage(message);

const loadModels = async (): Promise<Pipeline> => loadPipeline(await fetchModels(self.location.origin));

/** What could not be fetched may be there at the next request. */
const openPipeline = (): Promise<Pipeline> => {
  pipeline ??= loadModels().catch((error: unknown) => {
    pipeline = null;
    throw error;
  });
  return pipeline;
};

const read = async (data: unknown): Promise<void> => {
  const request = decodeRequest(data);
  answer({ kind: 'progress', done: 0, total: request.texts.length, name: request.texts[0]?.name ?? '' });
  const result = extractTexts(request, await openPipeline(), (done, name) =>
    answer({ kind: 'progress', done, total: request.texts.length, name }),
  );
  answer({ kind: 'done', ...result });
};

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  read(data).catch((error: unknown) => {
    answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  });
});
