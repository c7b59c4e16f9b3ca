import type { RenderParams } from 'sigma/types';
import { BatchProgram } from './batch-program.ts';
import { LINE_NUMBERS } from './fill-lines.ts';
import { MARK_NUMBERS } from './fill-marks.ts';
import { RIBBON_NUMBERS } from './fill-ribbons.ts';
import { LINE_FRAGMENT_SHADER, LINE_VERTEX_SHADER } from './line-shaders.ts';
import { MARK_FRAGMENT_SHADER, MARK_VERTEX_SHADER } from './mark-shaders.ts';
import type { Paint } from './paint.ts';
import { RIBBON_FRAGMENT_SHADER, RIBBON_VERTEX_SHADER } from './ribbon-shaders.ts';

/** What sigma asks of a program that draws nodes or edges: these draw the paint, and nothing of sigma's own graph. */
class Layer {
  readonly drawLabel = undefined;
  readonly drawHover = undefined;

  reallocate(): void {
    // Room for items of sigma's graph, which are none of the picture.
  }

  process(): void {
    // An item of sigma's graph.
  }
}

const createMarks = (gl: WebGLRenderingContext, prefix = ''): BatchProgram =>
  new BatchProgram(gl, {
    vertexShader: prefix + MARK_VERTEX_SHADER,
    fragmentShader: prefix + MARK_FRAGMENT_SHADER,
    attributes: [
      { name: 'a_position', size: 2 },
      { name: 'a_size', size: 1 },
      { name: 'a_color', size: 4, isColour: true },
      { name: 'a_state', size: 1 },
      { name: 'a_corner', size: 2 },
    ],
    numbers: MARK_NUMBERS,
    method: 'TRIANGLES',
  });

const createLines = (gl: WebGLRenderingContext): BatchProgram =>
  new BatchProgram(gl, {
    vertexShader: LINE_VERTEX_SHADER,
    fragmentShader: LINE_FRAGMENT_SHADER,
    attributes: [
      { name: 'a_position', size: 2 },
      { name: 'a_color', size: 4, isColour: true },
    ],
    numbers: LINE_NUMBERS,
    method: 'LINES',
  });

const createRibbons = (gl: WebGLRenderingContext): BatchProgram =>
  new BatchProgram(gl, {
    vertexShader: RIBBON_VERTEX_SHADER,
    fragmentShader: RIBBON_FRAGMENT_SHADER,
    attributes: [
      { name: 'a_source', size: 2 },
      { name: 'a_target', size: 2 },
      { name: 'a_radii', size: 2 },
      { name: 'a_width', size: 1 },
      { name: 'a_bow', size: 1 },
      { name: 'a_look', size: 1 },
      { name: 'a_sign', size: 1 },
      { name: 'a_color', size: 4, isColour: true },
      { name: 'a_fold', size: 1 },
      { name: 'a_ribbon', size: 3 },
    ],
    numbers: RIBBON_NUMBERS,
    method: 'TRIANGLE_STRIP',
  });

/**
 * All that is no writing, on one canvas: thin lines or ribbons, veiled where something is in focus, with what is in focus
 * over them, always as ribbons; then marks likewise.
 */
export const createPaintLayer = (paint: Paint) =>
  class PaintLayer extends Layer {
    readonly #lines: BatchProgram;
    readonly #ribbons: BatchProgram;
    readonly #marks: BatchProgram;
    readonly #plainMarks: BatchProgram;

    constructor(gl: WebGLRenderingContext) {
      super();
      this.#lines = createLines(gl);
      this.#ribbons = createRibbons(gl);
      this.#marks = createMarks(gl);
      this.#plainMarks = createMarks(gl, '#define PLAIN\n');
    }

    render(params: RenderParams): void {
      if (paint.thin) this.#lines.draw(paint.lines, params, paint, paint.veil);
      else this.#ribbons.draw(paint.ribbons, params, paint, paint.veil);
      this.#ribbons.draw(paint.ribbonsOnTop, params, paint, 1);
      const marks = paint.plainMarks ? this.#plainMarks : this.#marks;
      marks.draw(paint.marks, params, paint, paint.veil);
      this.#marks.draw(paint.marksOnTop, params, paint, 1);
    }

    kill(): void {
      this.#lines.kill();
      this.#ribbons.kill();
      this.#marks.kill();
      this.#plainMarks.kill();
    }
  };

/** Draws nothing: sigma wants programs for edges and for nodes that are pointed at, too. */
export class EmptyLayer extends Layer {
  render(): void {
    // Nothing.
  }

  kill(): void {
    // Nothing to take down.
  }
}
