import { BEFORE, LABEL_COUNT, closes, opens } from '../lib/pipeline/3-mentions/names-model/labels.ts';

const L = LABEL_COUNT;
const CLOSES = Uint8Array.from({ length: L }, (_, label) => (closes(label) ? 1 : 0));
const OPENS = Uint8Array.from({ length: L }, (_, label) => (opens(label) ? 1 : 0));

/**
 * Probabilities of labels over all readings of a sentence (forward and backward sums of a linear chain). Room grows with
 * the longest sentence and is used again. Layout as in `Viterbi`: `emissions[token * LABEL_COUNT + label]`.
 */
export class Lattice {
  private forward = new Float64Array(0);
  private backward = new Float64Array(0);
  private own = new Float64Array(0);
  private scales = new Float64Array(0);
  /** After `sum`: probability of each label at each token. */
  labels = new Float64Array(0);
  /** After `sum`: expected number of each pair of labels. */
  readonly pairs = new Float64Array(L * L);

  /** `moves`: e to the weight of each pair. `allowed`: bits of the labels that token `at + i` may take, all where not given. */
  sum(emissions: Float64Array, moves: Float64Array, length: number, allowed?: Int32Array, at = 0): void {
    this.reserve(length);
    const { forward, backward, own, scales, labels, pairs } = this;
    for (let token = 0; token < length; token += 1) {
      const row = token * L;
      const mask = allowed === undefined ? -1 : (allowed[at + token] as number);
      let most = -Infinity;
      for (let label = 0; label < L; label += 1) {
        if ((mask & (1 << label)) !== 0) most = Math.max(most, emissions[row + label] as number);
      }
      for (let label = 0; label < L; label += 1) {
        own[row + label] = (mask & (1 << label)) === 0 ? 0 : Math.exp((emissions[row + label] as number) - most);
      }
    }
    for (let token = 0; token < length; token += 1) {
      const row = token * L;
      let total = 0;
      for (let next = 0; next < L; next += 1) {
        const value = own[row + next] as number;
        let sum = 0;
        if (value !== 0) {
          if (token === 0) sum = OPENS[next] === 1 ? value : 0;
          else {
            const before = BEFORE[next] as Uint8Array;
            for (let i = 0; i < before.length; i += 1) {
              const last = before[i] as number;
              sum += (forward[row - L + last] as number) * (moves[last * L + next] as number);
            }
            sum *= value;
          }
          if (token === length - 1 && CLOSES[next] === 0) sum = 0;
        }
        forward[row + next] = sum;
        total += sum;
      }
      scales[token] = total;
      for (let next = 0; next < L; next += 1) forward[row + next] = (forward[row + next] as number) / total;
    }
    pairs.fill(0);
    for (let label = 0; label < L; label += 1) backward[(length - 1) * L + label] = CLOSES[label] as number;
    for (let token = length - 1; token > 0; token -= 1) {
      const row = token * L;
      const scale = scales[token] as number;
      backward.fill(0, row - L, row);
      for (let next = 0; next < L; next += 1) {
        const value = ((own[row + next] as number) * (backward[row + next] as number)) / scale;
        if (value === 0) continue;
        const before = BEFORE[next] as Uint8Array;
        for (let i = 0; i < before.length; i += 1) {
          const last = before[i] as number;
          const through = (moves[last * L + next] as number) * value;
          backward[row - L + last] = (backward[row - L + last] as number) + through;
          pairs[last * L + next] = (pairs[last * L + next] as number) + (forward[row - L + last] as number) * through;
        }
      }
    }
    for (let i = 0; i < length * L; i += 1) labels[i] = (forward[i] as number) * (backward[i] as number);
  }

  private reserve(length: number): void {
    if (length * L <= this.own.length) return;
    const room = Math.max(length * L, this.own.length * 2);
    this.forward = new Float64Array(room);
    this.backward = new Float64Array(room);
    this.own = new Float64Array(room);
    this.labels = new Float64Array(room);
    this.scales = new Float64Array(room);
  }
}
