import type { Readable } from 'node:stream';

/**
 * The lines of a stream of UTF-8, without their line feed or carriage return and line feed. Only these end a line: JSON
 * strings may hold other separators (U+2028), at which Node's own readline breaks. A byte order mark is left out.
 */
export async function* readLines(input: Readable | AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  // Pieces of a line that has not ended, so that a long line is put together once.
  let pieces: string[] = [];
  const endLine = (last: string): string => {
    pieces.push(last);
    const line = pieces.join('');
    pieces = [];
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  };
  for await (const chunk of input) {
    const text = decoder.decode(chunk as Uint8Array, { stream: true });
    let from = 0;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', from)) {
      yield endLine(text.slice(from, at));
      from = at + 1;
    }
    if (from < text.length) pieces.push(text.slice(from));
  }
  const rest = endLine(decoder.decode());
  if (rest !== '') yield rest;
}
