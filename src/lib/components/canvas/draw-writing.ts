import type { DisplayEdge, DisplayNode } from '../../view/display-types.ts';
import { drawShape } from '../../view/draw-scene.ts';
import { placeEdgeLabels } from '../../view/edge-labels.ts';
import type { EdgeLabel } from '../../view/edge-labels.ts';
import type { Focus } from '../../view/focus.ts';
import { canvasFont } from '../../view/fonts.ts';
import type { Measure } from '../../view/fonts.ts';
import type { Frame, Projection } from '../../view/frame.ts';
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

const isNear = (focus: Focus | null) => (node: DisplayNode) => focus?.nodes.has(node) ?? false;
const isIn = (focus: Focus | null) => (edge: DisplayEdge) => focus?.edges.has(edge) ?? false;

/** Where names and predicates find room; what is in focus chooses first. */
export const placeWriting = (frame: Frame, focus: Focus | null, measure: Measure): Writing => {
  const names = placeNodeLabels(frame, measure, isNear(focus));
  return { names, predicates: placeEdgeLabels(frame, names, measure, isIn(focus)) };
};

/**
 * Writing while the picture moves: names stay beside their marks as they were placed, none comes or goes but at the rim.
 * Predicates stand where the lines now leave room.
 */
export const moveWriting = (
  { names }: Writing,
  frame: Frame,
  { k, left, top }: Projection,
  focus: Focus | null,
  measure: Measure,
): Writing => {
  const moved = names.flatMap((label): NodeLabel[] => {
    const { node, box } = label;
    const dx = node.display.x * k + left - node.x;
    const dy = top - node.display.y * k - node.y;
    const next = { left: box.left + dx, right: box.right + dx, top: box.top + dy, bottom: box.bottom + dy };
    const isInside = next.left >= 0 && next.top >= 0 && next.right <= frame.width && next.bottom <= frame.height;
    return isInside ? [{ ...label, box: next, x: label.x + dx, y: label.y + dy }] : [];
  });
  return { names: moved, predicates: placeEdgeLabels(frame, moved, measure, isIn(focus)) };
};

/** Writes names and predicates; what is not in focus is faint. */
export const drawWriting = (
  { names, predicates }: Writing,
  focus: Focus | null,
  palette: Palette,
  context: CanvasRenderingContext2D,
): void => {
  for (const label of predicates) {
    if (focus !== null && !focus.edges.has(label.edge.display)) continue;
    drawShape(context, edgeWriting(label, { palette, opacity: 1, bold: false }));
  }
  for (const label of names) {
    const clear = focus === null || focus.nodes.has(label.node.display);
    const bold = focus?.centre.kind === 'actor' && focus.centre.id === label.node.id;
    for (const text of nodeWriting(label, { palette, opacity: clear ? 1 : FADED_OPACITY, bold })) {
      drawShape(context, text);
    }
  }
  context.globalAlpha = 1;
};
