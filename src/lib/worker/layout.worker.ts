import { layoutArrays } from '../graph/layout/layout.ts';
import type { LayoutReply } from './layout-messages.ts';
import { layoutRequestSchema } from './layout-messages.ts';

const reply = (message: LayoutReply, transfer: Transferable[] = []): void => {
  self.postMessage(message, { transfer });
};

/** Progress is told in steps of a fiftieth: more would only keep the page busy. */
const PROGRESS_STEP = 0.02;

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  const request = layoutRequestSchema.safeParse(event.data);
  if (!request.success) {
    reply({ kind: 'failed', message: `Layout: the request is malformed: ${request.error.message}` });
    return;
  }
  let told = 0;
  const onProgress = (done: number): void => {
    if (done - told < PROGRESS_STEP) return;
    told = done;
    reply({ kind: 'progress', done });
  };
  const { x, y } = layoutArrays(request.data, {
    onProgress,
    onPicture: (picture) => reply({ kind: 'picture', ...picture }, [picture.x.buffer, picture.y.buffer]),
  });
  reply({ kind: 'places', x, y }, [x.buffer, y.buffer]);
});
