import { describe, expect, test } from 'vitest';
import type { EntenteGraph } from '../../../src/lib/graph/attributes.ts';
import { paperFor } from '../../../src/lib/graph/layout/frame.ts';
import { layoutArrays } from '../../../src/lib/graph/layout/layout.ts';
import { toLayoutInput } from '../../../src/lib/graph/layout/to-layout-input.ts';
import { boxesMeet } from '../../../src/lib/view/boxes.ts';
import { buildDisplayGraph, byImportance } from '../../../src/lib/view/display-graph.ts';
import { fitExtents, fitFrame } from '../../../src/lib/view/fit-frame.ts';
import { buildFrame } from '../../../src/lib/view/frame.ts';
import { placeNodeLabels } from '../../../src/lib/view/node-labels.ts';
import { PALETTES } from '../../../src/lib/view/palette.ts';
import { measure } from './sample-frame.ts';
import { toGraph, toHubs } from './sample-graph.ts';

const nobody = (): boolean => false;

/** A graph laid out for a window and fitted to it, with its names. */
const open = (graph: EntenteGraph, width: number, height: number, unit = 1) => {
  const input = toLayoutInput(graph, {}, {}, paperFor(graph.order, width, height));
  const { x, y } = layoutArrays(input);
  const places = new Map(input.ids.map((id, i) => [id, { x: (x[i] ?? 0) / unit, y: (y[i] ?? 0) / unit }]));
  const display = buildDisplayGraph(graph, { palette: PALETTES.light, places, isPinned: nobody });
  const order = byImportance(display);
  const view = fitFrame(order, { width, height, order, ties: display.ties, unit }, measure);
  const projection = { ...view, scale: Math.sqrt(view.k / unit) };
  const frame = buildFrame({ projection, width, height, order, ties: display.ties });
  return { frame, view, names: placeNodeLabels(frame, measure, nobody) };
};

describe('fitting', () => {
  test.each([
    [640, 480],
    [780, 590],
    [1320, 960],
  ])('[V1] on %i × %i all names stand inside, and on nothing else', (width, height) => {
    const { frame, names } = open(toHubs(), width, height);
    expect(names).toHaveLength(toHubs().order);
    for (const { node, box } of names) {
      expect(Math.min(box.left, box.top, width - box.right, height - box.bottom), node.id).toBeGreaterThanOrEqual(0);
      for (const other of names) if (other.node !== node) expect(boxesMeet(box, other.box)).toBe(false);
      for (const { id, x, y, r } of frame.nodes) {
        const disc = { left: x - r, top: y - r, right: x + r, bottom: y + r };
        if (id !== node.id) expect(boxesMeet(box, disc), `${node.id} ${id}`).toBe(false);
      }
    }
  });

  test('[V1] few nodes are not blown up, whatever their unit of length', () => {
    expect(open(toGraph('a>b'), 1000, 700).view.k).toBeCloseTo(1.7);
    expect(open(toGraph('a>b'), 1000, 700, 50).view.k).toBeCloseTo(85);
  });

  test('[V1] what reaches far on one side moves to the other', () => {
    const extents = [{ x: 0, y: 0, left: 10, right: 190, up: 10, down: 10 }];
    expect(fitExtents(extents, { width: 400, height: 100, unit: 1 })).toMatchObject({ left: 110, top: 50 });
  });
});

test('[N1] a name is never cut by the rim', () => {
  const graph = toGraph('a');
  graph.setNodeAttribute('a', 'label', 'Somebody');
  const display = buildDisplayGraph(graph, {
    palette: PALETTES.light,
    places: new Map([['a', { x: 0, y: 0 }]]),
    isPinned: nobody,
  });
  const at = (left: number) =>
    buildFrame({
      projection: { k: 1, left, top: 50, scale: 1 },
      width: 200,
      height: 100,
      order: display.nodes,
      ties: display.ties,
    });
  expect(placeNodeLabels(at(195), measure, nobody)[0]).toMatchObject({ align: 'end' });
  expect(placeNodeLabels(at(230), measure, nobody)).toEqual([]);
});
