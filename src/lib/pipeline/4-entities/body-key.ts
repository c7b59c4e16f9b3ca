import { toNameWords } from './name-key.ts';

/** Parts of a state or body that are named by what they are and whose they are: "Ukraine's Foreign Ministry". */
const BODIES: ReadonlySet<string> = new Set(
  `ministry department government administration cabinet parliament presidency embassy consulate army troops forces
   military soldiers navy police intelligence security guard guards fighters servicemen servicewomen militants militia
   warships warship warplanes warplane fleet militaries armies ministries troop soldier force personnel treasury prosecutors delegation mission
   secretariat chancellery`.split(/\s+/),
);

/** Words for the whole of a state's forces. */
const ARMED: ReadonlySet<string> = new Set(
  `army armies troops troop forces force military militaries soldiers soldier servicemen servicewomen personnel
   fighters warships warship warplanes warplane`.split(/\s+/),
);

/** Words before the head that do not part one force from another. */
const LOOSE: ReadonlySet<string> = new Set(
  `armed ground land military regular combat frontline occupying occupation invading invasion new more many thousands
   hundreds dozens tens some several additional of the a an estimated as about around over nearly roughly up to least at
   foreign deployed advancing wounded captured defending local own entire first`.split(/\s+/),
);

/** Departments that two names share. */
const DEPARTMENTS: Readonly<Record<string, string>> = {
  'foreign affairs': 'foreign',
  'external affairs': 'foreign',
  'national defence': 'defence',
  'internal affairs': 'interior',
  'home affairs': 'interior',
  economic: 'economy',
  economics: 'economy',
  financial: 'finance',
};

/** Bodies of a state that two words tell together, by what they are called; the bank or the court alone could be any. */
const PHRASES: ReadonlyMap<string, string> = new Map(
  [
    ...['supreme court', 'high court', 'constitutional court', 'central bank', 'national assembly', 'coast guard'],
    ...['electoral commission', 'opposition', 'junta', 'senate', 'judiciary'],
  ].map((phrase) => [phrase, phrase] as const),
);

/** Other words for them. */
const OTHER_PHRASES: ReadonlyMap<string, string> = new Map([
  ['coastguard', 'coast guard'],
  ['election commission', 'electoral commission'],
  ['military junta', 'junta'],
  ['ruling junta', 'junta'],
  ['ruling military junta', 'junta'],
]);

const isNumber = (word: string): boolean => /^\d/.test(word);

const toDepartment = (words: readonly string[]): string => {
  const text = words.join(' ');
  return Object.hasOwn(DEPARTMENTS, text) ? (DEPARTMENTS[text] ?? text) : text;
};

/** "ministry of foreign affairs" → "foreign ministry". */
const turnRound = (words: readonly string[]): readonly string[] => {
  const [head, of, ...rest] = words;
  if (!head || of !== 'of' || rest.length === 0 || !BODIES.has(head)) return words;
  return [...rest, head];
};

/**
 * The key of a part of a state or body, without its owner's words: equal for "Foreign Ministry" and "ministry of foreign
 * affairs", "army" and "12,000 soldiers". Null for what has a name of its own.
 */
export const toBodyKey = (text: string): string | null => {
  const words = turnRound(toNameWords(text));
  const phrase = words.join(' ');
  const whole = PHRASES.get(phrase) ?? OTHER_PHRASES.get(phrase);
  if (whole !== undefined) return whole;
  const head = words[words.length - 1] ?? '';
  if (!BODIES.has(head)) return null;
  const before = words.slice(0, -1);
  if (ARMED.has(head)) {
    const kind = before.filter((word) => !LOOSE.has(word) && !isNumber(word));
    return kind.length === 0 ? 'forces' : `${kind.join(' ')} forces`;
  }
  const department = toDepartment(before.filter((word) => word !== '&' && !isNumber(word)));
  return department === '' ? head : `${department} ${head}`;
};

/** Bodies that every state has: without an owner, they are the one just spoken of. */
const COMMON: ReadonlySet<string> = new Set(
  `ministry department government administration cabinet parliament presidency embassy consulate army navy police
   treasury delegation mission`.split(/\s+/),
);

/** Words that name a branch of a state's forces, not a force of its own ("Rapid Support Forces"). */
const BRANCH = /^(?:air|special|naval|coast|border|military|marine|rocket|missile|reserve|foreign|domestic) /;

/** Whether a name is no name of its own but what a state's body is called: "Foreign Ministry", "Air Force", not "Quds Force". */
export const isCommonBody = (text: string): boolean => {
  const key = toBodyKey(text);
  return key !== null && (key === 'forces' || PHRASES.has(key) || COMMON.has(toBodyKind(key)) || BRANCH.test(key));
};

/** The key of the ministry that a minister of this department heads. */
export const toMinistryKey = (department: string): string => `${toDepartment(toNameWords(department))} ministry`;

/** The bare kind in a key: "ministry" of "foreign ministry". */
export const toBodyKind = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);
