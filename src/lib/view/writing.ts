import { toneColour } from './appearance.ts';
import type { EdgeLabel } from './edge-labels.ts';
import { EDGE_LABEL, NODE_LABEL } from './fonts.ts';
import type { NodeLabel } from './node-labels.ts';
import type { Palette } from './palette.ts';
import type { SceneText } from './scene-types.ts';

export interface WritingOptions {
  readonly palette: Palette;
  /** 0 to 1. */
  readonly opacity: number;
  readonly bold: boolean;
}

/** A node's name as lines of text. */
export const nodeWriting = (label: NodeLabel, { palette, opacity, bold }: WritingOptions): SceneText[] =>
  label.lines.map((text, i) => ({
    kind: 'text',
    text,
    x: label.x,
    y: label.y + i * NODE_LABEL.lineHeight,
    align: label.align,
    size: NODE_LABEL.size,
    bold,
    colour: palette.ink,
    halo: palette.background,
    angle: 0,
    opacity,
  }));

/** A predicate as text along its line, in the line's colour. */
export const edgeWriting = (label: EdgeLabel, { palette, opacity, bold }: WritingOptions): SceneText => ({
  kind: 'text',
  text: label.edge.display.label,
  x: label.x,
  y: label.y,
  align: 'middle',
  size: EDGE_LABEL.size,
  bold,
  // The grey of standing ties is too faint for small letters.
  colour: label.edge.display.tone === 'standing' ? palette.muted : toneColour(label.edge.display.tone, palette),
  halo: palette.background,
  angle: label.angle,
  opacity,
});
