import anyAscii from 'any-ascii';

const NON_ASCII = /[^\x00-\x7f]/;

/** Latin letters without marks ("Türkiye" → "Turkiye"); other scripts stay as they are. */
export const foldMarks = (text: string): string =>
  NON_ASCII.test(text)
    ? text
        .normalize('NFD')
        .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
        .normalize('NFC')
        .replace(/\p{Script=Latin}/gu, anyAscii)
    : text;

/**
 * The pieces by which names are compared: marks folded, dots of abbreviations left out ("U.S." → "US"), hyphens and
 * blanks apart ("Congo-Brazzaville" → "Congo", "-", "Brazzaville").
 */
export const splitPieces = (text: string): string[] => {
  if (/^[A-Za-z]+$/.test(text)) return [text];
  const folded = foldMarks(text).replace(/[’‘`´]/g, "'");
  const pieces = folded.match(/[-,]|'s?(?!\p{L})|[^\s,-]+?(?='s?(?!\p{L})|[\s,-]|$)/gu) ?? [];
  return pieces.map((piece) => (/^(?:\p{L}\.)+\p{L}?\.?$/u.test(piece) ? piece.replace(/\./g, '') : piece));
};

const ACRONYM = /^[A-Z][A-Z0-9+&]+$/;

/** An inner capital ("LeT", "AfD") tells the name from a word. */
const MIXED = /^\p{Lu}\p{Ll}+\p{Lu}\p{L}?$/u;

const pieceFits = (known: string, seen: string): boolean => {
  if (known === seen) return true;
  const first = known.charAt(0);
  // A small word inside a name ("of", "the") may be written either way.
  if (first === first.toLowerCase()) return true;
  if (ACRONYM.test(known))
    return known.length >= 4 && seen.charAt(0) === first && seen.slice(1) === seen.slice(1).toLowerCase();
  if (MIXED.test(known)) return seen === known.toUpperCase();
  return seen.charAt(0) !== seen.charAt(0).toLowerCase();
};

/**
 * Whether words of a text are written as the known name asks: capitals where it has capitals, short acronyms exactly
 * ("US", never "us"), longer ones also as a word ("Nato", "Unicef").
 */
export const fitsCase = (known: readonly string[], seen: readonly string[]): boolean =>
  known.every((piece, i) => pieceFits(piece, seen[i] ?? ''));
