/** Plain geometry of a picture, in CSS pixels of the frame, y downwards: what screen and files draw alike. */
export interface Scene {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly background: string;
  /** In drawing order. */
  readonly shapes: readonly SceneShape[];
}

/** One step of a path: SVG's M, L, Q and Z, absolute; O is a full circle around its point. */
export type PathStep =
  | { readonly op: 'M' | 'L'; readonly x: number; readonly y: number }
  | { readonly op: 'Q'; readonly cx: number; readonly cy: number; readonly x: number; readonly y: number }
  | { readonly op: 'O'; readonly x: number; readonly y: number; readonly r: number }
  | { readonly op: 'Z' };

export type SceneShape = ScenePath | SceneText;

export interface ScenePath {
  readonly kind: 'path';
  readonly steps: readonly PathStep[];
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  /** Lengths of dashes and gaps; empty for a solid line. */
  readonly dash: readonly number[];
  /** Round ends of line and dashes. */
  readonly round: boolean;
  readonly opacity: number;
}

export interface SceneText {
  readonly kind: 'text';
  readonly text: string;
  /** Where the text is anchored; `y` is the middle of the line. */
  readonly x: number;
  readonly y: number;
  readonly align: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  /** Colour of the rim that keeps the text readable on lines, or null. */
  readonly halo: string | null;
  /** Turn around the anchor, radians clockwise. */
  readonly angle: number;
  readonly opacity: number;
}
