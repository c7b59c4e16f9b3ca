import { expect, test } from 'vitest';
import { labelLines } from '../../../../src/lib/graph/layout/label-lines.ts';

test.each([
  ['Russia', ['Russia']],
  ['', []],
  ['  \n ', []],
  ['António Guterres', ['António Guterres']],
  ['Ukrainian Foreign Ministry', ['Ukrainian', 'Foreign Ministry']],
  ['Shanghai Cooperation Organisation', ['Shanghai Cooperation', 'Organisation']],
  ['Donaudampfschifffahrtsgesellschaftskapitän', ['Donaudampfschifffahrtsges…']],
  ['a '.repeat(2_000), ['a a a a a a a a a a a a a…', 'a a a a a a a a a a a a a…']],
])('%j is written as %j', (label, lines) => {
  expect(labelLines(label)).toEqual(lines);
});
