import type { EntityType } from '../model/entity.ts';
import type { PathStep } from './scene-types.ts';

/** Marks of actors. Their number is what the node shader reads. */
export const SHAPES = ['circle', 'square', 'hexagon', 'ring', 'triangle', 'diamond', 'star'] as const;
export type Shape = (typeof SHAPES)[number];

/** Which mark stands for which type of actor. */
export const SHAPE_OF_TYPE: Readonly<Record<EntityType, Shape>> = {
  person: 'circle',
  state: 'square',
  organisation: 'hexagon',
  bloc: 'ring',
  force: 'triangle',
  place: 'diamond',
  event: 'star',
};

/**
 * Reach of each mark for radius 1, chosen so that all look equally heavy: half the side of the square, the circumradius
 * of the others.
 */
export const REACH: Readonly<Record<Shape, number>> = {
  circle: 1,
  square: 0.9,
  hexagon: 1.1,
  ring: 1.12,
  triangle: 1.36,
  diamond: 1.26,
  star: 1.42,
};

/** Of the ring's reach: where its band ends inwards, and where the inner disc begins. */
export const RING_BAND = 0.8;
export const RING_DISC = 0.58;
/** Inner radius of the star, of its outer one. */
export const STAR_WAIST = 0.5;
/** Rounding of the square's corners, of its half side. */
export const SQUARE_ROUNDING = 0.18;

/** Width of the rim of the sheet's colour around a mark, in CSS pixels, and at most so much of its radius. */
export const RIM = 1.6;
export const RIM_SHARE = 0.4;
/** A mark of a smaller radius has no rim. */
export const LEAST_RIMMED = 2.6;

/** Width of the rim around a mark of a radius. The mark shader does the same. */
export const rimWidth = (radius: number): number => (radius < LEAST_RIMMED ? 0 : Math.min(RIM, RIM_SHARE * radius));

type Point = readonly [number, number];

const polygon = (points: readonly Point[]): PathStep[] => [
  ...points.map(([x, y], i): PathStep => ({ op: i === 0 ? 'M' : 'L', x, y })),
  { op: 'Z' },
];

/** Corners on circles around a centre, the first one on top, turning clockwise; radii are used in turn. */
const corners = (x: number, y: number, count: number, radii: readonly number[]): Point[] =>
  Array.from({ length: count }, (_, i): Point => {
    const angle = (i / count) * 2 * Math.PI;
    const r = radii[i % radii.length] ?? 0;
    return [x + r * Math.sin(angle), y - r * Math.cos(angle)];
  });

const roundedSquare = (x: number, y: number, half: number): PathStep[] => {
  const c = half * SQUARE_ROUNDING;
  const [l, r, t, b] = [x - half, x + half, y - half, y + half];
  return [
    { op: 'M', x: l + c, y: t },
    { op: 'L', x: r - c, y: t },
    { op: 'Q', cx: r, cy: t, x: r, y: t + c },
    { op: 'L', x: r, y: b - c },
    { op: 'Q', cx: r, cy: b, x: r - c, y: b },
    { op: 'L', x: l + c, y: b },
    { op: 'Q', cx: l, cy: b, x: l, y: b - c },
    { op: 'L', x: l, y: t + c },
    { op: 'Q', cx: l, cy: t, x: l + c, y: t },
    { op: 'Z' },
  ];
};

/** Outline of a mark around `(x, y)`, `y` downwards. A ring is given by its outer circle. */
export const shapePath = (shape: Shape, x: number, y: number, radius: number): PathStep[] => {
  const reach = radius * REACH[shape];
  switch (shape) {
    case 'circle':
    case 'ring':
      return [{ op: 'O', x, y, r: reach }];
    case 'square':
      return roundedSquare(x, y, reach);
    case 'hexagon':
      return polygon(corners(x, y, 6, [reach]));
    case 'triangle':
      return polygon(corners(x, y, 3, [reach]));
    case 'diamond':
      return polygon(corners(x, y, 4, [reach]));
    case 'star':
      return polygon(corners(x, y, 10, [reach, reach * STAR_WAIST]));
  }
};
