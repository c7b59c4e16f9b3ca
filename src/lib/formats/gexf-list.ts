import { cleanCharacters } from './clean-characters.ts';

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const UNESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** A GEXF list of strings, each quoted as in JSON, so that commas do not split it: `["a, b", "c"]`. */
export const encodeList = (values: readonly string[]): string =>
  `[${values.map((value) => `"${cleanCharacters(value).replace(/[\\"\n\r\t]/g, (mark) => ESCAPES[mark] ?? mark)}"`).join(', ')}]`;

const ITEM = /\s*(?:"([^"\\]*(?:\\[\s\S][^"\\]*)*)"|'([^'\\]*(?:\\[\s\S][^'\\]*)*)'|([^,]*))\s*(?:,|$)/y;

const decodeBracketed = (text: string): readonly string[] => {
  const values: string[] = [];
  ITEM.lastIndex = 0;
  while (ITEM.lastIndex < text.length) {
    const found = ITEM.exec(text);
    if (!found) return [text];
    const quoted = found[1] ?? found[2];
    const value = quoted?.replace(/\\([\s\S])/g, (_whole, mark: string) => UNESCAPES[mark] ?? mark);
    values.push(value ?? found[3]?.trim() ?? '');
  }
  return values;
};

/**
 * Reads a list of strings as GEXF files have it: `["a", 'b', c]`, `a|b` or `a, b`. Anything else is a list of one, blank
 * text of none.
 */
export const decodeList = (text: string): readonly string[] => {
  const trimmed = text.trim();
  if (trimmed.startsWith('[') && trimmed.endsWith(']')) return decodeBracketed(trimmed.slice(1, -1).trim());
  if (trimmed === '') return [];
  return trimmed.split(trimmed.includes('|') ? '|' : ',').map((value) => value.trim());
};
