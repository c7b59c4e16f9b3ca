import type { Block, BlockKind, CleanText } from '../../model/clean-text.ts';
import type { Document, IsoDate } from '../../model/document.ts';
import type { Issue } from '../../model/issue.ts';
import type { Span } from '../../model/span.ts';
import { findDateLine, findDateline, isDate } from './dateline.ts';
import { findFurniture, findTeaser } from './furniture.ts';
import { isHeading } from './headings.ts';
import { findLines } from './lines.ts';
import type { NormalizedText } from './normalize.ts';
import { normalizeText } from './normalize.ts';
import { findTitle } from './titles.ts';

/** A line of the document, normalised. */
interface Line extends Span, NormalizedText {}

const WORD = /[\p{L}\p{N}]/u;

const sliceOffsets = (line: NormalizedText, from: number, to: number): NormalizedText => ({
  text: line.text.slice(from, to),
  offsets: line.offsets.slice(from, to + 1),
  dropped: 0,
});

const trimStart = (text: string, from: number): number => {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at;
};

/** Gathers what becomes of the lines, in text order. */
class Gathering {
  readonly blocks: Block[] = [];
  readonly furniture: Span[] = [];
  title: Span | null = null;
  dateline: Span | null = null;
  date: IsoDate | null = null;

  addBlock(kind: BlockKind, line: NormalizedText, from: number, to: number): Span {
    const { text, offsets } = sliceOffsets(line, from, to);
    if (WORD.test(text)) this.blocks.push({ kind, text, offsets });
    return { start: offsets[0] ?? 0, end: offsets[text.length] ?? 0 };
  }

  addFurniture(line: NormalizedText, from: number, to: number): void {
    const start = line.offsets[from] ?? 0;
    const end = line.offsets[to] ?? start;
    const last = this.furniture.at(-1);
    if (end > start && (!last || last.end <= start)) this.furniture.push({ start, end });
  }
}

const readParagraph = (gathering: Gathering, line: Line, early: boolean, isOnly: boolean): void => {
  let from = 0;
  if (!isOnly) {
    const teaser = findTeaser(line.text);
    if (teaser > 0) {
      gathering.addFurniture(line, 0, teaser);
      from = trimStart(line.text, teaser);
      if (from >= line.text.length) return;
    }
  }
  const dateline = early && !gathering.dateline ? findDateline(line.text.slice(from, from + 200)) : null;
  if (dateline) {
    gathering.dateline = gathering.addBlock('heading', line, from, from + dateline.placeEnd);
    gathering.addFurniture(line, from + dateline.placeEnd, from + dateline.end);
    gathering.date ??= dateline.date;
    from = trimStart(line.text, from + dateline.end);
  }
  if (from >= line.text.length) return;
  const kind = isHeading(line.text.slice(from)) ? 'heading' : 'paragraph';
  gathering.addBlock(kind, line, from, line.text.length);
};

const findIssues = (document: Document, lines: readonly Line[], date: IsoDate | null): Issue[] => {
  const issues: Issue[] = [];
  if (document.date !== null && date !== document.date) {
    issues.push({ code: 'unreadable-date', message: `The date "${document.date}" is no day of the calendar.` });
  }
  const dropped = lines.reduce((sum, line) => sum + line.dropped, 0);
  if (dropped > 0) {
    issues.push({
      code: 'characters-left-out',
      message: `${dropped} control characters or half characters were left out.`,
    });
  }
  return issues;
};

/**
 * The article's own words without page furniture, normalised, with offsets back into the document. Of two lines or fewer
 * nothing is taken for furniture. Never throws.
 */
export const cleanText = (document: Document): CleanText => {
  const lines: Line[] = findLines(document.text).map(({ start, end }) => ({
    start,
    end,
    ...normalizeText(document.text, start, end),
  }));
  const short = lines.length < 3;
  const title = findTitle(
    lines.map((line) => line.text),
    document.title,
    document.source,
  );
  const gathering = new Gathering();
  let paragraphs = 0;
  lines.forEach((line, i) => {
    const size = line.text.length;
    if (size === 0) return;
    if (title?.line === i) {
      gathering.addFurniture(line, 0, title.from);
      gathering.title = gathering.addBlock('title', line, title.from, title.to);
      gathering.addFurniture(line, title.to, size);
      return;
    }
    if (!short) {
      const stamp = paragraphs < 3 || i >= lines.length - 3 ? findDateLine(line.text) : null;
      if (stamp) gathering.date ??= stamp.date;
      if (stamp !== null || title?.repeats.has(i) === true || findFurniture(line.text) !== null) {
        gathering.addFurniture(line, 0, size);
        return;
      }
    }
    readParagraph(gathering, line, paragraphs < 2, short);
    paragraphs += 1;
  });
  const given = document.date !== null && isDate(document.date) ? document.date : null;
  const date = given ?? gathering.date;
  return {
    document,
    blocks: gathering.blocks,
    furniture: gathering.furniture,
    title: gathering.title,
    dateline: gathering.dateline,
    date,
    issues: findIssues(document, lines, given),
  };
};
