import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/lib/graph/build.ts';
import { findPins, toPin } from '../../../src/lib/graph/pins.ts';
import type { Pins } from '../../../src/lib/model/project.ts';
import { SAMPLE_REPORTS, toSampleProject } from '../formats/sample-project.ts';

const sample = toSampleProject(SAMPLE_REPORTS);
const graph = buildGraph(sample);
const findNode = (label: string): string => graph.findNode((_node, found) => found.label === label) ?? '';
const kern = findNode('Boris Kern');
const pins: Pins = { [kern]: toPin(graph, kern, { x: 3, y: -4 }, sample.extractions) };

/** The sample as if read anew: all ids of actors are others. */
const renamed = { ...sample, corpus: sample.corpus.map((actor) => ({ ...actor, id: `new ${actor.id}` })) };

test('[J7] a pin keeps its id while that is on the map', () => {
  expect(findPins(pins, graph, sample)).toBe(pins);
});

test('[J7] a pin finds its actor again when ids are others', () => {
  const found = findPins(pins, buildGraph(renamed), renamed);
  expect(Object.keys(found)).toEqual([`new ${kern}`]);
  expect(found[`new ${kern}`]).toMatchObject({ x: 3, y: -4 });
});

test('[J7] a pin of somebody who is not found waits under its old id', () => {
  const others = toSampleProject([{ ...SAMPLE_REPORTS[0]!, id: 'another.txt' }]);
  const strangers = { ...others, corpus: renamed.corpus.filter(({ name }) => name !== 'Boris Kern') };
  expect(findPins(pins, buildGraph({ ...others, corpus: [] }), { ...strangers, corpus: [] })).toEqual(pins);
  const old: Pins = { gone: { x: 1, y: 1, actor: null } };
  expect(findPins(old, graph, sample)).toEqual(old);
});
