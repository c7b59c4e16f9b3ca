import { drawShape } from '../../view/draw-scene.ts';
import { placeEdgeLabels } from '../../view/edge-labels.ts';
import type { EdgeLabel } from '../../view/edge-labels.ts';
import type { Focus } from '../../view/focus.ts';
import { canvasFont } from '../../view/fonts.ts';
import type { Measure } from '../../view/fonts.ts';
import type { Frame } from '../../view/frame.ts';
import { placeNodeLabels } from '../../view/node-labels.ts';
import type { NodeLabel } from '../../view/node-labels.ts';
import type { Palette } from '../../view/palette.ts';
import { edgeWriting, nodeWriting } from '../../view/writing.ts';

const FADED_OPACITY = 0.25;

/** Widths of texts by font, as measuring is slow and the same names come at every frame. */
const widths = new Map<string, number>();
const MAX_REMEMBERED = 20_000;

/** Measures with the fonts that this browser has. */
export const measureWith = (context: CanvasRenderingContext2D): Measure => {
  return (text, size, bold) => {
    const font = canvasFont(size, bold);
    const key = `${font}\u0000${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (widths.size > MAX_REMEMBERED) widths.clear();
    context.font = font;
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
};

export interface Writing {
  readonly names: readonly NodeLabel[];
  readonly predicates: readonly EdgeLabel[];
}

/** Where names and predicates find room; what is in focus chooses first. */
export const placeWriting = (frame: Frame, focus: Focus | null, measure: Measure): Writing => {
  const names = placeNodeLabels(frame, measure, (id) => focus?.nodes.has(id) ?? false);
  const predicates = placeEdgeLabels(frame, names, measure, (id) => focus?.edges.has(id) ?? false);
  return { names, predicates };
};

/** Writes names and predicates where there is room; what is not in focus is faint. */
export const drawWriting = (
  frame: Frame,
  focus: Focus | null,
  palette: Palette,
  context: CanvasRenderingContext2D,
  edgeContext: CanvasRenderingContext2D,
): void => {
  const { names, predicates } = placeWriting(frame, focus, measureWith(context));
  for (const label of predicates) {
    if (focus !== null && !focus.edges.has(label.edge.id)) continue;
    drawShape(edgeContext, edgeWriting(label, { palette, opacity: 1, bold: false }));
  }
  edgeContext.globalAlpha = 1;
  for (const label of names) {
    const clear = focus === null || focus.nodes.has(label.node.id);
    const bold = focus?.centre.kind === 'actor' && focus.centre.id === label.node.id;
    for (const text of nodeWriting(label, { palette, opacity: clear ? 1 : FADED_OPACITY, bold })) {
      drawShape(context, text);
    }
  }
  context.globalAlpha = 1;
};
