import type { Document } from '../../../src/lib/model/document.ts';
import type { ReadDocument } from './to-bytes.ts';
import { toBytes } from './to-bytes.ts';

const fetchFrom = async (path: string): Promise<Response> => {
  const response = await fetch(new URL(path, self.location.href));
  if (!response.ok) throw new Error(`${path} is not served.`);
  return response;
};

const loadModel = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetchFrom(`/models/${name}.bin`)).arrayBuffer());

const readAll = async (): Promise<ReadDocument[]> => {
  const documents = (await (await fetchFrom('/documents.json')).json()) as readonly Document[];
  const files = {
    clusters: await loadModel('clusters'),
    tagger: await loadModel('tagger'),
    parser: await loadModel('parser'),
    names: await loadModel('names'),
  };
  return toBytes(files, documents);
};

// As JSON, in which half a surrogate pair survives every way it is sent.
readAll().then(
  (read) => self.postMessage({ read: JSON.stringify(read) }),
  (error: unknown) => self.postMessage({ failed: String(error) }),
);
