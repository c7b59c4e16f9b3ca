import { describe, expect, test } from 'vitest';
import { countColours } from '../browser/count-colours.ts';
import { reloadPage, waitForPicture } from '../browser/open-page.ts';
import { findActorId, loadProject } from '../browser/project.ts';
import type { RunningServer } from '../browser/start-server.ts';
import type { OpenedPage } from '../browser/open-page.ts';
import { usePage } from '../browser/use-page.ts';

let server: RunningServer;
let opened: OpenedPage;

usePage(async (inUse) => {
  ({ server, opened } = inUse);
  await waitForPicture(opened.page);
});

/** Where a node stands in the window, in CSS pixels. */
const findNode = async (id: string): Promise<{ x: number; y: number }> => {
  const place = await opened.page.evaluate(
    (wanted) => window.__viz?.snapshot().nodes.find((node) => node.id === wanted),
    id,
  );
  const box = await opened.page.getByRole('application').boundingBox();
  if (!place || !box) throw new Error(`"${id}" is not on the map.`);
  return { x: box.x + place.x, y: box.y + place.y };
};

describe('the map', () => {
  test('shows the graph of the five articles with its actors', async () => {
    const { page } = opened;
    const nodes = await page.evaluate(() => window.__viz?.snapshot().nodes.map(({ id }) => id) ?? []);
    const project = await loadProject(server.url);
    for (const name of ['Putin', 'Guterres', 'Russia', 'Ukraine', 'United Nations', 'Zelensky', 'Modi', 'Kazan']) {
      expect(nodes, name).toContain(findActorId(project, name));
    }
    const count = await page.getByTestId('shown').getByRole('button').first().textContent();
    expect(count).toBe(`${nodes.length} actors`);
    await page.getByTestId('shown').getByRole('button').first().click();
    const items = page.getByTestId('list').getByRole('listitem');
    await items.first().waitFor();
    expect(await items.count()).toBe(Math.min(60, nodes.length));
  });

  test('is drawn, and not in one colour', async () => {
    const picture = await opened.page.getByRole('application').screenshot();
    const { colours } = await countColours(opened.page, picture);
    expect(colours).toBeGreaterThan(50);
  });

  test('does not move by itself', async () => {
    const { page } = opened;
    const before = await page.evaluate(() => window.__viz?.snapshot());
    await page.evaluate(async () => {
      for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
    });
    expect(await page.evaluate(() => window.__viz?.snapshot())).toEqual(before);
  });

  test('is the same on every opening', async () => {
    const first = await opened.page.evaluate(() => window.__viz?.snapshot());
    await reloadPage(opened.page);
    await waitForPicture(opened.page);
    expect(await opened.page.evaluate(() => window.__viz?.snapshot())).toEqual(first);
  });

  test('a click on an actor opens it, a click on the ground closes it', async () => {
    const { page } = opened;
    const putin = await findNode(findActorId(await loadProject(server.url), 'Putin'));
    await page.mouse.move(putin.x, putin.y);
    await page.mouse.click(putin.x, putin.y);
    await page.getByRole('heading', { name: /Vladimir Putin/ }).waitFor();
    const box = await page.getByRole('application').boundingBox();
    // Two clicks in short order would be a double click.
    await expect
      .poll(
        async () => {
          await page.mouse.click((box?.x ?? 0) + 4, (box?.y ?? 0) + 4);
          return page.getByTestId('inspector').getAttribute('data-kind');
        },
        { interval: 500 },
      )
      .toBe('overview');
  });

  test('a dragged actor stays where it was put, also after a reload', async () => {
    const { page } = opened;
    const id = findActorId(await loadProject(server.url), 'Modi');
    const from = await findNode(id);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    for (const step of [0.3, 0.6, 1]) await page.mouse.move(from.x + 40 * step, from.y - 30 * step);
    await page.mouse.up();
    await expect.poll(async () => Object.keys((await loadProject(server.url)).pins)).toEqual([id]);
    const { pins } = await loadProject(server.url);
    await reloadPage(page);
    await waitForPicture(page);
    expect((await loadProject(server.url)).pins).toEqual(pins);
  });
});
