import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TrainingStep } from '../../../src/training/steps.ts';
import { runSteps } from '../../../src/training/steps.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-steps-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const run = (steps: readonly TrainingStep[]): string[] => {
  const lines: string[] = [];
  const work = join(folder, 'work');
  runSteps(steps, work, { data: '', embeddings: null, models: folder, report: (line) => lines.push(line) });
  return lines;
};

const step = (name: string, make: TrainingStep['run']): TrainingStep => ({ name, output: `${name}.bin`, run: make });

describe('the steps of the training', () => {
  const first = step('first', () => Uint8Array.of(1));
  const second = step('second', ({ read }) => Uint8Array.of(...read('first.bin'), 2));

  it('hand on what they make, and their models ship', () => {
    run([first, second]);
    expect([...readFileSync(join(folder, 'second.bin'))]).toEqual([1, 2]);
  });

  it('go on where a run was broken off', () => {
    const broken = step('second', () => {
      throw new Error('broken off');
    });
    expect(() => run([first, broken])).toThrow('broken off');
    expect(readdirSync(join(folder, 'work'))).toEqual(['first.bin']);
    const never = step('first', () => {
      throw new Error('made twice');
    });
    run([never, second]);
    expect([...readFileSync(join(folder, 'second.bin'))]).toEqual([1, 2]);
  });
});
