const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i;
const XML_ENCODING = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]{2,40})["']/i;
/** A page must declare its encoding within its first 1,024 bytes. */
const DECLARATION_BYTES = 2048;

const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'iso-8859-1': 'windows-1252',
  'latin-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
  'iso-8859-2': 'iso-8859-2',
  'windows-1250': 'windows-1250',
  'windows-1251': 'windows-1251',
  'koi8-r': 'koi8-r',
  'koi8-u': 'koi8-u',
  'iso-8859-15': 'iso-8859-15',
  'windows-1254': 'windows-1254',
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  let i = 0;
  while (i < bytes.length) {
    const byte = bytes[i] as number;
    let more: number;
    if (byte < 0x80) more = 0;
    else if (byte >= 0xc2 && byte <= 0xdf) more = 1;
    else if (byte >= 0xe0 && byte <= 0xef) more = 2;
    else if (byte >= 0xf0 && byte <= 0xf4) more = 3;
    else return false;
    for (let k = 1; k <= more; k += 1) {
      // A character that the end of the file cuts off does not make the file something else.
      if (i + k >= bytes.length) return true;
      if (((bytes[i + k] as number) & 0xc0) !== 0x80) return false;
    }
    i += more + 1;
  }
  return true;
};

const findDeclared = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARATION_BYTES));
  const name = (XML_ENCODING.exec(head) ?? META_CHARSET.exec(head))?.[1]?.toLowerCase();
  return name === undefined ? null : (ENCODINGS[name] ?? null);
};

/** UTF-16 without a byte order mark shows by its many zero bytes on one side. */
const findUtf16 = (bytes: Uint8Array): string | null => {
  const size = Math.min(bytes.length, 1024) & ~1;
  if (size < 16) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < size; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const pairs = size / 2;
  if (odd > pairs * 0.6 && even < pairs * 0.1) return 'utf-16le';
  return even > pairs * 0.6 && odd < pairs * 0.1 ? 'utf-16be' : null;
};

const findEncoding = (bytes: Uint8Array, isPage: boolean): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const utf16 = findUtf16(bytes);
  if (utf16) return utf16;
  if (isUtf8(bytes)) return 'utf-8';
  return (isPage ? findDeclared(bytes) : null) ?? 'windows-1252';
};

/** Characters of windows-1252 at 0x80 to 0x9f; where it has none, the control character itself. */
const C1 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Some versions of Node read windows-1252 as ISO 8859-1: the difference is made good. */
const mendWindows1252 = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (unit) => C1[unit.charCodeAt(0) - 0x80] ?? unit);

/**
 * Bytes of a file as text: by its byte order mark, else UTF-8 where the bytes are that, else what a page declares, else
 * windows-1252. The mark itself is left out. Never throws.
 */
export const decodeText = (bytes: Uint8Array, isPage = false): string => {
  const encoding = findEncoding(bytes, isPage);
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-1252' ? mendWindows1252(text) : text;
};
