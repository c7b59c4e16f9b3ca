import type { GraphCanvasProps, Place } from '../../view/canvas-api.ts';

/** Where nodes slide from: new ones start beside their neighbours, in the middle of those that were there before. */
export const startPlaces = (
  graph: GraphCanvasProps['graph'],
  known: ReadonlyMap<string, Place>,
): ReadonlyMap<string, Place> => {
  const starts = new Map<string, Place>();
  graph.forEachNode((id) => {
    const old = known.get(id);
    const neighbours = old ? [] : graph.neighbors(id).flatMap((other) => known.get(other) ?? []);
    if (old) starts.set(id, old);
    else if (neighbours.length > 0) {
      const sum = neighbours.reduce((s, p) => ({ x: s.x + p.x, y: s.y + p.y }), { x: 0, y: 0 });
      starts.set(id, { x: sum.x / neighbours.length, y: sum.y / neighbours.length });
    }
  });
  return starts;
};
