import { InputError } from '../model/errors.ts';

/** What `readXml` meets, in the order of the text. Names come without their prefix; offsets are places in the text. */
export interface XmlHandlers {
  readonly open: (name: string, attributes: ReadonlyMap<string, string>, offset: number) => void;
  /** Character data, entities resolved; a text may come in several pieces. */
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** 1-based number of the line at an offset. */
const lineAt = (text: string, offset: number): number => {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
};

/** A fault of an XML file, with its line. */
export const toXmlError = (xml: string, offset: number, code: string, what: string): InputError => {
  const line = lineAt(xml, offset);
  return new InputError(code, `XML, line ${line}: ${what}. Correct the file.`, { line });
};

const toLocal = (name: string): string => name.slice(name.indexOf(':') + 1);

const ATTRIBUTE = /\s*([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const TAG_END = /\s*(\/?)>/y;
const NAME = /[^\s/<>"'=]+/y;

/** A place in a text that moves forward only, so that reading is linear. */
class XmlCursor {
  at = 0;
  readonly xml: string;

  constructor(xml: string) {
    this.xml = xml;
  }

  fail(what: string, offset = this.at): never {
    throw toXmlError(this.xml, offset, 'malformed-xml', what);
  }

  /** Moves behind the next `mark`. */
  skipPast(mark: string, what: string): void {
    const end = this.xml.indexOf(mark, this.at);
    if (end < 0) this.fail(`${what} without an end`);
    this.at = end + mark.length;
  }

  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.xml);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  /** Resolves the five entities of XML and character references. Those of a DTD are refused: they are a way to attack. */
  resolve(text: string, offset: number): string {
    if (!text.includes('&')) return text;
    return text.replace(/&([^;&\s]*;?)/g, (whole, body: string, index: number) => {
      const name = body.slice(0, -1);
      const reference = /^#(?:x([0-9a-f]+)|(\d+));$/i.exec(body);
      if (reference) {
        const code = reference[1] ? Number.parseInt(reference[1], 16) : Number(reference[2]);
        if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
      }
      const known = body.endsWith(';') && Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
      return known ?? this.fail(`"${whole.slice(0, 40)}" is no entity of XML`, offset + index);
    });
  }
}

/** A document type with its internal subset: nothing in it is read. */
const skipDoctype = (cursor: XmlCursor): void => {
  const start = cursor.at;
  let depth = 0;
  for (; cursor.at < cursor.xml.length; cursor.at += 1) {
    const mark = cursor.xml[cursor.at];
    if (mark === '[') depth += 1;
    else if (mark === ']') depth -= 1;
    else if (mark === '"' || mark === "'") {
      cursor.at += 1;
      const end = cursor.xml.indexOf(mark, cursor.at);
      if (end < 0) break;
      cursor.at = end;
    } else if (mark === '>' && depth <= 0) {
      cursor.at += 1;
      return;
    }
  }
  cursor.fail('a document type without an end', start);
};

const readAttributes = (cursor: XmlCursor): ReadonlyMap<string, string> => {
  const attributes = new Map<string, string>();
  for (let found = cursor.match(ATTRIBUTE); found; found = cursor.match(ATTRIBUTE)) {
    const [whole, name = '', double, single] = found;
    // White space in an attribute value is a space, unless written as a character reference.
    const value = (double ?? single ?? '').replace(/\r\n|[\t\n\r]/g, ' ');
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
    attributes.set(toLocal(name), cursor.resolve(value, cursor.at - whole.length));
  }
  return attributes;
};

const readTag = (cursor: XmlCursor, stack: string[], handlers: XmlHandlers): void => {
  const start = cursor.at - 1;
  const name = cursor.match(NAME)?.[0];
  if (name === undefined) cursor.fail('"<" without a name', start);
  const attributes = readAttributes(cursor);
  const end = cursor.match(TAG_END);
  if (!end) cursor.fail(`the tag <${name.slice(0, 40)}> is malformed`, start);
  const local = toLocal(name);
  handlers.open(local, attributes, start);
  if (end[1] === '/') handlers.close(local);
  else stack.push(name);
};

const readClosingTag = (cursor: XmlCursor, stack: string[], handlers: XmlHandlers): void => {
  const start = cursor.at - 1;
  cursor.at += 1;
  const name = cursor.match(NAME)?.[0] ?? '';
  const end = cursor.match(TAG_END);
  const open = stack.pop();
  if (!end || end[1] === '/') cursor.fail(`the tag </${name.slice(0, 40)}> is malformed`, start);
  if (open !== name) {
    const expected = open === undefined ? 'nothing is open' : `<${open.slice(0, 40)}> is open`;
    cursor.fail(`</${name.slice(0, 40)}> closes, but ${expected}`, start);
  }
  handlers.close(toLocal(name));
};

/** Instructions, comments, CDATA and document types; `cursor` stands behind "<". */
const readSpecial = (cursor: XmlCursor, handlers: XmlHandlers): boolean => {
  const { xml } = cursor;
  if (xml.startsWith('?', cursor.at)) cursor.skipPast('?>', 'an instruction');
  else if (xml.startsWith('!--', cursor.at)) cursor.skipPast('-->', 'a comment');
  else if (xml.startsWith('![CDATA[', cursor.at)) {
    const start = cursor.at + '![CDATA['.length;
    cursor.skipPast(']]>', 'a CDATA section');
    handlers.text(xml.slice(start, cursor.at - ']]>'.length));
  } else if (xml.startsWith('!', cursor.at)) skipDoctype(cursor);
  else return false;
  return true;
};

/**
 * Reads an XML document from front to back, in linear time: tags, text, CDATA; comments, instructions and document types
 * are passed over, and no entity but XML's own five is known, so nothing is expanded or fetched. Prefixes of names are cut
 * off, control characters let through. Throws `InputError` "malformed-xml" with the line.
 */
export const readXml = (source: string, handlers: XmlHandlers): void => {
  const cursor = new XmlCursor(source);
  const stack: string[] = [];
  let hasRoot = false;
  if (source.startsWith('\ufeff')) cursor.at = 1;
  for (;;) {
    const tag = source.indexOf('<', cursor.at);
    const text = source.slice(cursor.at, tag < 0 ? undefined : tag);
    if (stack.length > 0) handlers.text(cursor.resolve(text, cursor.at));
    else if (text.trim() !== '') cursor.fail('text outside of the root element');
    if (tag < 0) break;
    cursor.at = tag + 1;
    if (source.startsWith('/', cursor.at)) readClosingTag(cursor, stack, handlers);
    else if (!readSpecial(cursor, handlers)) {
      if (hasRoot && stack.length === 0) cursor.fail('a second root element', tag);
      hasRoot = true;
      readTag(cursor, stack, handlers);
    }
  }
  const open = stack.at(-1);
  if (open !== undefined) cursor.fail(`the file ends, but <${open.slice(0, 40)}> is open`, source.length);
  if (!hasRoot) cursor.fail('there is no element');
};
