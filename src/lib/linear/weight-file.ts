import { DataError } from '../model/errors.ts';
import type { ByteReader } from './bytes.ts';
import { ByteWriter } from './bytes.ts';
import type { ModelKind } from './model-file.ts';
import { unwrapModel, wrapModel } from './model-file.ts';
import type { WeightRows } from './rows.ts';

/** What stands beside the weights in their file. */
export interface WeightFile {
  /** Names of the classes: the class of an entry is a number in this list, unless the model counts otherwise (at most 256 classes). */
  readonly labels: readonly string[];
  /** Further settings of the model, as JSON values: they must survive `JSON.stringify`. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly rows: WeightRows;
}

/**
 * The bytes of a weight file. Body: length of a JSON head (varint), the head (labels, settings, scale), number of rows,
 * number of entries (varints), then column by column: differences of the keys, lengths of the rows (varints), classes
 * (one byte each), codes (one byte each).
 */
export const encodeWeights = (kind: ModelKind, { labels, settings, rows }: WeightFile): Uint8Array => {
  const writer = new ByteWriter();
  const head = new TextEncoder().encode(JSON.stringify({ labels, settings, scale: rows.scale }));
  writer.varint(head.length);
  writer.raw(head);
  writer.varint(rows.keys.length);
  writer.varint(rows.codes.length);
  let last = 0;
  for (const key of rows.keys) {
    writer.varint(key - last);
    last = key;
  }
  for (let row = 0; row < rows.keys.length; row += 1) {
    writer.varint((rows.starts[row + 1] as number) - (rows.starts[row] as number));
  }
  writer.raw(rows.classes);
  writer.raw(new Uint8Array(rows.codes.buffer, rows.codes.byteOffset, rows.codes.length));
  return wrapModel(kind, writer.finish());
};

interface Head {
  readonly labels: readonly string[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly scale: number;
}

const isHead = (value: unknown): value is Head => {
  const head = value as Partial<Head> | null;
  return Array.isArray(head?.labels) && typeof head.settings === 'object' && typeof head.scale === 'number';
};

const readHead = (reader: ByteReader, kind: ModelKind): Head => {
  try {
    const head: unknown = JSON.parse(new TextDecoder().decode(reader.raw(reader.varint())));
    if (isHead(head)) return head;
  } catch (cause) {
    throw new DataError('model-head', `The head of the ${kind} model file cannot be read.`, { kind }, cause);
  }
  throw new DataError('model-head', `The head of the ${kind} model file lacks a field.`, { kind });
};

/**
 * Reads what `encodeWeights` wrote. `countClasses` tells how many classes there may be, if not one a label.
 * @throws DataError for any other file.
 */
export const decodeWeights = (
  kind: ModelKind,
  bytes: Uint8Array,
  countClasses: (labelCount: number) => number = (labelCount) => labelCount,
): WeightFile => {
  const reader = unwrapModel(kind, bytes);
  const { labels, settings, scale } = readHead(reader, kind);
  const rowCount = reader.varint();
  const entryCount = reader.varint();
  if (rowCount * 2 + entryCount * 2 > reader.left) {
    throw new DataError('model-truncated', `The ${kind} model file ends too early.`, { kind });
  }
  const keys = new Uint32Array(rowCount);
  let key = 0;
  for (let row = 0; row < rowCount; row += 1) {
    key += reader.varint();
    keys[row] = key;
  }
  const starts = new Uint32Array(rowCount + 1);
  for (let row = 0; row < rowCount; row += 1) starts[row + 1] = (starts[row] as number) + reader.varint();
  if (starts[rowCount] !== entryCount) {
    throw new DataError('model-rows', `The rows of the ${kind} model file do not add up.`, { kind });
  }
  const classes = reader.raw(entryCount);
  const codes = reader.raw(entryCount);
  const classCount = countClasses(labels.length);
  for (let entry = 0; entry < entryCount; entry += 1) {
    if ((classes[entry] as number) >= classCount) {
      throw new DataError('model-class', `The ${kind} model file has a weight for a class it does not name.`, { kind });
    }
  }
  return {
    labels,
    settings,
    rows: { keys, starts, classes, codes: new Int8Array(codes.buffer, codes.byteOffset, entryCount), scale },
  };
};
