const TYPES = ['person', 'state', 'organisation', 'bloc', 'force', 'place', 'event'];
const PREDICATES = ['criticised', 'met', 'attacked', 'supported', 'spoke with', 'member of'];

/** Ends of three edges a node, the same at every call: a ring with long and short chords. */
const endsOf = (order: number): readonly (readonly [number, number])[] =>
  Array.from({ length: 3 * order }, (_, i) => {
    const source = i % order;
    const step = [1, 7, 1 + ((source * 7_919) % (order - 1))][Math.floor(i / order)] ?? 1;
    return [source, (source + step) % order];
  });

/** A graph file of so many nodes and three times as many edges, without places. */
export const toGraphJson = (order: number): string =>
  JSON.stringify({
    nodes: Array.from({ length: order }, (_, i) => ({ id: `n${i}`, label: `Actor ${i}`, entityType: TYPES[i % 7] })),
    edges: endsOf(order).map(([source, target], i) => ({
      id: `e${i}`,
      source: `n${source}`,
      target: `n${target}`,
      predicate: PREDICATES[i % 6],
    })),
  });

/** The same as GEXF. */
export const toGexf = (order: number): string =>
  [
    '<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">',
    '<attributes class="node"><attribute id="0" title="entity_type" type="string"/></attributes><nodes>',
    ...Array.from(
      { length: order },
      (_, i) =>
        `<node id="n${i}" label="Actor ${i}"><attvalues><attvalue for="0" value="${TYPES[i % 7]}"/></attvalues></node>`,
    ),
    '</nodes><edges>',
    ...endsOf(order).map(
      ([source, target], i) => `<edge id="e${i}" source="n${source}" target="n${target}" kind="${PREDICATES[i % 6]}"/>`,
    ),
    '</edges></graph></gexf>',
  ].join('\n');
