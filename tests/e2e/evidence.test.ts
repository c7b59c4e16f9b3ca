import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Project } from '../../src/lib/model/project.ts';
import { waitForPicture } from '../browser/open-page.ts';
import { findActorId, loadProject } from '../browser/project.ts';
import type { RunningServer } from '../browser/start-server.ts';
import { usePage } from '../browser/use-page.ts';

let server: RunningServer;
let page: Page;
let project: Project;

usePage(async (inUse) => {
  ({ server, page } = inUse);
  project = await loadProject(server.url);
});

const openPair = async (): Promise<void> => {
  await page
    .getByTestId('inspector')
    .getByRole('button', { name: /^(Vladimir Putin – .*Guterres|.*Guterres – Vladimir Putin)$/ })
    .click();
  await page.getByTestId('strand').first().waitFor();
};

/** Looks for a pixel of the edges between two nodes: straight across the middle between them. */
const clickEdge = async (a: string, b: string): Promise<void> => {
  const places = await page.evaluate(
    (ids) => ids.map((id) => window.__viz?.snapshot().nodes.find((node) => node.id === id)),
    [a, b],
  );
  const box = await page.getByRole('application').boundingBox();
  const [from, to] = places;
  if (!from || !to || !box) throw new Error('The two are not on the map.');
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  for (let off = 0; off <= 80; off += 2) {
    for (const side of [off, -off]) {
      await page.mouse.click(
        box.x + (from.x + to.x) / 2 - (side * dy) / length,
        box.y + (from.y + to.y) / 2 + (side * dx) / length,
      );
      const kind = await page.getByTestId('inspector').getAttribute('data-kind');
      if (kind === 'edge') return;
    }
  }
  throw new Error('No edge was found between the two.');
};

describe('the evidence', () => {
  test('Putin and Guterres open to their sentences, each as the article has it', async () => {
    await openPair();
    const sentences = await page.getByTestId('inspector').getByTestId('sentence').allTextContents();
    expect(sentences.length).toBeGreaterThanOrEqual(4);
    const texts = project.documents.map(({ text }) => text);
    for (const sentence of sentences)
      expect(
        texts.some((text) => text.includes(sentence)),
        sentence,
      ).toBe(true);
    expect(sentences.join(' ')).toMatch(/will meet/);
    const inspector = page.getByTestId('inspector');
    for (const role of ['subject', 'trigger', 'object']) {
      expect(await inspector.locator(`mark[data-role="${role}"]`).count(), role).toBeGreaterThan(0);
    }
    expect(await inspector.textContent()).toContain('Arizona Tribune · 24 Oct 2024');
    expect(await inspector.textContent()).toContain('planned');
  });

  test('each sentence of a claim says according to whom', async () => {
    const claim = project.extractions
      .flatMap(({ statements, entities }) =>
        statements.map((statement) => ({
          ...statement,
          speaker: entities.find(({ id }) => id === statement.accordingTo),
        })),
      )
      .find(({ speaker, modality }) => speaker && modality === 'claimed')!;
    await page.getByRole('button', { name: /^Claimed: list all/ }).click();
    const card = page.getByTestId('list').getByTestId('statement').filter({ hasText: `According to` }).first();
    await card.waitFor();
    expect(claim.speaker).toBeDefined();
    expect(await card.getByTestId('according').count()).toBe(await card.getByTestId('sentence').count());
  });

  test('a click on a line of the map opens its sentences', async () => {
    await waitForPicture(page);
    await clickEdge(findActorId(project, 'Putin'), findActorId(project, 'Guterres'));
    await page.getByTestId('strand').first().waitFor();
    expect(await page.getByTestId('inspector').getByTestId('sentence').count()).toBeGreaterThan(0);
  });

  test('a sentence opens the article at its place, with its mentions, which open their actors', async () => {
    await openPair();
    const sentence = page.getByTestId('inspector').getByTestId('sentence').first();
    const words = await sentence.textContent();
    await sentence.click();
    const reader = page.getByTestId('reader');
    const emphasised = reader.locator('[data-emphasised]');
    await emphasised.first().waitFor();
    expect((await emphasised.allTextContents()).join('')).toBe(words);
    const [place, frame] = await Promise.all([emphasised.first().boundingBox(), reader.boundingBox()]);
    expect(place!.y).toBeGreaterThan(frame!.y);
    expect(place!.y + place!.height).toBeLessThan(frame!.y + frame!.height);
    await reader.getByRole('button', { name: 'Putin', exact: true }).first().click();
    await page.getByRole('heading', { name: /Vladimir Putin/ }).waitFor();
    await page.keyboard.press('Escape');
    await reader.waitFor({ state: 'detached' });
  });

  test('an actor shows its names, its offices and its statements', async () => {
    await page.getByTestId('inspector').getByRole('button', { name: 'Vladimir Putin', exact: true }).first().click();
    const inspector = page.getByTestId('inspector');
    await inspector.getByRole('heading', { name: 'Roles' }).waitFor();
    expect(await inspector.getByRole('button', { name: /leads Russia/ }).count()).toBe(1);
    await inspector.getByRole('button', { name: /leads Russia/ }).click();
    expect(await inspector.getByTestId('sentence').count()).toBeGreaterThan(0);
    expect(await inspector.textContent()).toMatch(/Called.*Putin/);
  });

  test('the footnote button copies a sentence with its source', async () => {
    await openPair();
    const card = page.getByTestId('inspector').getByTestId('statement').first();
    const sentence = (await card.getByTestId('sentence').first().textContent())!.replace(/\s+/g, ' ').trim();
    await card.getByRole('button', { name: 'Footnote' }).first().click();
    await page.getByTestId('notice').getByText('Footnote copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`“${sentence}”`);
    expect(copied).toContain('2024');
  });

  test('each number of the line of coverage opens its sentences', async () => {
    const numbers = page.getByTestId('coverage').getByRole('button');
    for (const i of [0, 1, 2]) {
      const count = Number((await numbers.nth(i).textContent())!.replace(/\D/g, ''));
      await numbers.nth(i).click();
      await expect.poll(() => page.getByTestId('inspector').textContent()).toContain(`${count} sentence`);
      expect(await page.getByTestId('list').getByRole('listitem').count()).toBe(Math.min(60, count));
    }
    await page.getByTestId('list').getByRole('listitem').first().getByRole('button').click();
    await page.getByTestId('reader').locator('[data-emphasised]').first().waitFor();
  });
});
