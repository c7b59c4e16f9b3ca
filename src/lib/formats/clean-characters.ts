/** Control characters but for tab and line breaks, halves of surrogate pairs, and what is no character: not for XML 1.0. */
const ODD =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Drops the characters that no XML parser and no table reader takes. */
export const cleanCharacters = (text: string): string => text.replace(ODD, '');
