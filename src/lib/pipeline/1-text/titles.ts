import { findFurniture } from './furniture.ts';

const SENTENCE_END = /[.!?:]["')\]]*$/;
const LONGEST_TITLE = 180;

/** Where the title stands among the lines of a text. */
export interface TitlePlace {
  readonly line: number;
  /** The title within that line, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Further lines that only say the title once more. */
  readonly repeats: ReadonlySet<number>;
}

const toKey = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** "Arizona Tribune - Putin to meet …": an outlet before or after the title. */
const splitOutlet = (line: string): { readonly from: number; readonly to: number }[] => {
  const places = [{ from: 0, to: line.length }];
  const before = /^.{2,40}? [-|:] (?=\S)/.exec(line);
  if (before) places.push({ from: before[0].length, to: line.length });
  const after = /^(.{12,}) [-|] .{2,40}$/.exec(line);
  if (after) places.push({ from: 0, to: (after[1] as string).length });
  return places;
};

/** A line that says the title and little more: the title alone, or with a credit after it. */
const isRepeat = (line: string, key: string): boolean => {
  if (line.length > key.length * 2 + 120) return false;
  const own = toKey(line);
  return own === key || (own.startsWith(`${key} `) && /\b(?:photo|image|picture|credit|file)\b/i.test(line));
};

/**
 * Finds the title: the line that says the document's known title, else a first line without a full stop that is
 * repeated or stands over longer text. An outlet's name before or after it is not part of it.
 */
export const findTitle = (lines: readonly string[], known: string | null, outlet: string | null): TitlePlace | null => {
  const short = lines.map((line) => line.length <= LONGEST_TITLE + 60);
  const keys = lines.map((line, i) => (short[i] ? toKey(line) : ''));
  const collect = (line: number, from: number, to: number): TitlePlace => {
    const key = toKey((lines[line] as string).slice(from, to));
    const repeats = new Set<number>();
    lines.forEach((text, i) => {
      if (i !== line && short[i] && isRepeat(text, key)) repeats.add(i);
    });
    return { line, from, to, repeats };
  };
  const knownKey = known === null ? '' : toKey(known);
  const outletKey = outlet === null ? '' : toKey(outlet);
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  for (let i = 0; i < Math.min(lines.length, 8); i += 1) {
    const line = lines[i] as string;
    if (!short[i] || findFurniture(line) !== null) continue;
    for (const { from, to } of splitOutlet(line)) {
      const key = toKey(line.slice(from, to));
      if (key.length < 6) continue;
      const rest = toKey(line.slice(0, from) + line.slice(to));
      const repeated = (counts.get(key) ?? 0) - (from === 0 && to === line.length ? 1 : 0);
      if (key === knownKey || (repeated > 0 && key.split(' ').length > 2) || (rest !== '' && rest === outletKey)) {
        return collect(i, from, to);
      }
    }
  }
  const first = lines[0];
  if (first === undefined || lines.length < 2 || !short[0] || first.length > LONGEST_TITLE || SENTENCE_END.test(first))
    return null;
  const words = first.split(' ').length;
  const longest = lines.slice(1, 12).reduce((most, line) => Math.max(most, line.length), 0);
  return words >= 3 && longest > first.length * 1.2 ? collect(0, 0, first.length) : null;
};
