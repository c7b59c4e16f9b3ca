import { canvasFont } from './fonts.ts';
import type { Scene, ScenePath, SceneShape, SceneText } from './scene-types.ts';

/** What drawing needs of a 2-D canvas context: those of `HTMLCanvasElement` and `OffscreenCanvas` have it all. */
export interface Surface {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  globalAlpha: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  save(): void;
  restore(): void;
  translate(x: number, y: number): void;
  rotate(angle: number): void;
  scale(x: number, y: number): void;
  beginPath(): void;
  closePath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
  arc(x: number, y: number, r: number, from: number, to: number): void;
  fill(rule?: 'nonzero' | 'evenodd'): void;
  stroke(): void;
  setLineDash(segments: number[]): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
}

/** How far the base line lies below the middle of a line of writing, of its size: about a third, for small letters. */
export const BASE_LINE = 0.35;

/** Width of the rim around writing, on both sides together. */
export const HALO_WIDTH = 4;

const drawPath = (surface: Surface, { steps, fill, stroke, strokeWidth, dash, opacity, round }: ScenePath): void => {
  surface.globalAlpha = opacity;
  surface.beginPath();
  for (const step of steps) {
    switch (step.op) {
      case 'M':
        surface.moveTo(step.x, step.y);
        break;
      case 'L':
        surface.lineTo(step.x, step.y);
        break;
      case 'Q':
        surface.quadraticCurveTo(step.cx, step.cy, step.x, step.y);
        break;
      case 'O':
        surface.moveTo(step.x + step.r, step.y);
        surface.arc(step.x, step.y, step.r, 0, 2 * Math.PI);
        break;
      case 'Z':
        surface.closePath();
        break;
    }
  }
  if (fill !== null) {
    surface.fillStyle = fill;
    surface.fill('evenodd');
  }
  if (stroke !== null) {
    surface.strokeStyle = stroke;
    surface.lineWidth = strokeWidth;
    surface.lineCap = round ? 'round' : 'butt';
    surface.lineJoin = 'round';
    surface.setLineDash([...dash]);
    surface.stroke();
  }
};

const drawText = (surface: Surface, shape: SceneText): void => {
  surface.globalAlpha = shape.opacity;
  surface.font = canvasFont(shape.size, shape.bold);
  surface.textAlign = shape.align === 'middle' ? 'center' : shape.align;
  surface.textBaseline = 'alphabetic';
  surface.save();
  surface.translate(shape.x, shape.y);
  if (shape.angle !== 0) surface.rotate(shape.angle);
  if (shape.halo !== null) {
    surface.setLineDash([]);
    surface.lineJoin = 'round';
    surface.lineWidth = HALO_WIDTH;
    surface.strokeStyle = shape.halo;
    surface.strokeText(shape.text, 0, BASE_LINE * shape.size);
  }
  surface.fillStyle = shape.colour;
  surface.fillText(shape.text, 0, BASE_LINE * shape.size);
  surface.restore();
};

export const drawShape = (surface: Surface, shape: SceneShape): void => {
  if (shape.kind === 'path') drawPath(surface, shape);
  else drawText(surface, shape);
};

/** Draws a scene at its own size; scale and move the surface before to draw it larger or a part of it. */
export const drawScene = (surface: Surface, { width, height, background, shapes }: Scene): void => {
  surface.globalAlpha = 1;
  surface.fillStyle = background;
  surface.fillRect(0, 0, width, height);
  for (const shape of shapes) drawShape(surface, shape);
};
