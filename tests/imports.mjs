/**
 * Checks the import table (tests/imports.cjs) with dependency-cruiser. It reads a copy of the sources in which each
 * component stands as the TypeScript of its script blocks: dependency-cruiser compiles components before it looks at
 * them, and so never sees their type imports.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const copy = join(root, '.svelte-kit', 'imports');

/** The script blocks of a component, one after the other. */
const toScript = (source) =>
  [...source.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('\n');

rmSync(copy, { recursive: true, force: true });
mkdirSync(copy, { recursive: true });
for (const file of readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })) {
  if (!file.isFile()) continue;
  const from = join(file.parentPath, file.name);
  const to = join(copy, from.slice(root.length));
  mkdirSync(dirname(to), { recursive: true });
  if (file.name.endsWith('.svelte')) writeFileSync(`${to}.ts`, toScript(readFileSync(from, 'utf8')));
  else cpSync(from, to);
}
cpSync(join(root, 'package.json'), join(copy, 'package.json'));
writeFileSync(
  join(copy, 'tsconfig.json'),
  JSON.stringify({ compilerOptions: { module: 'esnext', moduleResolution: 'bundler' } }),
);

const command = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
const { status } = spawnSync(process.execPath, [command, 'src', '--config', join(root, 'tests', 'imports.cjs')], {
  cwd: copy,
  stdio: 'inherit',
});
process.exit(status ?? 1);
