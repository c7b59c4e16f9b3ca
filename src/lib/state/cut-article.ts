import type { Extraction, ResolvedMention } from '../model/extraction.ts';
import { contains, overlaps } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import { cutText } from './cut-text.ts';
import type { Role, RoleSpan } from './cut-sentence.ts';

export interface ArticlePiece extends Span {
  readonly text: string;
  /** Entities that the words stand for: several for a plural ("the two men"), none for bare text. */
  readonly entities: readonly string[];
  /** Whether it belongs to the emphasised sentence. */
  readonly emphasised: boolean;
  readonly role: Role | null;
}

export interface Paragraph extends Span {
  /** Page furniture: share prices, credits, teasers. */
  readonly furniture: boolean;
  readonly pieces: readonly ArticlePiece[];
}

interface Mark extends Span {
  readonly entities: readonly string[];
}

const NO_ENTITIES: readonly string[] = [];

/** Plurals stand once for each member: one mark for all of them. */
const toMarks = (mentions: readonly ResolvedMention[]): readonly Mark[] => {
  const marks = new Map<string, { start: number; end: number; entities: string[] }>();
  for (const { start, end, entity } of mentions) {
    const key = `${start}:${end}`;
    const mark = marks.get(key);
    if (!mark) marks.set(key, { start, end, entities: [entity] });
    else if (!mark.entities.includes(entity)) mark.entities.push(entity);
  }
  return [...marks.values()];
};

const findLines = (text: string): readonly Span[] => {
  const lines: Span[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    if (line.trim() !== '') lines.push({ start: index, end: index + line.length });
  }
  return lines;
};

/** Spans in text order handed out to the lines they touch, in one walk. */
const shareOut = <T extends Span>(lines: readonly Span[], spans: readonly T[]): readonly (readonly T[])[] => {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  let carried: readonly T[] = [];
  return lines.map((line) => {
    const mine = carried.filter((span) => overlaps(span, line));
    while (next < sorted.length && (sorted[next] as T).start < line.end) {
      const span = sorted[next] as T;
      if (overlaps(span, line)) mine.push(span);
      next += 1;
    }
    carried = mine.filter(({ end }) => end > line.end);
    return mine;
  });
};

/** Lines carry blanks that furniture does not. */
const trim = (text: string, { start, end }: Span): Span => {
  const line = text.slice(start, end);
  return { start: start + line.length - line.trimStart().length, end: end - (line.length - line.trimEnd().length) };
};

/** The whole text of an article as lines, with its mentions, its furniture and one emphasised sentence. */
export const cutArticle = (
  extraction: Extraction,
  sentence: Span | null,
  roles: readonly RoleSpan[],
): readonly Paragraph[] => {
  const { text } = extraction.document;
  const lines = findLines(text);
  const marks = shareOut(lines, toMarks(extraction.mentions));
  const furniture = shareOut(lines, extraction.furniture);
  return lines.map((line, i) => {
    const here = sentence && overlaps(sentence, line) ? [sentence] : [];
    const pieces = cutText<Mark>(text, line, marks[i] ?? []).flatMap(({ cover, ...outer }) =>
      cutText(text, outer, here).flatMap(({ cover: within, ...middle }) =>
        cutText<RoleSpan>(text, middle, roles).map(({ cover: role, ...piece }) => ({
          ...piece,
          entities: cover?.entities ?? NO_ENTITIES,
          emphasised: within !== null,
          role: role?.role ?? null,
        })),
      ),
    );
    return { ...line, furniture: (furniture[i] ?? []).some((span) => contains(span, trim(text, line))), pieces };
  });
};
