import { expect, test } from 'vitest';
import { waitForPicture } from '../browser/open-page.ts';
import type { OpenedPage } from '../browser/open-page.ts';
import { usePage } from '../browser/use-page.ts';
import { toGexf, toGraphJson } from '../browser/made-graph.ts';

let opened: OpenedPage;

usePage(async (inUse) => {
  ({ opened } = inUse);
  await waitForPicture(opened.page);
});

/** Chooses a file in the page's input and waits for the picture, as a program from outside would. */
const choose = async (name: string, content: string): Promise<{ nodes: number; edges: number; finite: boolean }> => {
  const { page } = opened;
  await page.setInputFiles('input[type=file]', { name, mimeType: 'text/plain', buffer: Buffer.from(content) });
  return page.evaluate(async () => {
    await window.__viz?.ready;
    const { nodes, edges } = window.__viz?.snapshot() ?? { nodes: [], edges: [] };
    const finite = nodes.every(({ x, y, size }) => Number.isFinite(x) && Number.isFinite(y) && size > 0);
    return { nodes: nodes.length, edges: edges.length, finite };
  });
};

test.each([
  ['GEXF', 'made.gexf', toGexf(600)],
  ['graph JSON', 'made.json', toGraphJson(600)],
])('a %s file chosen in the input shows, and "ready" waits for its picture', async (_kind, name, content) => {
  expect(await choose(name, content)).toEqual({ nodes: 600, edges: 1_800, finite: true });
  expect(await opened.page.getByTestId('opened').textContent()).toContain(name);
});

test('a file that cannot be read is told, and "ready" holds for the picture that stays', async () => {
  const before = await opened.page.evaluate(() => window.__viz?.snapshot().nodes.length ?? 0);
  expect((await choose('broken.gexf', '<gexf>')).nodes).toBe(before);
  await opened.page.getByRole('alert').waitFor();
});

test('the camera can be set from outside: twice as near is twice as far apart', async () => {
  const { page } = opened;
  const distance = (ratio: number) =>
    page.evaluate((at) => {
      window.__viz?.camera({ x: 0.5, y: 0.5, ratio: at });
      const [a, b] = window.__viz?.snapshot().nodes ?? [];
      return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
    }, ratio);
  const far = await distance(1);
  expect(far).toBeGreaterThan(0);
  expect(await distance(0.5)).toBeCloseTo(2 * far);
});
