import { LABEL_LINE_HEIGHT, LABEL_SIZE } from '../graph/layout/label-lines.ts';

/** Fonts of the picture's writing, the first that is there. */
export const FONT_FAMILY = 'Inter, "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", "Noto Sans", sans-serif';

export const NODE_LABEL = { size: LABEL_SIZE, lineHeight: LABEL_LINE_HEIGHT } as const;
export const EDGE_LABEL = { size: 10.5 } as const;

/** A font as a canvas takes it. */
export const canvasFont = (size: number, bold: boolean): string => `${bold ? '600 ' : ''}${size}px ${FONT_FAMILY}`;

/** Width of a text in a size; given by the canvas, or estimated where there is none. */
export type Measure = (text: string, size: number, bold: boolean) => number;
