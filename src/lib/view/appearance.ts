import type { EdgeAttributes, NodeAttributes } from '../graph/attributes.ts';
import type { Modality } from '../model/statement.ts';
import type { Colour, Palette } from './palette.ts';
import type { Shape } from './shapes.ts';
import { SHAPE_OF_TYPE } from './shapes.ts';

/** How a line is drawn; its number is what the edge shader reads. */
export const LINE_STYLES = ['solid', 'dashed', 'dotted'] as const;
export type LineStyle = (typeof LINE_STYLES)[number];

/** Sign on a line, besides its colour; its number is what the edge shader reads. */
export const MARKS = ['none', 'plus', 'minus', 'both'] as const;
export type Mark = (typeof MARKS)[number];

/** What an edge is, as the picture tells it; `mixed` are several together, of both signs. */
export type Tone = 'positive' | 'negative' | 'mixed' | 'neutral' | 'standing';

export interface EdgeLook {
  readonly colour: Colour;
  readonly tone: Tone;
  readonly style: LineStyle;
  readonly mark: Mark;
  readonly arrow: boolean;
  /** Line width in CSS pixels at the start. */
  readonly width: number;
}

export interface NodeLook {
  readonly colour: Colour;
  readonly shape: Shape;
}

/** [A1] What is planned, claimed or only thought of is dashed, what is denied dotted; the rest is solid. */
export const STYLE_OF_MODALITY: Readonly<Record<Modality, LineStyle>> = {
  happened: 'solid',
  ongoing: 'solid',
  planned: 'dashed',
  claimed: 'dashed',
  hypothetical: 'dashed',
  denied: 'dotted',
};

/**
 * Dash and gap of a line of a width, in CSS pixels: empty for a solid one. Dots are dashes of no length with round ends.
 * The edge shader has the same figures.
 */
export const dashOf = (style: LineStyle, width: number): readonly number[] => {
  if (style === 'solid') return [];
  return style === 'dashed' ? [5 + 1.5 * width, 3 + width] : [0, 2.5 + 2 * width];
};

const GROUP_OF_STANDING = 'structure';

/** [A2] Offices, memberships and places are standing ties: thin, grey, without a sign, so that acts stand out. */
export const toneOf = (edge: Pick<EdgeAttributes, 'group' | 'sign'>): Exclude<Tone, 'mixed'> => {
  if (edge.group === GROUP_OF_STANDING) return 'standing';
  if (edge.sign === 0) return 'neutral';
  return edge.sign > 0 ? 'positive' : 'negative';
};

/** Sign on a line by its tone: colour is never alone. */
export const MARK_OF_TONE: Readonly<Record<Tone, Mark>> = {
  positive: 'plus',
  negative: 'minus',
  mixed: 'both',
  neutral: 'none',
  standing: 'none',
};

const MIN_WIDTH = 1.5;
const MAX_WIDTH = 5;

/** Width of a line: one document 1.5 px, four 2.9 px, never above 5 px. */
export const edgeWidth = (weight: number): number =>
  Math.min(MAX_WIDTH, MIN_WIDTH + 0.8 * Math.sqrt(Math.max(0, Math.abs(weight) - 1)));

export const edgeLook = (
  edge: Pick<EdgeAttributes, 'group' | 'sign' | 'modality' | 'symmetric' | 'weight'>,
  palette: Palette,
): EdgeLook => {
  const tone = toneOf(edge);
  return {
    colour: palette[tone],
    tone,
    style: STYLE_OF_MODALITY[edge.modality],
    mark: MARK_OF_TONE[tone],
    arrow: !edge.symmetric,
    width: tone === 'standing' ? 1.1 : edgeWidth(edge.weight),
  };
};

/** Colour of a line by its tone; several of both signs are as dark as writing. */
export const toneColour = (tone: Tone, palette: Palette): Colour => palette[tone === 'mixed' ? 'ink' : tone];

export const nodeLook = (node: Pick<NodeAttributes, 'entityType'>, palette: Palette): NodeLook => ({
  colour: palette[node.entityType],
  shape: SHAPE_OF_TYPE[node.entityType],
});
