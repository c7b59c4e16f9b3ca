import type { RenderParams } from 'sigma/types';
import type { Batch, Paint } from './paint.ts';

/** A number of a vertex array's attribute, or a colour's four bytes. */
export interface Attribute {
  readonly name: string;
  readonly size: 1 | 2 | 3 | 4;
  readonly isColour?: boolean;
}

export interface BatchProgramOptions {
  readonly vertexShader: string;
  readonly fragmentShader: string;
  readonly attributes: readonly Attribute[];
  /** Numbers of a vertex, a colour being one. */
  readonly numbers: number;
  readonly method: 'LINES' | 'TRIANGLES' | 'TRIANGLE_STRIP';
}

const UNIFORMS = ['u_matrix', 'u_viewport', 'u_sizeRatio', 'u_pixelRatio', 'u_background', 'u_ink', 'u_veil'] as const;

const compile = (gl: WebGLRenderingContext, kind: number, source: string): WebGLShader => {
  const shader = gl.createShader(kind);
  if (!shader) throw new Error('Canvas: no shader can be had.');
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  return shader;
};

/**
 * Draws batches of vertices in one call each. Unlike sigma's own programs it sends vertices to the graphics card only when
 * they changed, draws no second time for picking, and repeats no geometry by instances, which software drawing is slow at.
 */
export class BatchProgram {
  readonly #gl: WebGLRenderingContext;
  readonly #options: BatchProgramOptions;
  readonly #program: WebGLProgram;
  readonly #uniforms = new Map<string, WebGLUniformLocation | null>();
  /** What lies on the graphics card, by batch. */
  readonly #buffers = new Map<Batch, { readonly buffer: WebGLBuffer; version: number }>();

  constructor(gl: WebGLRenderingContext, options: BatchProgramOptions) {
    this.#gl = gl;
    this.#options = options;
    const program = gl.createProgram();
    gl.attachShader(program, compile(gl, gl.VERTEX_SHADER, options.vertexShader));
    gl.attachShader(program, compile(gl, gl.FRAGMENT_SHADER, options.fragmentShader));
    gl.linkProgram(program);
    // A lost context links nothing, and is no fault of the shaders.
    if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
      throw new Error(`Canvas: a shader cannot be used: ${gl.getProgramInfoLog(program) ?? ''}`);
    }
    this.#program = program;
    for (const name of UNIFORMS) this.#uniforms.set(name, gl.getUniformLocation(program, name));
  }

  /** Draws a batch with an opacity. */
  draw(batch: Batch, params: RenderParams, paint: Paint, veil: number): void {
    if (batch.count === 0) return;
    const { attributes, numbers, method } = this.#options;
    const gl = this.#gl;
    gl.useProgram(this.#program);
    gl.enable(gl.BLEND);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.viewport(0, 0, params.width * params.pixelRatio, params.height * params.pixelRatio);
    this.#bind(batch);
    const enabled: number[] = [];
    let offset = 0;
    for (const { name, size, isColour } of attributes) {
      const location = gl.getAttribLocation(this.#program, name);
      if (location >= 0) {
        gl.enableVertexAttribArray(location);
        gl.vertexAttribPointer(
          location,
          isColour ? 4 : size,
          isColour ? gl.UNSIGNED_BYTE : gl.FLOAT,
          isColour ?? false,
          4 * numbers,
          offset,
        );
        enabled.push(location);
      }
      offset += isColour ? 4 : 4 * size;
    }
    gl.uniformMatrix3fv(this.#uniform('u_matrix'), false, params.matrix);
    gl.uniform2f(this.#uniform('u_viewport'), params.width, params.height);
    gl.uniform1f(this.#uniform('u_sizeRatio'), params.sizeRatio);
    gl.uniform1f(this.#uniform('u_pixelRatio'), params.pixelRatio);
    gl.uniform3fv(this.#uniform('u_background'), paint.background);
    gl.uniform3fv(this.#uniform('u_ink'), paint.ink);
    gl.uniform1f(this.#uniform('u_veil'), veil);
    gl.drawArrays(gl[method], 0, batch.count);
    for (const location of enabled) gl.disableVertexAttribArray(location);
  }

  kill(): void {
    const gl = this.#gl;
    for (const { buffer } of this.#buffers.values()) gl.deleteBuffer(buffer);
    gl.deleteProgram(this.#program);
  }

  #uniform(name: (typeof UNIFORMS)[number]): WebGLUniformLocation | null {
    return this.#uniforms.get(name) ?? null;
  }

  /** Binds a batch's vertices, sent anew if they changed. */
  #bind(batch: Batch): void {
    const gl = this.#gl;
    const known = this.#buffers.get(batch);
    const held = known ?? { buffer: gl.createBuffer(), version: -1 };
    if (!known) this.#buffers.set(batch, held);
    gl.bindBuffer(gl.ARRAY_BUFFER, held.buffer);
    if (held.version === batch.version) return;
    held.version = batch.version;
    const vertices = batch.array.subarray(0, batch.count * this.#options.numbers);
    gl.bufferData(gl.ARRAY_BUFFER, vertices, gl.DYNAMIC_DRAW);
  }
}
