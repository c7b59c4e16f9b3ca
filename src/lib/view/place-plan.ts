import type { EntenteGraph } from '../graph/attributes.ts';
import { paperFor, sheetFor } from '../graph/layout/frame.ts';
import type { LayoutInput } from '../graph/layout/layout-input.ts';
import { toLayoutInput } from '../graph/layout/to-layout-input.ts';
import type { Places } from '../graph/layout/to-layout-input.ts';
import type { Place } from './canvas-api.ts';

/** Size in CSS pixels of what the picture is shown in. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** What has to be done before a graph can be shown. */
export interface PlacePlan {
  /** Places that are settled already. */
  readonly known: ReadonlyMap<string, Place>;
  /** What the layout has to work out, or null when every node has its place. */
  readonly input: LayoutInput | null;
  /** Whether nothing of the graph was on the sheet before: a new picture, to be framed anew. */
  readonly fresh: boolean;
  /** Layout units for a CSS pixel at the start: 1, but for a graph that brings places of its own what suits those. */
  readonly unit: number;
}

/** Whether a graph brings places of its own: its nodes do not all stand on one spot. */
const hasOwnPlaces = (graph: EntenteGraph): boolean => {
  let first: Place | null = null;
  return graph.someNode((_id, { x, y }) => {
    if (!Number.isFinite(x) || !Number.isFinite(y)) return false;
    first ??= { x, y };
    return x !== first.x || y !== first.y;
  });
};

/** A unit by which the graph's own places take about the room of a layout of so many nodes. */
const unitOfOwn = (graph: EntenteGraph, aspect: number): number => {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  graph.forEachNode((_id, { x, y }) => {
    if (!Number.isFinite(x) || !Number.isFinite(y)) return;
    [left, right, low, high] = [Math.min(left, x), Math.max(right, x), Math.min(low, y), Math.max(high, y)];
  });
  const { halfWidth, halfHeight } = sheetFor(graph.order, aspect);
  const unit = Math.max((right - left) / (2 * halfWidth), (high - low) / (2 * halfHeight));
  return unit > 0 && Number.isFinite(unit) ? unit : 1;
};

/**
 * [P1] A pin wins; [P2] what was on the sheet keeps its place; [P3] a node that brings a place takes it; [P4] the rest is
 * laid out around what stays, or all anew (pins apart) when most of the graph is new.
 */
export const planPlaces = (
  graph: EntenteGraph,
  before: ReadonlyMap<string, Place>,
  pins: Places,
  frame: FrameSize,
): PlacePlan => {
  const paper = paperFor(graph.order, frame.width, frame.height);
  const known = new Map<string, Place>();
  const own = hasOwnPlaces(graph);
  let kept = 0;
  graph.forEachNode((id, node) => {
    const pin = Object.hasOwn(pins, id) ? pins[id] : undefined;
    const old = before.get(id);
    if (old) kept += 1;
    if (pin) known.set(id, pin);
    else if (old) known.set(id, old);
    else if (own && Number.isFinite(node.x) && Number.isFinite(node.y)) known.set(id, { x: node.x, y: node.y });
  });
  // A graph that filters emptied is no new picture.
  const fresh = kept === 0 && graph.order > 0;
  const unit = own ? unitOfOwn(graph, paper.aspect) : 1;
  if (known.size === graph.order) return { known, input: null, fresh, unit };
  const places = Object.fromEntries(known);
  const mostlyNew = 2 * known.size < graph.order;
  return { known, input: toLayoutInput(graph, places, mostlyNew ? pins : places, paper), fresh, unit };
};

/** The whole graph laid out anew from where it stands; pins stay. */
export const planAnew = (graph: EntenteGraph, pins: Places, { width, height }: FrameSize): LayoutInput =>
  toLayoutInput(graph, pins, pins, paperFor(graph.order, width, height));
