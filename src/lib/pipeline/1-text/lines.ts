import type { Span } from '../../model/span.ts';

const LINE_BREAK = /\r\n|[\n\r\v\f\u2028\u2029]/g;
const VISIBLE_START = /\S/;
const SENTENCE_END = /[.!?:;][\s"'\u2019\u201d)\]]*$/;

/** A wrapped line of a letter-like text is about this long; longer lines are paragraphs. */
const WRAP_MIN = 45;
const WRAP_MAX = 100;

interface Line extends Span {
  /** Whether an empty line stands before it. */
  readonly apart: boolean;
}

const trimmed = (text: string, start: number, end: number): Span | null => {
  const piece = text.slice(start, end);
  const first = piece.search(VISIBLE_START);
  if (first < 0) return null;
  return { start: start + first, end: start + piece.trimEnd().length };
};

const splitLines = (text: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  let apart = true;
  const take = (end: number): void => {
    const span = trimmed(text, start, end);
    if (span) lines.push({ ...span, apart });
    apart = !span;
  };
  for (const match of text.matchAll(LINE_BREAK)) {
    take(match.index);
    start = match.index + match[0].length;
  }
  take(text.length);
  return lines;
};

const endsOpen = (text: string, line: Span): boolean =>
  !SENTENCE_END.test(text.slice(Math.max(line.start, line.end - 8), line.end));

/** Whether the text is set in lines of a fixed width, so that a line break within a paragraph means nothing. */
const isHardWrapped = (text: string, lines: readonly Line[]): boolean => {
  let wrapped = 0;
  let long = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    const length = line.end - line.start;
    if (length > WRAP_MAX) long += 1;
    else if (next && !next.apart && length >= WRAP_MIN && endsOpen(text, line)) wrapped += 1;
  });
  return wrapped >= 4 && long === 0;
};

/** The paragraphs and other lines of a text, without white space around them, in text order. */
export const findLines = (text: string): Span[] => {
  const lines = splitLines(text);
  const wrapped = isHardWrapped(text, lines);
  const spans: { start: number; end: number }[] = [];
  lines.forEach((line, i) => {
    const previous = lines[i - 1];
    const last = spans.at(-1);
    const continues =
      previous !== undefined &&
      !line.apart &&
      endsOpen(text, previous) &&
      previous.end - previous.start >= WRAP_MIN &&
      (wrapped || /^\p{Ll}/u.test(text.slice(line.start, line.start + 2)));
    if (last && continues) last.end = line.end;
    else spans.push({ start: line.start, end: line.end });
  });
  return spans;
};
