import { describe, expect, test } from 'vitest';
import { layoutArrays, layoutGraph } from '../../../../src/lib/graph/layout/layout.ts';
import type { LayoutInput } from '../../../../src/lib/graph/layout/layout-input.ts';
import { toBoxes } from '../../../../src/lib/graph/layout/engine/node-boxes.ts';
import { toLayoutInput } from '../../../../src/lib/graph/layout/to-layout-input.ts';
import { toGraph, toHubs, toNode } from '../../view/sample-graph.ts';

const MARGINS = { x: 10, y: 7 };

/** Pairs of nodes whose marks or names stand on each other. */
const overlaps = (input: LayoutInput, x: Float64Array, y: Float64Array): string[] => {
  const { half, up, down } = toBoxes(input);
  const found: string[] = [];
  for (let i = 0; i < x.length; i += 1) {
    for (let j = i + 1; j < x.length; j += 1) {
      const [low, high] = y[i]! < y[j]! ? [i, j] : [j, i];
      const clearX = Math.abs(x[i]! - x[j]!) >= half[i]! + half[j]! - 2 * MARGINS.x;
      const clearY = y[high]! - y[low]! >= up[low]! + down[high]! - 2 * MARGINS.y;
      if (!clearX && !clearY) found.push(`${input.ids[i]} ${input.ids[j]}`);
    }
  }
  return found;
};

test('[L1] the same graph and seed give the same places, another seed others', () => {
  expect(layoutGraph(toHubs(), { seed: 7 })).toEqual(layoutGraph(toHubs(), { seed: 7 }));
  expect(layoutGraph(toHubs(), { seed: 7 })).not.toEqual(layoutGraph(toHubs(), { seed: 8 }));
});

test('[L2] pinned nodes keep their places', () => {
  const pinned = { p: { x: 400, y: -120 }, q4: { x: -10, y: 15 } };
  expect(layoutGraph(toHubs(), { pinned })).toMatchObject(pinned);
});

test('[L2] newcomers find room while what is settled does not move at all', () => {
  const settled = layoutGraph(toHubs());
  const grown = toHubs();
  for (const id of ['new1', 'new2', 'alone']) grown.addNode(id, toNode(`Newcomer ${id}`));
  grown.addEdgeWithKey('n1', 'new1', 'p', grown.getEdgeAttributes('e0'));
  grown.addEdgeWithKey('n2', 'new2', 'new1', grown.getEdgeAttributes('e0'));
  const input = toLayoutInput(grown, settled, settled);
  const { x, y } = layoutArrays(input);
  input.ids.forEach((id, i) => {
    if (settled[id]) expect({ x: x[i], y: y[i] }).toEqual(settled[id]);
    expect(Number.isFinite(x[i]) && Number.isFinite(y[i])).toBe(true);
  });
  expect(overlaps(input, x, y)).toEqual([]);
});

test('[L3] no mark or name stands on another', () => {
  const input = toLayoutInput(toHubs(), {}, {});
  const { x, y } = layoutArrays(input);
  expect(overlaps(input, x, y)).toEqual([]);
});

test('[L4] parts that hang together by nothing lie side by side on a wide sheet', () => {
  const parts = Array.from({ length: 9 }, (_, i) => `a${i}>b${i}`);
  const input = toLayoutInput(toGraph(...parts, 'lone1', 'lone2'), {}, {});
  const { x, y } = layoutArrays(input);
  const width = Math.max(...x) - Math.min(...x);
  const height = Math.max(...y) - Math.min(...y);
  expect(overlaps(input, x, y)).toEqual([]);
  expect(width).toBeLessThan(1600);
  expect(width / height).toBeGreaterThan(1);
});

test('a picture lies level: it is wider than it is high', () => {
  const chain = Array.from({ length: 20 }, (_, i) => `n${i}>n${i + 1}`);
  const places = Object.values(layoutGraph(toGraph(...chain)));
  const reach = (values: number[]): number => Math.max(...values) - Math.min(...values);
  expect(reach(places.map(({ x }) => x))).toBeGreaterThan(1.2 * reach(places.map(({ y }) => y)));
});

test('a star has no crossing and no line through a mark', () => {
  const places = layoutGraph(toGraph(...Array.from({ length: 14 }, (_, i) => `hub>s${i}`)));
  const hub = places['hub']!;
  const angles = Object.entries(places)
    .filter(([id]) => id !== 'hub')
    .map(([, { x, y }]) => Math.atan2(y - hub.y, x - hub.x))
    .sort((a, b) => a - b);
  const gaps = angles.map((angle, i) => (i === 0 ? angle + 2 * Math.PI - angles.at(-1)! : angle - angles[i - 1]!));
  expect(Math.min(...gaps)).toBeGreaterThan(0.05);
});

describe('odd graphs', () => {
  test.each([
    ['none', toGraph()],
    ['one node', toGraph('a')],
    ['a loop', toGraph('a>a')],
    ['one edge', toGraph('a>b')],
    ['loops and parallels', toGraph('a>a', 'a>b', 'b>a', 'a>b', 'b>b')],
    ['nobody knows anybody', toGraph('a', 'b', 'c', 'd')],
  ])('%s', (_name, graph) => {
    const places = layoutGraph(graph);
    expect(Object.keys(places)).toEqual(graph.nodes());
    const spots = new Set(Object.values(places).map(({ x, y }) => `${x} ${y}`));
    expect(spots.size).toBe(graph.order);
    expect([...spots].join()).not.toContain('NaN');
  });
});

test('a weight below zero pulls as much as one above', () => {
  const graph = toGraph('a>b', 'b>c', 'c>a', 'c>d');
  const hostile = graph.copy();
  hostile.updateEachEdgeAttributes((_edge, edge) => ({ ...edge, weight: -edge.weight }));
  expect(layoutGraph(hostile)).toEqual(layoutGraph(graph));
});

test('[L2] in a large graph, too, what is fixed stays and newcomers come beside their neighbours', () => {
  const chain = Array.from({ length: 400 }, (_, i) => `n${i}>n${Math.floor(i / 2) + 401}`);
  const settled = layoutGraph(toGraph(...chain));
  const grown = toGraph(...chain, 'new>n7', 'new>n404', 'other>new');
  const input = toLayoutInput(grown, settled, settled);
  const { x, y } = layoutArrays(input);
  input.ids.forEach((id, i) => {
    if (settled[id]) expect({ x: x[i], y: y[i] }).toEqual(settled[id]);
  });
  const [newcomer, seven] = [input.ids.indexOf('new'), input.ids.indexOf('n7')];
  const reach = Math.max(...x) - Math.min(...x);
  expect(Math.hypot(x[newcomer]! - x[seven]!, y[newcomer]! - y[seven]!)).toBeLessThan(reach / 3);
});

test('neighbours of a pin come along', () => {
  const far = { q: { x: 900, y: 700 } };
  const places = layoutGraph(toHubs(), { pinned: far });
  const leaf = places['q5']!;
  const stranger = places['p5']!;
  const away = ({ x, y }: { x: number; y: number }): number => Math.hypot(x - far.q.x, y - far.q.y);
  expect(away(leaf)).toBeLessThan(0.8 * away(stranger));
});

test('a large graph shows pictures before it rests', () => {
  const graph = toGraph(...Array.from({ length: 2_500 }, (_, i) => `n${i}>n${Math.floor(i / 3) + 1}`));
  const shown: number[] = [];
  layoutGraph(graph, { iterations: 20, onPicture: ({ x }) => shown.push(x.filter(Number.isFinite).length) });
  expect(shown).toEqual([graph.order, graph.order, graph.order]);
});

test('three thousand nodes are laid out with progress that never falls', () => {
  const graph = toGraph(...Array.from({ length: 3_000 }, (_, i) => `n${i}>n${(i * 7 + 1) % 3_000}`));
  const told: number[] = [];
  const places = layoutGraph(graph, { iterations: 5, onProgress: (done) => told.push(done) });
  expect(Object.keys(places)).toHaveLength(3_000);
  expect(told.at(-1)).toBe(1);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});
