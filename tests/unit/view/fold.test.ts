import { describe, expect, test } from 'vitest';
import type { EdgeAttributes } from '../../../src/lib/graph/attributes.ts';
import { buildDisplayGraph } from '../../../src/lib/view/display-graph.ts';
import type { DisplayEdge } from '../../../src/lib/view/display-types.ts';
import { focusOn } from '../../../src/lib/view/focus.ts';
import { buildFrame } from '../../../src/lib/view/frame.ts';
import { PALETTES } from '../../../src/lib/view/palette.ts';
import { pickNode, pickTie } from '../../../src/lib/view/pick.ts';
import { toEdge, toGraph } from './sample-graph.ts';

const ACTS: Readonly<Record<string, Partial<EdgeAttributes>>> = {
  helped: { sign: 1 },
  attacked: { sign: -1 },
  met: { sign: 0 },
  leads: { sign: 0, group: 'structure' },
  planned: { sign: 1, modality: 'planned' },
};

/** Two actors with these acts between them, so far apart. "<" before an act: from the second to the first. */
const toPair = (acts: readonly string[], far = 400) => {
  const graph = toGraph('a', 'b');
  acts.forEach((act, i) => {
    const back = act.startsWith('<');
    const name = act.replace('<', '');
    graph.addEdgeWithKey(`e${i}`, back ? 'b' : 'a', back ? 'a' : 'b', toEdge(name, ACTS[name]));
  });
  return buildDisplayGraph(graph, {
    palette: PALETTES.light,
    places: new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: far, y: 0 }],
    ]),
    isPinned: () => false,
  });
};

const projection = { k: 1, left: 100, top: 100, scale: 1 };

const linesOf = (display: ReturnType<typeof toPair>, open = false): readonly DisplayEdge[] =>
  buildFrame({
    projection,
    width: 800,
    height: 200,
    order: display.nodes,
    ties: display.ties,
    open: new Set(open ? display.ties : []),
  }).edges.map((edge) => edge.display);

describe('folding', () => {
  test.each([
    [['helped', 'helped'], 'positive', 'plus'],
    [['attacked', 'met', 'leads'], 'negative', 'minus'],
    [['met', 'leads'], 'neutral', 'none'],
    [['leads', 'leads'], 'standing', 'none'],
    [['helped', 'attacked'], 'mixed', 'both'],
    [['helped', 'attacked', 'attacked'], 'negative', 'both'],
  ])('[F1] %j are one line of tone %s with the mark %s', (acts, tone, mark) => {
    expect(linesOf(toPair(acts, 60))).toMatchObject([{ tone, mark, label: `${acts.length} ties` }]);
  });

  test('[F2] a folded line has heads where its strands point', () => {
    expect(linesOf(toPair(['helped', 'helped'], 60))).toMatchObject([{ arrow: true, back: false }]);
    expect(linesOf(toPair(['helped', '<helped'], 60))).toMatchObject([{ arrow: true, back: true }]);
    expect(linesOf(toPair(['<helped', '<helped'], 60))).toMatchObject([{ arrow: false, back: true }]);
  });

  test('[F3] only strands that are all dashed make a dashed line', () => {
    expect(linesOf(toPair(['planned', 'planned'], 60))).toMatchObject([{ style: 'dashed' }]);
    expect(linesOf(toPair(['planned', 'helped'], 60))).toMatchObject([{ style: 'solid' }]);
  });

  test('[F4] strands with room are drawn each by itself; a single one is never folded', () => {
    expect(linesOf(toPair(['helped', 'attacked'])).map(({ label }) => label)).toEqual(['helped', 'attacked']);
    expect(linesOf(toPair(['helped'], 60)).map(({ label }) => label)).toEqual(['helped']);
  });

  test('[F5] what is pointed at fans out however little room there is', () => {
    const display = toPair(['helped', 'attacked'], 60);
    expect(linesOf(display, true)).toHaveLength(2);
    for (const choice of [
      { kind: 'actor', id: 'a' },
      { kind: 'edge', id: 'e1' },
      { kind: 'pair', ids: ['a', 'b'] },
    ] as const) {
      expect([...focusOn(display, choice)!.open], choice.kind).toEqual(display.ties);
    }
  });
});

describe('pointing', () => {
  const display = toPair(['helped', 'attacked', 'met', 'helped'], 120);
  const [tie] = display.ties;
  const open = new Set(display.ties);
  const nothing = new Set<never>();

  test('a mark answers on it and a little around it', () => {
    expect(pickNode(display, projection, 101, 102)?.id).toBe('a');
    expect(pickNode(display, projection, 140, 100)).toBeNull();
  });

  test('a folded line answers for its pair, a strand of an open pair for itself', () => {
    expect(pickTie(display, projection, nothing, 160, 102)).toEqual({ tie, edge: tie!.folded });
    const found = pickTie(display, projection, open, 160, 100 - 33);
    expect([display.edges[0], display.edges[3]]).toContain(found?.edge);
  });

  test('[F6] between the strands of an open pair the pointer stays with the pair', () => {
    expect(pickTie(display, projection, open, 160, 100)).toEqual({ tie, edge: null });
    expect(pickTie(display, projection, open, 160, 180)).toBeNull();
  });

  test('a loop answers on its circle', () => {
    const graph = toGraph('a');
    graph.addEdgeWithKey('loop', 'a', 'a', toEdge('praised'));
    const looped = buildDisplayGraph(graph, {
      palette: PALETTES.light,
      places: new Map([['a', { x: 0, y: 0 }]]),
      isPinned: () => false,
    });
    const hits = Array.from({ length: 60 }, (_, i) => pickTie(looped, projection, nothing, 100, 100 - i)?.edge?.id);
    expect(hits).toContain('loop');
    expect(pickTie(looped, projection, nothing, 300, 100)).toBeNull();
  });
});
