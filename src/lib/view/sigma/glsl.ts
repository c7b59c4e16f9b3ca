/** End of a vertex shader that hands on the colour; its last bit of opacity is not kept, see `pack-colour.ts`. */
export const GLSL_COLOUR = `
  v_color = a_color;
  v_color.a *= 255.0 / 254.0;
`;

/** A number as GLSL writes it: always with a decimal point. */
export const glslFloat = (value: number): string => (Number.isInteger(value) ? `${value}.0` : String(value));
