import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { encodePicturePng } from '../../../src/lib/formats/picture-png.ts';
import type { PixelSurface } from '../../../src/lib/formats/picture-png.ts';
import { encodePictureSvg } from '../../../src/lib/formats/picture-svg.ts';
import { crc32 } from '../../../src/lib/formats/png-chunks.ts';
import { readXml } from '../../../src/lib/formats/xml-reader.ts';
import { buildScene } from '../../../src/lib/view/scene.ts';
import type { Scene } from '../../../src/lib/view/scene-types.ts';
import { measure, toFrame } from '../view/sample-frame.ts';
import { toHubs } from '../view/sample-graph.ts';

const EMPTY: Scene = { title: '', width: 1_100, height: 300, background: '#336699', shapes: [] };

/** A canvas that knows only where it lies in the picture: each pixel tells its own place. */
const openSurface = (width: number, height: number): PixelSurface => {
  let [left, top] = [0, 0];
  const nothing = (): void => undefined;
  return {
    ...{ fillStyle: '', strokeStyle: '', lineWidth: 0, lineCap: '', lineJoin: '', globalAlpha: 1, font: '' },
    ...{ textAlign: '', textBaseline: '', save: nothing, restore: nothing, rotate: nothing, scale: nothing },
    ...{ beginPath: nothing, closePath: nothing, moveTo: nothing, lineTo: nothing, quadraticCurveTo: nothing },
    ...{ arc: nothing, fill: nothing, stroke: nothing, setLineDash: nothing, fillRect: nothing },
    ...{ fillText: nothing, strokeText: nothing },
    translate: (x, y) => {
      [left, top] = [-x, -y];
    },
    getImageData: () => {
      const data = new Uint8ClampedArray(4 * width * height);
      for (let i = 0; i < width * height; i += 1) {
        data.set([(left + (i % width)) % 251, (top + Math.floor(i / width)) % 241, 7, 255], 4 * i);
      }
      return { data };
    },
  };
};

/** Size and pixels of a PNG as we write it: 8-bit true colour, rows filtered by "up". */
const decode = (file: Uint8Array) => {
  const view = new DataView(file.buffer);
  const parts: Uint8Array[] = [];
  let [width, height] = [0, 0];
  for (let at = 8; at < file.length;) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...file.subarray(at + 4, at + 8));
    expect(view.getUint32(at + 8 + length)).toBe(crc32(file.subarray(at + 4, at + 8 + length)));
    if (type === 'IHDR') [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (type === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const rows = inflateSync(Buffer.concat(parts));
  const pixels = new Uint8Array(3 * width * height);
  for (let y = 0; y < height; y += 1) {
    expect(rows[y * (1 + 3 * width)]).toBe(2);
    for (let i = 0; i < 3 * width; i += 1) {
      const above = y === 0 ? 0 : pixels[(y - 1) * 3 * width + i]!;
      pixels[y * 3 * width + i] = rows[y * (1 + 3 * width) + 1 + i]! + above;
    }
  }
  return { width, height, pixels };
};

test.each([1, 2, 4])(
  'at %i× the picture is as many times as large and every pixel lies in its place',
  async (scale) => {
    const { width, height, pixels } = decode(await encodePicturePng(EMPTY, { scale, openSurface }));
    expect([width, height]).toEqual([1_100 * scale, 300 * scale]);
    let wrong = 0;
    for (let y = 0; y < height; y += 97) {
      for (let x = 0; x < width; x += 101) {
        const at = 3 * (y * width + x);
        if (pixels[at] !== x % 251 || pixels[at + 1] !== y % 241 || pixels[at + 2] !== 7) wrong += 1;
      }
    }
    expect(wrong).toBe(0);
  },
);

test('a browser without a canvas is told so', async () => {
  await expect(encodePicturePng(EMPTY, { scale: 1, openSurface: () => null })).rejects.toThrow(RangeError);
});

test('the check sum is that of the PNG specification', () => {
  expect(crc32(new TextEncoder().encode('IEND'))).toBe(0xae426082);
});

test('an SVG holds names as text, escaped, and is well-formed', () => {
  const graph = toHubs();
  graph.setNodeAttribute('p', 'label', '<b>&"\u0000\ud800');
  const scene = buildScene(
    toFrame(graph),
    { theme: 'light', title: 'A & B', sources: [], date: '', marking: '' },
    measure,
  );
  const svg = encodePictureSvg(scene);
  expect(svg).toContain('&lt;b&gt;&amp;&quot;</text>');
  expect(svg).toContain('<title>A &amp; B</title>');
  expect(svg).not.toMatch(/NaN|undefined|\u0000|\ud800/);
  const names: string[] = [];
  const nothing = (): void => undefined;
  readXml(svg, { open: (name) => names.push(name), text: nothing, close: nothing });
  expect(new Set(names)).toEqual(new Set(['svg', 'title', 'rect', 'path', 'text']));
});
