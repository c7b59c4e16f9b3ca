import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { toGexf, toGraphJson } from '../browser/made-graph.ts';
import { waitForPicture } from '../browser/open-page.ts';
import { usePage } from '../browser/use-page.ts';

let page: Page;

usePage(async (inUse) => {
  ({ page } = inUse);
  await waitForPicture(page);
});

const open = async (name: string, content: string): Promise<void> => {
  await page.setInputFiles('input[type=file]', { name, mimeType: 'text/plain', buffer: Buffer.from(content) });
  await page.evaluate(() => window.__viz?.ready);
};

test('lines answer clicks in a graph of 6,000 edges, too', async () => {
  await open('many.json', toGraphJson(2_000));
  // The middle of a line that has no mark near it.
  const at = await page.evaluate(() => {
    const { nodes, edges } = window.__viz?.snapshot() ?? { nodes: [], edges: [] };
    const places = new Map(nodes.map((node) => [node.id, node]));
    for (const { source, target } of edges) {
      const [a, b] = [places.get(source), places.get(target)];
      if (!a || !b) continue;
      const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
      if (nodes.every((node) => Math.hypot(node.x - x, node.y - y) > node.size * 1.5 + 4)) return { x, y };
    }
    return null;
  });
  const box = await page.getByRole('application').boundingBox();
  await page.mouse.click(box!.x + at!.x, box!.y + at!.y);
  await expect
    .poll(() => page.getByTestId('inspector').getAttribute('data-kind'))
    .toSatisfy((kind: string) => kind === 'edge' || kind === 'pair');
});

test('a file of 50,000 nodes and 150,000 edges opens, and table and filters work', async () => {
  await open('large.gexf', toGexf(50_000));
  const { nodes, edges } = await page.evaluate(() => {
    const snapshot = window.__viz?.snapshot();
    return { nodes: snapshot?.nodes.length, edges: snapshot?.edges.length };
  });
  expect({ nodes, edges }).toEqual({ nodes: 50_000, edges: 150_000 });
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const table = page.getByTestId('table').getByRole('table');
  expect(await table.getAttribute('aria-rowcount')).toBe('150001');
  await page.getByRole('checkbox', { name: 'People' }).uncheck();
  await expect
    .poll(async () => Number(await table.getAttribute('aria-rowcount')), { timeout: 60_000 })
    .toBeLessThan(150_001);
}, 300_000);
