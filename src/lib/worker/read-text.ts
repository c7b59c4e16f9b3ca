import type { Document } from '../model/document.ts';
import { decodeText } from '../sources/decode-text.ts';
import { parseHtml } from '../sources/html.ts';
import { parsePlainText } from '../sources/plain-text.ts';
import type { RawText } from './messages.ts';

/** Whether the name is that of a web page. All else is read as plain text. */
const isPage = (name: string): boolean => /\.x?html?$/i.test(name);

/** The document in a raw text, under the given id. */
export const readText = ({ name, content, date, title, source }: RawText, id: string): Document => {
  const page = isPage(name);
  const text = typeof content === 'string' ? content : decodeText(new Uint8Array(content), page);
  const known = { date, title, source, url: null };
  return page ? parseHtml(id, text, known) : parsePlainText(id, text, known);
};

/** The name itself, or the first of "name (2)", "name (3)" … that is free. */
export const findFreeId = (name: string, taken: ReadonlySet<string>): string => {
  let id = name;
  for (let i = 2; taken.has(id); i += 1) id = `${name} (${i})`;
  return id;
};
