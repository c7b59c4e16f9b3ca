import { InputError } from '../../model/errors.ts';

/** Fields of one tab-separated line; a quoted field may hold tabs, and `""` for a quotation mark. */
const splitLine = (line: string): string[] => {
  const fields: string[] = [];
  let at = 0;
  while (at <= line.length) {
    if (line[at] === '"') {
      const quoted = /^"((?:[^"]|"")*)"(?=\t|$)/.exec(line.slice(at));
      if (quoted) {
        fields.push((quoted[1] ?? '').replaceAll('""', '"'));
        at += quoted[0].length + 1;
        continue;
      }
    }
    const tab = line.indexOf('\t', at);
    const end = tab === -1 ? line.length : tab;
    fields.push(line.slice(at, end));
    at = end + 1;
  }
  return fields;
};

/** The rows of a tab-separated text without its heading, each a list of fields. */
export const readRows = (content: string): string[][] =>
  content
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map(splitLine);

/** The rows of a tab-separated text whose first line names its columns. @throws InputError for a column that is missing. */
export const readTable = <Name extends string>(content: string, columns: readonly Name[]): Record<Name, string>[] => {
  const [heading = [], ...rows] = readRows(content);
  const places = columns.map((name) => {
    const place = heading.indexOf(name);
    if (place === -1) throw new InputError('bad-table', `The table has no column "${name}".`, { column: name });
    return place;
  });
  return rows.map(
    (row) => Object.fromEntries(columns.map((name, i) => [name, row[places[i] ?? -1] ?? ''])) as Record<Name, string>,
  );
};
