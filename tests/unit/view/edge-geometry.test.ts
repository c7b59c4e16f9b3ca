import fc from 'fast-check';
import { expect, test } from 'vitest';
import { END_GAP, edgeCurve, lengthBetween, parameterAt, pointAt } from '../../../src/lib/view/edge-geometry.ts';
import { buildDisplayGraph } from '../../../src/lib/view/display-graph.ts';
import { PALETTES } from '../../../src/lib/view/palette.ts';
import { toGraph } from './sample-graph.ts';

const at = (x: number, y: number, r = 10) => ({ x, y, r });

test('a straight line begins at the one mark and ends before the other', () => {
  const curve = edgeCurve(at(0, 0), at(100, 0), 0)!;
  expect(pointAt(curve, curve.from)).toEqual({ x: expect.closeTo(10, 3), y: 0 });
  expect(pointAt(curve, curve.to)).toEqual({ x: expect.closeTo(90 - END_GAP, 3), y: 0 });
  expect(curve.length).toBeCloseTo(80 - END_GAP, 3);
});

test('a bow lies to the left of its direction, by its size', () => {
  const curve = edgeCurve(at(0, 0), at(100, 0), 20)!;
  expect(pointAt(curve, 0.5)).toEqual({ x: 50, y: -20 });
  const back = edgeCurve(at(100, 0), at(0, 0), 20)!;
  expect(pointAt(back, 0.5)).toEqual({ x: 50, y: 20 });
});

test('marks that touch have no line between them', () => {
  expect(edgeCurve(at(0, 0), at(15, 0), 0)).toBeNull();
  expect(edgeCurve(at(3, 3), at(3, 3), 10)).toBeNull();
});

test('a curve is clipped at both marks, however it bows', () => {
  const any = fc.double({ min: -500, max: 500, noNaN: true });
  fc.assert(
    fc.property(any, any, any, fc.double({ min: 3, max: 20, noNaN: true }), (x, y, bow, r) => {
      const curve = edgeCurve(at(0, 0, r), at(x, y, 12), bow);
      if (!curve || Math.hypot(x, y) < 3 * (r + 12)) return;
      const [start, end] = [pointAt(curve, curve.from), pointAt(curve, curve.to)];
      expect(Math.hypot(start.x, start.y)).toBeCloseTo(r, 0);
      expect(Math.hypot(end.x - x, end.y - y)).toBeCloseTo(12 + END_GAP, 0);
    }),
  );
});

test('a parameter is found by the length along the line', () => {
  const curve = edgeCurve(at(0, 0), at(200, 50), 60)!;
  for (const share of [0, 0.25, 0.5, 0.9, 1]) {
    const t = parameterAt(curve, share * curve.length);
    expect(lengthBetween(curve, curve.from, t)).toBeCloseTo(share * curve.length, 1);
  }
});

/** How far each edge of a graph bows out. */
const bowsOf = (...parts: readonly string[]): readonly number[] =>
  buildDisplayGraph(toGraph(...parts), {
    palette: PALETTES.light,
    places: new Map(),
    isPinned: () => false,
  }).edges.map(({ bow }) => bow);

test('parallel edges lie side by side whichever way they point, a single one is straight', () => {
  const [first = 0, back = 0, second = 0, alone] = bowsOf('a>b', 'b>a', 'a>b', 'a>c');
  expect(alone).toBe(0);
  // Seen from a, the one that points back bows to the other side of its own direction.
  const fromA = [first, -back, second];
  expect(fromA).toEqual([-22, 0, 22].map((bow) => expect.closeTo(bow, 9)));
});

test('a fan of many edges does not spread without end', () => {
  const bows = bowsOf(...Array.from({ length: 40 }, () => 'a>b'));
  expect(Math.max(...bows) - Math.min(...bows)).toBeLessThanOrEqual(200);
  expect(new Set(bows).size).toBe(40);
});
