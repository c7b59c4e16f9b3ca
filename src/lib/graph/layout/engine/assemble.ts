import type { EnginePart } from './engine-parts.ts';
import { turnLevel } from '../frame.ts';
import type { Positions } from './graph-arrays.ts';
import type { NodeBoxes } from './node-boxes.ts';
import { packParts } from './pack.ts';
import { scaleToSheet } from './picture-scale.ts';
import type { Freedom } from './separate.ts';
import { separate, separateByGrowing } from './separate.ts';

/** Rounds in which what is new makes room for itself, and in which what was there gives way if it must. */
const NEWCOMER_ROUNDS = 200;
const LAST_ROUNDS = 400;

export interface Sheet {
  readonly order: number;
  readonly source: ArrayLike<number>;
  readonly target: ArrayLike<number>;
  readonly boxes: NodeBoxes;
  /** 1: a node that stands where it was; moved only when there is no other way, and `pinned` ones not even then. */
  readonly kept: Uint8Array;
  readonly pinned: Uint8Array;
  readonly aspect: number;
}

/** Boxes of some of the nodes. */
const boxesOf = (boxes: NodeBoxes, nodes: Uint32Array): NodeBoxes => ({
  half: Float64Array.from(nodes, (node) => boxes.half[node] ?? 0),
  up: Float64Array.from(nodes, (node) => boxes.up[node] ?? 0),
  down: Float64Array.from(nodes, (node) => boxes.down[node] ?? 0),
});

/** A part that may stand anywhere, about (0, 0). */
const drawFree = ({ nodes, layout }: EnginePart, sheet: Sheet, apart: boolean): Positions => {
  const x = Float64Array.from(layout.x);
  const y = Float64Array.from(layout.y);
  turnLevel(x, y);
  const scale = scaleToSheet(x, y, sheet.order);
  for (let i = 0; i < x.length; i += 1) {
    x[i] = (x[i] ?? 0) * scale;
    y[i] = (y[i] ?? 0) * scale;
  }
  if (apart) separateByGrowing(boxesOf(sheet.boxes, nodes), x, y);
  return { x, y };
};

/** A part tied to places: what is kept moves only where it must. */
const drawAnchored = ({ nodes, layout }: EnginePart, anchor: NonNullable<EnginePart['anchor']>): Positions => {
  const at = (places: Float64Array, origin: number) =>
    Float64Array.from(nodes, (_node, i) => origin + anchor.unit * (places[i] ?? 0));
  return { x: at(layout.x, anchor.originX), y: at(layout.y, anchor.originY) };
};

/** Moves apart what stands on each other: newcomers first, then what was there, never what is pinned. */
export const makeRoom = ({ boxes, kept, pinned }: Sheet, { x, y }: Positions, freedom: Freedom = 'any'): void => {
  if (separate(boxes, kept, x, y, NEWCOMER_ROUNDS, freedom)) return;
  separate(boxes, pinned, x, y, LAST_ROUNDS, freedom);
};

/** The parts as one picture: each at its size, marks and labels apart if wished, packed to the sheet. */
export const assemble = (parts: readonly EnginePart[], sheet: Sheet, places: Positions, apart: boolean): Positions => {
  const x = new Float64Array(sheet.order);
  const y = new Float64Array(sheet.order);
  for (const part of parts) {
    const drawing = part.anchor ? drawAnchored(part, part.anchor) : drawFree(part, sheet, apart);
    part.nodes.forEach((node, i) => {
      x[node] = drawing.x[i] ?? 0;
      y[node] = drawing.y[i] ?? 0;
    });
  }
  // Reckoning to and fro leaves no trace on what stays.
  const stand = (which: Uint8Array): void => {
    which.forEach((is, node) => {
      if (is !== 1) return;
      x[node] = places.x[node] ?? 0;
      y[node] = places.y[node] ?? 0;
    });
  };
  stand(sheet.kept);
  if (apart && parts.some(({ anchor }) => anchor !== null)) makeRoomInAnchored(parts, sheet, x, y);
  packParts(
    {
      parts: parts.map(({ nodes }) => nodes),
      placed: parts.map(({ anchor }) => anchor !== null),
      source: sheet.source,
      target: sheet.target,
      boxes: sheet.boxes,
      aspect: sheet.aspect,
    },
    x,
    y,
  );
  return { x, y };
};

/** Moves apart what stands on each other within the part that is tied to places. */
const makeRoomInAnchored = (parts: readonly EnginePart[], sheet: Sheet, x: Float64Array, y: Float64Array): void => {
  for (const { nodes, anchor } of parts) {
    if (!anchor) continue;
    const own = {
      x: Float64Array.from(nodes, (node) => x[node] ?? 0),
      y: Float64Array.from(nodes, (node) => y[node] ?? 0),
    };
    const some = (which: Uint8Array) => Uint8Array.from(nodes, (node) => which[node] ?? 0);
    makeRoom({ ...sheet, boxes: boxesOf(sheet.boxes, nodes), kept: some(sheet.kept), pinned: some(sheet.pinned) }, own);
    nodes.forEach((node, i) => {
      x[node] = own.x[i] ?? 0;
      y[node] = own.y[i] ?? 0;
    });
  }
};
