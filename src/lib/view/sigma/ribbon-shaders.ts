import { END_GAP, MAX_BOW } from '../edge-geometry.ts';
import { BOTH_ARM, BOTH_FALL, BOTH_RISE, LEAST_SIGN, MARK_AT, MARK_ROOM } from '../edge-marks.ts';
import { MIN_LINE } from '../frame.ts';
import { GLSL_COLOUR, glslFloat } from './glsl.ts';

/**
 * A ribbon along the visible stretch of a quadratic curve, wide enough for line, arrow and sign. All is reckoned in CSS
 * pixels, y upwards; the geometry is that of `edge-geometry.ts` and `edge-marks.ts`. `a_look` packs
 * style + 4 mark + 16 arrow + 32 arrow at the source; `a_ribbon` is share of the length, side, number of pieces.
 */
export const RIBBON_VERTEX_SHADER = /* glsl */ `
attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_radii;
attribute float a_width;
attribute float a_bow;
attribute float a_look;
attribute float a_sign;
attribute float a_fold;
attribute vec3 a_ribbon;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;

varying vec4 v_color;
// Length along the line, distance across it, whole length, line width.
varying vec4 v_line;
varying vec2 v_toMark;
varying vec3 v_look;

vec2 p0, p1, p2;
float loop_radius;
bool is_straight;

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
  if (is_straight) return w * length(p2 - p0);
  return w * (0.1739274226 * (length(tangentAt(a + w * 0.0694318442)) + length(tangentAt(a + w * 0.9305681558)))
    + 0.3260725774 * (length(tangentAt(a + w * 0.3300094782)) + length(tangentAt(a + w * 0.6699905218))));
}

float clipAt(float end, float r) {
  if (is_straight) return clamp(end + (1.0 - 2.0 * end) * r / length(p2 - p0), 0.0, 1.0);
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
  is_straight = a_bow == 0.0 && far >= 0.01;
  if (far < 0.01) {
    loop_radius = max(4.0, 0.9 * radii.x) + abs(a_bow * scale) * 0.4;
    p1 = p0 + vec2(0.0, radii.x + loop_radius * 0.7);
  } else {
    float limit = ${glslFloat(MAX_BOW)} * far;
    float bow = clamp(a_bow * scale, -limit, limit);
    p1 = (p0 + p2) * 0.5 + 2.0 * bow * vec2(-chord.y, chord.x) / far;
    float start_gap = mod(floor(a_look / 32.0), 2.0) * ${glslFloat(END_GAP)};
    float room = far - radii.x - radii.y;
    visible = step(start_gap + ${glslFloat(END_GAP)}, room);
    // Strands have the room that they need, folded ones stand for them where they do not.
    if (a_fold > 0.0) visible *= step(a_fold, room);
    if (a_fold < 0.0) visible *= 1.0 - step(-a_fold, room);
    from = clipAt(0.0, radii.x + start_gap);
    to = clipAt(1.0, radii.y + ${glslFloat(END_GAP)});
    visible *= step(from, to);
  }

  float whole = lengthBetween(from, to);
  float t = mix(from, to, a_ribbon.x);
  float along = lengthBetween(from, t);
  float width = max(${glslFloat(MIN_LINE)}, a_width * scale);
  float style = mod(a_look, 4.0);
  float mark = mod(floor(a_look / 4.0), 4.0);
  float arrow = mod(floor(a_look / 16.0), 2.0);
  float back = floor(a_look / 32.0);

  float mark_radius = clamp(a_sign * scale, 3.9, 8.0);
  if (a_sign * scale < ${glslFloat(LEAST_SIGN)} || whole < ${glslFloat(MARK_ROOM)} * mark_radius) mark = 0.0;
  float mark_along = ${glslFloat(MARK_AT)} * whole;
  float mark_t = mix(from, to, ${glslFloat(MARK_AT)});
  // Along a curve the parameter at that length is found by Newton's steps.
  if (!is_straight && mark > 0.5) {
    for (int i = 0; i < 3; i++) {
      mark_t += (mark_along - lengthBetween(from, mark_t)) / max(0.001, length(tangentAt(mark_t)));
    }
  }

  vec2 arrow_size = vec2(6.5 + 1.5 * width, 2.6 + 0.9 * width);
  float segment = whole / a_ribbon.z;
  float half_width = width * 0.5 + 1.0;
  if (mark > 0.5 && abs(along - mark_along) < mark_radius + 2.0 + segment) half_width = mark_radius + 2.5;
  if (arrow > 0.5 && whole - along < arrow_size.x + segment) half_width = max(half_width, arrow_size.y + 1.5);
  if (back > 0.5 && along < arrow_size.x + segment) half_width = max(half_width, arrow_size.y + 1.5);

  vec2 tangent = tangentAt(t);
  vec2 normal = vec2(-tangent.y, tangent.x) / max(0.001, length(tangent));
  // The ends reach out by a pixel, for soft edges.
  vec2 cap = (a_ribbon.x < 0.001 ? -1.0 : a_ribbon.x > 0.999 ? 1.0 : 0.0) * vec2(normal.y, -normal.x);
  vec2 place = pointAt(t) + normal * a_ribbon.y * half_width + cap;

  v_line = vec4(along + (a_ribbon.x < 0.001 ? -1.0 : a_ribbon.x > 0.999 ? 1.0 : 0.0), a_ribbon.y * half_width, whole, width);
  v_toMark = place - pointAt(mark_t);
  v_look = vec3(style, mark > 0.5 ? mark * 16.0 + mark_radius : 0.0, arrow + 2.0 * back);
  gl_Position = visible > 0.5 ? vec4(2.0 * place / u_viewport, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
  ${GLSL_COLOUR}
}
`;

/** The line with its dashes, the arrow's head and the sign on its disc, as distances in CSS pixels. */
export const RIBBON_FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_line;
varying vec2 v_toMark;
varying vec3 v_look;

uniform float u_pixelRatio;
uniform vec3 u_background;
uniform float u_veil;

float headAt(float line, float left, float head, float half_head, float across) {
  // The slanted side's distance, not the height above it, keeps the tip sharp.
  float side = (across - half_head * left / head) * head / length(vec2(head, half_head));
  return left < head ? max(side, -left) : line;
}

void main(void) {
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
  float head = 6.5 + 1.5 * width;
  float half_head = 2.6 + 0.9 * width;
  if (mod(v_look.z, 2.0) > 0.5) line = headAt(line, whole - along, head, half_head, across);
  if (v_look.z > 1.5) line = headAt(line, along, head, half_head, across);
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
    if (kind > 2.5) {
      // A plus over a minus.
      vec2 high = abs(v_toMark - vec2(0.0, ${glslFloat(BOTH_RISE)} * radius));
      vec2 low = abs(v_toMark + vec2(0.0, ${glslFloat(BOTH_FALL)} * radius));
      float short_arm = ${glslFloat(BOTH_ARM)} * radius;
      sign = min(max(high.x - short_arm, high.y - thick), max(high.y - short_arm, high.x - thick));
      sign = min(sign, max(low.x - short_arm, low.y - thick));
    }
    // A rim of the sheet's colour parts the disc from other lines.
    float rim = 1.0 - smoothstep(-soft, soft, disc - 1.4);
    float fill = 1.0 - smoothstep(-soft, soft, disc);
    float glyph = 1.0 - smoothstep(-soft, soft, sign);
    color = mix(color, u_background, rim * (1.0 - fill));
    color = mix(color, v_color.rgb, fill);
    color = mix(color, u_background, glyph * fill);
    alpha = max(alpha, rim);
  }
  alpha *= v_color.a * u_veil;
  if (alpha < 0.004) discard;
  gl_FragColor = vec4(color * alpha, alpha);
}
`;
