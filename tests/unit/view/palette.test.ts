import { describe, expect, test } from 'vitest';
import { DataError } from '../../../src/lib/model/errors.ts';
import { ENTITY_TYPES } from '../../../src/lib/ontology/ontology.ts';
import paletteFile from '../../../src/lib/view/palette.json' with { type: 'json' };
import { PALETTES, loadPalettes, mixColours, toRgb } from '../../../src/lib/view/palette.ts';
import { contrast } from './contrast.ts';

const TONES = ['positive', 'negative', 'neutral', 'standing'] as const;

/** Linear light of a colour as a person without red, green or blue cones sees it. Source: Viénot et al. (1999), Brettel. */
const BLINDNESS = {
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

const toLinear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);

/** CIE L*a*b* of linear light. */
const toLab = ([r, g, b]: readonly number[]): number[] => {
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r! + 0.3576 * g! + 0.1805 * b!) / 0.9505);
  const y = f(0.2126 * r! + 0.7152 * g! + 0.0722 * b!);
  const z = f((0.0193 * r! + 0.1192 * g! + 0.9505 * b!) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

const seenBy = (kind: keyof typeof BLINDNESS, colour: string): number[] => {
  const light = toRgb(colour).map(toLinear);
  return toLab(
    BLINDNESS[kind].map((row) =>
      Math.max(
        0,
        row.reduce((sum, k, i) => sum + k * light[i]!, 0),
      ),
    ),
  );
};

const distance = (a: readonly number[], b: readonly number[]): number => Math.hypot(...a.map((v, i) => v - b[i]!));

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const palette = PALETTES[theme];

  test.each([...ENTITY_TYPES, ...TONES])('%s stands out from the sheet (3 : 1)', (name) => {
    expect(contrast(palette[name], palette.background)).toBeGreaterThanOrEqual(3);
  });

  test.each(['ink', 'muted', 'positive', 'negative', 'neutral'] as const)('%s is readable (4.5 : 1)', (name) => {
    expect(contrast(palette[name], palette.background)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['deutan', 'protan', 'tritan'] as const)('a %s eye tells friend from foe', (kind) => {
    expect(distance(seenBy(kind, palette.positive), seenBy(kind, palette.negative))).toBeGreaterThan(40);
  });

  test.each(['deutan', 'protan', 'tritan'] as const)('a %s eye tells the frequent types apart by colour', (kind) => {
    const frequent = ['person', 'state', 'organisation', 'bloc'] as const;
    for (const a of frequent) {
      for (const b of frequent) {
        if (a < b)
          expect(distance(seenBy(kind, palette[a]), seenBy(kind, palette[b])), `${a} ${b}`).toBeGreaterThan(12);
      }
    }
  });
});

test('a missing or malformed colour is a fault of the file', () => {
  const { person: _, ...rest } = paletteFile.light;
  expect(() => loadPalettes({ ...paletteFile, light: rest })).toThrow(DataError);
  expect(() => loadPalettes({ ...paletteFile, dark: { ...paletteFile.dark, ink: 'white' } })).toThrow(DataError);
  expect(() => loadPalettes(null)).toThrow(DataError);
});

test('mixing goes from one colour to the other', () => {
  expect(mixColours('#000000', '#ffffff', 0)).toBe('#000000');
  expect(mixColours('#000000', '#ffffff', 0.5)).toBe('#808080');
  expect(mixColours('#000000', '#ffffff', 1)).toBe('#ffffff');
});
