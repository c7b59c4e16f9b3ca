/**
 * Runs all suites and ends with one line, "N passed, N failed", summed over them. Lint, types, imports and evaluation
 * count as one each; units and browser tests count each test.
 *
 *   node tests/run.mjs                  all suites
 *   node tests/run.mjs lint units       only these
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const scratch = mkdtempSync(join(tmpdir(), 'entente-test-'));

/** Runs a script with this very Node; says whether it went well. */
const runScript = (script, ...args) =>
  spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit' }).status === 0;

const runPackage = (name, script, ...args) => runScript(join('node_modules', name, script), ...args);

/** A check that counts as one. */
const runCheck = (...steps) => {
  // All steps run, so that one look shows all that is wrong.
  const results = steps.map((step) => step());
  return results.every(Boolean) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

/** Counts of a Vitest project. A file that cannot be loaded, or a run that breaks off, is a failure too. */
const runVitest = (project) => {
  const file = join(scratch, `${project}.json`);
  const isGood = runPackage(
    'vitest',
    'vitest.mjs',
    ...['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  );
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const brokenFiles = report.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    ).length;
    const failed = report.numFailedTests + brokenFiles;
    return { passed: report.numPassedTests, failed: failed === 0 && !isGood ? 1 : failed };
  } catch (error) {
    console.error(`${project}: no report (${error.message})`);
    return { passed: 0, failed: 1 };
  }
};

const SUITES = {
  build: () => runCheck(() => runScript('build.mjs')),
  lint: () =>
    runCheck(
      () => runPackage('eslint', 'bin/eslint.js', '.'),
      () => runPackage('prettier', 'bin/prettier.cjs', '--check', '--log-level=warn', '.'),
    ),
  types: () =>
    runCheck(
      () => runPackage('svelte-check', 'bin/svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'),
      () => runPackage('typescript', 'bin/tsc', '--noEmit'),
    ),
  imports: () => runCheck(() => runScript('tests/imports.mjs')),
  units: () => runVitest('unit'),
  evaluation: () => runCheck(() => runScript('bin/entente.js', 'evaluate', '--check')),
  browser: () => runVitest('browser'),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(SUITES, name));
if (unknown.length > 0) {
  console.error(`No such suite: ${unknown.join(', ')}. There are: ${Object.keys(SUITES).join(', ')}.`);
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
const lines = [];
for (const [name, run] of Object.entries(SUITES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n── ${name} ──`);
  const startMs = performance.now();
  const { passed, failed } = run();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
  lines.push(
    `${name.padEnd(12)}${String(passed).padStart(5)} passed${String(failed).padStart(5)} failed${seconds.padStart(8)} s`,
  );
}
rmSync(scratch, { recursive: true, force: true });

console.log(`\n${lines.join('\n')}\n`);
// The very last line, also where standard output is a pipe.
process.exitCode = total.failed === 0 ? 0 : 1;
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
