import { expect, test } from 'vitest';
import { loadOntology, ENTITY_TYPES, MODALITIES } from '../../../src/lib/ontology/ontology.ts';
import { STYLE_OF_MODALITY, dashOf, edgeLook, edgeWidth, nodeLook } from '../../../src/lib/view/appearance.ts';
import { PALETTES } from '../../../src/lib/view/palette.ts';
import { toEdge, toNode } from './sample-graph.ts';

test('[A1] facts are solid, what is not settled is dashed, what is denied dotted', () => {
  expect(MODALITIES.map((modality) => [modality, STYLE_OF_MODALITY[modality]])).toEqual([
    ['happened', 'solid'],
    ['ongoing', 'solid'],
    ['planned', 'dashed'],
    ['claimed', 'dashed'],
    ['hypothetical', 'dashed'],
    ['denied', 'dotted'],
  ]);
});

test.each([
  ['consult', 1, 'positive', 'plus'],
  ['force', -1, 'negative', 'minus'],
  ['other', 0, 'neutral', 'none'],
  ['structure', 1, 'standing', 'none'],
  ['structure', 0, 'standing', 'none'],
] as const)('[A2] an edge of group %s and sign %i is %s and bears %s', (group, sign, tone, mark) => {
  expect(edgeLook(toEdge('x', { group, sign }), PALETTES.light)).toMatchObject({
    tone,
    mark,
    colour: PALETTES.light[tone],
  });
});

test('[A2] the group of standing ties is the one that the ontology calls so', () => {
  const structural = [...loadOntology().predicates.values()].filter((predicate) => predicate.structural);
  const group = loadOntology().groups.find(({ id }) => id === 'structure');
  expect(group?.predicates).toEqual(structural.map(({ name }) => name));
});

test('[A3] only what has a direction has an arrow', () => {
  expect(edgeLook(toEdge('met', { symmetric: true }), PALETTES.light).arrow).toBe(false);
  expect(edgeLook(toEdge('accused'), PALETTES.light).arrow).toBe(true);
});

test('[A4] every type of actor has a mark and a colour of its own', () => {
  const looks = ENTITY_TYPES.map((entityType) => nodeLook(toNode('x', { entityType }), PALETTES.dark));
  expect(new Set(looks.map(({ shape }) => shape)).size).toBe(ENTITY_TYPES.length);
  expect(new Set(looks.map(({ colour }) => colour)).size).toBe(ENTITY_TYPES.length);
});

test('[A5] lines grow with the number of documents, slowly, up to a limit', () => {
  const widths = [1, 2, 5, 10, 1_000].map(edgeWidth);
  expect(widths).toEqual([...widths].sort((a, b) => a - b));
  expect(widths[0]).toBe(1.5);
  expect(widths.at(-1)).toBe(5);
});

test('a solid line has no dashes, a dotted one dots with room between', () => {
  expect(dashOf('solid', 2)).toEqual([]);
  expect(dashOf('dotted', 2)).toEqual([0, 6.5]);
  expect(dashOf('dashed', 2)).toEqual([8, 5]);
});
