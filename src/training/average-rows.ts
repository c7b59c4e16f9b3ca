import type { LearnedRows } from '../lib/linear/rows.ts';
import { RowsBuilder } from '../lib/linear/rows.ts';

/**
 * The mean of several models of the same features, learned in another order each: what one order happened to learn is
 * evened out. Averages under `threshold` are left out.
 */
export const averageRows = (models: readonly LearnedRows[], threshold: number): LearnedRows => {
  const places = models.map(() => 0);
  const mean = new RowsBuilder();
  const sums = new Float64Array(256);
  for (;;) {
    const key = Math.min(...models.map(({ keys: own }, model) => own[places[model] as number] ?? Infinity));
    if (key === Infinity) break;
    sums.fill(0);
    models.forEach((rows, model) => {
      const row = places[model] as number;
      if (rows.keys[row] !== key) return;
      places[model] = row + 1;
      for (let entry = rows.starts[row] as number; entry < (rows.starts[row + 1] as number); entry += 1) {
        const label = rows.classes[entry] as number;
        sums[label] = (sums[label] as number) + (rows.weights[entry] as number) / models.length;
      }
    });
    for (const [label, sum] of sums.entries()) {
      if (sum !== 0 && Math.abs(sum) >= threshold) mean.add(label, sum);
    }
    mean.end(key);
  }
  return mean.build();
};
