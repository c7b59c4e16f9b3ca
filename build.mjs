/**
 * Builds what is missing: the page and its server (build/) and the command line (dist/cli/). A stamp made from the
 * sources' content tells what is up to date, so a second run costs nothing.
 *
 *   node build.mjs              build all that is out of date
 *   node build.mjs --force      build all
 *   node build.mjs --training   build the programs that train and measure the models, and nothing else
 *   node build.mjs --prepare    the same after `npm install`; without the tools to build with it only says so
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const options = new Set(process.argv.slice(2));
const stampFile = join(root, 'dist', 'stamp');
const program = join(root, 'bin', 'entente.js');

/** All files below the given paths, in a fixed order. */
const listFiles = (path) => {
  if (!existsSync(path)) return [];
  if (!lstatSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
};

/** A hash over everything the builds read. */
const findStamp = () => {
  const hash = createHash('sha256').update(process.version);
  for (const name of [
    'src',
    'static',
    'package.json',
    'package-lock.json',
    'svelte.config.js',
    'vite.config.ts',
    'build.mjs',
  ]) {
    for (const file of listFiles(join(root, name))) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
};

const isBuilt = (stamp) =>
  existsSync(join(root, 'build', 'handler.js')) &&
  existsSync(join(root, 'dist', 'cli', 'main.js')) &&
  existsSync(stampFile) &&
  readFileSync(stampFile, 'utf8') === stamp;

/** Writes the generated types and tsconfig that both builds, the linter and the type checker read. */
const syncTypes = () => {
  const command = join(root, 'node_modules', '@sveltejs', 'kit', 'svelte-kit.js');
  execFileSync(process.execPath, [command, 'sync'], { stdio: ['ignore', 'ignore', 'inherit'] });
};

/** The command line is one bundle of our own sources; packages stay in node_modules. */
const buildProgram = async (vite) => {
  await vite.build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: 'src/cli/main.ts',
      outDir: 'dist/cli',
      target: 'node20',
      minify: false,
      emptyOutDir: true,
      copyPublicDir: false,
      chunkSizeWarningLimit: 20_000,
      rolldownOptions: { output: { entryFileNames: 'main.js', chunkFileNames: '[name].js' } },
    },
  });
};

const buildPage = async (vite) => {
  await vite.build({ root, logLevel: 'warn' });
};

/** The programs that train the models and measure them; they are built when they are called for, and only then. */
const buildTraining = async (vite) => {
  await vite.build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: 'dist/training',
      target: 'node20',
      minify: false,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: {
        input: ['src/training/train.ts', 'src/training/measure.ts'],
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
};

/** npx looks here first; without the link it would install the package into its own cache. */
const linkProgram = () => {
  chmodSync(program, 0o755);
  const folder = join(root, 'node_modules', '.bin');
  if (process.platform === 'win32' || !existsSync(folder)) return;
  const link = join(folder, 'entente');
  rmSync(link, { force: true });
  symlinkSync(join('..', '..', 'bin', 'entente.js'), link);
};

const main = async () => {
  process.chdir(root);
  if (options.has('--training')) {
    await buildTraining(await import('vite'));
    return;
  }
  linkProgram();
  const stamp = findStamp();
  if (!options.has('--force') && isBuilt(stamp)) return;

  const vite = await import('vite').catch((error) => {
    if (!options.has('--prepare')) throw error;
    return null;
  });
  if (!vite) {
    process.stderr.write('entente: no tools to build with are installed; skipped. "npm run build" builds later.\n');
    return;
  }
  process.stderr.write('Building the command line and the page …\n');
  rmSync(stampFile, { force: true });
  syncTypes();
  await buildProgram(vite);
  await buildPage(vite);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
};

await main();
