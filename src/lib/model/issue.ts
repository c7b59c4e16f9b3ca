/** A warning that travels with the data: odd input that was skipped, never an exception. */
export interface Issue {
  /** Stable and readable, e.g. "unreadable-date". */
  readonly code: string;
  readonly message: string;
  /** Span in the document's text, where there is one. */
  readonly start?: number;
  readonly end?: number;
}
