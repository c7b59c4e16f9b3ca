import type { EntenteGraph } from '../graph/attributes.ts';

/** Room between two parallel edges at their middle, in CSS pixels at the start. */
const SPACING = 22;
/** Ten edges of one pair fill this at most; more move closer together. */
const MAX_FAN = 200;

/**
 * How far each edge bows out, in CSS pixels, to the left of its own direction: edges between the same two nodes,
 * whichever way they point, lie side by side; a single one is straight. In the order of `graph.edges()`.
 */
export const edgeBows = (graph: EntenteGraph): Map<string, number> => {
  const pairs = new Map<string, { readonly edge: string; readonly forwards: boolean }[]>();
  graph.forEachEdge((edge, _attributes, source, target) => {
    const forwards = source <= target;
    const key = forwards ? `${source}\u0000${target}` : `${target}\u0000${source}`;
    const members = pairs.get(key);
    if (members) members.push({ edge, forwards });
    else pairs.set(key, [{ edge, forwards }]);
  });
  const bows = new Map<string, number>();
  for (const members of pairs.values()) {
    const spacing = Math.min(SPACING, MAX_FAN / members.length);
    members.forEach(({ edge, forwards }, i) => {
      const bow = (i - (members.length - 1) / 2) * spacing;
      bows.set(edge, forwards ? bow : -bow);
    });
  }
  return bows;
};
