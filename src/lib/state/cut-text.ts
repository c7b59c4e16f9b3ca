import type { Span } from '../model/span.ts';

/** A stretch of text with what covers it. */
export interface Piece<T> extends Span {
  readonly text: string;
  /** The shortest of the spans that cover the piece, null for bare text. */
  readonly cover: T | null;
}

interface Edge<T> {
  readonly at: number;
  readonly opens: boolean;
  readonly span: T;
}

/**
 * Cuts `text.slice(range)` at the ends of spans, so that each piece lies wholly inside or outside of each of them. Spans
 * may nest and overlap; what sticks out of the range is cut off. Linear in the text but for the depth of nesting.
 */
export const cutText = <T extends Span>(text: string, range: Span, spans: readonly T[]): readonly Piece<T>[] => {
  const edges: Edge<T>[] = spans
    .filter((span) => span.start < range.end && span.end > range.start && span.start < span.end)
    .flatMap((span) => [
      { at: Math.max(span.start, range.start), opens: true, span },
      { at: Math.min(span.end, range.end), opens: false, span },
    ])
    .sort((a, b) => a.at - b.at);
  const pieces: Piece<T>[] = [];
  const open = new Set<T>();
  let start = range.start;
  const close = (end: number): void => {
    if (end <= start) return;
    let cover: T | null = null;
    for (const span of open) {
      if (!cover || span.end - span.start < cover.end - cover.start) cover = span;
    }
    pieces.push({ start, end, text: text.slice(start, end), cover });
    start = end;
  };
  for (const { at, opens, span } of edges) {
    close(at);
    if (opens) open.add(span);
    else open.delete(span);
  }
  close(range.end);
  return pieces;
};
