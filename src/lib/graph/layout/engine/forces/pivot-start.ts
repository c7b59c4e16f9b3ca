import type { Neighbours } from './neighbours.ts';
import { walkFrom } from './neighbours.ts';

/** Nodes from which distances are reckoned; fewer do for large graphs. */
const PIVOTS = 40;
const PIVOTS_OF_LARGE = 24;
const LARGE = 10_000;
/** Rounds of the power iteration; the start need not be exact. */
const ROUNDS = 40;

/** Squared distances to the pivots, centred by rows and columns: one column of `order` numbers a pivot. */
const centredDistances = (neighbours: Neighbours, order: number, pivots: number): Float32Array => {
  const squares = new Float32Array(order * pivots);
  const distance = new Int32Array(order);
  const queue = new Uint32Array(order);
  const nearest = new Int32Array(order).fill(order);
  const means = new Float64Array(order);
  const columns = new Float64Array(pivots);
  // From any node the farthest one lies at a rim; each further pivot is as far as can be from those before.
  let pivot = walkFrom(neighbours, 0, distance, queue);
  for (let p = 0; p < pivots; p += 1) {
    walkFrom(neighbours, pivot, distance, queue);
    const column = p * order;
    let [sum, farthest, far] = [0, 0, -1];
    for (let i = 0; i < order; i += 1) {
      const d = distance[i] ?? 0;
      const square = d * d;
      squares[column + i] = square;
      means[i] = (means[i] ?? 0) + square / pivots;
      sum += square;
      const near = Math.min(d, nearest[i] ?? 0);
      nearest[i] = near;
      if (near > far) [far, farthest] = [near, i];
    }
    columns[p] = sum / order;
    pivot = farthest;
  }
  let whole = 0;
  for (let p = 0; p < pivots; p += 1) whole += (columns[p] ?? 0) / pivots;
  for (let p = 0; p < pivots; p += 1) {
    const column = p * order;
    const level = whole - (columns[p] ?? 0);
    for (let i = 0; i < order; i += 1) {
      squares[column + i] = -0.5 * ((squares[column + i] ?? 0) - (means[i] ?? 0) + level);
    }
  }
  return squares;
};

/** CᵀC of a matrix of columns. */
const toProduct = (matrix: Float32Array, order: number, pivots: number): Float64Array => {
  const product = new Float64Array(pivots * pivots);
  for (let p = 0; p < pivots; p += 1) {
    for (let q = p; q < pivots; q += 1) {
      const [a, b] = [p * order, q * order];
      let sum = 0;
      for (let i = 0; i < order; i += 1) sum += (matrix[a + i] ?? 0) * (matrix[b + i] ?? 0);
      product[p * pivots + q] = sum;
      product[q * pivots + p] = sum;
    }
  }
  return product;
};

/** The vector of length 1 that a symmetric matrix stretches most, upright to `without`. */
const mainAxis = (product: Float64Array, size: number, without: Float64Array | null): Float64Array => {
  let vector = Float64Array.from({ length: size }, (_, p) => 1 + ((p * 7) % size) / size);
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new Float64Array(size);
    for (let p = 0; p < size; p += 1) {
      let sum = 0;
      for (let q = 0; q < size; q += 1) sum += (product[p * size + q] ?? 0) * (vector[q] ?? 0);
      next[p] = sum;
    }
    if (without) {
      let along = 0;
      for (let p = 0; p < size; p += 1) along += (next[p] ?? 0) * (without[p] ?? 0);
      for (let p = 0; p < size; p += 1) next[p] = (next[p] ?? 0) - along * (without[p] ?? 0);
    }
    let square = 0;
    for (let p = 0; p < size; p += 1) square += (next[p] ?? 0) * (next[p] ?? 0);
    if (!(square > 0)) return vector;
    const length = Math.sqrt(square);
    for (let p = 0; p < size; p += 1) next[p] = (next[p] ?? 0) / length;
    vector = next;
  }
  return vector;
};

/**
 * Places for a connected graph, from the distances of all nodes to a few: the two main axes of the classical scaling.
 * Nodes that no pivot tells apart come to stand on one spot. Writes `x` and `y`.
 * Source: Brandes and Pich, "Eigensolver methods for progressive multidimensional scaling of large data" (2006).
 */
export const placeByPivots = (neighbours: Neighbours, x: Float64Array, y: Float64Array): void => {
  const order = x.length;
  const pivots = Math.min(order > LARGE ? PIVOTS_OF_LARGE : PIVOTS, order);
  const matrix = centredDistances(neighbours, order, pivots);
  const product = toProduct(matrix, order, pivots);
  const first = mainAxis(product, pivots, null);
  const second = mainAxis(product, pivots, first);
  x.fill(0);
  y.fill(0);
  for (let p = 0; p < pivots; p += 1) {
    const column = p * order;
    const [a, b] = [first[p] ?? 0, second[p] ?? 0];
    for (let i = 0; i < order; i += 1) {
      const value = matrix[column + i] ?? 0;
      x[i] = (x[i] ?? 0) + value * a;
      y[i] = (y[i] ?? 0) + value * b;
    }
  }
};
