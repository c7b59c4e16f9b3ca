import { expect, test } from 'vitest';
import { findOpener } from '../../../src/cli/open-browser.ts';

test.each([
  ['linux', { DISPLAY: ':0' }, 'xdg-open'],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
  ['linux', {}, null],
  ['darwin', {}, 'open'],
  ['win32', {}, 'cmd'],
  ['darwin', { CI: 'true' }, null],
  ['linux', { CI: '1', DISPLAY: ':0' }, null],
] as const)('on %s with %o the page is opened by %s', (platform, env, program) => {
  expect(findOpener(platform, env)?.[0] ?? null).toBe(program);
});
