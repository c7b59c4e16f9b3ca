import { DataError } from '../model/errors.ts';
import type { EntityType } from '../model/entity.ts';
import paletteFile from './palette.json' with { type: 'json' };
import type { Theme } from './canvas-api.ts';

/** A colour as `#rrggbb`. */
export type Colour = string;

/** All colours of a theme: the sheet, its writing, the actors by type, the edges by sign. */
export type Palette = Readonly<
  Record<EntityType | 'background' | 'ink' | 'muted' | 'positive' | 'negative' | 'neutral' | 'standing', Colour>
>;

const NAMES = [
  'background',
  'ink',
  'muted',
  'person',
  'state',
  'organisation',
  'bloc',
  'force',
  'place',
  'event',
  'positive',
  'negative',
  'neutral',
  'standing',
] as const satisfies readonly (keyof Palette)[];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Checks the palette file. Throws `DataError` when a theme or a colour is missing or is not written `#rrggbb`. */
export const loadPalettes = (file: unknown = paletteFile): Readonly<Record<Theme, Palette>> => {
  const load = (theme: Theme): Palette => {
    const colours = isRecord(file) ? file[theme] : undefined;
    const entries = NAMES.map((name): [string, string] => {
      const colour = isRecord(colours) ? colours[name] : undefined;
      if (typeof colour !== 'string' || !/^#[0-9a-f]{6}$/.test(colour)) {
        throw new DataError('malformed-palette', `Palette: ${theme}.${name} is not a colour. Write it "#rrggbb".`, {
          theme,
          name,
        });
      }
      return [name, colour];
    });
    return Object.fromEntries(entries) as Palette;
  };
  return { light: load('light'), dark: load('dark') };
};

/** The colours that ship. */
export const PALETTES = loadPalettes();

/** Red, green and blue, 0 to 1. */
export const toRgb = (colour: Colour): readonly [number, number, number] => {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
};

/** A colour `share` of the way from one to another. */
export const mixColours = (from: Colour, to: Colour, share: number): Colour => {
  const [a, b] = [toRgb(from), toRgb(to)];
  const channels = a.map((c, i) => Math.round(255 * (c + ((b[i] ?? 0) - c) * share)));
  return `#${channels.map((c) => c.toString(16).padStart(2, '0')).join('')}`;
};
