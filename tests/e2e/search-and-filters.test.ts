import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { waitForPicture } from '../browser/open-page.ts';
import { findActorId, loadProject } from '../browser/project.ts';
import type { RunningServer } from '../browser/start-server.ts';
import { usePage } from '../browser/use-page.ts';

let page: Page;
let server: RunningServer;

usePage(async (inUse) => {
  ({ page, server } = inUse);
  await page.getByTestId('shown').waitFor();
});

const shown = async (): Promise<number[]> =>
  ((await page.getByTestId('shown').textContent()) ?? '').match(/\d+/g)!.map(Number);

describe('search', () => {
  test('finds an actor without its accent and opens it by keyboard', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('erdogan');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Erdo[gğ]an/ }).waitFor();
  });

  test('a found actor comes into view with its neighbours', async () => {
    await waitForPicture(page);
    const project = await loadProject(server.url);
    const [erdogan, putin] = [findActorId(project, 'Erdo'), findActorId(project, 'Putin')];
    const look = () => page.evaluate(() => window.__viz?.snapshot() ?? { nodes: [], edges: [] });
    const distance = ({ nodes }: Awaited<ReturnType<typeof look>>): number => {
      const [a, b] = [erdogan, putin].map((id) => nodes.find((node) => node.id === id)!);
      return Math.hypot(a!.x - b!.x, a!.y - b!.y);
    };
    const before = await look();
    await page.getByRole('combobox').fill('erdogan');
    await page.getByRole('option').first().click();
    await page.getByRole('heading', { name: /Erdo[gğ]an/ }).waitFor();
    const after = await look();
    expect(distance(after)).toBeGreaterThan(1.3 * distance(before));
    const canvas = (await page.getByRole('application').boundingBox())!;
    const near = new Set(
      after.edges
        .filter(({ source, target }) => source === erdogan || target === erdogan)
        .flatMap(({ source, target }) => [source, target]),
    );
    expect(near.size).toBeGreaterThan(1);
    for (const { id, x, y } of after.nodes.filter((node) => near.has(node.id))) {
      expect(x > 0 && y > 0 && x < canvas.width && y < canvas.height, id).toBe(true);
    }
  });

  test('finds by another name, by act and by sentence', async () => {
    const search = page.getByRole('combobox');
    await search.fill('UN chief');
    await page.getByRole('option').filter({ hasText: 'Guterres' }).first().waitFor();
    await search.fill('criticised');
    await page.getByRole('option', { name: /^criticised/ }).click();
    await page.getByRole('heading', { name: '“criticised”' }).waitFor();
    expect(await page.getByTestId('list').getByTestId('statement').count()).toBeGreaterThan(2);
    await search.fill('dangerous precedent');
    await page.getByRole('option').filter({ hasText: 'dangerous precedent' }).first().click();
    await page.getByTestId('reader').locator('[data-emphasised]').first().waitFor();
  });

  test('arrows walk through the results, Escape leaves', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('un');
    await page.getByRole('option').nth(2).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const chosen = await page.locator('[role="option"][aria-selected="true"]').getAttribute('id');
    expect(await page.getByRole('combobox').getAttribute('aria-activedescendant')).toBe(chosen);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('option').count()).toBe(0);
  });
});

describe('filters', () => {
  test('take off the map and put back', async () => {
    const [actors, statements] = await shown();
    await page.getByRole('checkbox', { name: 'People' }).uncheck();
    await expect.poll(async () => (await shown())[0]).toBeLessThan(actors!);
    expect(await page.getByTestId('shown').textContent()).toMatch(/hidden/);
    await page.getByTestId('reset-filters').click();
    await expect.poll(shown).toEqual([actors, statements]);
  });

  test.each(['group:consult', 'sign:-1', 'modality:planned'])('"%s" leaves fewer statements', async (facet) => {
    const [, statements] = await shown();
    await page.locator(`[data-facet="${facet}"]`).uncheck();
    await expect.poll(async () => (await shown())[1]).toBeLessThan(statements!);
  });

  test('"only" leaves one text, and again all', async () => {
    const before = await shown();
    const option = page.getByRole('group', { name: 'Texts' }).getByRole('button', { name: /^Only/ }).first();
    await option.focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await shown())[1]).toBeLessThan(before[1]!);
    const number = page
      .getByRole('group', { name: 'Texts' })
      .getByRole('button', { name: /list all/ })
      .first();
    expect((await shown())[1]).toBe(Number(await number.textContent()));
    await page.keyboard.press('Enter');
    await expect.poll(shown).toEqual(before);
  });

  test('every number opens the list behind it', async () => {
    const numbers = page.getByTestId('filters').getByRole('button', { name: /list all/ });
    for (let i = 0; i < (await numbers.count()); i += 1) {
      if (await numbers.nth(i).isDisabled()) continue;
      const count = (await numbers.nth(i).textContent())!;
      await numbers.nth(i).click();
      await expect
        .poll(() => page.getByTestId('inspector').textContent())
        .toMatch(new RegExp(`\\b${count} (actor|statement)`));
    }
  });

  test('an empty map says why, and how to come back', async () => {
    for (const sign of ['1', '-1', '0']) await page.locator(`[data-facet="sign:${sign}"]`).uncheck();
    await page.getByText('The filters leave nothing on the map.').waitFor();
    await page.getByRole('button', { name: 'Reset the filters' }).click();
    await page.getByText('The filters leave nothing on the map.').waitFor({ state: 'detached' });
  });
});

describe('the table', () => {
  test.each([
    [1280, 720],
    [1920, 1080],
  ])('at %i × %i has all columns in sight, and no name, day or kind is cut', async (width, height) => {
    await page.setViewportSize({ width, height });
    await page.keyboard.press('t');
    await page.getByRole('table', { name: 'Statements' }).waitFor();
    const cut = await page.getByTestId('table').evaluate((scroller) => {
      const isCut = (element: Element): boolean =>
        element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
      const cells = [...scroller.querySelectorAll('th button, td:not(.document) .cell, td.modality')].filter(isCut);
      return [scroller.scrollWidth > scroller.clientWidth ? 'the table' : '', ...cells.map((cell) => cell.textContent)];
    });
    expect(cut).toEqual(['']);
  });

  test('holds the statements of the map, sorts, and opens a row by keyboard', async () => {
    await page.keyboard.press('t');
    const table = page.getByRole('table', { name: 'Statements' });
    await table.waitFor();
    const [, statements] = await shown();
    expect(Number(await table.getAttribute('aria-rowcount'))).toBe(statements! + 1);
    await table.getByRole('button', { name: 'Who', exact: true }).click();
    const subjects = await table.locator('td.subject').allTextContents();
    expect(subjects).toEqual([...subjects].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    await table.locator('[data-row="0"] button').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('data-row')))
      .toBe(String(statements! - 1));
    await page.keyboard.press('Enter');
    await page.getByTestId('strand').first().waitFor();
  });
});
