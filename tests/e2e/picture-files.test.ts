import { readFile } from 'node:fs/promises';
import { createInflate } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { comparePictures } from '../browser/compare-pictures.ts';
import type { PicturePart } from '../browser/compare-pictures.ts';
import { waitForPicture } from '../browser/open-page.ts';
import { usePage } from '../browser/use-page.ts';

let page: Page;

usePage(async (inUse) => {
  ({ page } = inUse);
  await waitForPicture(page);
});

const save = async (format: 'PNG' | 'SVG', size?: string): Promise<Buffer> => {
  await page.getByTestId('export').click();
  await page
    .getByRole('group', { name: 'Export' })
    .getByRole('button', { name: /Picture/ })
    .click();
  await page.getByRole('radio', { name: format }).check();
  if (size) await page.getByRole('radio', { name: size }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 240_000 }),
    page.getByTestId('save-picture').click(),
  ]);
  return readFile(await download.path());
};

/** The canvas as it is on the screen. */
const shoot = async (): Promise<PicturePart> => {
  const box = await page.getByRole('application').boundingBox();
  // The canvas lies on whole pixels, where the page's grid need not.
  const [x, y, width, height] = [
    Math.round(box!.x),
    Math.round(box!.y),
    Math.floor(box!.width),
    Math.floor(box!.height),
  ];
  const bytes = await page.screenshot({ clip: { x, y, width, height } });
  return { bytes, type: 'image/png', left: 0, top: 0, width, height };
};

interface Written {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Texts of an SVG as Chromium reads it, and its size. */
const readSvg = (bytes: Buffer): Promise<{ texts: Written[]; dashed: number; width: number; height: number }> =>
  page.evaluate((text) => {
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    const number = (element: Element, name: string): number => Number(element.getAttribute(name));
    return {
      texts: [...svg.querySelectorAll('text')].map((one) => ({
        text: one.textContent,
        x: number(one, 'x'),
        y: number(one, 'y'),
      })),
      dashed: svg.querySelectorAll('path[stroke-dasharray]').length,
      width: number(svg, 'width'),
      height: number(svg, 'height'),
    };
  }, bytes.toString('utf8'));

/** How far down a picture the map begins: where an SVG has a name, less where the screen has it. */
const findTop = async (texts: readonly Written[]): Promise<number> => {
  const names = await page.evaluate(() => window.__viz?.names() ?? []);
  const tops = names.flatMap(({ left, right, top }) => {
    const found = texts.find(({ x }) => [left, right, (left + right) / 2].some((at) => Math.abs(at - x) < 0.01));
    return found ? [found.y - top] : [];
  });
  // The middle of a first line stands half its height below the top of its box.
  return tops.sort((a, b) => a - b)[Math.floor(tops.length / 2)]! - 7.25;
};

describe('picture files', () => {
  test('an SVG has the map of the screen: names exactly in their places, and the same picture', async () => {
    const screen = await shoot();
    const bytes = await save('SVG');
    const { texts, dashed, width } = await readSvg(bytes);
    expect(width).toBe(Math.floor(screen.width));
    expect(dashed).toBeGreaterThan(5);
    const top = await findTop(texts);
    const names = await page.evaluate(() => window.__viz?.names() ?? []);
    for (const { id, left, right, top: y } of names) {
      const found = texts.some(
        (one) =>
          Math.abs(one.y - top - 7.25 - y) < 0.01 &&
          [left, right, (left + right) / 2].some((at) => Math.abs(at - one.x) < 0.01),
      );
      expect(found, id).toBe(true);
    }
    const file: PicturePart = { ...screen, bytes, type: 'image/svg+xml', top };
    const { mean, plainly } = await comparePictures(page, screen, file);
    expect(plainly).toBeLessThan(0.004);
    expect(mean).toBeLessThan(4);
  });

  test('a PNG at 1× and at 4× shows what the SVG shows', async () => {
    const svg = await save('SVG');
    const { width, height } = await readSvg(svg);
    const whole: PicturePart = { bytes: svg, type: 'image/svg+xml', left: 0, top: 0, width, height };
    const plain = { ...whole, width: Math.floor(width), height: Math.floor(height) };
    for (const [size, scale] of [
      ['1×', 1],
      ['4×', 4],
    ] as const) {
      const bytes = await save('PNG', size);
      const file = {
        ...plain,
        bytes,
        type: 'image/png',
        width: plain.width * scale,
        height: plain.height * scale,
      } as const;
      const { mean, plainly } = await comparePictures(page, plain, file);
      expect(plainly, size).toBeLessThan(0.003);
      expect(mean, size).toBeLessThan(5);
    }
  });

  test('a PNG of 16,000 pixels is as wide as that and shows what the one at 1× shows', async () => {
    const small = readPng(await save('PNG', '1×'));
    const large = readPng(await save('PNG', '16,000 pixels wide'));
    expect(large.width).toBe(16_000);
    expect(large.height / large.width).toBeCloseTo(small.height / small.width, 3);
    const scale = large.width / small.width;
    const near = await sample(small, small, 1);
    const far = await sample(large, small, scale);
    let apart = 0;
    for (let i = 0; i < near.length; i += 1) if (Math.abs(near[i]! - far[i]!) > 160) apart += 1;
    // Edges are half covered in the small one, and not in the large one.
    expect(apart / near.length).toBeLessThan(0.012);
  }, 400_000);
});

test('opened twice, the map has the same pixels', async () => {
  const first = await shoot();
  await page.reload();
  await waitForPicture(page);
  const second = await shoot();
  expect(second.bytes.equals(first.bytes)).toBe(true);
});

interface Png {
  readonly width: number;
  readonly height: number;
  readonly packed: Buffer;
}

/** Size and packed rows of a PNG as this program writes it: true colour, each row less the one above. */
const readPng = (bytes: Buffer): Png => {
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') {
      parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
    }
  }
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), packed: Buffer.concat(parts) };
};

/** Greens in the middle of each pixel of a smaller picture, row by row, so that the large one is never held whole. */
const sample = async ({ width, packed }: Png, grid: Png, scale: number): Promise<Uint8Array> => {
  const greens = new Uint8Array(grid.width * grid.height);
  const row = new Uint8Array(3 * width);
  let [filled, y, wanted] = [-1, 0, 0];
  const inflate = createInflate();
  inflate.end(packed);
  for await (const chunk of inflate as AsyncIterable<Buffer>) {
    for (const byte of chunk) {
      if (filled >= 0) row[filled] = (row[filled] ?? 0) + byte;
      filled += 1;
      if (filled < row.length) continue;
      filled = -1;
      if (y === Math.floor((wanted + 0.5) * scale) && wanted < grid.height) {
        for (let x = 0; x < grid.width; x += 1) {
          greens[wanted * grid.width + x] = row[3 * Math.floor((x + 0.5) * scale) + 1] ?? 0;
        }
        wanted += 1;
      }
      y += 1;
    }
  }
  return greens;
};
