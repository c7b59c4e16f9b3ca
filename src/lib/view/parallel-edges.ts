/** Room between two parallel strands at their middle, in CSS pixels at the start. */
const SPACING = 22;
/** Ten strands of one pair fill this at most; more move closer together. */
const MAX_FAN = 200;

/**
 * How far a strand bows out, in CSS pixels at the start, to the left of the pair's direction: strands between the same
 * two nodes lie side by side; a single one is straight.
 */
export const strandBow = (number: number, count: number): number =>
  (number - (count - 1) / 2) * Math.min(SPACING, MAX_FAN / count);

/** Length between two marks that each strand of a pair needs to be drawn by itself, in CSS pixels. */
export const STRAND_ROOM = 42;

/** Whether strands have so little room between their marks that they are drawn as one. The edge shader does the same. */
export const isFolded = (room: number, count: number): boolean => count > 1 && room < STRAND_ROOM * count;
