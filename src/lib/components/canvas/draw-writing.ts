import { drawShape } from '../../view/draw-scene.ts';
import { placeEdgeLabels } from '../../view/edge-labels.ts';
import type { Focus } from '../../view/focus.ts';
import { canvasFont } from '../../view/fonts.ts';
import type { Measure } from '../../view/fonts.ts';
import type { Frame } from '../../view/frame.ts';
import { placeNodeLabels } from '../../view/node-labels.ts';
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

/** Writes names and predicates where there is room; what is in focus comes first and the rest is faint. */
export const drawWriting = (
  frame: Frame,
  focus: Focus | null,
  palette: Palette,
  context: CanvasRenderingContext2D,
  edgeContext: CanvasRenderingContext2D,
): void => {
  const measure = measureWith(context);
  const inFocus = (id: string): boolean => focus !== null && focus.nodes.has(id);
  const edgeInFocus = (id: string): boolean => focus !== null && focus.edges.has(id);
  const nodeLabels = placeNodeLabels(frame, measure, inFocus);
  const edgeLabels = placeEdgeLabels(frame, nodeLabels, measure, edgeInFocus);
  for (const label of edgeLabels) {
    const clear = focus === null || edgeInFocus(label.edge.id);
    if (!clear) continue;
    drawShape(edgeContext, edgeWriting(label, { palette, opacity: 1, bold: false }));
  }
  edgeContext.globalAlpha = 1;
  for (const label of nodeLabels) {
    const clear = focus === null || inFocus(label.node.id);
    const bold = focus?.centre.kind === 'actor' && focus.centre.id === label.node.id;
    for (const text of nodeWriting(label, { palette, opacity: clear ? 1 : FADED_OPACITY, bold })) {
      drawShape(context, text);
    }
  }
  context.globalAlpha = 1;
};
