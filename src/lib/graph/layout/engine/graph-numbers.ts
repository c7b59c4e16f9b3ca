import type { GraphArrays } from './graph-arrays.ts';
import type { NodeBoxes } from './node-boxes.ts';
import { toBoxes } from './node-boxes.ts';

/** A mark without a size. */
const DEFAULT_RADIUS = 5;

/** Numbers of a node each, with what stands in for missing and senseless ones. */
export const numbersOf = (order: number, given: ArrayLike<number> | undefined, otherwise: number): Float64Array =>
  Float64Array.from({ length: order }, (_, i) => {
    const value = given?.[i] ?? otherwise;
    return Number.isFinite(value) ? value : otherwise;
  });

/** What each node occupies with its label. */
export const boxesOfGraph = ({ order, radius, labelWidth, labelHeight }: GraphArrays): NodeBoxes =>
  toBoxes({
    radius: numbersOf(order, radius, DEFAULT_RADIUS),
    labelWidth: numbersOf(order, labelWidth, 0),
    labelHeight: numbersOf(order, labelHeight, 0),
  });

/** Groups of a graph in their order, each a list of nodes; nodes without a group come last, in one of their own. */
export const groupsOf = ({ order, group }: GraphArrays): readonly (readonly number[])[] => {
  const groups = new Map<number, number[]>();
  numbersOf(order, group, Infinity).forEach((number, i) => {
    const members = groups.get(number);
    if (members) members.push(i);
    else groups.set(number, [i]);
  });
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, members]) => members);
};
