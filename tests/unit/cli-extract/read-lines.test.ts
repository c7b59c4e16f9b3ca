import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { readLines } from '../../../src/cli/read-lines.ts';

const read = async (chunks: readonly Uint8Array[]): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of readLines(Readable.from(chunks))) lines.push(line);
  return lines;
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('readLines', () => {
  test('only line feeds end a line, with or without carriage return', async () => {
    expect(await read([bytes('a\r\nb\n\nc\u2028d\re\u0085f')])).toEqual(['a', 'b', '', 'c\u2028d\re\u0085f']);
  });

  test('a byte order mark is no part of the first line', async () => {
    expect(await read([bytes('\uFEFFa\nb')])).toEqual(['a', 'b']);
  });

  test('a character cut in two by the stream is put together', async () => {
    const whole = bytes('Zelenskyy – 🕊\nnext');
    const pieces = Array.from(whole, (byte) => Uint8Array.of(byte));
    expect(await read(pieces)).toEqual(['Zelenskyy – 🕊', 'next']);
  });

  test('nothing gives nothing', async () => {
    expect(await read([])).toEqual([]);
  });
});
