import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { openPage } from './open-page.ts';
import type { OpenedPage } from './open-page.ts';
import { startServer } from './start-server.ts';
import type { RunningServer } from './start-server.ts';

/** A page of its own for each test, over a server. */
export interface PageInUse {
  readonly server: RunningServer;
  readonly browser: Browser;
  readonly opened: OpenedPage;
  readonly page: Page;
}

/**
 * Opens a page before each test of a file and closes it afterwards; `onOpen` hands it over and waits for what the tests
 * need. `freshServer`: each test changes the project, so each has a server of its own.
 */
export const usePage = (onOpen: (inUse: PageInUse) => Promise<void>, { freshServer = false } = {}): void => {
  let browser: Browser;
  let server: RunningServer;
  let opened: OpenedPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    if (!freshServer) server = await startServer();
  });
  afterAll(async () => {
    await browser.close();
    if (!freshServer) await server.stop();
  });
  beforeEach(async () => {
    if (freshServer) server = await startServer();
    opened = await openPage(browser, server.url);
    await onOpen({ server, browser, opened, page: opened.page });
  });
  afterEach(async () => {
    await opened.close();
    if (freshServer) await server.stop();
  });
};
