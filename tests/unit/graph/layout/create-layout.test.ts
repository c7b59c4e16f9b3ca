import { describe, expect, test } from 'vitest';
import { createLayout } from '../../../../src/lib/graph/layout/engine/create-layout.ts';
import type { EngineOptions, GraphArrays, Positions } from '../../../../src/lib/graph/layout/engine/graph-arrays.ts';
import { boxesOfGraph } from '../../../../src/lib/graph/layout/engine/graph-numbers.ts';
import { createMeter } from '../../../bench/drawing-quality.ts';
import { runGraphology } from '../../../bench/graphology-forces.ts';
import { makeClusters, makeScaleFree } from '../../../bench/made-graphs.ts';
import { findOverlaps } from './box-overlaps.ts';
import { makePath, makeStar, makeTriples, withLabels } from './sample-graphs.ts';

const layOut = (graph: GraphArrays, options: EngineOptions = {}): Positions => {
  const layout = createLayout(graph, options);
  while (!layout.step(20));
  return layout.positions();
};

const distance = ({ x, y }: Positions, i: number, j: number): number => Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!);

describe('[LE1] same graph, options and seed, same picture', () => {
  test.each([
    ['100 nodes', makeScaleFree(100)],
    ['700 nodes, by the tree', makeClusters(700, 8)],
    ['many parts', makeTriples(40)],
  ])('%s', (_name, graph) => {
    expect(layOut(graph)).toEqual(layOut(graph));
    expect(layOut(graph, { seed: 2 })).not.toEqual(layOut(graph));
  });

  test('however the steps are grouped', () => {
    const graph = makeScaleFree(150);
    const layout = createLayout(graph);
    while (!layout.step());
    expect(layout.positions()).toEqual(layOut(graph));
  });

  test('the caller may do with the places as it likes', () => {
    const layout = createLayout(makePath(30));
    layout.positions().x.fill(NaN);
    expect(layout.positions().x.every(Number.isFinite)).toBe(true);
  });
});

describe('[LE3] a layout comes to rest and says how far it is', () => {
  test.each([
    ['small', makeScaleFree(80)],
    ['by the tree', makeClusters(1_200, 10)],
  ])('%s', (_name, graph) => {
    const layout = createLayout(graph);
    const told: number[] = [];
    while (!layout.step(5)) told.push(layout.progress);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.every((progress) => progress >= 0 && progress < 1)).toBe(true);
    expect(layout).toMatchObject({ settled: true, progress: 1 });
    const atRest = layout.positions();
    layout.step(50);
    expect(layout.positions()).toEqual(atRest);
  });

  test('no part gets more steps than allowed', () => {
    const layout = createLayout(makeScaleFree(400), { maxSteps: 7 });
    expect(layout.step(6)).toBe(false);
    expect(layout.step(1)).toBe(true);
  });
});

describe('[LE4] the picture tells the graph at least as well as graphology’s ForceAtlas2', () => {
  test.each([
    ['clusters', 100, [1, 2, 3].map((seed) => makeClusters(100, 6, seed))],
    ['scale-free', 100, [1, 2, 3].map((seed) => makeScaleFree(100, seed))],
    ['clusters', 600, [makeClusters(600, 12)]],
  ])('%s, %i nodes', (_kind, _order, graphs) => {
    const [ours, theirs] = [
      { stress: 0, crossings: 0 },
      { stress: 0, crossings: 0 },
    ];
    for (const graph of graphs) {
      const look = createMeter(graph);
      const graphology = runGraphology(graph);
      for (let step = 0; step < 300; step += 1) graphology.step();
      const [own, other] = [look(layOut(graph)), look(graphology.positions())];
      ours.stress += own.stress;
      ours.crossings += own.crossings;
      theirs.stress += other.stress;
      theirs.crossings += other.crossings;
    }
    expect(ours.stress).toBeLessThan(1.02 * theirs.stress);
    expect(ours.crossings).toBeLessThan(1.05 * theirs.crossings);
  });
});

describe('[LE5] no mark or label stands on another', () => {
  test.each([
    ['40 actors', makeScaleFree(40)],
    ['2,000 in clusters', makeClusters(2_000, 20)],
    ['2,000, scale-free', makeScaleFree(2_000)],
    ['a star of 1,500', makeStar(1_500)],
    ['600 parts', makeTriples(600)],
    ['nobody knows anybody', { order: 1_000, source: [], target: [] }],
  ])('%s', (_name, plain) => {
    const graph = withLabels(plain);
    const { x, y } = layOut(graph);
    expect(findOverlaps(boxesOfGraph(graph), x, y)).toEqual([]);
  });
});

const range = (length: number): number[] => Array.from({ length }, (_, i) => i);

describe('[LE6] degenerate graphs give sensible pictures', () => {
  const cases: readonly (readonly [string, GraphArrays])[] = [
    ['no node', { order: 0, source: [], target: [] }],
    ['one node', { order: 1, source: [], target: [] }],
    ['one node with a loop', { order: 1, source: [0], target: [0] }],
    ['one edge', { order: 2, source: [0], target: [1] }],
    ['loops and parallels', { order: 3, source: [0, 0, 1, 0, 2], target: [0, 1, 0, 1, 2] }],
    ['no edge', { order: 500, source: [], target: [] }],
    ['all nodes on one spot', { ...makePath(60), x: new Float64Array(60), y: new Float64Array(60) }],
    [
      'all nodes but one on one spot',
      {
        ...makeStar(20),
        x: range(21).map((i) => (i === 0 ? NaN : 3)),
        y: range(21).map(() => 3),
      },
    ],
    ['weights of 0', { ...makePath(12), weight: new Float32Array(11) }],
    ['weights below 0', { ...makePath(12), weight: new Float32Array(11).fill(-2) }],
    ['huge weights', { ...makePath(12), weight: range(11).map((i) => 10 ** (25 * i)) }],
    ['weights that are no numbers', { ...makePath(12), weight: range(11).map((i) => (i % 2 === 0 ? NaN : Infinity)) }],
    [
      'everybody knows everybody',
      {
        order: 40,
        source: range(1_600).map((i) => i % 40),
        target: range(1_600).map((i) => Math.floor(i / 40)),
      },
    ],
    [
      'two hubs with common neighbours only',
      {
        order: 302,
        source: range(600).map((i) => i % 2),
        target: range(600).map((i) => 2 + (i >> 1)),
      },
    ],
    ['a star of 10,000', makeStar(10_000)],
    ['a path of 10,000', makePath(10_000)],
    ['3,000 components', makeTriples(3_000)],
  ];
  test.each(cases)('%s', (_name, graph) => {
    const options: readonly EngineOptions[] =
      graph.order > 1_000 ? [{}] : [{}, { hostile: 'push' }, { spacing: 'even' }, { present: 'start' }];
    for (const option of options) {
      const { x, y } = layOut(graph, option);
      expect(x.every(Number.isFinite) && y.every(Number.isFinite)).toBe(true);
      const spots = new Set(range(graph.order).map((i) => `${x[i]} ${y[i]}`));
      expect(spots.size).toBe(graph.order);
    }
  });

  test('nodes of a star stand about its hub, none far out', () => {
    const picture = layOut(makeStar(10_000));
    const ways = range(10_000)
      .map((i) => distance(picture, 0, i + 1))
      .sort((a, b) => a - b);
    expect(ways.at(-1)! / ways[5_000]!).toBeLessThan(2.5);
  });

  test('an edge to a node that is not there is an error of the caller', () => {
    expect(() => createLayout({ order: 2, source: [0], target: [2] })).toThrow(RangeError);
  });

  test('a weight says how strongly, not in which unit', () => {
    const weight = range(199).map((i) => 1 + (i % 5));
    const graph = makePath(200);
    const once = layOut({ ...graph, weight });
    const thousandfold = layOut({ ...graph, weight: weight.map((w) => 1_024 * w) });
    expect(thousandfold).toEqual(once);
  });
});

describe('[LE7] what stays stays', () => {
  const settled = layOut(withLabels(makeScaleFree(120)));
  const before = makeScaleFree(120);
  /** The graph with newcomers: two beside node 5, one beside the first of them, and a pair by itself. */
  const grown = withLabels({
    order: 125,
    source: [...before.source, 120, 121, 122, 123],
    target: [...before.target, 5, 5, 120, 124],
  });
  const known = {
    x: [...settled.x, NaN, NaN, NaN, NaN, NaN],
    y: [...settled.y, NaN, NaN, NaN, NaN, NaN],
  };

  test('newcomers come beside their neighbours, and what was there does not move', () => {
    const picture = layOut({ ...grown, ...known });
    const moved = range(120).filter((i) => picture.x[i] !== settled.x[i] || picture.y[i] !== settled.y[i]);
    expect(moved).toEqual([]);
    const typical = range(before.source.length)
      .map((e) => distance(settled, before.source[e]!, before.target[e]!))
      .sort((a, b) => a - b);
    for (const [newcomer, neighbour] of [
      [120, 5],
      [121, 5],
      [122, 120],
    ] as const) {
      expect(distance(picture, newcomer, neighbour)).toBeLessThan(2 * typical.at(-1)!);
    }
    expect(findOverlaps(boxesOfGraph(grown), picture.x, picture.y)).toEqual([]);
  });

  test('a picture from which actors are gone stays as it is', () => {
    const rest = { order: 80, source: [] as number[], target: [] as number[] };
    before.source.forEach((a, e) => {
      if (a >= 80 || before.target[e]! >= 80) return;
      rest.source.push(a);
      rest.target.push(before.target[e]!);
    });
    const kept = { x: settled.x.slice(0, 80), y: settled.y.slice(0, 80) };
    expect(layOut({ ...withLabels(rest), ...kept })).toEqual(kept);
  });

  test('pinned nodes stand where they were put, and their neighbours with them', () => {
    const graph = makeClusters(400, 2, 5);
    const free = layOut(graph);
    const fixed = new Uint8Array(400);
    const [x, y] = [new Float64Array(400).fill(NaN), new Float64Array(400).fill(NaN)];
    fixed[7] = 1;
    x[7] = 5_000;
    y[7] = -3_000;
    const picture = layOut({ ...graph, fixed, x, y });
    expect([picture.x[7], picture.y[7]]).toEqual([5_000, -3_000]);
    const near = [...graph.source.keys()]
      .filter((e) => graph.source[e] === 7 || graph.target[e] === 7)
      .map((e) => graph.source[e]! + graph.target[e]! - 7);
    for (const j of near) expect(distance(picture, 7, j)).toBeLessThan(4 * (distance(free, 7, j) + 100));
  });
});

describe('options', () => {
  test('hostile ties pull by their size, or push their ends apart', () => {
    const graph = makeScaleFree(60);
    const hostile = { ...graph, weight: range(graph.source.length).map((e) => (e === 10 ? -1 : 1)) };
    const [a, b] = [graph.source[10]!, graph.target[10]!];
    expect(layOut(hostile)).toEqual(layOut(graph));
    expect(distance(layOut(hostile, { hostile: 'push' }), a, b)).toBeGreaterThan(1.2 * distance(layOut(graph), a, b));
  });

  test('even spacing gives lines of more even length and less stress', () => {
    const graph = makeClusters(150, 6);
    const look = createMeter(graph);
    const unevenness = (picture: Positions): number => {
      const lengths = range(graph.source.length).map((e) => distance(picture, graph.source[e]!, graph.target[e]!));
      const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
      return Math.sqrt(lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / lengths.length) / mean;
    };
    const [even, forces] = [layOut(graph, { spacing: 'even' }), layOut(graph)];
    expect(unevenness(even)).toBeLessThan(0.8 * unevenness(forces));
    expect(look(even).stress).toBeLessThan(look(forces).stress);
  });

  const grouped = withLabels({ ...makeScaleFree(90), group: range(90).map((i) => (i === 0 ? 0 : 1 + (i % 3))) });

  test('rings: each group on a circle about the centre, the first within', () => {
    const { x, y } = layOut(grouped, { arrange: 'rings' });
    const { up, down } = boxesOfGraph(grouped);
    const radii = range(90).map((i) => Math.hypot(x[i]!, y[i]! + (up[i]! - down[i]!) / 2));
    const rings = range(4).map((g) => radii.filter((_, i) => (i === 0 ? 0 : 1 + (i % 3)) === g));
    for (const ring of rings)
      expect(Math.max(...ring) - Math.min(...ring)).toBeLessThan(1e-6 * (1 + Math.max(...ring)));
    expect(rings.map((ring) => ring[0]!)).toEqual(rings.map((ring) => ring[0]!).sort((a, b) => a - b));
    expect(findOverlaps(boxesOfGraph(grouped), x, y)).toEqual([]);
  });

  test('blocs: groups stand side by side, from left to right', () => {
    const { x, y } = layOut(grouped, { arrange: 'blocs' });
    const { half } = boxesOfGraph(grouped);
    const spans = range(4).map((g) => {
      const members = range(90).filter((i) => (i === 0 ? 0 : 1 + (i % 3)) === g);
      return [Math.min(...members.map((i) => x[i]! - half[i]!)), Math.max(...members.map((i) => x[i]! + half[i]!))];
    });
    for (const g of [1, 2, 3]) expect(spans[g]![0]!).toBeGreaterThan(spans[g - 1]![1]!);
    expect(findOverlaps(boxesOfGraph(grouped), x, y)).toEqual([]);
  });

  test('time: from left to right by time, and who has none beside their neighbours', () => {
    const time = range(90).map((i) => (i === 40 ? NaN : (i * 7) % 30));
    const graph = { ...grouped, time };
    const { x, y } = layOut(graph, { arrange: 'time' });
    const order = range(90).filter((i) => i !== 40);
    for (const i of order) for (const j of order) if (time[i]! < time[j]!) expect(x[i]).toBeLessThan(x[j]!);
    expect(x[40]).toBeGreaterThan(Math.min(...x));
    expect(findOverlaps(boxesOfGraph(graph), x, y)).toEqual([]);
  });

  test('fixed nodes keep their places in any arrangement', () => {
    const fixed = range(90).map((i) => (i === 3 ? 1 : 0));
    const at = range(90).map((i) => (i === 3 ? 12.5 : NaN));
    for (const arrange of ['rings', 'blocs', 'time'] as const) {
      const { x, y } = layOut({ ...grouped, fixed, x: at, y: at }, { arrange });
      expect([x[3], y[3]]).toEqual([12.5, 12.5]);
      expect(x.every(Number.isFinite) && y.every(Number.isFinite)).toBe(true);
    }
  });
});
