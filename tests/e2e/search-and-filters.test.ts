import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { usePage } from '../browser/use-page.ts';

let page: Page;

usePage(async (inUse) => {
  ({ page } = inUse);
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
