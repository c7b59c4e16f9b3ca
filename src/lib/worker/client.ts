import { InputError } from '../model/errors.ts';
import { decodeAnswer } from './messages.ts';
import type { ExtractRequest, ExtractionResult } from './messages.ts';

/** How far the reading is. */
export interface ExtractionProgress {
  readonly done: number;
  readonly total: number;
  /** Name of the text being read; empty while actors are brought together. */
  readonly name: string;
}

/** A reading under way. `result` rejects with an `AbortError` after `cancel()`. */
export interface ExtractionTask {
  readonly result: Promise<ExtractionResult>;
  readonly cancel: () => void;
}

export interface ExtractionClient {
  /** One task at a time: the next may start when the last has ended. */
  readonly extract: (
    texts: ExtractRequest['texts'],
    known: ExtractRequest['known'],
    onProgress: (progress: ExtractionProgress) => void,
  ) => ExtractionTask;
}

const startWorker = (): Worker => new Worker(new URL('./extract.worker.ts', import.meta.url), { type: 'module' });

/** Texts are read in a worker of their own, started at first use and kept; a cancelled one is ended on the spot. */
export const createExtractionClient = (start: () => Worker = startWorker): ExtractionClient => {
  let worker: Worker | null = null;
  const end = (): void => {
    worker?.terminate();
    worker = null;
  };
  return {
    extract: (texts, known, onProgress) => {
      const current = (worker ??= start());
      let cancel = (): void => undefined;
      const result = new Promise<ExtractionResult>((resolve, reject) => {
        cancel = () => {
          end();
          reject(new DOMException('The reading was cancelled.', 'AbortError'));
        };
        current.onerror = ({ message }) => {
          end();
          reject(new InputError('worker-failed', `Reading: the worker stopped: ${message}. Try again.`));
        };
        current.onmessage = ({ data }: MessageEvent<unknown>) => {
          const message = decodeAnswer(data);
          if (message.kind === 'progress') onProgress(message);
          else if (message.kind === 'done') {
            const { documents, extractions, corpus, skipped } = message;
            resolve({ documents, extractions, corpus, skipped });
          } else reject(new InputError('extraction-failed', `Reading: ${message.message}`));
        };
        current.postMessage({ kind: 'extract', texts, known } satisfies ExtractRequest);
      });
      return { result, cancel };
    },
  };
};
