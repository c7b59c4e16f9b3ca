import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/lib/sources/decode-text.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean, mark: boolean): Uint8Array => {
  const units = mark ? `\uFEFF${text}` : text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let i = 0; i < units.length; i += 1) view.setUint16(i * 2, units.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
};
const latin = (text: string): Uint8Array => Uint8Array.from(text, (unit) => unit.charCodeAt(0));

describe('decodeText', () => {
  test.each<[string, Uint8Array, boolean, string]>([
    ['UTF-8', encode('António – “so”'), false, 'António – “so”'],
    ['UTF-8 with a mark', encode('\uFEFFAntónio'), false, 'António'],
    ['UTF-16 little endian', utf16('António met Xi in Kazan', true, true), false, 'António met Xi in Kazan'],
    ['UTF-16 big endian', utf16('António met Xi in Kazan', false, true), false, 'António met Xi in Kazan'],
    ['UTF-16 without a mark', utf16('António met Xi in Kazan', true, false), false, 'António met Xi in Kazan'],
    ['windows-1252', latin('Ant\u00f3nio \u0093so\u0094'), false, 'António “so”'],
    [
      'a declared page',
      latin('<meta charset="iso-8859-2"><p>Wa\u00b3\u00easa'),
      true,
      '<meta charset="iso-8859-2"><p>Wałęsa',
    ],
    [
      'a page that lies',
      encode('<meta charset="iso-8859-1"><p>António'),
      true,
      '<meta charset="iso-8859-1"><p>António',
    ],
    ['nothing', new Uint8Array(), false, ''],
    ['a character cut off', encode('Antó').subarray(0, 4), false, 'Ant\uFFFD'],
  ])('%s', (_name, bytes, isPage, expected) => {
    expect(decodeText(bytes, isPage)).toBe(expected);
  });
});
