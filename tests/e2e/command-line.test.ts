import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const PROGRAM = join(import.meta.dirname, '..', '..', 'bin', 'entente.js');

interface Ran {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs the program as a user would. `enough`: characters after which the reader goes away. */
const run = (args: readonly string[], input: string | Buffer, enough = Infinity): Promise<Ran> =>
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

const lines = (output: string): Record<string, unknown>[] =>
  output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('entente extract --jsonl', () => {
  test('writes one line for each document, in order, ids as they came', async () => {
    const input = [
      '{"id":"a","text":"Guterres criticised Russia."}',
      '',
      '{"id":"a","text":""}',
      '{"id":"é\\n","text":null,"x":1}',
    ];
    const { status, output, errors } = await run(['extract', '--jsonl'], `\uFEFF${input.join('\r\n')}\r\n`);
    const [first, second, third, ...rest] = lines(output);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({
      id: 'a',
      statements: [{ predicate: 'criticised', class: 'ACCUSE', sign: -1, modality: 'happened', sentence: [0, 27] }],
    });
    expect(second).toEqual({ id: 'a', entities: [], mentions: [], statements: [], issues: [] });
    expect(third).toMatchObject({ id: 'é\n', error: { line: 4 } });
    expect(status).toBe(1);
    expect(errors).toBe('');
  });

  test('gives the same bytes for the same input', async () => {
    const input = '{"id":"a","text":"Putin will meet Xi in Kazan on Tuesday.","date":"2024-10-21"}\n'.repeat(3);
    const runs = [
      await run(['extract', '--jsonl', '--corpus'], input),
      await run(['extract', '--jsonl', '--corpus'], input),
    ];
    expect(runs[0]).toEqual(runs[1]);
    expect(lines(runs[0]?.output ?? '').at(-1)).toMatchObject({ corpus: true });
    expect(runs[0]?.status).toBe(0);
  });

  test('ends quietly when its reader has enough', async () => {
    const input = `${JSON.stringify({ id: 'a', text: 'Macron met Scholz in Berlin. '.repeat(40) })}\n`.repeat(200);
    const { status, errors } = await run(['extract', '--jsonl'], input, 1000);
    expect([status, errors]).toEqual([0, '']);
  });
});

test('a wrong command or option is told on standard error, with what is right', async () => {
  const command = await run(['extrakt'], '');
  expect([command.status, command.output]).toEqual([2, '']);
  expect(command.errors).toContain('entente help');
  const option = await run(['extract', '--date', 'soon'], '');
  expect([option.status, option.output]).toEqual([2, '']);
  expect(option.errors).toContain('YYYY-MM-DD');
});
