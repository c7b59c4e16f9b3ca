import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser/launch-browser.ts';
import { openPage, waitForPicture } from '../browser/open-page.ts';
import { startServer } from '../browser/start-server.ts';
import type { RunningServer } from '../browser/start-server.ts';

let browser: Browser;
let server: RunningServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

interface Box {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const meets = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What is wrong with the names on the map: missing, cut, or on something else. */
const findFaults = async (page: Page): Promise<string[]> => {
  const canvas = await page.getByRole('application').boundingBox();
  const { names, nodes } = await page.evaluate(() => ({
    names: window.__viz?.names() ?? [],
    nodes: window.__viz?.snapshot().nodes ?? [],
  }));
  const { width, height } = canvas!;
  const discs: Box[] = nodes.map(({ id, x, y, size }) => ({
    id,
    left: x - size,
    top: y - size,
    right: x + size,
    bottom: y + size,
  }));
  const named = new Set(names.map(({ id }) => id));
  const missing = nodes.filter(({ id }) => !named.has(id)).map(({ id }) => `${id} has no name`);
  const cut = names
    .filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height)
    .map(({ id }) => `the name of ${id} is cut`);
  const overlapping = names.flatMap((name, i) => [
    ...names.slice(i + 1).flatMap((other) => (meets(name, other) ? [`names of ${name.id} and ${other.id}`] : [])),
    ...discs.flatMap((disc) => (disc.id !== name.id && meets(name, disc) ? [`name of ${name.id} on ${disc.id}`] : [])),
  ]);
  return [...missing, ...cut, ...overlapping];
};

describe.each([
  [1280, 720],
  [1920, 1080],
])('the opening picture at %i × %i', (width, height) => {
  test('every actor has its name, inside the frame and on nothing else', async () => {
    const { page, close } = await openPage(browser, server.url, { width, height });
    await waitForPicture(page);
    expect(await findFaults(page)).toEqual([]);
    await close();
  });

  test('all writing of a saved picture stands inside of it', async () => {
    const { page, close } = await openPage(browser, server.url, { width, height });
    await waitForPicture(page);
    await page.getByTestId('export').click();
    await page
      .getByRole('group', { name: 'Export' })
      .getByRole('button', { name: /Picture/ })
      .click();
    await page.getByRole('radio', { name: 'SVG' }).check();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('save-picture').click()]);
    const stream = await download.createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const outside = await page.evaluate((text) => {
      const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      document.body.append(svg);
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')].flatMap((writing) => {
        const box = writing.getBoundingClientRect();
        const isInside =
          box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
        return isInside ? [] : [writing.textContent];
      });
    }, Buffer.concat(chunks).toString('utf8'));
    expect(outside).toEqual([]);
    await close();
  });
});
