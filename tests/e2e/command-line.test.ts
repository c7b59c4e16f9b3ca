import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const PROGRAM = join(import.meta.dirname, '..', '..', 'bin', 'entente.js');

interface Ran {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs the program as a user would. `enough`: characters after which the reader goes away. */
const run = (args: readonly string[], input: string, enough: number): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(PROGRAM, args);
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.length > enough) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output, errors }));
    // The program may end before it has read all.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });

test('extract ends quietly when its reader has enough', async () => {
  const input = `${JSON.stringify({ id: 'a', text: 'Macron met Scholz in Berlin. '.repeat(40) })}\n`.repeat(200);
  const { status, errors } = await run(['extract', '--jsonl'], input, 1000);
  expect([status, errors]).toEqual([0, '']);
});

test('a wrong command is told on standard error, with what is right', async () => {
  const { status, output, errors } = await run(['extrakt'], '', Infinity);
  expect([status, output]).toEqual([2, '']);
  expect(errors).toContain('entente help');
});

test('parse writes trees, tells what it cannot read on standard error, and the rest goes on', async () => {
  const input = [
    JSON.stringify({ id: 'a\nb', text: "Putin didn't meet Modi." }),
    '{"id":"c"}',
    JSON.stringify({ id: 'd', text: 'Kazan\tis 😀.' }),
  ].join('\n');
  const { status, output, errors } = await run(['parse', '--conllu'], input, Infinity);
  expect(status).toBe(1);
  expect(errors).toContain('"c"');
  const blocks = output
    .trimEnd()
    .split('\n\n')
    .map((block) => block.split('\n'));
  expect(blocks[0]?.slice(0, 3)).toEqual(['# id = a\\nb', '# sent_id = 1', "# text = Putin didn't meet Modi."]);
  expect(blocks[0]?.[4]).toMatch(/^2-3\tdidn't\t_/);
  expect(blocks[1]?.slice(0, 2)).toEqual(['# id = d', '# sent_id = 2']);
  expect(blocks.flat().every((line) => line.startsWith('#') || line.split('\t').length === 10)).toBe(true);
});
