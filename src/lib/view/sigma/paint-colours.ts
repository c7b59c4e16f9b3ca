/** Colours that the shaders read at every frame, red, green and blue from 0 to 1. */
export interface PaintColours {
  background: readonly [number, number, number];
  ink: readonly [number, number, number];
}
