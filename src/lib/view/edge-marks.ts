import { parameterAt, pointAt } from './edge-geometry.ts';
import type { Curve } from './edge-geometry.ts';

/** Where along a line its sign stands: past the middle, so that the label keeps the middle. */
export const MARK_AT = 0.68;

/** Radius of the disc that bears a sign, in CSS pixels at the start: smaller where there are many. */
export const signSize = (edges: number): number =>
  5.6 * Math.min(1, Math.max(0.5, Math.sqrt(110 / Math.max(1, edges))));

/** A sign that would come out smaller than this is left out. */
export const LEAST_SIGN = 2.2;

/** Radius of a sign at a size factor, 0 for none. The edge shader has the same figures. */
export const markRadius = (size: number, scale: number): number =>
  size * scale < LEAST_SIGN ? 0 : Math.min(8, Math.max(3.9, size * scale));

/** Length and half width of an arrow's head on a line of a width. The edge shader has the same figures. */
export const arrowSize = (width: number): { readonly length: number; readonly half: number } => ({
  length: 6.5 + 1.5 * width,
  half: 2.6 + 0.9 * width,
});

/** Of a disc's radius, where the plus and the minus of a mixed sign stand above and below its middle, and their half width. */
export const BOTH_RISE = 0.26;
export const BOTH_FALL = 0.52;
export const BOTH_ARM = 0.4;

/** A line shorter than this many radii bears no sign: there is no room. */
export const MARK_ROOM = 4.5;

/** Where a curve's sign stands, or null where there is no room. */
export const markPlace = (curve: Curve, radius: number): { readonly x: number; readonly y: number } | null =>
  radius === 0 || curve.length < MARK_ROOM * radius ? null : pointAt(curve, parameterAt(curve, MARK_AT * curve.length));
