import { cleanCharacters } from './clean-characters.ts';

const SPECIAL = /[&<>"\t\n\r\u2028\u2029]/g;
const ODD_OR_SPECIAL = /[&<>"\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufffe\uffff]/;

/** Line breaks and tabs too: as they are, an XML parser would make spaces of them, or plain line breaks of U+2028. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\u2028': '&#8232;',
  '\u2029': '&#8233;',
};

/** Text for an attribute value in double quotes or for an element: escaped, without what XML 1.0 does not allow. */
export const escapeXml = (text: string): string =>
  ODD_OR_SPECIAL.test(text) ? cleanCharacters(text).replace(SPECIAL, (mark) => ESCAPES[mark] ?? mark) : text;
