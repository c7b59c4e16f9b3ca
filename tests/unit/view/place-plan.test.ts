import { expect, test } from 'vitest';
import { planPlaces } from '../../../src/lib/view/place-plan.ts';
import { toGraph, toNode } from './sample-graph.ts';

const FRAME = { width: 1500, height: 1000 };

const before = new Map([
  ['a', { x: 1, y: 2 }],
  ['b', { x: 3, y: 4 }],
  ['gone', { x: 9, y: 9 }],
]);

test('[P1] a pin wins over the place before', () => {
  const { known } = planPlaces(toGraph('a>b'), before, { a: { x: 50, y: 60 } }, FRAME);
  expect(known.get('a')).toEqual({ x: 50, y: 60 });
});

test('[P2] what was on the sheet keeps its place, and nothing has to be laid out', () => {
  const plan = planPlaces(toGraph('a>b'), before, {}, FRAME);
  expect(plan).toMatchObject({ input: null, fresh: false });
  expect(Object.fromEntries(plan.known)).toEqual({ a: { x: 1, y: 2 }, b: { x: 3, y: 4 } });
});

test('[P2] a graph that filters emptied forgets nothing', () => {
  expect(planPlaces(toGraph(), before, {}, FRAME)).toMatchObject({ input: null, fresh: false });
});

test('[P3] an opened file stands where it says', () => {
  const graph = toGraph();
  graph.addNode('x', toNode('X', { x: 10, y: 20 }));
  graph.addNode('y', toNode('Y', { x: -5, y: 7 }));
  const plan = planPlaces(graph, new Map(), {}, FRAME);
  expect(plan).toMatchObject({ input: null, fresh: true });
  expect(plan.known.get('y')).toEqual({ x: -5, y: 7 });
});

test('[P3] nodes that all stand on one spot have no places of their own', () => {
  expect(planPlaces(toGraph('x>y'), new Map(), {}, FRAME).input?.ids).toEqual(['x', 'y']);
});

test('[P4] few newcomers are laid out around what stays', () => {
  const { input, fresh } = planPlaces(toGraph('a>b', 'b>c'), before, {}, FRAME);
  expect(fresh).toBe(false);
  expect([...(input?.fixed ?? [])]).toEqual([1, 1, 0]);
});

test('[P4] when most is new all is laid out anew, pins apart', () => {
  const { input } = planPlaces(toGraph('a>c', 'c>d', 'd>e', 'e>f'), before, { c: { x: 0, y: 0 } }, FRAME);
  expect(input?.ids).toEqual(['a', 'c', 'd', 'e', 'f']);
  expect([...(input?.fixed ?? [])]).toEqual([0, 1, 0, 0, 0]);
});
