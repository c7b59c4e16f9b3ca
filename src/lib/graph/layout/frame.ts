/** How far a picture may be stretched in one direction to fill the sheet. */
const MAX_STRETCH = 1.5;
/** Area of the sheet for each node with its name, in layout units squared; nodes of a crowd bear no names and need less. */
const AREA_PER_NODE = 21_000;
const CROWD = 150;
const MIN_AREA = 110_000;

/** Room for one node among so many, in layout units squared. */
export const areaPerNode = (order: number): number =>
  AREA_PER_NODE * Math.max(0.1, Math.sqrt(Math.min(1, CROWD / Math.max(1, order))));

const areaFor = (order: number): number => Math.max(MIN_AREA, order * areaPerNode(order));

const MIN_ASPECT = 1;
const MAX_ASPECT = 2.2;
const MIN_ZOOM = 0.4;
/** Names stand out over the sheet and parts lie beside each other: a picture fills its window less than fully. */
const FILLED = 0.7;

/** What a drawing is made for. */
export interface Paper {
  /** Width for a height of 1. */
  readonly aspect: number;
  /** CSS pixels that a layout unit is likely to have: names are larger beside small drawings. */
  readonly zoom: number;
}

export const DEFAULT_PAPER: Paper = { aspect: 16 / 9, zoom: 1 };

/** The paper for a number of nodes in a window of CSS pixels, within what suits names that lie level. */
export const paperFor = (order: number, width: number, height: number): Paper => {
  const aspect = Math.min(MAX_ASPECT, Math.max(MIN_ASPECT, width / Math.max(1, height)));
  const zoom = FILLED * Math.sqrt((width * height) / areaFor(order));
  return { aspect, zoom: Math.min(1, Math.max(MIN_ZOOM, zoom)) };
};

/** Half the width and height of the sheet, around (0, 0). */
export interface Sheet {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** The sheet for a number of nodes. */
export const sheetFor = (order: number, aspect: number): Sheet => {
  const halfHeight = Math.sqrt(areaFor(order) / aspect) / 2;
  return { halfWidth: halfHeight * aspect, halfHeight };
};

const mean = (values: Float64Array): number => values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length);

/** Standard deviation, which tells the extent of a cloud of points better than its outermost ones. */
export const spread = (values: Float64Array): number => {
  const m = mean(values);
  return Math.sqrt(values.reduce((sum, v) => sum + (v - m) * (v - m), 0) / Math.max(1, values.length));
};

/** Turns a drawing about its centre, which comes to (0, 0), so that its longer axis lies level. Moves `x` and `y`. */
export const turnLevel = (x: Float64Array, y: Float64Array): void => {
  const order = x.length;
  const [mx, my] = [mean(x), mean(y)];
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let i = 0; i < order; i += 1) {
    const dx = (x[i] ?? 0) - mx;
    const dy = (y[i] ?? 0) - my;
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  // Half the angle by roots alone: sines and arctangents may differ from one engine to the next.
  const length = Math.sqrt((xx - yy) * (xx - yy) + 4 * xy * xy);
  const cosTwice = length > 0 ? (xx - yy) / length : 1;
  const cos = Math.sqrt(Math.max(0, 1 + cosTwice) / 2);
  const sin = (xy < 0 ? 1 : -1) * Math.sqrt(Math.max(0, 1 - cosTwice) / 2);
  for (let i = 0; i < order; i += 1) {
    const dx = (x[i] ?? 0) - mx;
    const dy = (y[i] ?? 0) - my;
    x[i] = dx * cos - dy * sin;
    y[i] = dx * sin + dy * cos;
  }
};

/**
 * Turns a drawing so that its longer axis lies level, stretches it a little towards the sheet's aspect, and scales it so that each node
 * has about the same room whatever their number. The centre comes to (0, 0).
 */
export const fitToFrame = (x: Float64Array, y: Float64Array, aspect: number): void => {
  turnLevel(x, y);
  const order = x.length;
  const [sx, sy] = [spread(x), spread(y)];
  const ratio = sy > 0 ? sx / sy : aspect;
  const stretch = Math.min(MAX_STRETCH, Math.max(1 / MAX_STRETCH, aspect / Math.max(ratio, 1e-6)));
  const [stretchX, stretchY] = [Math.sqrt(stretch), 1 / Math.sqrt(stretch)];
  // A level cloud of points reaches about 1.75 deviations to each side.
  const area = 12.25 * sx * sy;
  const wanted = areaFor(order);
  const scale = area > 0 ? Math.sqrt(wanted / area) : sx > 0 ? 300 / sx : 1;
  for (let i = 0; i < order; i += 1) {
    x[i] = (x[i] ?? 0) * scale * stretchX;
    y[i] = (y[i] ?? 0) * scale * stretchY;
  }
};
