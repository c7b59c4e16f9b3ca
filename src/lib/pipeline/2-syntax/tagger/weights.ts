import { DataError } from '../../../model/errors.ts';

/** Size of the table of bits that tells which features have weights. */
const SEEN_BITS = 20;
const SEEN_MASK = (1 << SEEN_BITS) - 1;

/** A linear model: for each feature hash a short row of labels with their weights. */
export interface Weights {
  readonly labels: readonly string[];
  /** Words that have one label only, with its number. */
  readonly fixed: ReadonlyMap<string, number>;
  /** Adds the weights of the first `count` features to `scores`, one entry a label, in units of the smallest weight. */
  addScores(features: Int32Array, count: number, scores: Int32Array): void;
}

/** The weights as they are stored. `rows`: keys in rising order as differences, then each row; see `encodeRows`. */
export interface StoredWeights {
  readonly source: string;
  readonly licence: string;
  readonly labels: readonly string[];
  /** For each label the words that have no other, parted by spaces. */
  readonly fixed: Readonly<Record<string, string>>;
  /** Weight of code 127; a code c stands for sign(c) (c / 127)² of it. For the best label the unit does not matter. */
  readonly largest: number;
  readonly count: number;
  readonly rows: string;
}

/** One row before storing: feature hash (unsigned), then label and code by turns. */
export interface Row {
  readonly key: number;
  readonly labels: readonly number[];
  readonly codes: readonly number[];
}

/**
 * Rows as bytes, base64: for each row in the order of its key, the difference to the key before as a variable-length number
 * of seven bits a byte, the number of labels, then label and code (signed) by turns.
 */
export const encodeRows = (rows: readonly Row[]): string => {
  const bytes: number[] = [];
  let before = 0;
  for (const { key, labels, codes } of [...rows].sort((a, b) => a.key - b.key)) {
    let difference = key - before;
    before = key;
    while (difference >= 128) {
      bytes.push((difference % 128) | 128);
      difference = Math.floor(difference / 128);
    }
    bytes.push(difference, labels.length);
    labels.forEach((label, i) => bytes.push(label, (codes[i] ?? 0) & 255));
  }
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
};

/** Reads stored weights into a hash table. Throws `DataError` where they are cut off. */
export const decodeWeights = (stored: StoredWeights): Weights => {
  const binary = atob(stored.rows);
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, stored.count * 2)));
  const mask = size - 1;
  const last = size * 2 - 1;
  // Most features of a word were never seen in training: one bit tells most of them.
  const seen = new Int32Array(1 << (SEEN_BITS - 5));
  // Key and place side by side: one look into memory a feature.
  const slots = new Int32Array(size * 2).fill(-1);
  const cells: number[] = [];
  let at = 0;
  let key = 0;
  for (let row = 0; row < stored.count; row += 1) {
    let factor = 1;
    for (;;) {
      const byte = binary.charCodeAt(at);
      at += 1;
      key += (byte & 127) * factor;
      if (!(byte >= 128)) break;
      factor *= 128;
    }
    const labels = binary.charCodeAt(at);
    at += 1;
    if (!(at + labels * 2 <= binary.length)) {
      throw new DataError('cut-off-weights', 'The weights of the tagger are cut off. Train them anew.');
    }
    seen[(key & SEEN_MASK) >>> 5] = (seen[(key & SEEN_MASK) >>> 5] as number) | (1 << (key & 31));
    let slot = key & mask;
    while (slots[slot * 2 + 1] !== -1) slot = (slot + 1) & mask;
    slots[slot * 2] = key | 0;
    slots[slot * 2 + 1] = cells.length;
    cells.push(labels);
    for (let i = 0; i < labels * 2; i += 1) cells.push(binary.charCodeAt(at + i));
    at += labels * 2;
  }
  const table = Uint8Array.from(cells);
  // Whole numbers: their sum is the same in any order.
  const values = Int32Array.from({ length: 256 }, (_, code) => {
    const signed = code > 127 ? code - 256 : code;
    return Math.sign(signed) * signed ** 2;
  });
  const fixed = new Map<string, number>();
  stored.labels.forEach((label, number) => {
    for (const word of (stored.fixed[label] ?? '').split(' ')) if (word !== '') fixed.set(word, number);
  });
  const addScores = (features: Int32Array, count: number, scores: Int32Array): void => {
    for (let k = 0; k < count; k += 1) {
      const feature = features[k] as number;
      if (((seen[(feature & SEEN_MASK) >>> 5] as number) & (1 << (feature & 31))) === 0) continue;
      let slot = (feature & mask) * 2;
      let place = slots[slot + 1] as number;
      while (place >= 0 && slots[slot] !== feature) {
        slot = (slot + 2) & last;
        place = slots[slot + 1] as number;
      }
      if (place < 0) continue;
      const end = place + 1 + (table[place] as number) * 2;
      for (let cell = place + 1; cell < end; cell += 2) {
        const label = table[cell] as number;
        scores[label] = (scores[label] as number) + (values[table[cell + 1] as number] as number);
      }
    }
  };
  return { labels: stored.labels, fixed, addScores };
};
