import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes and waits until the stream takes more, so that memory does not grow with what is written. */
export const writeText = async (output: Writable, text: string): Promise<void> => {
  if (!output.write(text)) await once(output, 'drain');
};
