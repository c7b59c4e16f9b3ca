import type { LayoutInput, LayoutResult } from '../graph/layout/layout-input.ts';
import { layoutReplySchema } from './layout-messages.ts';

/** A layout under way. `result` rejects with an `AbortError` after `cancel()`. */
export interface LayoutTask {
  readonly result: Promise<LayoutResult>;
  readonly cancel: () => void;
}

/**
 * Lays a graph out in a worker of its own, which ends with the task: a cancelled layout stops at once. The arrays of
 * `input` are copied, not taken away. `onProgress` gets the share done, 0 to 1; `onPicture`, for large graphs, what can be
 * shown in the meantime.
 */
export const arrangeInWorker = (
  input: LayoutInput,
  onProgress: (done: number) => void,
  onPicture: (picture: LayoutResult) => void = () => undefined,
): LayoutTask => {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  let cancel = (): void => undefined;
  const result = new Promise<LayoutResult>((resolve, reject) => {
    const fail = (error: unknown): void => {
      worker.terminate();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    cancel = () => fail(new DOMException('The layout was cancelled.', 'AbortError'));
    worker.addEventListener('error', (event) => fail(new Error(`Layout: the worker failed: ${event.message}`)));
    worker.addEventListener('message', (event: MessageEvent<unknown>) => {
      const decoded = layoutReplySchema.safeParse(event.data);
      if (!decoded.success) {
        fail(new Error(`Layout: the worker's answer is malformed: ${decoded.error.message}`));
        return;
      }
      const reply = decoded.data;
      if (reply.kind === 'progress') {
        onProgress(reply.done);
        return;
      }
      if (reply.kind === 'picture') {
        onPicture({ x: reply.x, y: reply.y });
        return;
      }
      if (reply.kind === 'failed') {
        fail(new Error(reply.message));
        return;
      }
      worker.terminate();
      resolve({ x: reply.x, y: reply.y });
    });
  });
  worker.postMessage(input);
  return { result, cancel: () => cancel() };
};
