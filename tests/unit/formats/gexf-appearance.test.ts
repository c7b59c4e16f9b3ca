import { MultiGraph } from 'graphology';
import { parse } from 'graphology-gexf/node';
import { expect, test } from 'vitest';
import { encodeGexf } from '../../../src/lib/formats/gexf.ts';
import { toGexfAppearance } from '../../../src/lib/formats/gexf-appearance.ts';
import { buildGraph } from '../../../src/lib/graph/build.ts';
import { PALETTES } from '../../../src/lib/view/palette.ts';
import { SAMPLE_REPORTS, toSampleProject } from './sample-project.ts';

const graph = buildGraph(toSampleProject(SAMPLE_REPORTS));

test.each(['light', 'dark'] as const)('a file has the colours and sizes of the picture (%s)', (theme) => {
  const read = parse(MultiGraph, encodeGexf(graph, { appearance: toGexfAppearance(graph, theme) }));
  graph.forEachNode((node, { entityType }) => {
    expect(read.getNodeAttribute(node, 'color')).toBe(PALETTES[theme][entityType]);
    expect(read.getNodeAttribute(node, 'size')).toBeGreaterThan(0);
  });
  const attacked = graph.findEdge((_edge, { sign }) => sign < 0);
  expect(read.getEdgeAttributes(attacked)).toMatchObject({ color: PALETTES[theme].negative, shape: 'dashed' });
});
