import type { EntenteGraph } from '../graph/attributes.ts';

/** Two actors with all that is told between them. */
export interface Pair {
  readonly ids: readonly [string, string];
  readonly statements: number;
  readonly friendly: number;
  readonly hostile: number;
}

/** Pairs by number of statements, standing ties (offices, places) left out, the most told first. */
export const toPairs = (graph: EntenteGraph): readonly Pair[] => {
  const pairs = new Map<string, { ids: [string, string]; statements: number; friendly: number; hostile: number }>();
  graph.forEachEdge((_edge, { group, sign, statements }, source, target) => {
    if (group === 'structure') return;
    const ids: [string, string] = source < target ? [source, target] : [target, source];
    const key = ids.join(' ');
    const pair = pairs.get(key) ?? { ids, statements: 0, friendly: 0, hostile: 0 };
    const count = Math.max(1, statements.length);
    pair.statements += count;
    if (sign > 0) pair.friendly += count;
    if (sign < 0) pair.hostile += count;
    pairs.set(key, pair);
  });
  return [...pairs.values()].sort((a, b) => b.statements - a.statements);
};
