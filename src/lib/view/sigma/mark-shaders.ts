import { LEAST_RIMMED, REACH, RIM, RIM_SHARE, RING_BAND, RING_DISC, SQUARE_ROUNDING, STAR_WAIST } from '../shapes.ts';
import { GLSL_COLOUR, glslFloat } from './glsl.ts';

/**
 * A mark as a triangle around its circle, drawn as signed distances, so that it stays sharp at every size. `a_state` packs
 * shape + 8 ring + 32 pinned.
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

varying vec4 v_color;
varying vec2 v_point;
varying float v_radius;
varying float v_state;

const float bias = 255.0 / 254.0;

void main() {
  v_radius = max(1.4, a_size / u_sizeRatio);
  v_state = a_state;
  // Only rings reach far out; thousands of marks without are drawn faster for it.
  float room = mod(floor(a_state / 8.0), 4.0) > 0.5 ? 8.0 : 3.5;
  v_point = a_corner * (1.45 * v_radius + room);
  vec2 place = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(place + 2.0 * v_point / u_viewport, 0.0, 1.0);
  ${GLSL_COLOUR}
}
`;

// Signed distances after Inigo Quilez, "2D distance functions" (MIT). v_state packs: shape + 8 ring + 32 pinned.
/** Rings, rim, mark and holes; what is veiled covers the lines below it before it shows its own colour. */
export const MARK_FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_point;
varying float v_radius;
varying float v_state;

uniform float u_pixelRatio;
uniform vec3 u_background;
uniform vec3 u_ink;
uniform float u_veil;

float hexagon(vec2 p, float reach) {
  const vec3 k = vec3(-0.8660254, 0.5, 0.5773503);
  float r = reach * 0.8660254;
  // A corner on top, so the axes change places.
  p = abs(p.yx);
  p -= 2.0 * min(dot(k.xy, p), 0.0) * k.xy;
  p -= vec2(clamp(p.x, -k.z * r, k.z * r), r);
  return length(p) * sign(p.y);
}

float triangle(vec2 p, float reach) {
  float r = reach * 0.8660254;
  const float k = 1.7320508;
  p.x = abs(p.x) - r;
  p.y = p.y + r / k;
  if (p.x + k * p.y > 0.0) p = vec2(p.x - k * p.y, -k * p.x - p.y) / 2.0;
  p.x -= clamp(p.x, -2.0 * r, 0.0);
  return -length(p) * sign(p.y);
}

float star(vec2 p, float reach) {
  // One of ten like edges: from a tip to the waist beside it.
  float turn = 0.6283185;
  float a = mod(atan(p.x, p.y) + turn, 2.0 * turn) - turn;
  vec2 q = length(p) * vec2(abs(sin(a)), cos(a));
  vec2 tip = vec2(0.0, reach);
  vec2 waist = ${glslFloat(STAR_WAIST)} * reach * vec2(sin(turn), cos(turn));
  vec2 e = waist - tip;
  vec2 w = q - tip;
  vec2 near = w - e * clamp(dot(w, e) / dot(e, e), 0.0, 1.0);
  float side = e.x * w.y - e.y * w.x;
  return length(near) * (side > 0.0 ? 1.0 : -1.0);
}

float distanceTo(float shape, vec2 p, float r) {
  if (shape < 0.5) return length(p) - r;
  if (shape < 1.5) {
    float half_side = ${glslFloat(REACH.square)} * r;
    float rounding = ${glslFloat(SQUARE_ROUNDING)} * half_side;
    vec2 d = abs(p) - (half_side - rounding);
    return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - rounding;
  }
  if (shape < 2.5) return hexagon(p, ${glslFloat(REACH.hexagon)} * r);
  if (shape < 3.5) return length(p) - ${glslFloat(REACH.ring)} * r;
  if (shape < 4.5) return triangle(p, ${glslFloat(REACH.triangle)} * r);
  if (shape < 5.5) return (abs(p.x) + abs(p.y) - ${glslFloat(REACH.diamond)} * r) * 0.7071068;
  return star(p, ${glslFloat(REACH.star)} * r);
}

// A thin rim on small marks and none on the smallest, or a crowd would be more rim than mark.
float rimWidth(float radius) {
  return radius < ${glslFloat(LEAST_RIMMED)} ? 0.0 : min(${glslFloat(RIM)}, ${glslFloat(RIM_SHARE)} * radius);
}

void main(void) {
  float shape = mod(v_state, 8.0);
  float ring = mod(floor(v_state / 8.0), 4.0);
  float pinned = floor(v_state / 32.0);
  float d = distanceTo(shape, v_point, v_radius);

  float soft = 0.5 / u_pixelRatio;
  // From the outside inwards: ring of selection or hover, rim of the sheet's colour, the mark, its holes.
  float alpha = u_veil;
  vec4 result = vec4(0.0);
  if (ring > 0.5) {
    float width = ring > 1.5 ? 2.6 : 1.6;
    float band = 1.0 - smoothstep(-soft, soft, abs(d - 3.4 - width / 2.0) - width / 2.0);
    result = vec4(u_ink, 1.0) * band;
  }
  float rim = 1.0 - smoothstep(-soft, soft, d - rimWidth(v_radius));
  result = mix(result, vec4(u_background, 1.0), rim);
  float inside = 1.0 - smoothstep(-soft, soft, d);
  vec3 fill = v_color.rgb;
  if (shape > 2.5 && shape < 3.5) {
    float reach = ${glslFloat(REACH.ring)} * v_radius;
    float from_centre = length(v_point);
    float gap = smoothstep(-soft, soft, from_centre - ${glslFloat(RING_DISC)} * reach)
      * (1.0 - smoothstep(-soft, soft, from_centre - ${glslFloat(RING_BAND)} * reach));
    fill = mix(fill, u_background, gap);
  }
  if (pinned > 0.5) {
    float hole = 1.0 - smoothstep(-soft, soft, length(v_point) - max(2.2, 0.26 * v_radius));
    fill = mix(fill, u_background, hole);
  }
  result = mix(result, vec4(fill, 1.0), inside);
  // A faded mark covers the lines below it with the sheet's colour before it shows its own.
  vec4 faded = mix(vec4(u_background, 1.0) * result.a, result, alpha);
  if (faded.a < 0.004) discard;
  gl_FragColor = faded;
}
`;
