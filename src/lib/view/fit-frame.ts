import type { Place } from './canvas-api.ts';
import type { DisplayNode, Tie } from './display-types.ts';
import type { Measure } from './fonts.ts';
import type { Projection } from './frame.ts';
import { buildFrame } from './frame.ts';
import { labelReach, placeNodeLabels } from './node-labels.ts';
import { REACH } from './shapes.ts';

/** What is to be on the sheet: a place in layout units, and how far mark and name reach from it, in CSS pixels. */
export interface Extent extends Place {
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
}

/** The sheet that is fitted to. */
export interface FitSheet {
  readonly width: number;
  readonly height: number;
  /** All nodes, heaviest first. */
  readonly order: readonly DisplayNode[];
  readonly ties: readonly Tie[];
  /** CSS pixels for a layout unit at which marks have the size they are given. */
  readonly unit: number;
}

/** Room between marks or names and the rim of the sheet, in CSS pixels. */
const ROOM = 12;
/** Few nodes are not blown up beyond this many times the size at which marks are drawn as given. */
const MAX_ZOOM = 1.7;
/** On a sheet larger than this they may be larger, too, or most of it would stay empty. */
const USUAL_AREA = 1280 * 720;
const MAX_STEPS = 12;
/** Names change sides as the zoom changes, and the zoom with them: so often both are settled in turn. */
const ROUNDS = 3;
/** Names of more nodes than this are not placed one by one to fit them. */
const MAX_NAMED = 400;

/** The nearest view that holds all extents, in the middle of the sheet. */
export const fitExtents = (
  extents: readonly Extent[],
  { width, height, unit }: Pick<FitSheet, 'width' | 'height' | 'unit'>,
): Omit<Projection, 'scale'> => {
  const boxAt = (zoom: number) => {
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const extent of extents) {
      left = Math.min(left, extent.x * zoom - extent.left);
      right = Math.max(right, extent.x * zoom + extent.right);
      top = Math.min(top, -extent.y * zoom - extent.up);
      bottom = Math.max(bottom, -extent.y * zoom + extent.down);
    }
    return { left, right, top, bottom };
  };
  // Names keep their size when places come nearer, so the zoom is found step by step.
  let zoom = MAX_ZOOM * unit * Math.max(1, ((width * height) / USUAL_AREA) ** 0.25);
  let box = boxAt(zoom);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const over = Math.max(
      (box.right - box.left) / Math.max(1, width - 2 * ROOM),
      (box.bottom - box.top) / Math.max(1, height - 2 * ROOM),
    );
    if (over <= 1) break;
    zoom /= over;
    box = boxAt(zoom);
  }
  return { k: zoom, left: (width - box.left - box.right) / 2, top: (height - box.top - box.bottom) / 2 };
};

/** The view that holds these nodes with their marks and their names, wherever those find room. */
export const fitFrame = (
  chosen: readonly DisplayNode[],
  sheet: FitSheet,
  measure: Measure,
): Omit<Projection, 'scale'> => {
  const wanted = new Set(chosen);
  let extents = chosen.map(({ x, y, size, label, shape }): Extent => {
    const { side, below } = labelReach(label);
    const reach = size * REACH[shape];
    return { x, y, left: Math.max(side, reach), right: Math.max(side, reach), up: reach, down: reach + below };
  });
  let view = fitExtents(extents, sheet);
  if (sheet.order.length > MAX_NAMED) return view;
  for (let round = 0; round < ROUNDS; round += 1) {
    // A sheet with room on all sides, so that no name is kept from its best place by the rim.
    const { width, height } = { width: 3 * sheet.width, height: 3 * sheet.height };
    const projection = {
      k: view.k,
      left: view.left + sheet.width,
      top: view.top + sheet.height,
      scale: Math.sqrt(view.k / sheet.unit),
    };
    const frame = buildFrame({ projection, width, height, order: sheet.order, ties: sheet.ties });
    const boxes = new Map(
      placeNodeLabels(frame, measure, (node) => wanted.has(node) && wanted.size < sheet.order.length).map(
        ({ node, box }) => [node.id, box],
      ),
    );
    extents = frame.nodes
      .filter(({ display }) => wanted.has(display))
      .map(({ id, x, y, r, display: { x: placeX, y: placeY, shape } }): Extent => {
        const box = boxes.get(id);
        const reach = r * REACH[shape];
        return {
          x: placeX,
          y: placeY,
          left: Math.max(reach, x - (box?.left ?? x)),
          right: Math.max(reach, (box?.right ?? x) - x),
          up: Math.max(reach, y - (box?.top ?? y)),
          down: Math.max(reach, (box?.bottom ?? y) - y),
        };
      });
    view = fitExtents(extents, sheet);
  }
  return view;
};
