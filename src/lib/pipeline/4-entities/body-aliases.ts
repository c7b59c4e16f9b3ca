import { addToIndex } from './clusters.ts';
import { isAcronym, toInitials, toNameKey, toNameWords } from './name-key.ts';

/** Words that a name may drop at its end: "Amnesty" for "Amnesty International". */
const DROPPED: ReadonlySet<string> = new Set(
  `international group corporation corp company co inc ltd limited plc ag sa holdings technologies organisation
   movement network party foundation institute university association agency industries bank airlines airways strip
   peninsula river island islands`.split(/\s+/),
);

/** Longest name, in words, whose short forms are looked for. */
const LONGEST = 8;

/** Ways in which a longer name is shortened; each gives keys under which the longer name is found. */
const toShortKeys = (text: string): string[] => {
  const words = toNameWords(text);
  if (words.length < 2 || words.length > LONGEST) return [];
  const keys: string[] = [];
  const initials = toInitials(text);
  if (initials) keys.push(`acronym ${initials}`);
  // "Security Council" for "UN Security Council"; a single last word ("Council") says too little.
  for (let i = 1; i <= words.length - 2; i += 1) keys.push(words.slice(i).join(' '));
  const last = words[words.length - 1] ?? '';
  if (DROPPED.has(last)) keys.push(words.slice(0, -1).join(' '));
  return keys;
};

const toOwnKeys = (text: string): string[] =>
  isAcronym(text) ? [`acronym ${toNameKey(text).replace(/ /g, '')}`, toNameKey(text)] : [toNameKey(text)];

/**
 * For each name the position of the longer name that it is a short form of, or null: an acronym, a name less its first
 * words, or less a word such as "Group". `names` are distinct names of one type in order of first use. Where several longer
 * names fit, the one used last before it is meant.
 */
export const findLongerNames = (names: readonly string[]): (number | null)[] => {
  const index = new Map<string, number[]>();
  for (const [i, name] of names.entries()) for (const key of toShortKeys(name)) addToIndex(index, key, i);
  return names.map((name, i) => {
    for (const key of toOwnKeys(name)) {
      const longer = index.get(key)?.filter((other) => other !== i);
      if (longer?.length) return longer.findLast((other) => other < i) ?? longer[0] ?? null;
    }
    return null;
  });
};
