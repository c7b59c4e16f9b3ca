import type { Document, IsoDate } from './document.ts';
import type { Issue } from './issue.ts';
import type { Span } from './span.ts';

/** `title` and `heading` are lines without a full stop; only they may be telegraphic ("Putin to meet Guterres"). */
export type BlockKind = 'title' | 'heading' | 'paragraph';

/**
 * One block of the article's own words, normalised: straight quotes, plain spaces, `-` or ` - ` for dashes, `...` for an
 * ellipsis, no zero-width or control characters.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  /**
   * For each code unit of `text` the place in the document's text where it begins; one more entry for the end.
   * Length `text.length + 1`, never falling.
   */
  readonly offsets: Uint32Array;
}

/** The article's own words without page furniture, with offsets back into the document. */
export interface CleanText {
  readonly document: Document;
  readonly blocks: readonly Block[];
  /** What was taken for page furniture (share prices, credits, bylines, teasers), in text order. */
  readonly furniture: readonly Span[];
  /** The title line in the text, where there is one. */
  readonly title: Span | null;
  /** Place words of a dateline ("KYIV (Reuters) -"), where there is one. */
  readonly dateline: Span | null;
  /** Day of publication: the document's own, else what the text shows, else null. */
  readonly date: IsoDate | null;
  /** What was odd in the text (an unreadable date, characters left out). */
  readonly issues: readonly Issue[];
}
