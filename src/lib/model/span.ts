/**
 * A stretch of a document's text: half-open `[start, end)`, in UTF-16 code units of the text exactly as given, so that
 * `text.slice(start, end)` is the thing meant.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
