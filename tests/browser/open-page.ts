import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';

export interface OpenedPage {
  readonly page: Page;
  /** Closes the page; fails when it asked another host for anything, did what its policy forbids or ran into an error. */
  readonly close: () => Promise<void>;
}

export interface PageOptions {
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** Runs in the page before its own scripts. */
  readonly init?: () => void;
}

const watch = (context: BrowserContext, page: Page, url: string): readonly string[] => {
  const problems: string[] = [];
  context.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(`${url}/`) && !/^(data|blob):/.test(address)) problems.push(`asked for ${address}`);
  });
  page.on('pageerror', (error) => problems.push(String(error.stack ?? error)));
  page.on('dialog', (dialog) => {
    problems.push(`a script opened a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return problems;
};

/** Waits until the picture stands: a graph is drawn and nothing moves. */
export const waitForPicture = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => window.__viz !== undefined, null, { timeout: 90_000 });
  await page.evaluate(() => window.__viz?.ready);
};

/** Loads the page again, once what was changed has reached the server: before that the browser would ask whether to leave. */
export const reloadPage = async (page: Page): Promise<void> => {
  await page.locator('.workbench[aria-busy="false"]').waitFor();
  await page.reload();
};

/** Opens the page of a running server in a browser context of its own. */
export const openPage = async (
  browser: Browser,
  url: string,
  { scheme = 'light', width = 1280, height = 720, init }: PageOptions = {},
): Promise<OpenedPage> => {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      // An error that nobody catches reaches the problems of the page.
      queueMicrotask(() => {
        throw new Error(`Against the policy: ${violatedDirective} ${blockedURI} in ${sourceFile}`);
      });
    });
  });
  if (init) await context.addInitScript(init);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const problems = watch(context, page, url);
  await page.goto(url);
  await page.getByTestId('inspector').waitFor();
  return {
    page,
    close: async () => {
      await context.close();
      expect(problems).toEqual([]);
    },
  };
};
