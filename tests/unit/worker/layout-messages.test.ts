import { expect, test } from 'vitest';
import { toLayoutInput } from '../../../src/lib/graph/layout/to-layout-input.ts';
import { layoutReplySchema, layoutRequestSchema } from '../../../src/lib/worker/layout-messages.ts';
import { toHubs } from '../view/sample-graph.ts';

test('a graph crosses to the worker as it is', () => {
  const input = toLayoutInput(toHubs(), { p: { x: 1, y: 2 } }, { p: { x: 1, y: 2 } }, { aspect: 1.4, zoom: 1 });
  expect(layoutRequestSchema.parse(structuredClone(input))).toEqual(input);
});

test.each([[null], [{}], [{ kind: 'places', x: [1], y: [2] }], [{ kind: 'progress' }]])('%j is no answer', (reply) => {
  expect(layoutReplySchema.safeParse(reply).success).toBe(false);
});
