import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dropFiles } from '../browser/drop-files.ts';
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

const LULA = 'Brazilian President Luiz Inácio Lula da Silva met French President Emmanuel Macron in Paris on Friday.\n';
const PAGE = `<!doctype html><html><head><title>Tokyo and Seoul agree</title></head><body><nav>Home</nav><article>
<h1>Tokyo and Seoul agree</h1><p>Japan signed an agreement with South Korea on Monday, officials said.</p>
<p>Japanese Prime Minister Shigeru Ishiba praised South Korea.</p></article></body></html>`;

const joined = (): Promise<void> =>
  page
    .getByTestId('notice')
    .getByText(/joined the map/)
    .waitFor();

const openActor = async (words: string): Promise<void> => {
  await page.getByRole('combobox').fill(words);
  await page.getByRole('option').filter({ hasText: words }).first().click();
  await page.getByRole('heading', { name: new RegExp(words) }).waitFor();
};

describe('adding texts', () => {
  test('dropped files are read and join the map and the project', async () => {
    await dropFiles(page, [
      { name: 'lula.txt', content: LULA },
      { name: 'tokyo.html', content: PAGE },
      { name: 'notes.md', content: '# Talks\n\nFrance criticised Hungary on Tuesday.\n' },
    ]);
    await joined();
    await openActor('Macron');
    await page
      .getByTestId('inspector')
      .getByRole('button', { name: /met .*Lula/ })
      .click();
    expect(await page.getByTestId('sentence').first().textContent()).toBe(LULA.trim());
    await openActor('Hungary');
    await openActor('Japan');
    const { documents, extractions, corpus } = await loadProject(server.url);
    expect(documents.map(({ id }) => id).slice(5)).toEqual(['lula.txt', 'tokyo.html', 'notes.md']);
    expect(extractions).toHaveLength(8);
    expect(corpus.some(({ name }) => name.includes('Lula'))).toBe(true);
    await reloadPage(page);
    await openActor('Macron');
  });

  test('chosen and pasted texts join, with what is known of them', async () => {
    await page.keyboard.press('n');
    await page.getByTestId('paste').fill('Turkey condemned Israel on Tuesday.');
    await page.getByLabel(/^Title/).fill('A statement');
    await page.getByLabel(/^Outlet/).fill('Test Wire');
    await page.getByLabel(/^Published/).fill('2024-10-24');
    await page.getByRole('button', { name: 'Add this text' }).click();
    await joined();
    const { documents, extractions } = await loadProject(server.url);
    expect(documents.at(-1)).toMatchObject({ title: 'A statement', source: 'Test Wire', date: '2024-10-24' });
    expect(extractions.at(-1)?.statements[0]?.when?.start).toBe('2024-10-22');

    await page.getByRole('button', { name: 'Close this message' }).click();
    await page.keyboard.press('n');
    await page
      .getByTestId('files')
      .setInputFiles({ name: 'more.txt', mimeType: 'text/plain', buffer: Buffer.from(LULA) });
    await joined();
    expect((await loadProject(server.url)).documents.at(-1)?.id).toBe('more.txt');
  });

  test('text on the clipboard joins by a paste outside of fields', async () => {
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, clipboardData }));
    }, LULA);
    await joined();
    expect((await loadProject(server.url)).documents).toHaveLength(6);
  });

  test('a text that looks like a page is shown, never run', async () => {
    const attack =
      '<img src=x onerror=alert(1)> Vladimir Putin met <b>Narendra Modi</b> in Kazan. <script>alert(2)</script>';
    await dropFiles(page, [{ name: '<img src=x onerror=alert(3)>.txt', content: attack }]);
    await joined();
    await page
      .getByTestId('filters')
      .getByRole('checkbox', { name: /onerror/ })
      .waitFor();
    await page
      .getByTestId('filters')
      .getByRole('button', { name: /onerror.*list all/ })
      .first()
      .click();
    await page.getByTestId('list').getByTestId('sentence').first().click();
    const reader = page.getByTestId('reader');
    await reader.waitFor();
    expect(await reader.getByRole('document').textContent()).toContain(attack);
    expect(await page.locator('img, [data-testid="reader"] script, [data-testid="reader"] b').count()).toBe(0);
  });

  test('what cannot be read is named, and the rest goes on', async () => {
    await dropFiles(page, [
      { name: 'report.pdf', content: '%PDF-1.7' },
      { name: 'empty.txt', content: ' \n' },
      { name: 'lula.txt', content: LULA },
    ]);
    await joined();
    const notices = await page.getByTestId('notice').allTextContents();
    expect(notices.join('\n')).toMatch(/“report\.pdf” is of a kind that cannot be read/);
    expect(notices.join('\n')).toMatch(/“empty\.txt” was left out: it has no text/);
    await dropFiles(page, [{ name: 'again.txt', content: LULA }]);
    await page
      .getByTestId('notice')
      .getByText(/its text is already here as “?"?lula\.txt/)
      .waitFor();
    expect((await loadProject(server.url)).documents).toHaveLength(6);
  });

  test('reading shows its progress and can be cancelled', async () => {
    const long = Array.from({ length: 20_000 }, (_, i) => `France met Germany in Berlin, for the ${i}th time.`).join(
      ' ',
    );
    await dropFiles(page, [{ name: 'long.txt', content: long }]);
    await page.getByTestId('progress').getByRole('button', { name: 'Cancel' }).click();
    await page.getByTestId('notice').getByText('Reading cancelled; nothing was added.').waitFor();
    expect(await page.getByTestId('progress').count()).toBe(0);
    expect((await loadProject(server.url)).documents).toHaveLength(5);
    await dropFiles(page, [{ name: 'lula.txt', content: LULA }]);
    await joined();
  });
});

test('a project without texts says how to begin', async () => {
  const project = await loadProject(server.url);
  const empty = { ...project, documents: [], extractions: [], corpus: [] };
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(`${server.url}/api/project`, { method: 'PUT', headers, body: JSON.stringify(empty) });
  expect(response.status).toBe(204);
  await reloadPage(page);
  await page.getByTestId('empty').getByRole('button', { name: 'Add texts' }).click();
  await page.getByTestId('paste').fill(LULA);
  await page.getByRole('button', { name: 'Add this text' }).click();
  await joined();
  await openActor('Macron');
});
