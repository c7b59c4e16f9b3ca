import { expect, test } from 'vitest';
import type { PictureOptions } from '../../../src/lib/view/canvas-api.ts';
import { PALETTES } from '../../../src/lib/view/palette.ts';
import { buildScene } from '../../../src/lib/view/scene.ts';
import type { Scene, SceneText } from '../../../src/lib/view/scene-types.ts';
import { measure, toFrame } from './sample-frame.ts';
import { toEdge, toGraph, toHubs } from './sample-graph.ts';

const OPTIONS: PictureOptions = {
  theme: 'light',
  title: 'Who met whom',
  sources: ['Al Jazeera, 24 October 2024', 'Reuters'],
  date: '25 October 2024',
  marking: '',
};

const texts = ({ shapes }: Scene): SceneText[] => shapes.filter((shape) => shape.kind === 'text');
const words = (scene: Scene): string[] => texts(scene).map(({ text }) => text);

test('a picture bears title, date, names, legend and sources', () => {
  const written = words(buildScene(toFrame(toHubs()), OPTIONS, measure));
  expect(written).toEqual(
    expect.arrayContaining(['Who met whom', '25 October 2024', 'Actor p', 'Person', 'Cooperative', 'Who to whom']),
  );
  expect(written.join(' ')).toContain('Sources: Al Jazeera, 24 October 2024 · Reuters');
});

test('the legend explains only what is there', () => {
  const written = words(buildScene(toFrame(toHubs()), OPTIONS, measure));
  expect(written).not.toContain('Hostile');
  expect(written).not.toContain('Denied');
  expect(written).not.toContain('State');
  const graph = toGraph('a>b');
  graph.addEdgeWithKey('x', 'a', 'b', toEdge('attacked', { sign: -1, group: 'force', modality: 'denied' }));
  expect(words(buildScene(toFrame(graph), OPTIONS, measure))).toEqual(expect.arrayContaining(['Hostile', 'Denied']));
});

test('a marking stands at the top and at the bottom, and is absent by default', () => {
  const plain = buildScene(toFrame(toHubs()), OPTIONS, measure);
  const marked = buildScene(toFrame(toHubs()), { ...OPTIONS, marking: 'RESTRICTED' }, measure);
  const lines = texts(marked).filter(({ text }) => text === 'RESTRICTED');
  expect(lines).toHaveLength(2);
  expect(lines[0]!.y).toBeLessThan(30);
  expect(lines[1]!.y).toBeGreaterThan(marked.height - 40);
  expect(words(plain)).not.toContain('RESTRICTED');
});

test('nothing is written outside of the sheet', () => {
  const scene = buildScene(toFrame(toHubs()), { ...OPTIONS, title: 'A very long title '.repeat(30) }, measure);
  for (const { x, y, text } of texts(scene)) {
    expect(x >= 0 && x <= scene.width && y >= 0 && y <= scene.height, text).toBe(true);
  }
});

test('an empty title, date and list of sources leave no gaps', () => {
  const bare = buildScene(toFrame(toHubs()), { ...OPTIONS, title: '', date: '', sources: [] }, measure);
  expect(bare.height).toBeLessThan(buildScene(toFrame(toHubs()), OPTIONS, measure).height);
  expect(words(bare).join(' ')).not.toContain('Sources');
});

test('the theme decides all colours', () => {
  const { background, shapes } = buildScene(toFrame(toHubs()), { ...OPTIONS, theme: 'dark' }, measure);
  expect(background).toBe(PALETTES.dark.background);
  const colours = new Set(Object.values(PALETTES.dark));
  for (const shape of shapes) {
    const used = shape.kind === 'text' ? [shape.colour, shape.halo] : [shape.fill, shape.stroke];
    for (const colour of used) if (colour !== null) expect(colours).toContain(colour);
  }
});

test('the same frame gives the same scene', () => {
  expect(buildScene(toFrame(toHubs()), OPTIONS, measure)).toEqual(buildScene(toFrame(toHubs()), OPTIONS, measure));
});
