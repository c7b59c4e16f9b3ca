import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { reloadPage } from '../browser/open-page.ts';
import { loadProject } from '../browser/project.ts';
import type { RunningServer } from '../browser/start-server.ts';
import { usePage } from '../browser/use-page.ts';

let server: RunningServer;
let page: Page;

usePage(
  async (inUse) => {
    ({ server, page } = inUse);
    await page.getByTestId('shown').waitFor();
  },
  { freshServer: true },
);

const shown = async (): Promise<number[]> =>
  ((await page.getByTestId('shown').textContent()) ?? '').match(/\d+/g)!.map(Number);

const openActor = async (words: string): Promise<void> => {
  await page.getByRole('combobox').fill(words);
  await page.getByRole('option').filter({ hasText: words }).first().click();
  await page.getByRole('heading', { name: new RegExp(words) }).waitFor();
};

const isCalled = async (words: string): Promise<boolean> => {
  await page.getByRole('combobox').fill(words);
  await page.getByRole('listbox').waitFor();
  const count = await page.getByRole('option').filter({ hasText: words }).filter({ hasNotText: 'entence' }).count();
  await page.getByRole('combobox').fill('');
  return count > 0;
};

const judgements = async (): Promise<string[]> => (await loadProject(server.url)).judgements.map(({ kind }) => kind);

describe('corrections', () => {
  test('a rejected actor leaves the map; undo brings it back; both are kept', async () => {
    const before = await shown();
    await openActor('Mariupol');
    await page.getByTestId('inspector').getByRole('button', { name: 'Reject' }).click();
    await expect.poll(async () => (await shown())[0]).toBeLessThan(before[0]!);
    await expect.poll(judgements).toEqual(['actor']);
    await reloadPage(page);
    await expect.poll(async () => (await shown())[0]).toBeLessThan(before[0]!);

    await openActor('Narendra Modi');
    await page.keyboard.press('h');
    await expect.poll(judgements).toEqual(['actor', 'actor']);
    await page.keyboard.press('Control+z');
    await expect.poll(judgements).toEqual(['actor']);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(judgements).toEqual(['actor', 'actor']);
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'One correction' }).click();
    await page.getByRole('button', { name: 'Take back: Rejected Mariupol' }).click();
    await expect.poll(judgements).toEqual([]);
    await expect.poll(shown).toEqual(before);
  });

  test('a rejected tie takes its statements off, and the undo of the notice puts them back', async () => {
    const before = await shown();
    await page.keyboard.press('t');
    await page
      .getByRole('table')
      .getByRole('button', { name: /^Open: Vladimir Putin met/ })
      .first()
      .click();
    const strand = page.getByTestId('strand').first();
    await strand.getByTestId('statement').first().waitFor();
    const count = await strand.getByTestId('statement').count();
    await strand.getByRole('button', { name: /^Reject/ }).click();
    await expect.poll(async () => (await shown())[1]).toBe(before[1]! - count);
    await expect.poll(judgements).toEqual(['statements']);
    await page.getByTestId('notice').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(shown).toEqual(before);
  });

  test('two actors become one, by the name that was chosen', async () => {
    const before = await shown();
    await openActor('Narendra Modi');
    const modi = Number((await page.getByTestId('inspector').textContent())!.match(/(\d+) statement/)![1]);
    await page.keyboard.press('g');
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('g');
    await page.getByLabel('The other actor').fill('Ramaphosa');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Ramaphosa/ })
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Merge' }).click();
    await expect.poll(async () => (await shown())[0]).toBe(before[0]! - 1);
    await page.getByRole('heading', { name: /Narendra Modi/ }).waitFor();
    const both = Number((await page.getByTestId('inspector').textContent())!.match(/(\d+) statement/)![1]);
    expect(both).toBeGreaterThan(modi);
    expect(await page.getByTestId('inspector').textContent()).toContain('Cyril Ramaphosa');
    await expect.poll(judgements).toEqual(['same']);
    await page.keyboard.press('Control+z');
    await expect.poll(shown).toEqual(before);
    expect(await isCalled('Cyril Ramaphosa')).toBe(true);
  });
});
