/** Before the browser tests: everything is built, and a browser is there. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './ensure-browser.mjs';

export const setup = () => {
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL('../../build.mjs', import.meta.url))], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('Browser tests: the build failed.');
  ensureBrowser();
};
