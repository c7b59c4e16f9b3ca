/** A mark on the sheet: middle and radius, in CSS pixels, y downwards. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** The visible stretch `[from, to]` of a quadratic curve from `(x1, y1)` by `(cx, cy)` to `(x2, y2)`, clipped at both marks. */
export interface Curve {
  readonly x1: number;
  readonly y1: number;
  readonly cx: number;
  readonly cy: number;
  readonly x2: number;
  readonly y2: number;
  readonly from: number;
  readonly to: number;
  /** Whether it does not bow, so that lengths along it are simple. */
  readonly straight: boolean;
  /** Length of the visible stretch. */
  readonly length: number;
}

/** Room between a line's end and the mark it points at. */
export const END_GAP = 2.5;
/** A curve never bows out by more than this share of its chord. */
export const MAX_BOW = 0.42;

export const pointAt = (c: Curve, t: number): { readonly x: number; readonly y: number } => {
  const u = 1 - t;
  return {
    x: u * u * c.x1 + 2 * u * t * c.cx + t * t * c.x2,
    y: u * u * c.y1 + 2 * u * t * c.cy + t * t * c.y2,
  };
};

/** Direction of the curve at `t`, not normalised. */
export const tangentAt = (c: Curve, t: number): { readonly x: number; readonly y: number } => ({
  x: 2 * (1 - t) * (c.cx - c.x1) + 2 * t * (c.x2 - c.cx),
  y: 2 * (1 - t) * (c.cy - c.y1) + 2 * t * (c.y2 - c.cy),
});

/** Nodes and weights of Gauss and Legendre's quadrature with four points, on 0 to 1. */
const GAUSS = [
  [0.0694318442, 0.1739274226],
  [0.3300094782, 0.3260725774],
  [0.6699905218, 0.3260725774],
  [0.9305681558, 0.1739274226],
] as const;

/** Length of the curve between two parameters. */
export const lengthBetween = (c: Curve, from: number, to: number): number => {
  if (c.straight) return (to - from) * Math.hypot(c.x2 - c.x1, c.y2 - c.y1);
  let sum = 0;
  for (const [node, weight] of GAUSS) {
    const { x, y } = tangentAt(c, from + (to - from) * node);
    sum += weight * Math.hypot(x, y);
  }
  return sum * (to - from);
};

/** Parameter at a length along the visible stretch. */
export const parameterAt = (c: Curve, along: number): number => {
  let t = c.from + (c.to - c.from) * (c.length > 0 ? along / c.length : 0);
  if (c.straight) return Math.min(c.to, Math.max(c.from, t));
  for (let round = 0; round < 3; round += 1) {
    const { x, y } = tangentAt(c, t);
    const speed = Math.hypot(x, y);
    if (speed > 0) t += (along - lengthBetween(c, c.from, t)) / speed;
  }
  return Math.min(c.to, Math.max(c.from, t));
};

/** Where the curve leaves a disc of radius `r` around its end at `t` 0 or 1: Newton's steps on the distance. */
const clip = (c: Curve, end: 0 | 1, r: number): number => {
  const middle = pointAt(c, end);
  const start = tangentAt(c, end);
  const inwards = end === 0 ? 1 : -1;
  let t = end + (inwards * r) / Math.max(1e-3, Math.hypot(start.x, start.y));
  for (let round = 0; round < 2; round += 1) {
    const p = pointAt(c, t);
    const d = tangentAt(c, t);
    const [dx, dy] = [p.x - middle.x, p.y - middle.y];
    const distance = Math.hypot(dx, dy);
    const slope = (dx * d.x + dy * d.y) / Math.max(1e-3, distance);
    if (Math.abs(slope) > 1e-3) t -= (distance - r) / slope;
  }
  return Math.min(1, Math.max(0, t));
};

/**
 * The line from one mark to another. `bow` is how far it bends out at its middle, to the left of its direction (y
 * downwards) when positive; `startGap` is the room between the source's mark and the line. Null where the marks touch:
 * there is nothing to see then.
 */
export const edgeCurve = (source: Disc, target: Disc, bow: number, startGap = 0): Curve | null => {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const chord = Math.hypot(dx, dy);
  if (chord <= source.r + target.r + startGap + END_GAP) return null;
  const limit = MAX_BOW * chord;
  // The control point lies twice as far out as the curve's middle.
  const out = (2 * Math.min(limit, Math.max(-limit, bow))) / chord;
  const whole: Curve = {
    x1: source.x,
    y1: source.y,
    cx: (source.x + target.x) / 2 + out * dy,
    cy: (source.y + target.y) / 2 - out * dx,
    x2: target.x,
    y2: target.y,
    from: 0,
    to: 1,
    straight: bow === 0,
    length: 0,
  };
  const from = clip(whole, 0, source.r + startGap);
  const to = clip(whole, 1, target.r + END_GAP);
  if (to <= from) return null;
  return { ...whole, from, to, length: lengthBetween(whole, from, to) };
};

/** A loop of an edge back to its own node: a circle that stands on the mark. The edge shader draws the same. */
export const loopCircle = (node: Disc, bow: number): Disc => {
  const r = Math.max(4, 0.9 * node.r) + Math.abs(bow) * 0.4;
  return { x: node.x, y: node.y - node.r - r * 0.7, r };
};
