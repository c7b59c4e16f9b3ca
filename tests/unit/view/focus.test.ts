import { expect, test } from 'vitest';
import { buildDisplayGraph } from '../../../src/lib/view/display-graph.ts';
import { focusOn } from '../../../src/lib/view/focus.ts';
import { PALETTES } from '../../../src/lib/view/palette.ts';
import { toGraph } from './sample-graph.ts';

const idsOf = (members: Iterable<{ readonly id: string }>): string[] => [...members].map(({ id }) => id).sort();

const display = buildDisplayGraph(toGraph('a>b', 'c>a', 'c>d'), {
  palette: PALETTES.light,
  places: new Map(),
  isPinned: (id) => id === 'a',
});

test('an actor is seen with its neighbours and edges, whichever way these point', () => {
  const focus = focusOn(display, { kind: 'actor', id: 'a' });
  expect(idsOf(focus!.nodes)).toEqual(['a', 'b', 'c']);
  expect(idsOf(focus!.edges)).toEqual(['e0', 'e1']);
});

test('an edge is seen with its two ends', () => {
  const focus = focusOn(display, { kind: 'edge', id: 'e2' });
  expect(idsOf(focus!.nodes)).toEqual(['c', 'd']);
  expect(idsOf(focus!.edges)).toEqual(['e2']);
});

test('a pair is seen with all that is between the two', () => {
  const focus = focusOn(display, { kind: 'pair', ids: ['a', 'c'] });
  expect(idsOf(focus!.nodes)).toEqual(['a', 'c']);
  expect(idsOf(focus!.edges)).toEqual(['e1']);
});

test('what is not on the sheet has no focus', () => {
  expect(focusOn(display, null)).toBeNull();
  expect(focusOn(display, { kind: 'actor', id: 'gone' })).toBeNull();
  expect(focusOn(display, { kind: 'edge', id: 'gone' })).toBeNull();
  expect(focusOn(display, { kind: 'pair', ids: ['a', 'gone'] })).toBeNull();
});

test('pins are marked', () => {
  expect(display.node('a')?.pinned).toBe(true);
  expect(display.node('b')?.pinned).toBe(false);
});
