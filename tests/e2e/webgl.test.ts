import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countColours } from '../browser/count-colours.ts';
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

const coloursOf = async (page: Page): Promise<number> =>
  (await countColours(page, await page.getByRole('application').screenshot())).colours;

test('when the graphics card takes the picture away, that is told, and it comes back as it was', async () => {
  const { page, close } = await openPage(browser, server.url);
  await waitForPicture(page);
  const [before, places] = [await coloursOf(page), await page.evaluate(() => window.__viz?.snapshot())];
  await page.evaluate(() => {
    const lost = [...document.querySelectorAll('canvas')].flatMap(
      (canvas) => canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? [],
    );
    for (const context of lost) context.loseContext();
    // Given back by the test, as a driver would.
    Object.assign(window, { giveBack: () => lost.forEach((context) => context.restoreContext()) });
  });
  await page.getByText(/graphics card/).waitFor();
  await page.evaluate(() => (window as unknown as { giveBack: () => void }).giveBack());
  await page.getByText(/graphics card/).waitFor({ state: 'hidden' });
  await expect.poll(() => coloursOf(page)).toBeGreaterThan(before / 2);
  expect(await page.evaluate(() => window.__viz?.snapshot())).toEqual(places);
  // The new canvases answer as the old ones did.
  const node = places!.nodes[0]!;
  const box = await page.getByRole('application').boundingBox();
  await page.mouse.click(box!.x + node.x, box!.y + node.y);
  await page.locator('[data-testid="inspector"][data-kind="actor"]').waitFor();
  await close();
});

test('without WebGL the page says so, and table and filters work', async () => {
  const { page, close } = await openPage(browser, server.url, {
    init: () => {
      const getContext = HTMLCanvasElement.prototype.getContext;
      Object.assign(HTMLCanvasElement.prototype, {
        getContext(this: HTMLCanvasElement, kind: string, options: unknown) {
          return kind.includes('webgl') ? null : Reflect.apply(getContext, this, [kind, options]);
        },
      });
    },
  });
  await page.getByText(/cannot draw the graph/).waitFor();
  await page.evaluate(() => window.__viz?.ready);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const rows = page.getByTestId('table').getByRole('table');
  const all = Number(await rows.getAttribute('aria-rowcount'));
  expect(all).toBeGreaterThan(100);
  await page.getByRole('checkbox', { name: 'Cooperative' }).uncheck();
  await expect.poll(async () => Number(await rows.getAttribute('aria-rowcount'))).toBeLessThan(all);
  await close();
});
