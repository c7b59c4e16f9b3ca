import anyAscii from 'any-ascii';

/** Spellings of one sound in the usual romanisations, longest first; applied to lower-case ASCII. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z0-9]/g, ''],
  [/dzh|dj|zh/g, 'j'],
  [/tsch|tch|sch/g, 'ch'],
  [/(?<!s)ch(?=[lr])/g, 'k'],
  [/ph/g, 'f'],
  [/kh|ck|q/g, 'k'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/sh/g, 's'],
  [/ks/g, 'x'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee|iy|ij|yi/g, 'i'],
  [/[iy]+$/g, 'i'],
  [/[iy]([aeou])/g, '$1'],
  [/[ae][iy]/g, 'ai'],
  [/c(?=[aourlt])|c$/g, 'k'],
  [/h$/g, ''],
  [/([a-z])\1+/g, '$1'],
];

/** Vowels that Arabic, Persian and Slavic names take turns in ("Mohammed", "Muhammad"). */
const VOWELS: readonly (readonly [RegExp, string])[] = [
  [/e/g, 'a'],
  [/o/g, 'u'],
  [/y/g, 'i'],
];

/** Shortest skeletons that may differ by one and by two letters. Set on the names of the sample articles and the gazetteer. */
const ONE_EDIT = 6;
const TWO_EDITS = 10;

/** Endings that tell a woman's name from a man's: no spelling variants. */
const FEMININE = /(?:[uai]va|ina|ska|skaa|skaia)$/;

const replaceAll = (word: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((rest, [pattern, sound]) => rest.replace(pattern, sound), word);

/** Lower-case ASCII letters of a text; other characters stay as any-ascii writes them. */
export const toAscii = (text: string): string => anyAscii(text).toLowerCase();

/**
 * The sound of a name's word, the same for its usual romanisations: "Zelenskyy", "Zelenskiy", "Zelensky" → "zalanski".
 * A word without letters gives "".
 */
export const toNameSkeleton = (word: string): string => {
  const sound = replaceAll(replaceAll(toAscii(word), SOUNDS), VOWELS);
  return sound.replace(/([a-z])\1+/g, '$1');
};

/** Whether two strings differ by at most `limit` insertions, deletions or replacements. */
const isWithinEdits = (a: string, b: string, limit: number): boolean => {
  if (Math.abs(a.length - b.length) > limit) return false;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return (previous[b.length] ?? limit + 1) <= limit;
};

/** First sounds that romanisations swap ("Gaddafi", "Qaddafi"). */
const FIRST_SOUNDS: readonly string[] = ['gk', 'jdz', 'iaj', 'sz', 'vf', 'kh', 'ij'];

const hasSameStart = (a: string, b: string): boolean => {
  const [x, y] = [a[0] ?? '', b[0] ?? ''];
  return x === y || FIRST_SOUNDS.some((set) => set.includes(x) && set.includes(y));
};

/** Whether two skeletons are spellings of one name: equal, or a letter or two apart when long. */
export const isSpellingVariant = (a: string, b: string): boolean => {
  if (a === b) return a !== '';
  const length = Math.min(a.length, b.length);
  if (length < ONE_EDIT || !hasSameStart(a, b)) return false;
  if (FEMININE.test(a) !== FEMININE.test(b)) return false;
  return isWithinEdits(a, b, length >= TWO_EDITS ? 2 : 1);
};

/** Consonants of a skeleton: what given names keep across languages ("Aleksandr", "Alexander"). */
export const toConsonants = (skeleton: string): string => skeleton.replace(/[aiu]/g, '');

/**
 * Keys under which a skeleton is found by its variants: itself and, when it is long, itself less one letter.
 * Two skeletons one letter apart share a key. Source: the symmetric deletion index of SymSpell.
 */
export const toVariantKeys = (skeleton: string): string[] => {
  const keys = [skeleton];
  if (skeleton.length < ONE_EDIT) return keys;
  // Names of more than 24 letters are no names; their first keys are enough.
  for (let i = 0; i < Math.min(skeleton.length, 24); i += 1) keys.push(skeleton.slice(0, i) + skeleton.slice(i + 1));
  return keys;
};
