import { isSpellingVariant, toAscii, toConsonants, toNameSkeleton } from './transliteration.ts';

/** A person's name as words to compare. */
export interface PersonName {
  /** Words in text order without particles; hyphens part words ("Jong-un" is two). */
  readonly words: readonly string[];
  /** Sound of each word; an initial is one letter. */
  readonly skeletons: readonly string[];
  /** Index in `words` where the family name begins: the first word for East Asian names, else the last. */
  readonly family: number;
  /** "jr", "iii": tells father from son. */
  readonly generation: string | null;
}

const PARTICLES: ReadonlySet<string> = new Set(
  `al el as ad an ar ash at az bin bint ben ibn abu van von der den de del della di da das dos do du la le los las ter ten
   y e zu zur af av st ul ur`.split(/\s+/),
);

/** Names that are commonly written family name first. Source: most frequent family names of China, Korea and Vietnam. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(
  `xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang
   feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan dai xia zhong tian
   ren fan fang shi yao tan sheng zou hao kong cui kang mao qiu qin gu hou shao meng long wan tsai mah
   kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn hong yoo moon noh roh chung ri pak
   choe jo jong hyon hwang nguyen tran le pham huynh phan vu vo dang bui do ho ngo duong pham to truong luong hun`.split(
    /\s+/,
  ),
);

const GENERATION = /^(?:jr|sr|ii|iii|iv)$/;

/** Diminutives that stand for a given name in news. */
const SHORT_NAMES: readonly (readonly string[])[] = [
  ['joe', 'joseph'],
  ['bill', 'william'],
  ['will', 'william'],
  ['mike', 'michael'],
  ['tony', 'anthony'],
  ['bob', 'robert'],
  ['jim', 'james'],
  ['jimmy', 'james'],
  ['jd', 'james'],
  ['tom', 'thomas'],
  ['dick', 'richard'],
  ['bibi', 'benjamin'],
  ['ben', 'benjamin'],
  ['binyamin', 'benjamin'],
  ['dave', 'david'],
  ['ed', 'edward'],
  ['ted', 'edward'],
  ['liz', 'elizabeth'],
  ['kate', 'catherine'],
  ['nick', 'nicholas'],
  ['alex', 'alexander'],
  ['sasha', 'alexander'],
  ['tim', 'timothy'],
  ['dan', 'daniel'],
  ['sam', 'samuel'],
  ['steve', 'steven'],
  ['jake', 'jacob'],
  ['pete', 'peter'],
  ['marty', 'martin'],
  ['vlad', 'vladimir'],
  ['chris', 'christopher'],
  ['tony', 'antony'],
  ['andy', 'andrew'],
  ['ron', 'ronald'],
  ['rick', 'richard'],
  ['matt', 'matthew'],
  ['volodymyr', 'vladimir'],
  ['oleksandr', 'alexander'],
  ['dmytro', 'dmitry'],
  ['serhiy', 'sergei'],
];

const SHORT_KEYS: ReadonlySet<string> = new Set(SHORT_NAMES.map((pair) => pair.map(toNameSkeleton).sort().join(' ')));

/** "Recep Tayyip Erdogan Tayyip Erdogan" → "Recep Tayyip Erdogan": a run of words at the end that repeats the one before it. */
const withoutRepeat = (words: readonly string[]): readonly string[] => {
  // "Abdullah Abdullah" is a name.
  for (let size = Math.floor(words.length / 2); size > 0 && words.length > 2; size -= 1) {
    const tail = words.slice(-size);
    const before = words.slice(-2 * size, -size);
    if (tail.every((word, i) => word === before[i])) return words.slice(0, -size);
  }
  return words;
};

/** The name without a part that was typed twice, as written: "Recep Tayyip Erdogan Tayyip Erdogan" → "Recep Tayyip Erdogan". */
export const toWrittenName = (text: string): string =>
  withoutRepeat(text.replace(/\s+/g, ' ').trim().split(' ')).join(' ');

/** Reads a person's name into comparable words. A text without letters gives no words. */
export const parsePersonName = (text: string): PersonName => {
  const parts = toAscii(toWrittenName(text).replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '. '))
    .split(/[\s-]+/)
    .map((part) => part.replace(/[^a-z0-9]/g, ''))
    .filter((part) => part !== '');
  // "JD Vance": initials written together are initials.
  const raw = /^[A-Z]{2}\s/.test(text) ? [...(parts[0] ?? '').split(''), ...parts.slice(1)] : parts;
  const own = raw.filter((part, i) => !GENERATION.test(part) && (i === raw.length - 1 || !PARTICLES.has(part)));
  const words = own.length > 0 ? own : raw;
  const isFamilyFirst = words.length >= 2 && words.length <= 4 && FAMILY_FIRST.has(words[0] ?? '');
  const endsInFamily = FAMILY_FIRST.has(words[words.length - 1] ?? '');
  return {
    words,
    skeletons: words.map((word) => (word.length === 1 ? word : toNameSkeleton(word))),
    family: isFamilyFirst && !endsInFamily ? 0 : Math.max(0, words.length - 1),
    generation: parts.find((part, i) => i > 0 && GENERATION.test(part)) ?? null,
  };
};

const isInitialOf = (a: string, b: string): boolean => (a.length === 1 || b.length === 1) && a[0] === b[0];

/** Whether two words of names can be the same given name: variant, initial, diminutive, or the same consonants. */
export const isSameGivenName = (a: string, b: string): boolean => {
  if (isSpellingVariant(a, b) || isInitialOf(a, b)) return true;
  if (SHORT_KEYS.has([a, b].sort().join(' '))) return true;
  const [x, y] = [toConsonants(a), toConsonants(b)];
  return x.length >= 3 && x === y;
};

/** Whether all words of `few` are found in `many` in the same order; the family names must agree as spelling variants. */
const isPartOf = (few: PersonName, many: PersonName): boolean => {
  let at = 0;
  for (const [i, word] of few.skeletons.entries()) {
    const isFamily = i === few.family;
    while (at < many.skeletons.length) {
      const other = many.skeletons[at] ?? '';
      // "George W. Bush" is not "George H. W. Bush": who gives one of his middle initials gives them all.
      if (word.length === 1 && other.length === 1 && word !== other) return false;
      if (isFamily ? isSpellingVariant(word, other) && word.length > 1 : isSameGivenName(word, other)) break;
      at += 1;
    }
    if (at === many.skeletons.length) return false;
    at += 1;
  }
  return true;
};

/** Whether two names of at least two words can be one person's. */
export const isSamePersonName = (a: PersonName, b: PersonName): boolean => {
  if (a.skeletons.length === 0 || b.skeletons.length === 0 || a.generation !== b.generation) return false;
  if (a.skeletons.join('') === b.skeletons.join('')) return true;
  const [few, many] = a.skeletons.length <= b.skeletons.length ? [a, b] : [b, a];
  return isPartOf(few, many);
};

/** How a one-word name is found in a full one: 3 as its family name, 2 as its first word, 1 as another word, 0 not at all. */
export const rankOfBareName = (bare: string, full: PersonName): number => {
  const family = full.skeletons[full.family] ?? '';
  if (bare === family) return 3;
  if (bare.length < 2) return 0;
  if (isSpellingVariant(bare, family)) return 2.5;
  const at = full.skeletons.indexOf(bare);
  if (at === 0) return 2;
  return at > 0 && bare.length >= 3 ? 1 : 0;
};
