// First, so that no check of the lexicon is compiled: see zod-messages.ts.
import { decodeRequest } from './messages.ts';
import { loadPipeline } from '../pipeline/pipeline.ts';
import type { Pipeline } from '../pipeline/pipeline.ts';
import { extractTexts } from './extract-texts.ts';
import type { ExtractAnswer } from './messages.ts';

/** Reads and extracts texts off the main thread. The models are loaded with the first request and kept. */
let pipeline: Pipeline | null = null;

const answer = (message: ExtractAnswer): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  try {
    const request = decodeRequest(data);
    answer({ kind: 'progress', done: 0, total: request.texts.length, name: request.texts[0]?.name ?? '' });
    pipeline ??= loadPipeline();
    const result = extractTexts(request, pipeline, (done, name) =>
      answer({ kind: 'progress', done, total: request.texts.length, name }),
    );
    answer({ kind: 'done', ...result });
  } catch (error) {
    answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
