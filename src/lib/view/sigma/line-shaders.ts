import { GLSL_COLOUR } from './glsl.ts';

/** A thin straight line between two places, one pixel wide. */
export const LINE_VERTEX_SHADER = /* glsl */ `
attribute vec2 a_position;
attribute vec4 a_color;

uniform mat3 u_matrix;

varying vec4 v_color;

void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1.0)).xy, 0.0, 1.0);
  ${GLSL_COLOUR}
}
`;

export const LINE_FRAGMENT_SHADER = /* glsl */ `
precision mediump float;

varying vec4 v_color;

uniform float u_veil;

void main(void) {
  float alpha = v_color.a * u_veil;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
}
`;
