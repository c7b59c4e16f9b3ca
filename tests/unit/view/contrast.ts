import { toRgb } from '../../../src/lib/view/palette.ts';
import type { Colour } from '../../../src/lib/view/palette.ts';

/** Relative luminance, 0 to 1. Source: WCAG 2.2. */
const luminance = (colour: Colour): number => {
  const [r, g, b] = toRgb(colour).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
};

/** Contrast ratio of two colours, 1 to 21. Source: WCAG 2.2. */
export const contrast = (a: Colour, b: Colour): number => {
  const [la, lb] = [luminance(a), luminance(b)];
  return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
};
