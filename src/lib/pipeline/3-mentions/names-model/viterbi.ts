import { AFTER, BEFORE, LABEL_COUNT, closes, opens } from './labels.ts';

type Scores = Int32Array | Float64Array;

const NEVER = -1e15;

/**
 * Finds the best sequence of labels for a sentence. Room grows with the longest sentence and is used again.
 * Scores: `emissions[token * LABEL_COUNT + label]`; `transitions[last * LABEL_COUNT + next]`.
 */
export class Viterbi {
  private forward = new Float64Array(256 * LABEL_COUNT);
  private backward = new Float64Array(256 * LABEL_COUNT);
  private from = new Uint8Array(256 * LABEL_COUNT);

  /** Writes the best labels to `labels`. */
  best(emissions: Scores, transitions: Scores, length: number, labels: Uint8Array): void {
    this.reserve(length);
    this.runForward(emissions, transitions, length);
    const { forward, from } = this;
    let best = NEVER * 2;
    let label = 0;
    const row = (length - 1) * LABEL_COUNT;
    for (let last = 0; last < LABEL_COUNT; last += 1) {
      if (!closes(last)) continue;
      const score = forward[row + last] as number;
      if (score > best) {
        best = score;
        label = last;
      }
    }
    for (let token = length - 1; token >= 0; token -= 1) {
      labels[token] = label;
      label = from[token * LABEL_COUNT + label] as number;
    }
  }

  private runForward(emissions: Scores, transitions: Scores, length: number): void {
    const { forward, from } = this;
    for (let token = 0; token < length; token += 1) {
      const row = token * LABEL_COUNT;
      for (let next = 0; next < LABEL_COUNT; next += 1) {
        const own = emissions[row + next] as number;
        if (token === 0) {
          forward[row + next] = opens(next) ? own : NEVER;
          continue;
        }
        const before = BEFORE[next] as Uint8Array;
        let best = NEVER * 2;
        let label = 0;
        for (let i = 0; i < before.length; i += 1) {
          const last = before[i] as number;
          const score =
            (forward[row - LABEL_COUNT + last] as number) + (transitions[last * LABEL_COUNT + next] as number);
          if (score > best) {
            best = score;
            label = last;
          }
        }
        forward[row + next] = best <= NEVER / 2 ? NEVER : best + own;
        from[row + next] = label;
      }
    }
  }

  /** After `best` on the same scores: for each token the score it would cost at least to take another label, in `margins`. */
  margins(emissions: Scores, transitions: Scores, length: number, labels: Uint8Array, margins: Float64Array): void {
    const { forward, backward } = this;
    for (let token = length - 1; token >= 0; token -= 1) {
      const row = token * LABEL_COUNT;
      for (let last = 0; last < LABEL_COUNT; last += 1) {
        if (token === length - 1) {
          backward[row + last] = closes(last) ? 0 : NEVER;
          continue;
        }
        const after = AFTER[last] as Uint8Array;
        let best = NEVER;
        for (let i = 0; i < after.length; i += 1) {
          const next = after[i] as number;
          const there = row + LABEL_COUNT + next;
          const score =
            (transitions[last * LABEL_COUNT + next] as number) +
            (emissions[there] as number) +
            (backward[there] as number);
          if (score > best) best = score;
        }
        backward[row + last] = best;
      }
      const chosen = labels[token] as number;
      const best = (forward[row + chosen] as number) + (backward[row + chosen] as number);
      let other = NEVER;
      for (let label = 0; label < LABEL_COUNT; label += 1) {
        if (label === chosen) continue;
        other = Math.max(other, (forward[row + label] as number) + (backward[row + label] as number));
      }
      margins[token] = best - other;
    }
  }

  private reserve(length: number): void {
    if (length * LABEL_COUNT <= this.forward.length) return;
    const room = Math.max(length * LABEL_COUNT, this.forward.length * 2);
    this.forward = new Float64Array(room);
    this.backward = new Float64Array(room);
    this.from = new Uint8Array(room);
  }
}
