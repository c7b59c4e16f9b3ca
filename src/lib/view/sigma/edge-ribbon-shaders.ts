import { END_GAP, MAX_BOW } from '../edge-geometry.ts';
import { LEAST_SIGN, MARK_AT, MARK_ROOM } from '../edge-marks.ts';
import { GLSL_COLOUR, glslFloat } from './glsl.ts';

/**
 * A ribbon along the visible stretch of a quadratic curve, wide enough for line, arrow and sign. All is reckoned in CSS
 * pixels, y upwards; the geometry is that of `edge-geometry.ts` and `edge-marks.ts`. `a_look` packs
 * style + 4 mark + 16 arrow.
 */
export const EDGE_VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_radii;
attribute float a_width;
attribute float a_bow;
attribute float a_look;
attribute float a_sign;
attribute vec2 a_ribbon;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
uniform float u_segments;

varying vec4 v_color;
// Length along the line, distance across it, whole length, line width.
varying vec4 v_line;
varying vec2 v_toMark;
varying vec3 v_look;

const float bias = 255.0 / 254.0;

vec2 p0, p1, p2;
float loop_radius;

vec2 pointAt(float t) {
  if (loop_radius > 0.0) {
    float a = -1.5707963 + t * 6.2831853;
    return p1 + loop_radius * vec2(cos(a), sin(a));
  }
  return mix(mix(p0, p1, t), mix(p1, p2, t), t);
}

vec2 tangentAt(float t) {
  if (loop_radius > 0.0) {
    float a = -1.5707963 + t * 6.2831853;
    return loop_radius * 6.2831853 * vec2(-sin(a), cos(a));
  }
  return 2.0 * mix(p1 - p0, p2 - p1, t);
}

float lengthBetween(float a, float b) {
  float w = b - a;
  return w * (0.1739274226 * (length(tangentAt(a + w * 0.0694318442)) + length(tangentAt(a + w * 0.9305681558)))
    + 0.3260725774 * (length(tangentAt(a + w * 0.3300094782)) + length(tangentAt(a + w * 0.6699905218))));
}

float clipAt(float end, float r) {
  vec2 middle = pointAt(end);
  float t = end + (1.0 - 2.0 * end) * r / max(0.001, length(tangentAt(end)));
  for (int i = 0; i < 2; i++) {
    vec2 d = pointAt(t) - middle;
    float far = length(d);
    float slope = dot(d, tangentAt(t)) / max(0.001, far);
    if (abs(slope) > 0.001) t -= (far - r) / slope;
  }
  return clamp(t, 0.0, 1.0);
}

void main() {
  float scale = 1.0 / u_sizeRatio;
  p0 = (u_matrix * vec3(a_source, 1.0)).xy * u_viewport * 0.5;
  p2 = (u_matrix * vec3(a_target, 1.0)).xy * u_viewport * 0.5;
  vec2 radii = a_radii * scale;
  vec2 chord = p2 - p0;
  float far = length(chord);
  float from = 0.0;
  float to = 1.0;
  float visible = 1.0;
  loop_radius = 0.0;
  if (far < 0.01) {
    loop_radius = max(4.0, 0.9 * radii.x) + abs(a_bow * scale) * 0.4;
    p1 = p0 + vec2(0.0, radii.x + loop_radius * 0.7);
  } else {
    float limit = ${glslFloat(MAX_BOW)} * far;
    float bow = clamp(a_bow * scale, -limit, limit);
    p1 = (p0 + p2) * 0.5 + 2.0 * bow * vec2(-chord.y, chord.x) / far;
    visible = step(radii.x + radii.y + ${glslFloat(END_GAP)}, far);
    from = clipAt(0.0, radii.x);
    to = clipAt(1.0, radii.y + ${glslFloat(END_GAP)});
    visible *= step(from, to);
  }

  float whole = lengthBetween(from, to);
  float t = mix(from, to, a_ribbon.x);
  float along = lengthBetween(from, t);
  float width = max(0.8, a_width * scale);
  float style = mod(a_look, 4.0);
  float mark = mod(floor(a_look / 4.0), 4.0);
  float arrow = floor(a_look / 16.0);

  float mark_radius = clamp(a_sign * scale, 3.9, 8.0);
  if (a_sign * scale < ${glslFloat(LEAST_SIGN)} || whole < ${glslFloat(MARK_ROOM)} * mark_radius) mark = 0.0;
  float mark_along = ${glslFloat(MARK_AT)} * whole;
  // The parameter at that length, by Newton's steps.
  float mark_t = mix(from, to, ${glslFloat(MARK_AT)});
  for (int i = 0; i < 3; i++) {
    mark_t += (mark_along - lengthBetween(from, mark_t)) / max(0.001, length(tangentAt(mark_t)));
  }

  vec2 arrow_size = vec2(6.5 + 1.5 * width, 2.6 + 0.9 * width);
  float segment = whole / u_segments;
  float half_width = width * 0.5 + 1.0;
  if (mark > 0.5 && abs(along - mark_along) < mark_radius + 2.0 + segment) half_width = mark_radius + 2.5;
  if (arrow > 0.5 && whole - along < arrow_size.x + segment) half_width = max(half_width, arrow_size.y + 1.5);
  #ifdef PICKING_MODE
  half_width = max(half_width, 6.0);
  #endif

  vec2 tangent = tangentAt(t);
  vec2 normal = vec2(-tangent.y, tangent.x) / max(0.001, length(tangent));
  // The ends reach out by a pixel, for soft edges.
  vec2 cap = (a_ribbon.x < 0.001 ? -1.0 : a_ribbon.x > 0.999 ? 1.0 : 0.0) * vec2(normal.y, -normal.x);
  vec2 place = pointAt(t) + normal * a_ribbon.y * half_width + cap;

  v_line = vec4(along + (a_ribbon.x < 0.001 ? -1.0 : a_ribbon.x > 0.999 ? 1.0 : 0.0), a_ribbon.y * half_width, whole, width);
  v_toMark = place - pointAt(mark_t);
  v_look = vec3(style, mark > 0.5 ? mark * 16.0 + mark_radius : 0.0, arrow);
  gl_Position = visible > 0.5 ? vec4(2.0 * place / u_viewport, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
  ${GLSL_COLOUR}
}
`;

/** The line with its dashes, the arrow's head and the sign on its disc, as distances in CSS pixels. */
export const EDGE_FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_line;
varying vec2 v_toMark;
varying vec3 v_look;

uniform float u_pixelRatio;
uniform vec3 u_background;

void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float along = v_line.x;
  float across = abs(v_line.y);
  float whole = v_line.z;
  float width = v_line.w;
  float soft = 0.5 / u_pixelRatio;

  float line = max(across - width * 0.5, max(-along, along - whole));
  if (v_look.x > 1.5) {
    float period = width + 2.5 + width;
    float dot_width = max(width, 1.6);
    line = length(vec2(mod(along, period) - 0.5 * period, across)) - dot_width * 0.5;
    line = max(line, max(-along, along - whole));
  } else if (v_look.x > 0.5) {
    float dash = 5.0 + 1.5 * width;
    float period = dash + 3.0 + width;
    line = max(line, abs(mod(along, period) - 0.5 * dash) - 0.5 * dash);
  }
  if (v_look.z > 0.5) {
    float head = 6.5 + 1.5 * width;
    float half_head = 2.6 + 0.9 * width;
    float left = whole - along;
    // The slanted side's distance, not the height above it, keeps the tip sharp.
    float side = (across - half_head * left / head) * head / length(vec2(head, half_head));
    line = left < head ? max(side, -left) : line;
  }
  float alpha = 1.0 - smoothstep(-soft, soft, line);
  vec3 color = v_color.rgb;

  if (v_look.y > 0.5) {
    float kind = floor(v_look.y / 16.0);
    float radius = v_look.y - 16.0 * kind;
    float disc = length(v_toMark) - radius;
    vec2 p = abs(v_toMark);
    float arm = 0.56 * radius;
    float thick = 0.15 * radius;
    float sign = max(p.x - arm, p.y - thick);
    if (kind < 1.5) sign = min(sign, max(p.y - arm, p.x - thick));
    // A rim of the sheet's colour parts the disc from other lines.
    float rim = 1.0 - smoothstep(-soft, soft, disc - 1.4);
    float fill = 1.0 - smoothstep(-soft, soft, disc);
    float glyph = 1.0 - smoothstep(-soft, soft, sign);
    color = mix(color, u_background, rim * (1.0 - fill));
    color = mix(color, v_color.rgb, fill);
    color = mix(color, u_background, glyph * fill);
    alpha = max(alpha, rim);
  }
  alpha *= v_color.a;
  if (alpha < 0.004) discard;
  gl_FragColor = vec4(color * alpha, alpha);
  #endif
}
`;
