import type { DisplayGraph, Tie } from './display-types.ts';
import type { Projection } from './frame.ts';

/** Lines reach so far beyond the box around their ends, in CSS pixels: bows, loops, heads. */
const ROOM = 60;

/**
 * The pairs whose lines may be seen in a window of CSS pixels, or null when they have more than `most` lines. Told by the
 * boxes around their ends, so a few that pass a corner outside are among them.
 */
export const tiesInWindow = (
  { ties }: DisplayGraph,
  { k, left, top }: Projection,
  { width, height }: { readonly width: number; readonly height: number },
  most: number,
): readonly Tie[] | null => {
  // The window in layout units, so that each end need not be turned into pixels.
  const [west, east] = [(-ROOM - left) / k, (width + ROOM - left) / k];
  const [south, north] = [(top - height - ROOM) / k, (top + ROOM) / k];
  const inside: Tie[] = [];
  let lines = 0;
  for (const tie of ties) {
    const { source, target } = tie;
    if (source.x < west && target.x < west) continue;
    if (source.x > east && target.x > east) continue;
    if (source.y < south && target.y < south) continue;
    if (source.y > north && target.y > north) continue;
    lines += tie.strands.length;
    if (lines > most) return null;
    inside.push(tie);
  }
  return inside;
};
