/** A number as GLSL writes it: always with a decimal point. */
export const glslFloat = (value: number): string => (Number.isInteger(value) ? `${value}.0` : String(value));
