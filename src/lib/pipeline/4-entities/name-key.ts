import { toAscii } from './transliteration.ts';

/** British and American spellings, and words that names take or leave. */
const SAME_WORDS: Readonly<Record<string, string>> = {
  organization: 'organisation',
  organizations: 'organisations',
  defense: 'defence',
  center: 'centre',
  labor: 'labour',
  program: 'programme',
  intl: 'international',
  dept: 'department',
  saint: 'st',
  mount: 'mt',
  and: '&',
};

/** Words of a name for comparison: lower-case ASCII, no article, one spelling. "The Int'l Center" → ["intl" → "international", "centre"]. */
export const toNameWords = (text: string): string[] =>
  toAscii(text)
    .replace(/(?<![a-z0-9])'s(?![a-z0-9])/g, '')
    .replace(/['.]/g, '')
    .split(/[^a-z0-9&]+/)
    .filter((word) => word !== '' && word !== 'the')
    .map((word) => (Object.hasOwn(SAME_WORDS, word) ? (SAME_WORDS[word] ?? word) : word));

/** The name as one key: equal for spellings of one name of an organisation, place or event. */
export const toNameKey = (text: string): string => toNameWords(text).join(' ');

/** Whether a name is written like an acronym: "ICC", "UNHCR", "MoD". */
export const isAcronym = (text: string): boolean =>
  /^(?:\p{Lu}\.?|\p{Ll}(?=\p{Lu})){2,8}s?$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);

/** Initials of the capitalised words of a name, lower case: "International Criminal Court" → "icc"; shorter than two: "". */
export const toInitials = (text: string): string => {
  const initials = text
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word) && word.toLowerCase() !== 'the')
    .map((word) => word[0] ?? '')
    .join('');
  return initials.length < 2 ? '' : toAscii(initials);
};
