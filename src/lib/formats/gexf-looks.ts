import type { EdgeAttributes, NodeAttributes } from '../graph/attributes.ts';
import type { Modality } from '../model/statement.ts';
import type { RawValue } from './raw-graph.ts';

/** Shapes that GEXF knows (but for `image`). */
export type GexfNodeShape = 'disc' | 'square' | 'triangle' | 'diamond';
export type GexfEdgeShape = 'solid' | 'dashed' | 'dotted';

/** How a node looks in the file. */
export interface GexfNodeLook {
  /** `#rrggbb`. */
  readonly color: string;
  /** Diameter, above 0. */
  readonly size: number;
  readonly shape: GexfNodeShape;
}

/** How an edge looks in the file. Its dashes follow from the modality. */
export interface GexfEdgeLook {
  /** `#rrggbb`. */
  readonly color: string;
  /** Line width, above 0. */
  readonly thickness: number;
}

/** Colours, sizes and shapes of a picture; null leaves a node or an edge to the reader of the file. */
export interface GexfAppearance {
  readonly node: (id: string, attributes: NodeAttributes) => GexfNodeLook | null;
  readonly edge: (id: string, attributes: EdgeAttributes) => GexfEdgeLook | null;
}

/** Names that readers take for looks, so they are never columns. */
export const LOOKS: ReadonlySet<string> = new Set(['color', 'size', 'shape', 'thickness', 'x', 'y', 'z']);

const SHAPE_OF_MODALITY: Readonly<Record<Modality, GexfEdgeShape>> = {
  happened: 'solid',
  ongoing: 'solid',
  planned: 'dashed',
  claimed: 'dashed',
  hypothetical: 'dashed',
  denied: 'dotted',
};

/**
 * A viz:color by hex and by channels: Gephi and Gephi Lite read either, networkx the channels only. Six digits and no
 * alpha, for Gephi reads other forms as black or grey. Empty for what is no `#rrggbb`.
 */
const toColour = (color: unknown): string => {
  if (typeof color !== 'string' || !/^#[0-9a-f]{6}$/i.test(color)) return '';
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return `<viz:color hex="${color.toLowerCase()}" r="${r}" g="${g}" b="${b}"/>`;
};

const toMeasure = (element: 'size' | 'thickness', value: unknown): string =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? `<viz:${element} value="${value}"/>` : '';

const SHAPES: ReadonlySet<unknown> = new Set<GexfNodeShape>(['disc', 'square', 'triangle', 'diamond']);

const toShape = (shape: unknown): string => (SHAPES.has(shape) ? `<viz:shape value="${String(shape)}"/>` : '');

/** The viz elements of a node. Without a look those of the file it came from. */
export const encodeNodeLook = (
  look: Partial<GexfNodeLook> | null | undefined,
  place: { readonly x: number; readonly y: number } | null,
  extra: Readonly<Record<string, RawValue>>,
): string => {
  const { color, size, shape } = look ?? extra;
  const position =
    place && Number.isFinite(place.x) && Number.isFinite(place.y)
      ? `<viz:position x="${place.x}" y="${place.y}"/>`
      : '';
  return toColour(color) + position + toMeasure('size', size) + toShape(shape);
};

/** The viz elements of an edge. Without a look those of the file it came from. */
export const encodeEdgeLook = (
  look: Partial<GexfEdgeLook> | null | undefined,
  { extra, modality }: EdgeAttributes,
): string => {
  const { color, thickness } = look ?? extra;
  const shape = `<viz:shape value="${SHAPE_OF_MODALITY[modality]}"/>`;
  return toColour(color) + toMeasure('thickness', thickness) + shape;
};
