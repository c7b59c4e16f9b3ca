import { describe, expect, test } from 'vitest';
import { createExactRepulsion, createTreeRepulsion } from '../../../../src/lib/graph/layout/engine/forces/repulsion.ts';
import { seededRandom } from '../../../../src/lib/graph/layout/engine/seeded-random.ts';

/** Points in clumps of all sizes, as they stand in pictures of clusters; masses as of few hubs and many others. */
const scatterPoints = (order: number) => {
  const random = seededRandom(order);
  const bell = (): number => random() + random() + random() + random() - 2;
  const clumps = Array.from({ length: 20 }, () => ({ x: 8 * random(), y: 5 * random(), size: 0.2 + random() }));
  const x = new Float64Array(order);
  const y = new Float64Array(order);
  const mass = new Float64Array(order);
  for (let i = 0; i < order; i += 1) {
    const clump = clumps[Math.floor(random() * clumps.length)]!;
    x[i] = clump.x + clump.size * bell();
    y[i] = clump.y + clump.size * bell();
    mass[i] = 2 + Math.floor(40 * random() ** 6);
  }
  return { x, y, mass };
};

const errorsOf = (order: number, theta?: number): readonly number[] => {
  const { x, y, mass } = scatterPoints(order);
  const [ex, ey, gx, gy] = [1, 2, 3, 4].map(() => new Float64Array(order)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  createExactRepulsion(mass)(x, y, ex, ey);
  createTreeRepulsion(mass, theta)(x, y, gx, gy);
  return Array.from(gx, (g, i) => Math.hypot(g - ex[i]!, gy[i]! - ey[i]!) / Math.hypot(ex[i]!, ey[i]!)).sort(
    (a, b) => a - b,
  );
};

describe('[LE2] repulsion by the tree', () => {
  test.each([600, 1_500, 5_000])('of %i points is wrong by less than a hundredth in the middle', (order) => {
    const errors = errorsOf(order);
    expect(errors[order >> 1]).toBeLessThan(0.01);
    expect(errors[Math.floor(0.95 * order)]).toBeLessThan(0.05);
  });

  test('is exact where nothing counts as far: no point is lost', () => {
    expect(errorsOf(2_000, 0.001).at(-1)).toBeLessThan(1e-9);
  });

  test('points on one spot do not see each other, and all others see all of them', () => {
    const order = 800;
    const x = Float64Array.from({ length: order }, (_, i) => (i < 400 ? 0 : 10 + (i % 20)));
    const y = Float64Array.from({ length: order }, (_, i) => (i < 400 ? 0 : Math.floor(i / 20)));
    const mass = new Float64Array(order).fill(1);
    const [gx, gy, ex, ey] = [1, 2, 3, 4].map(() => new Float64Array(order)) as [
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    createTreeRepulsion(mass)(x, y, gx, gy);
    createExactRepulsion(mass)(x, y, ex, ey);
    expect(gx.every(Number.isFinite) && gy.every(Number.isFinite)).toBe(true);
    expect(gx[799]! / ex[799]!).toBeCloseTo(1, 1);
    expect(gy[799]! / ey[799]!).toBeCloseTo(1, 1);
  });
});
