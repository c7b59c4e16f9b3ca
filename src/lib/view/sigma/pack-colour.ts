import type { Colour } from '../palette.ts';

const bytes = new Uint8Array(4);
const words = new Float32Array(bytes.buffer);
const known = new Map<Colour, number>();

/**
 * A colour as the four bytes of a float, as vertex arrays hold it. The last bit of the opacity is left out, so that no
 * colour is NaN; the shaders make up for it.
 */
export const packColour = (colour: Colour): number => {
  const packed = known.get(colour);
  if (packed !== undefined) return packed;
  const value = Number.parseInt(colour.slice(1), 16);
  bytes.set([value >> 16, (value >> 8) & 255, value & 255, 254]);
  const [word = 0] = words;
  known.set(colour, word);
  return word;
};
