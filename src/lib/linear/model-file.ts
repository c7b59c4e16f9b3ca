import { DataError } from '../model/errors.ts';
import { ByteReader, ByteWriter } from './bytes.ts';

/** What a model file holds. */
export type ModelKind = 'clusters' | 'tagger' | 'parser' | 'names';

const KINDS: readonly ModelKind[] = ['clusters', 'tagger', 'parser', 'names'];
const MAGIC = 'ENTM';
const VERSION = 1;
const HEADER = 14;

/** FNV-1a over bytes, as an unsigned 32-bit number. */
const checksum = (bytes: Uint8Array): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < bytes.length; index += 1) hash = Math.imul(hash ^ (bytes[index] as number), 0x01000193);
  return hash >>> 0;
};

/** Puts the header before a body: magic, version, kind, length and checksum of the body. */
export const wrapModel = (kind: ModelKind, body: Uint8Array): Uint8Array => {
  const writer = new ByteWriter();
  for (const letter of MAGIC) writer.byte(letter.charCodeAt(0));
  writer.byte(VERSION);
  writer.byte(KINDS.indexOf(kind));
  writer.uint32(body.length);
  writer.uint32(checksum(body));
  writer.raw(body);
  return writer.finish();
};

/** Takes the header off and gives a reader of the body. @throws DataError for a foreign, old, truncated or altered file. */
export const unwrapModel = (kind: ModelKind, bytes: Uint8Array): ByteReader => {
  const fail = (code: string, message: string): never => {
    throw new DataError(code, message, { kind, bytes: bytes.length });
  };
  const magic = String.fromCharCode(...bytes.subarray(0, 4));
  if (magic !== MAGIC) fail('model-foreign', `This is not a model file of this program (expected the ${kind} model).`);
  if (bytes.length < HEADER) fail('model-truncated', `The ${kind} model file ends too early.`);
  const reader = new ByteReader(bytes);
  reader.raw(4);
  if (reader.byte() !== VERSION) fail('model-version', `The ${kind} model file has another version than this program.`);
  const found = KINDS[reader.byte()];
  if (found !== kind) fail('model-kind', `Expected the ${kind} model file, got ${found ?? 'an unknown one'}.`);
  const length = reader.uint32();
  const sum = reader.uint32();
  if (reader.left < length) fail('model-truncated', `The ${kind} model file ends too early.`);
  if (reader.left > length) fail('model-length', `The ${kind} model file has bytes after its end.`);
  const body = bytes.subarray(HEADER);
  if (checksum(body) !== sum) fail('model-damaged', `The ${kind} model file is damaged: its checksum does not fit.`);
  return new ByteReader(body);
};
