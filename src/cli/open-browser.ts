import { spawn } from 'node:child_process';

/** The program that opens an address on the desktop; null where there is none. */
export const findOpener = (
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): readonly [string, ...string[]] | null => {
  if (env.CI) return null;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : null;
};

/** Opens an address in the browser of the desktop, where there is one. Never fails: the address was printed. */
export const openBrowser = (address: string): void => {
  const opener = findOpener(process.platform, process.env);
  if (!opener) return;
  const [program, ...args] = opener;
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
};
