import type { EntenteGraph } from '../../../src/lib/graph/attributes.ts';
import { layoutGraph } from '../../../src/lib/graph/layout/layout.ts';
import { textWidth } from '../../../src/lib/graph/layout/label-lines.ts';
import { buildDisplayGraph, byImportance } from '../../../src/lib/view/display-graph.ts';
import type { Frame } from '../../../src/lib/view/frame.ts';
import { buildFrame } from '../../../src/lib/view/frame.ts';
import { PALETTES } from '../../../src/lib/view/palette.ts';

/** Width of a text without a canvas. */
export const measure = (text: string, size: number): number => textWidth(text, size);

type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

/** A graph on a sheet of 1280 × 720 with (0, 0) in the middle, laid out if no places are given. */
export const toFrame = (graph: EntenteGraph, places: Places = layoutGraph(graph)): Frame => {
  const display = buildDisplayGraph(graph, {
    palette: PALETTES.light,
    places: new Map(Object.entries(places)),
    isPinned: () => false,
  });
  return buildFrame({
    projection: { k: 1, left: 640, top: 360, scale: 1 },
    width: 1280,
    height: 720,
    order: byImportance(display),
    ties: display.ties,
  });
};
