import { MultiDirectedGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import { decodeGexf, encodeGexf } from '../../../src/lib/formats/gexf.ts';
import type { EntenteGraph } from '../../../src/lib/graph/attributes.ts';
import { edge, node } from './sample-gexf.ts';

describe('GEXF of large graphs', () => {
  test('[GX17] 50,000 nodes and 150,000 edges are written and read in seconds', () => {
    const large: EntenteGraph = new MultiDirectedGraph();
    large.setAttribute('title', 'Large');
    for (let i = 0; i < 50_000; i += 1) {
      large.addNode(
        `n${i}`,
        node({ label: `Actor ${i}, the "great"`, aliases: ['A', 'B'], documents: ['d'], x: i, y: -i }),
      );
    }
    for (let i = 0; i < 150_000; i += 1) {
      large.addEdgeWithKey(`e${i}`, `n${i % 50_000}`, `n${(i * 7919 + 1) % 50_000}`, edge({ documents: ['d'] }));
    }
    let begin = performance.now();
    const xml = encodeGexf(large);
    expect(performance.now() - begin).toBeLessThan(45_000);
    begin = performance.now();
    const back = decodeGexf(xml);
    expect(performance.now() - begin).toBeLessThan(45_000);
    expect([back.order, back.size]).toEqual([50_000, 150_000]);
  }, 120_000);

  test('[GX17] a larger one is refused, whatever else is wrong with it', () => {
    expect(() => decodeGexf(`<gexf>${'<node id=""/>'.repeat(50_001)}`)).toThrow(/50000/);
  });
});
