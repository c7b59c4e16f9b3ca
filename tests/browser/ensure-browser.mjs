/**
 * Finds a Chromium for the browser tests, or gets one: the system's, else Debian's package, else Playwright's own.
 *
 *   node tests/browser/ensure-browser.mjs     prints its path
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];

/** Places outside PATH. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Ubuntu's `chromium` is a stub that only tells to install another package: ask it for its version. */
const isWorking = (/** @type {string} */ path) =>
  existsSync(path) &&
  (process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0);

/**
 * Path of an installed browser, null where there is none. The environment variable ENTENTE_BROWSER goes first.
 * @returns {string | null}
 */
export const findBrowser = () => {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    process.env.ENTENTE_BROWSER ?? '',
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...PLACES,
    chromium.executablePath(),
  ];
  return candidates.find((path) => path !== '' && isWorking(path)) ?? null;
};

/**
 * @param {string} program
 * @param {readonly string[]} args
 */
const run = (program, args) => {
  process.stderr.write(`Getting a browser: ${program} ${args.join(' ')}\n`);
  // Standard output may be somebody's result.
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
};

const installFromDebian = () => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const packages = ['chromium', 'fonts-liberation'];
  run('apt-get', ['update']);
  return run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
};

const installFromPlaywright = () => {
  const command = fileURLToPath(new URL('../../node_modules/playwright-core/cli.js', import.meta.url));
  const withDependencies = process.getuid?.() === 0 ? ['--with-deps'] : [];
  return run(process.execPath, [command, 'install', ...withDependencies, 'chromium']);
};

/** Path of a browser, installed now if there was none. Throws when none can be had. */
export const ensureBrowser = () => {
  for (const install of [() => true, installFromDebian, installFromPlaywright]) {
    const path = install() ? findBrowser() : null;
    if (path) return path;
  }
  throw new Error('Browser tests: no Chromium found and none could be installed. Set ENTENTE_BROWSER to its path.');
};

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(`${ensureBrowser()}\n`);
