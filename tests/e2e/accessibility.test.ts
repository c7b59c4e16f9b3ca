import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser/launch-browser.ts';
import { openPage, reloadPage, waitForPicture } from '../browser/open-page.ts';
import { startServer } from '../browser/start-server.ts';
import type { RunningServer } from '../browser/start-server.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const findFaults = async (page: Page): Promise<string[]> => {
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};

/** Each screen: how to get there from the one before. */
const SCREENS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['overview', async () => undefined],
  [
    'actor',
    async (page) => {
      await page.getByTestId('inspector').getByRole('button', { name: 'Vladimir Putin', exact: true }).first().click();
      await page.getByTestId('inspector').getByRole('button', { expanded: false }).first().click();
    },
  ],
  ['article', (page) => page.getByTestId('inspector').getByTestId('sentence').first().click()],
  [
    'tie in the table',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('t');
      await page
        .getByRole('table')
        .getByRole('button', { name: /^Open:/ })
        .first()
        .click();
    },
  ],
  ['list of sentences', (page) => page.getByTestId('coverage').getByRole('button').nth(2).click()],
  [
    'search',
    async (page) => {
      await page.getByRole('combobox').fill('guterres');
      await page.getByRole('option').first().waitFor();
    },
  ],
  [
    'help',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Help and keys' }).click();
    },
  ],
  [
    'adding texts',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('n');
    },
  ],
  [
    'export',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('e');
    },
  ],
  ['picture', (page) => page.keyboard.press('Enter')],
  [
    'corrections',
    async (page) => {
      await page.keyboard.press('Escape');
      await page
        .getByTestId('inspector')
        .getByRole('button', { name: /^Close and show/ })
        .click();
      await page.getByTestId('inspector').getByRole('button', { name: 'Ukraine', exact: true }).click();
      await page.keyboard.press('x');
      await page.getByRole('button', { name: /correction/ }).click();
    },
  ],
];

describe.each(['light', 'dark'] as const)('axe finds no serious fault, %s', (scheme) => {
  test('on any screen', async () => {
    const { page, close } = await openPage(browser, server.url, { scheme });
    await waitForPicture(page);
    await page.evaluate(AXE);
    for (const [name, go] of SCREENS) {
      await go(page);
      expect(await findFaults(page), name).toEqual([]);
    }
    await page.keyboard.press('Control+z');
    await close();
  });
});

describe('the keyboard alone', () => {
  test('leads from the map to a sentence in its article and back', async () => {
    const { page, close } = await openPage(browser, server.url);
    await page.getByTestId('shown').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/Skip to the map/);
    await page.keyboard.press('/');
    await page.keyboard.type('guterres');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Guterres/ }).waitFor();
    const fold = page
      .getByTestId('inspector')
      .getByRole('button', { name: /met Vladimir Putin/ })
      .first();
    await fold.focus();
    await page.keyboard.press('Enter');
    await page.getByTestId('sentence').first().waitFor();
    for (let i = 0; i < 4; i += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.querySelector('[data-testid="sentence"]') !== null)) break;
    }
    await page.keyboard.press('Enter');
    await page.getByTestId('reader').locator('[data-emphasised]').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('reader').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'At a glance' }).waitFor();
    await close();
  });

  test('dialogs keep the focus and give it back', async () => {
    const { page, close } = await openPage(browser, server.url);
    await page.getByTestId('shown').waitFor();
    const help = page.getByRole('button', { name: 'Help and keys' });
    await help.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Help' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await help.evaluate((button) => button === document.activeElement)).toBe(true);
    await close();
  });

  test('the theme can be chosen and is remembered', async () => {
    const { page, close } = await openPage(browser, server.url);
    const theme = (): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset.theme);
    expect(await theme()).toBe('light');
    await page.getByRole('button', { name: /^Theme/ }).click();
    await page.getByRole('button', { name: 'Theme: light' }).click();
    await expect.poll(theme).toBe('dark');
    await reloadPage(page);
    await expect.poll(theme).toBe('dark');
    await close();
  });
});
