import { ByteWriter } from './bytes.ts';
import { hashText } from './hash.ts';
import { unwrapModel, wrapModel } from './model-file.ts';

/** Word clusters: groups of words that stand in like company, numbered from 1; 0 means the word is not known. */
export interface Clusters {
  /** Fine cluster of the word with this hash (`hashText` of the folded, lower-case form), 0 when unknown. */
  readonly fine: (wordHash: number) => number;
  /** Coarse cluster a fine cluster belongs to (0 for 0). */
  readonly coarse: (fine: number) => number;
}

/** No clusters at all, for tests and for training without. */
export const NO_CLUSTERS: Clusters = { fine: () => 0, coarse: () => 0 };

/** A word with its fine cluster (from 1). */
export interface ClusteredWord {
  readonly word: string;
  readonly fine: number;
}

/**
 * The bytes of a cluster file. Body: number of fine clusters (varint), one byte each: the coarse cluster; number of
 * words (varint); differences of the sorted word hashes (varints); low, then high bytes of the fine clusters.
 * `coarse[i]` belongs to the fine cluster `i + 1`. Of two words with one hash the first stays.
 */
export const encodeClusters = (words: readonly ClusteredWord[], coarse: Uint8Array): Uint8Array => {
  const byHash = new Map<number, number>();
  for (const { word, fine } of words) {
    const hash = hashText(word) >>> 0;
    if (!byHash.has(hash)) byHash.set(hash, fine);
  }
  const sorted = [...byHash].sort((a, b) => a[0] - b[0]);
  const writer = new ByteWriter();
  writer.varint(coarse.length);
  writer.raw(coarse);
  writer.varint(sorted.length);
  let last = 0;
  for (const [hash] of sorted) {
    writer.varint(hash - last);
    last = hash;
  }
  for (const [, fine] of sorted) writer.byte(fine & 0xff);
  for (const [, fine] of sorted) writer.byte(fine >>> 8);
  return wrapModel('clusters', writer.finish());
};

/** Reads a cluster file. @throws DataError for any other file. */
export const loadClusters = (bytes: Uint8Array): Clusters => {
  const reader = unwrapModel('clusters', bytes);
  const fineCount = reader.varint();
  const coarse = new Uint8Array(fineCount + 1);
  coarse.set(reader.raw(fineCount), 1);
  const wordCount = reader.varint();
  const hashes = new Uint32Array(wordCount);
  let hash = 0;
  for (let index = 0; index < wordCount; index += 1) {
    hash += reader.varint();
    hashes[index] = hash;
  }
  const low = reader.raw(wordCount);
  const high = reader.raw(wordCount);
  return {
    fine: (wordHash) => {
      const wanted = wordHash >>> 0;
      let from = 0;
      let to = wordCount;
      while (from < to) {
        const middle = (from + to) >>> 1;
        if ((hashes[middle] as number) < wanted) from = middle + 1;
        else to = middle;
      }
      return from < wordCount && hashes[from] === wanted ? (low[from] as number) | ((high[from] as number) << 8) : 0;
    },
    coarse: (fine) => coarse[fine] ?? 0,
  };
};
