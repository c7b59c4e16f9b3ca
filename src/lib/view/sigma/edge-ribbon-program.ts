import { EdgeProgram } from 'sigma/rendering';
import type { ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { LINE_STYLES, MARKS } from '../appearance.ts';
import type { DisplayEdge, DisplayNode } from '../display-graph.ts';
import { EDGE_FRAGMENT_SHADER, EDGE_VERTEX_SHADER } from './edge-ribbon-shaders.ts';
import type { PaintColours } from './paint-colours.ts';

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;

/** Pieces of a ribbon: enough for the strongest bow to look round. */
const SEGMENTS = 14;

const UNIFORMS = ['u_matrix', 'u_viewport', 'u_sizeRatio', 'u_pixelRatio', 'u_segments', 'u_background'] as const;

/**
 * Edges as ribbons: straight or bowed, solid, dashed or dotted, with arrow's head and sign. `colours` is read at every
 * frame: change it and render to change the theme.
 */
export const createEdgeRibbonProgram = (colours: PaintColours) =>
  class EdgeRibbonProgram extends EdgeProgram<(typeof UNIFORMS)[number], DisplayNode, DisplayEdge> {
    getDefinition() {
      return {
        VERTICES: 2 * (SEGMENTS + 1),
        VERTEX_SHADER_SOURCE: EDGE_VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: EDGE_FRAGMENT_SHADER,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_source', size: 2, type: FLOAT },
          { name: 'a_target', size: 2, type: FLOAT },
          { name: 'a_radii', size: 2, type: FLOAT },
          { name: 'a_width', size: 1, type: FLOAT },
          { name: 'a_bow', size: 1, type: FLOAT },
          { name: 'a_look', size: 1, type: FLOAT },
          { name: 'a_sign', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_ribbon', size: 2, type: FLOAT }],
        CONSTANT_DATA: Array.from({ length: 2 * (SEGMENTS + 1) }, (_, i) => [
          Math.floor(i / 2) / SEGMENTS,
          i % 2 === 0 ? -1 : 1,
        ]),
      };
    }

    processVisibleItem(
      id: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData & Partial<DisplayEdge>,
    ) {
      const { array } = this;
      array[start] = source.x;
      array[start + 1] = source.y;
      array[start + 2] = target.x;
      array[start + 3] = target.y;
      array[start + 4] = source.size;
      array[start + 5] = target.size;
      array[start + 6] = data.size;
      array[start + 7] = data.bow ?? 0;
      array[start + 8] =
        LINE_STYLES.indexOf(data.style ?? 'solid') + 4 * MARKS.indexOf(data.mark ?? 'none') + (data.arrow ? 16 : 0);
      array[start + 9] = data.signSize ?? 0;
      array[start + 10] = floatColor(data.color);
      array[start + 11] = id;
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo) {
      gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, params.matrix);
      gl.uniform2f(uniformLocations['u_viewport'] ?? null, params.width, params.height);
      gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, params.sizeRatio);
      gl.uniform1f(uniformLocations['u_pixelRatio'] ?? null, params.pixelRatio);
      gl.uniform1f(uniformLocations['u_segments'] ?? null, SEGMENTS);
      gl.uniform3fv(uniformLocations['u_background'] ?? null, colours.background);
    }
  };
