import type { DisplayNode, Tie } from '../display-types.ts';
import { mixColours } from '../palette.ts';
import type { Colour } from '../palette.ts';
import type { ToFramed } from './fill-marks.ts';
import { packColour } from './pack-colour.ts';
import { openBatch } from './paint.ts';
import type { Batch } from './paint.ts';

/** Numbers of a vertex: place (2), colour. */
export const LINE_NUMBERS = 3;

/** Thousands of thin lines show where they are dense only when each is faint: how much of the sheet's colour each takes. */
const MANY = 2_000;
const FAINT = 0.55;

/** Fills a batch with one thin straight line a pair. */
export const fillLines = (batch: Batch, ties: readonly Tie[], background: Colour, toFramed: ToFramed): void => {
  const array = openBatch(batch, 2 * ties.length, LINE_NUMBERS);
  const colours = new Map<Colour, number>();
  const colourOf = (colour: Colour): number => {
    const known = colours.get(colour);
    if (known !== undefined) return known;
    const packed = packColour(ties.length > MANY ? mixColours(colour, background, FAINT) : colour);
    colours.set(colour, packed);
    return packed;
  };
  let at = 0;
  const write = (node: DisplayNode, colour: number): void => {
    array[at] = toFramed(node.x);
    array[at + 1] = toFramed(node.y);
    array[at + 2] = colour;
    at += LINE_NUMBERS;
  };
  for (const { source, target, strands, folded } of ties) {
    const colour = colourOf((folded ?? strands[0])?.colour ?? background);
    write(source, colour);
    write(target, colour);
  }
};
