import { BOTH_ARM, BOTH_FALL, BOTH_RISE, arrowSize, markPlace, markRadius } from './edge-marks.ts';
import { dashOf, toneColour } from './appearance.ts';
import type { LineStyle, Mark } from './appearance.ts';
import type { Curve } from './edge-geometry.ts';
import { loopCircle, parameterAt, pointAt } from './edge-geometry.ts';
import type { FrameEdge } from './frame.ts';
import type { Colour, Palette } from './palette.ts';
import { scenePath } from './scene-path.ts';
import type { PathStep, ScenePath } from './scene-types.ts';

/** Looks of a line, whether on the sheet or in the legend. */
export interface LineLook {
  readonly colour: Colour;
  readonly background: Colour;
  readonly style: LineStyle;
  readonly mark: Mark;
  readonly arrow: boolean;
  /** A head at the source, too. */
  readonly back: boolean;
  readonly width: number;
  /** Radius of the sign's disc. */
  readonly signRadius: number;
}

/** The stretch of a curve between two parameters, as a path. */
const stretch = (c: Curve, from: number, to: number): PathStep[] => {
  const start = pointAt(c, from);
  const end = pointAt(c, to);
  // The control point of a stretch is the curve's polar form at its two ends.
  const [a, b, d] = [(1 - from) * (1 - to), (1 - from) * to + (1 - to) * from, from * to];
  return [
    { op: 'M', ...start },
    { op: 'Q', cx: a * c.x1 + b * c.cx + d * c.x2, cy: a * c.y1 + b * c.cy + d * c.y2, ...end },
  ];
};

const strokeOf = (look: LineLook, steps: readonly PathStep[]): ScenePath =>
  scenePath(steps, {
    stroke: look.colour,
    strokeWidth: look.style === 'dotted' ? Math.max(1.6, look.width) : look.width,
    dash: dashOf(look.style, look.width),
    round: look.style === 'dotted',
  });

const signOf = (look: LineLook, x: number, y: number, r: number): ScenePath[] => {
  const arm = 0.56 * r;
  const bars: PathStep[] = [
    { op: 'M', x: x - arm, y },
    { op: 'L', x: x + arm, y },
  ];
  if (look.mark === 'plus') bars.push({ op: 'M', x, y: y - arm }, { op: 'L', x, y: y + arm });
  if (look.mark === 'both') {
    // A plus over a minus.
    const [high, low, short] = [y - BOTH_RISE * r, y + BOTH_FALL * r, BOTH_ARM * r];
    bars.splice(0, 2, { op: 'M', x: x - short, y: high }, { op: 'L', x: x + short, y: high });
    bars.push({ op: 'M', x, y: high - short }, { op: 'L', x, y: high + short });
    bars.push({ op: 'M', x: x - short, y: low }, { op: 'L', x: x + short, y: low });
  }
  return [
    scenePath([{ op: 'O', x, y, r: r + 1.4 }], { fill: look.background }),
    scenePath([{ op: 'O', x, y, r }], { fill: look.colour }),
    scenePath(bars, { stroke: look.background, strokeWidth: 0.3 * r }),
  ];
};

const arrowHead = (curve: Curve, look: LineLook, end: number, base: number): ScenePath => {
  const tip = pointAt(curve, end);
  const foot = pointAt(curve, base);
  const { half } = arrowSize(look.width);
  const far = Math.max(1e-3, Math.hypot(tip.x - foot.x, tip.y - foot.y));
  const [nx, ny] = [(-(tip.y - foot.y) / far) * half, ((tip.x - foot.x) / far) * half];
  return scenePath(
    [
      { op: 'M', ...tip },
      { op: 'L', x: foot.x + nx, y: foot.y + ny },
      { op: 'L', x: foot.x - nx, y: foot.y - ny },
      { op: 'Z' },
    ],
    { fill: look.colour },
  );
};

/** A line with its arrow's head and sign, as the edge shader draws it. */
export const linePaths = (curve: Curve, look: LineLook): ScenePath[] => {
  const head = look.arrow ? arrowSize(look.width).length : 0;
  const base = look.arrow ? parameterAt(curve, Math.max(0, curve.length - head)) : curve.to;
  const start = look.back ? parameterAt(curve, Math.min(curve.length, arrowSize(look.width).length)) : curve.from;
  const paths = [strokeOf(look, stretch(curve, start, base))];
  if (look.arrow) paths.push(arrowHead(curve, look, curve.to, base));
  if (look.back) paths.push(arrowHead(curve, look, curve.from, start));
  const r = look.signRadius;
  const place = look.mark === 'none' ? null : markPlace(curve, r);
  return place ? [...paths, ...signOf(look, place.x, place.y, r)] : paths;
};

/** An edge on the sheet. */
export const edgePaths = (edge: FrameEdge, palette: Palette, scale: number): ScenePath[] => {
  const { tone, style, mark, arrow, back } = edge.display;
  const look: LineLook = {
    colour: toneColour(tone, palette),
    background: palette.background,
    style,
    mark,
    arrow,
    back,
    width: edge.width,
    signRadius: markRadius(edge.display.signSize, scale),
  };
  if (edge.curve) return linePaths(edge.curve, look);
  if (edge.source !== edge.target) return [];
  const { x, y, r } = loopCircle(edge.source, edge.bow);
  return [strokeOf(look, [{ op: 'O', x, y, r }])];
};
