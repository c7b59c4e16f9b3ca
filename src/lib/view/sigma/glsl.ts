/** End of a vertex shader that hands on the colour: its own, or that by which what is pointed at is told. */
export const GLSL_COLOUR = `
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
`;

/** A number as GLSL writes it: always with a decimal point. */
export const glslFloat = (value: number): string => (Number.isInteger(value) ? `${value}.0` : String(value));
