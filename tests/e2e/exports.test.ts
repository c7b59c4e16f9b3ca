import { readFile } from 'node:fs/promises';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { countColours } from '../browser/count-colours.ts';
import { dropFiles } from '../browser/drop-files.ts';
import { waitForPicture } from '../browser/open-page.ts';
import { findActorId, loadProject } from '../browser/project.ts';
import type { RunningServer } from '../browser/start-server.ts';
import { usePage } from '../browser/use-page.ts';

let server: RunningServer;
let page: Page;

usePage(async (inUse) => {
  ({ server, page } = inUse);
  await waitForPicture(page);
});

const saveBy = async (press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
};

const saveAs = (entry: RegExp): Promise<{ name: string; bytes: Buffer }> =>
  saveBy(async () => {
    await page.getByTestId('export').click();
    await page.getByRole('group', { name: 'Export' }).getByRole('button', { name: entry }).click();
  });

const picture = async (): Promise<{ nodes: string[]; edges: string[] }> => {
  const snapshot = await page.evaluate(() => window.__viz?.snapshot());
  return {
    nodes: snapshot!.nodes.map(({ id }) => id).sort(),
    edges: snapshot!.edges.map(({ source, target }) => `${source} ${target}`).sort(),
  };
};

describe('exports', () => {
  test('the GEXF file holds the nodes and edges of the map, with places and looks', async () => {
    const { name, bytes } = await saveAs(/Gephi/);
    expect(name).toBe('Sample-articles.gexf');
    const text = bytes.toString('utf8');
    const graph = gexf.parse(MultiDirectedGraph, text, { addMissingNodes: false });
    const shown = await picture();
    expect(graph.nodes().sort()).toEqual(shown.nodes);
    expect(graph.mapEdges((_edge, _attributes, source, target) => `${source} ${target}`).sort()).toEqual(shown.edges);
    const putin = findActorId(await loadProject(server.url), 'Putin');
    expect(graph.getNodeAttributes(putin)).toMatchObject({ label: 'Vladimir Putin' });
    for (const key of ['x', 'y', 'color', 'size']) expect(graph.getNodeAttribute(putin, key), key).toBeDefined();
    expect(text).toContain('Vladimir Putin will meet');
  });

  test('the GEXF file holds what the filters show', async () => {
    await page.getByRole('checkbox', { name: 'People' }).uncheck();
    await expect.poll(async () => (await picture()).nodes.length).toBeLessThan(45);
    const graph = gexf.parse(MultiDirectedGraph, (await saveAs(/Gephi/)).bytes.toString('utf8'));
    expect(graph.nodes().sort()).toEqual((await picture()).nodes);
    await page.getByTestId('export').click();
    await page.getByRole('checkbox', { name: 'Only what the filters show' }).uncheck();
    const { bytes } = await saveBy(() => page.getByRole('button', { name: /Gephi/ }).click());
    const whole = gexf.parse(MultiDirectedGraph, bytes.toString('utf8'));
    expect(whole.order).toBeGreaterThan(graph.order);
  });

  test('the table is a CSV file of one row a statement', async () => {
    const { name, bytes } = await saveAs(/CSV/);
    expect(name).toBe('Sample-articles.csv');
    // Without the mark, Excel takes the file for another encoding.
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const statements = (await page.getByTestId('shown').textContent())!.match(/(\d+) statements/)![1];
    expect(bytes.toString('utf8').split('\r\n').length).toBeGreaterThanOrEqual(Number(statements));
    expect(bytes.toString('utf8')).toContain('Vladimir Putin,met,');
  });

  test.each([
    ['1×', 1],
    ['2×', 2],
    ['4×', 4],
  ])('the picture at %s is not blank and has the size of the frame', async (label, scale) => {
    await page.keyboard.press('e');
    await page.keyboard.press('Enter');
    await page.getByLabel('Title').fill('Kazan, October 2024');
    await page.getByLabel(/^Marking/).fill('TLP:GREEN');
    await page.getByRole('radio', { name: label }).check();
    const { name, bytes } = await saveBy(() => page.getByTestId('save-picture').click());
    expect(name).toBe('Kazan-October-2024.png');
    const frame = await page.getByRole('application').boundingBox();
    const { colours, width } = await countColours(page, bytes);
    expect(colours).toBeGreaterThan(50);
    expect(Math.abs(width - frame!.width * scale)).toBeLessThanOrEqual(scale);
  });

  test('the picture as SVG has the names as text, legend and marking', async () => {
    await page.keyboard.press('e');
    await page.keyboard.press('Enter');
    await page.getByLabel(/^Marking/).fill('TLP:GREEN');
    await page.getByRole('radio', { name: 'SVG' }).check();
    const { name, bytes } = await saveBy(() => page.getByTestId('save-picture').click());
    expect(name).toBe('Sample-articles.svg');
    const text = bytes.toString('utf8');
    for (const words of ['<svg', 'Vladimir Putin', 'TLP:GREEN', 'Cooperative']) expect(text).toContain(words);
  });

  test('the project goes out as one file and comes back the same', async () => {
    const { name, bytes } = await saveAs(/^Whole project/);
    expect(name).toBe('Sample-articles.json');
    const before = await loadProject(server.url);
    await dropFiles(page, [{ name: 'more.txt', content: 'France met Germany in Berlin.' }]);
    await page
      .getByTestId('notice')
      .getByText(/joined the map/)
      .waitFor();
    await dropFiles(page, [{ name, content: bytes.toString('utf8') }]);
    await page.getByRole('dialog', { name: 'Replace this project?' }).waitFor();
    await page.getByRole('button', { name: 'Replace it' }).click();
    await page
      .getByTestId('notice')
      .getByText(/^Opened “Sample articles”/)
      .waitFor();
    expect(await loadProject(server.url)).toEqual(before);
  });
});

describe('opened graph files', () => {
  test('a saved GEXF opens as it is, to look at only, and the project comes back', async () => {
    const before = await picture();
    const { name, bytes } = await saveAs(/Gephi/);
    await dropFiles(page, [{ name, content: bytes.toString('utf8') }]);
    await page.getByTestId('opened').waitFor();
    await waitForPicture(page);
    expect(await picture()).toEqual(before);
    expect(await page.getByRole('button', { name: 'Add texts' }).isDisabled()).toBe(true);
    await page.keyboard.press('t');
    await page
      .getByRole('table')
      .getByRole('button', { name: /^Open: Vladimir Putin met/ })
      .first()
      .click();
    expect(await page.getByTestId('strand').first().textContent()).toMatch(/^Vladimir Putin .?(?:will meet|met)/);
    expect(
      await page
        .getByTestId('inspector')
        .getByRole('button', { name: /Reject/ })
        .count(),
    ).toBe(0);
    await page.getByRole('button', { name: 'Back to the project' }).click();
    await page.getByTestId('coverage').waitFor();
    expect((await loadProject(server.url)).judgements).toEqual([]);
  });

  test.each([
    ['tiny', 0.001],
    ['huge', 1000],
  ])('a graph with %s places of its own fills the map', async (_size, unit) => {
    const nodes = Array.from({ length: 12 }, (_, i) => ({
      id: `n${i}`,
      x: (i % 4) * unit,
      y: Math.floor(i / 4) * unit,
    }));
    const content = `<gexf version="1.3"><graph defaultedgetype="directed"><nodes>${nodes
      .map(({ id, x, y }) => `<node id="${id}" label="${id}"><viz:position x="${x}" y="${y}"/></node>`)
      .join('')}</nodes><edges><edge id="0" source="n0" target="n11"/></edges></graph></gexf>`;
    await dropFiles(page, [{ name: 'places.gexf', content }]);
    await page.getByTestId('opened').waitFor();
    await waitForPicture(page);
    const canvas = (await page.getByRole('application').boundingBox())!;
    const shown = await page.evaluate(() => window.__viz?.snapshot().nodes ?? []);
    const [xs, ys] = [shown.map(({ x }) => x), shown.map(({ y }) => y)];
    expect(Math.min(...xs, ...ys)).toBeGreaterThan(0);
    expect(Math.max(...xs)).toBeLessThan(canvas.width);
    expect(Math.max(...ys)).toBeLessThan(canvas.height);
    const [wide, high] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
    expect(Math.max(wide / canvas.width, high / canvas.height)).toBeGreaterThan(0.5);
  });

  test('what belongs to a project is not offered for an opened file', async () => {
    const { name, bytes } = await saveAs(/^Graph as JSON/);
    await dropFiles(page, [{ name, content: bytes.toString('utf8') }]);
    await page.getByTestId('opened').waitFor();
    const add = page.getByRole('button', { name: 'Add texts' });
    expect([await add.isDisabled(), await add.getAttribute('title')]).toEqual([
      true,
      expect.stringContaining('Go back to the project'),
    ]);
    for (const part of [
      page.getByTestId('coverage'),
      page.getByRole('button', { name: /^(Undo|Redo)/ }),
      page.getByTestId('inspector').getByRole('heading', { name: 'Texts' }),
    ]) {
      expect(await part.count()).toBe(0);
    }
    await page.getByTestId('export').click();
    expect(await page.getByRole('button', { name: /Whole project/ }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await page
      .getByTestId('notice')
      .getByText(/only looked at/)
      .waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByRole('button', { name: 'Back to the project' }).click();
    await page.getByTestId('coverage').waitFor();
    expect(await add.isDisabled()).toBe(false);
  });

  test('a foreign GEXF opens, too', async () => {
    const content = `<?xml version="1.0"?><gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"><graph defaultedgetype="directed">
      <nodes><node id="a" label="Alpha"/><node id="b" label="Beta"/></nodes>
      <edges><edge id="0" source="a" target="b" label="knows"/></edges></graph></gexf>`;
    await dropFiles(page, [{ name: 'foreign.gexf', content }]);
    await page.getByTestId('opened').getByText('foreign.gexf').waitFor();
    await expect.poll(async () => (await picture()).nodes).toEqual(['a', 'b']);
  });

  test('a graph JSON opens as it is', async () => {
    const before = await picture();
    const { name, bytes } = await saveAs(/JSON opens here again|^Graph as JSON/);
    await dropFiles(page, [{ name, content: bytes.toString('utf8') }]);
    await page.getByTestId('opened').waitFor();
    await waitForPicture(page);
    expect(await picture()).toEqual(before);
  });

  test.each([
    ['broken.gexf', '<gexf><graph'],
    ['broken.json', '{"nodes": ['],
    ['strange.json', '{"a": 1}'],
  ])('%s is refused with its reason', async (name, content) => {
    await dropFiles(page, [{ name, content }]);
    const notice = page.getByTestId('notice').getByText(`“${name}” could not be opened.`);
    await notice.waitFor();
    expect((await notice.textContent())!.length).toBeGreaterThan(name.length + 40);
    expect(await page.getByTestId('opened').count()).toBe(0);
  });
});
