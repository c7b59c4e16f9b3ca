import { LEAST_RIMMED, REACH, RIM, RIM_SHARE, RING_BAND, RING_DISC, STAR_WAIST } from '../shapes.ts';
import { GLSL_COLOUR, glslFloat } from './glsl.ts';

const SLOPE = Math.sqrt(0.5);
const HALF_EDGE = Math.sqrt(0.75);

/** Outward normal of a star's edge from the tip on top to the waist beside it. */
const starNormal = (): readonly [number, number] => {
  const [x, y] = [STAR_WAIST * Math.sin(Math.PI / 5), STAR_WAIST * Math.cos(Math.PI / 5) - 1];
  const length = Math.hypot(x, y);
  return [-y / length, x / length];
};
const [STAR_X, STAR_Y] = starNormal();

const vec2 = (x: number, y: number): string => `vec2(${glslFloat(x)}, ${glslFloat(y)})`;

/** Corners of a square are rounded: so far from its middle they end, of its half side. */
const SQUARE_CORNER = 1.34;

/** A mark smaller than this is drawn as large as this. */
export const LEAST_MARK = 1.4;

/**
 * A mark as a triangle around what it covers. Every form is told by two straight edges, folded around its axes, and the
 * circle around it: no branches, which software drawing would all go through at each pixel. `a_state` packs
 * shape + 8 ring + 32 pinned. With `PLAIN` defined marks have no rim, ring or hole: so thousands of them move.
 */
export const MARK_VERTEX_SHADER = /* glsl */ `
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_state;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
uniform float u_pixelRatio;

varying vec4 v_color;
varying vec2 v_point;
// Normals of the two edges.
varying vec4 v_edges;
// How far the edges lie from the middle, reach of the circle around, whether all five arms of a star are one,
// whether upper and lower half are one.
varying vec4 v_form;
// Width of the rim, ring, radius of the hole of a pin, reach of a bloc's ring.
varying vec4 v_more;

void main() {
  float radius = max(${glslFloat(LEAST_MARK)}, a_size / u_sizeRatio);
  float shape = mod(a_state, 8.0);
  float ring = mod(floor(a_state / 8.0), 4.0);
  float pinned = floor(a_state / 32.0);
  #ifdef PLAIN
  float rim = 0.0;
  ring = 0.0;
  #else
  float rim = radius < ${glslFloat(LEAST_RIMMED)} ? 0.0 : min(${glslFloat(RIM)}, ${glslFloat(RIM_SHARE)} * radius);
  #endif

  // A circle, unless told otherwise: edges that never come before it.
  v_edges = vec4(0.0);
  v_form = vec4(radius, radius, 0.0, 1.0);
  float band = 0.0;
  if (shape > 5.5) {
    float r = ${glslFloat(REACH.star)} * radius;
    v_edges = vec4(${vec2(STAR_X, STAR_Y)}, ${vec2(STAR_X, STAR_Y)});
    v_form = vec4(${glslFloat(STAR_Y)} * r, r, 1.0, 0.0);
  } else if (shape > 4.5) {
    float r = ${glslFloat(REACH.diamond)} * radius;
    v_edges = vec4(${vec2(SLOPE, SLOPE)}, ${vec2(SLOPE, SLOPE)});
    v_form = vec4(${glslFloat(SLOPE)} * r, r, 0.0, 1.0);
  } else if (shape > 3.5) {
    float r = ${glslFloat(REACH.triangle)} * radius;
    v_edges = vec4(${vec2(HALF_EDGE, 0.5)}, ${vec2(0, -1)});
    v_form = vec4(0.5 * r, r, 0.0, 0.0);
  } else if (shape > 2.5) {
    band = ${glslFloat(REACH.ring)} * radius;
    v_form.xy = vec2(band);
  } else if (shape > 1.5) {
    float r = ${glslFloat(REACH.hexagon)} * radius;
    v_edges = vec4(${vec2(1, 0)}, ${vec2(0.5, HALF_EDGE)});
    v_form = vec4(${glslFloat(HALF_EDGE)} * r, r, 0.0, 1.0);
  } else if (shape > 0.5) {
    float r = ${glslFloat(REACH.square)} * radius;
    v_edges = vec4(${vec2(1, 0)}, ${vec2(0, 1)});
    v_form = vec4(r, ${glslFloat(SQUARE_CORNER)} * r, 0.0, 1.0);
  }
  v_more = vec4(rim, ring, pinned > 0.5 ? max(2.2, 0.26 * radius) : 0.0, band);

  // As tight as can be: pixels around marks are most of the work of drawing thousands of them.
  float room = (ring > 0.5 ? 6.5 : rim) + 0.5 / u_pixelRatio;
  v_point = a_corner * (v_form.y + room);
  vec2 place = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(place + 2.0 * v_point / u_viewport, 0.0, 1.0);
  ${GLSL_COLOUR}
}
`;

/** Rings, rim, mark and holes; what is veiled covers the lines below it before it shows its own colour. */
export const MARK_FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_point;
varying vec4 v_edges;
varying vec4 v_form;
varying vec4 v_more;

uniform float u_pixelRatio;
uniform vec3 u_background;
uniform vec3 u_ink;
uniform float u_veil;

const vec2 k1 = vec2(0.809017, -0.587785);
const vec2 k2 = vec2(-0.809017, -0.587785);

void main(void) {
  float steep = u_pixelRatio;
  float far = length(v_point);
  vec2 p = vec2(abs(v_point.x), mix(v_point.y, abs(v_point.y), v_form.w));
  // The arms of a star, folded onto the upper one.
  vec2 arm = p - 2.0 * max(dot(k1, p), 0.0) * k1;
  arm -= 2.0 * max(dot(k2, arm), 0.0) * k2;
  p = mix(p, vec2(abs(arm.x), arm.y), v_form.z);
  float d = max(max(dot(v_edges.xy, p), dot(v_edges.zw, p)) - v_form.x, far - v_form.y);

  #ifdef PLAIN
  float cover = clamp(0.5 - d * steep, 0.0, 1.0) * u_veil;
  gl_FragColor = vec4(v_color.rgb * cover, cover);
  #else
  float inside = clamp(0.5 - d * steep, 0.0, 1.0);
  float rim = clamp(0.5 - (d - v_more.x) * steep, 0.0, 1.0);
  // Gap of a bloc's ring, and the hole of a pin.
  float gap = clamp(0.5 + (far - ${glslFloat(RING_DISC)} * v_more.w) * steep, 0.0, 1.0)
    * clamp(0.5 - (far - ${glslFloat(RING_BAND)} * v_more.w) * steep, 0.0, 1.0)
    * step(0.5, v_more.w);
  float hole = clamp(0.5 - (far - v_more.z) * steep, 0.0, 1.0) * step(0.5, v_more.z);
  vec3 fill = mix(v_color.rgb, u_background, max(gap, hole));

  // From the outside inwards: ring of what is chosen or pointed at, rim of the sheet's colour, the mark.
  float width = v_more.y > 1.5 ? 1.3 : 0.8;
  float band = clamp(0.5 - (abs(d - 3.4 - width) - width) * steep, 0.0, 1.0) * step(0.5, v_more.y);
  vec4 result = vec4(u_ink, 1.0) * band;
  result = mix(result, vec4(u_background, 1.0), rim);
  result = mix(result, vec4(fill, 1.0), inside);
  gl_FragColor = mix(vec4(u_background, 1.0) * result.a, result, u_veil);
  #endif
}
`;
