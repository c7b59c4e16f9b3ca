import type { EntenteGraph } from '../attributes.ts';
import type { Paper } from './frame.ts';
import { DEFAULT_PAPER } from './frame.ts';
import { LABEL_LINE_HEIGHT, labelLines, textWidth } from './label-lines.ts';
import type { LayoutInput } from './layout-input.ts';
import { crowdFactor, nodeRadius } from './node-radius.ts';

/** Places of nodes by id. */
export type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

/** Nodes of a larger graph get no room for their names: they show when one comes near. */
const MAX_NAMED = 300;

/** Weight of the heaviest node, 1 at least. */
export const heaviestNode = (graph: EntenteGraph): number =>
  graph.reduceNodes((heaviest, _id, { weight }) => Math.max(heaviest, weight), 1);

/**
 * A graph as plain arrays: `known` places to start from, and of these the `pinned` ones that must stay. Marks and names
 * take the room that they will have on the paper.
 */
export const toLayoutInput = (
  graph: EntenteGraph,
  known: Places,
  pinned: Places,
  { aspect, zoom }: Paper = DEFAULT_PAPER,
): LayoutInput => {
  const ids = graph.nodes();
  const numbers = new Map(ids.map((id, i) => [id, i]));
  const heaviest = heaviestNode(graph);
  const crowd = crowdFactor(ids.length);
  const named = ids.length <= MAX_NAMED;
  const input = {
    ids,
    radius: new Float32Array(ids.length),
    labelWidth: new Float32Array(ids.length),
    labelHeight: new Float32Array(ids.length),
    x: new Float64Array(ids.length).fill(Number.NaN),
    y: new Float64Array(ids.length).fill(Number.NaN),
    fixed: new Uint8Array(ids.length),
    source: new Uint32Array(graph.size),
    target: new Uint32Array(graph.size),
    weight: new Float32Array(graph.size),
    aspect,
  };
  ids.forEach((id, i) => {
    const { label, weight } = graph.getNodeAttributes(id);
    const lines = named ? labelLines(label) : [];
    // Marks shrink with the root of the zoom, names not at all.
    input.radius[i] = (nodeRadius(weight, heaviest) * crowd) / Math.sqrt(zoom);
    input.labelWidth[i] = Math.max(0, ...lines.map((line) => textWidth(line))) / zoom;
    input.labelHeight[i] = (lines.length * LABEL_LINE_HEIGHT) / zoom;
    const place = Object.hasOwn(known, id) ? known[id] : undefined;
    if (place) {
      input.x[i] = place.x;
      input.y[i] = place.y;
    }
    if (place && Object.hasOwn(pinned, id)) input.fixed[i] = 1;
  });
  let e = 0;
  graph.forEachEdge((_edge, { weight }, source, target) => {
    input.source[e] = numbers.get(source) ?? 0;
    input.target[e] = numbers.get(target) ?? 0;
    // A negative weight would push apart what belongs together (a known trap of ForceAtlas2).
    input.weight[e] = Math.max(0.1, Math.abs(weight) || 1);
    e += 1;
  });
  return input;
};
