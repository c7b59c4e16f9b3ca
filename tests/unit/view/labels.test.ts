import { expect, test } from 'vitest';
import { boxesMeet } from '../../../src/lib/view/boxes.ts';
import { placeEdgeLabels } from '../../../src/lib/view/edge-labels.ts';
import { placeNodeLabels } from '../../../src/lib/view/node-labels.ts';
import { measure, toFrame } from './sample-frame.ts';
import { toGraph, toHubs } from './sample-graph.ts';

const nobody = (): boolean => false;

test('[N1] names never stand on names or on marks', () => {
  const frame = toFrame(toHubs());
  const labels = placeNodeLabels(frame, measure, nobody);
  expect(labels.length).toBeGreaterThan(20);
  for (const { node, box } of labels) {
    for (const other of labels) if (other.node !== node) expect(boxesMeet(box, other.box)).toBe(false);
    for (const { id, x, y, r } of frame.nodes) {
      const disc = { left: x - r, top: y - r, right: x + r, bottom: y + r };
      if (id !== node.id) expect(boxesMeet(box, disc), `${node.id} ${id}`).toBe(false);
    }
  }
});

test('[N2] a lone name stands below its mark', () => {
  const [label] = placeNodeLabels(toFrame(toGraph('a'), { a: { x: 0, y: 0 } }), measure, nobody);
  expect(label?.align).toBe('middle');
  expect(label?.box.top).toBeGreaterThan(360);
});

test('[N2] a name that has no room below stands at another side', () => {
  const frame = toFrame(toGraph('a', 'b'), { a: { x: 0, y: 20 }, b: { x: 0, y: -4 } });
  const labels = placeNodeLabels(frame, measure, nobody);
  expect(labels).toHaveLength(2);
  expect(labels.find(({ node }) => node.id === 'a')?.box.top).toBeLessThan(345);
});

test('[N3] where there is no room for all, heavy actors keep their names, and who is in focus comes first', () => {
  const ids = Array.from({ length: 30 }, (_, i) => `n${i}`);
  const graph = toGraph(...ids);
  graph.setNodeAttribute('n29', 'weight', 9);
  const places = Object.fromEntries(ids.map((id, i) => [id, { x: (i % 6) * 20, y: Math.floor(i / 6) * 20 }]));
  const plain = placeNodeLabels(toFrame(graph, places), measure, nobody).map(({ node }) => node.id);
  expect(plain).toContain('n29');
  expect(plain.length).toBeLessThan(30);
  const focused = placeNodeLabels(toFrame(graph, places), measure, ({ id }) => id === 'n14').map(({ node }) => node.id);
  expect(focused).toContain('n14');
});

test('[N4] predicates stand on lines that are long enough, never upside down', () => {
  const graph = toGraph('a>b', 'c>d');
  const frame = toFrame(graph, {
    a: { x: 200, y: 0 },
    b: { x: -200, y: 30 },
    c: { x: 0, y: 200 },
    d: { x: 45, y: 200 },
  });
  const labels = placeEdgeLabels(frame, placeNodeLabels(frame, measure, nobody), measure, nobody);
  expect(labels.map(({ edge }) => edge.id)).toEqual(['e0']);
  expect(Math.abs(labels[0]!.angle)).toBeLessThanOrEqual(Math.PI / 2);
});

test('[N5] predicates keep off names and each other', () => {
  const frame = toFrame(toHubs());
  const names = placeNodeLabels(frame, measure, nobody);
  const labels = placeEdgeLabels(frame, names, measure, nobody);
  expect(labels.length).toBeGreaterThan(5);
  for (const { x, y } of labels) {
    for (const { box } of names) expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false);
  }
});
