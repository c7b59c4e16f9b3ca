import type { Token } from '../../model/sentence.ts';
import { MODIFYING_GERUNDS, POSSESSIVES, TIME_OPENERS } from './word-lists.ts';

/** A chunk while it is read from `from`; the next token to look at is `i`. */
export interface ChunkState {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly i: number;
  /** Token number of the last noun taken, -1 for none. */
  readonly head: number;
}

/** What to do with the next token: how many tokens to take, and whether the last of them is a new head. */
export interface ChunkStep {
  readonly take: number;
  readonly isHead?: boolean;
  /** Whether the head so far turns out to modify what follows ("low-wage foreign workers"). */
  readonly dropsHead?: boolean;
}

const NAME_PARTICLES = new Set(
  'bin bint ibn ben al el ul ur de del della di da do dos das du van von der den ter la le y e'.split(' '),
);
const CAPITAL = /^\p{Lu}/u;
const TIME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight)$/;
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const PERIOD = /^(?:week|month|year|night|morning|evening|afternoon|weekend)$/;
const NUMERIC = /^\d/;
/** "deputy prime minister", "vice foreign minister" */
const SUBORDINATE_TITLES = new Set(['deputy', 'vice', 'assistant']);
/** Determiners and quantities that can stand alone for a noun ("both", "thousands of", "all of us"). */
export const ALONE = new Set(
  'this that these those both all another some many most several few each any none half more neither either others one much'.split(
    ' ',
  ),
);
/** Adverbs that open a noun phrase ("very strong words"). */
const DEGREE = new Set(
  'very more most so too less least almost just even about around some well far quite rather as not once how such half over about pretty'.split(
    ' ',
  ),
);
/** Heads that may have a name after them without a comma ("the spokesman Farhan Haq", "the city Kazan"). */
const NAMED_HEAD =
  /(?:man|men|woman|er|or|ist|[^m]ent|ant|ian|ary|eer|chief|king|queen|prince|princess|head|aide|envoy|judge|boss|ally|agency|company|group|party|city|town|village|region|province|newspaper|daily|magazine|station|outlet|channel|platform|ship|network|movement|river|island|bank|president)$/;
const OFFICES = new Set(['secretary', 'minister', 'chief', 'undersecretary', 'ministers', 'chiefs', 'department']);
const DEPARTMENTS = new Set(
  'State Defense Defence Staff Foreign War Energy Homeland Health Justice Interior Finance Treasury Commerce Labor Labour Education Economy Transport Trade'.split(
    ' ',
  ),
);
/** "at least five", "more than 40", "up to 12,000": words before a number that belong to it. */
const QUANTITY =
  /^(?:at (?:least|most)|(?:no )?(?:more|less|fewer) than|up to|as (?:many|much) as|close to|(?:around|about|over|nearly|some|roughly|almost|under))$/;

export const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';

/** Whether the mark at `i` is a hyphen that glues two words together. */
const isHyphen = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.form === '-' && tokens[i].spaceAfter === false && tokens[i - 1]?.spaceAfter === false;

const isCapital = (token: Token | undefined): boolean => token !== undefined && CAPITAL.test(token.form);

const isModifier = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'DET' ||
    token.pos === 'ADJ' ||
    token.pos === 'NUM' ||
    (token.pos === 'SYM' && /^[$€£¥%]$/.test(token.form)));

/** Whether modifiers from `i` on end in a noun. */
const nounFollows = (tokens: readonly Token[], i: number): boolean => {
  for (let at = i; at < i + 6; at += 1) {
    const token = tokens[at];
    if (isNoun(token)) return true;
    if (!isModifier(token) && !isHyphen(tokens, at) && token?.pos !== 'VERB' && token?.pos !== 'ADV') return false;
  }
  return false;
};

/** How many words before a number belong to it, 0 for none. */
export const quantityLength = (tokens: readonly Token[], i: number): number => {
  const first = tokens[i];
  if (
    !first ||
    (first.pos !== 'ADP' && first.pos !== 'ADJ' && first.pos !== 'ADV' && first.pos !== 'DET' && first.pos !== 'SCONJ')
  )
    return 0;
  if (tokens[i + 1]?.pos !== 'NUM' && tokens[i + 2]?.pos !== 'NUM' && tokens[i + 3]?.pos !== 'NUM') return 0;
  let words = '';
  for (let length = 1; length <= 3; length += 1) {
    words += `${length > 1 ? ' ' : ''}${tokens[i + length - 1]?.lemma ?? ''}`;
    const next = tokens[i + length];
    if (next?.pos === 'NUM' && QUANTITY.test(words)) {
      // "over two years" is a time, "over 40 people" a number; both are read as a number.
      return length;
    }
  }
  return 0;
};

const isAuxiliary = (token: Token | undefined): boolean =>
  token?.pos === 'AUX' || token?.lemma === 'have' || token?.lemma === 'be' || token?.lemma === 'get';

const BEFORE_PARTICIPLE = new Set(['VERB', 'ADP', 'SCONJ', 'PART']);

/** A participle before a noun modifies it: "the escalating crisis", "armed groups", "of emerging economies". */
const isParticiple = (tokens: readonly Token[], i: number, from: number): boolean => {
  const token = tokens[i];
  if (token?.pos !== 'VERB' || (token.verbForm !== 'VBG' && token.verbForm !== 'VBN')) return false;
  const next = tokens[i + 1];
  if (!isNoun(next) && !((next?.pos === 'ADJ' || next?.pos === 'NUM') && isNoun(tokens[i + 2]))) return false;
  const previous = tokens[i - 1];
  const isOwned =
    previous !== undefined &&
    (POSSESSIVES.has(previous.lemma) ||
      (previous.pos === 'PART' && previous.lemma !== 'to' && previous.lemma !== 'not'));
  if (i > from || isOwned) return true;
  if (token.verbForm === 'VBG') return MODIFYING_GERUNDS.has(token.form.toLowerCase()) && next?.pos === 'NOUN';
  let before = i - 1;
  while (tokens[before]?.pos === 'ADV') before -= 1;
  if (isAuxiliary(tokens[before]) || next?.pos === 'PROPN') return false;
  return previous === undefined || BEFORE_PARTICIPLE.has(previous.pos);
};

/** "a position Kyiv has called absurd": a name after a common noun, then a finite verb, opens a relative clause. */
const opensRelative = ({ tokens, from, head, i }: ChunkState): boolean => {
  const last = tokens[head];
  if (last?.pos !== 'NOUN' || tokens[i]?.pos !== 'PROPN' || tokens[from]?.pos !== 'DET' || head !== i - 1) return false;
  if (NAMED_HEAD.test(last.lemma)) return false;
  let at = i + 1;
  while (tokens[at]?.pos === 'PROPN') at += 1;
  const verb = tokens[at];
  return (verb?.pos === 'VERB' || verb?.pos === 'AUX') && verb.verbForm !== 'VBG' && verb.verbForm !== 'VBN';
};

const readNoun = (state: ChunkState): ChunkStep | null => {
  const { tokens, head, i } = state;
  const token = tokens[i];
  if (!isNoun(token)) return null;
  if (head >= 0 && (TIME.test(token?.lemma ?? '') || opensRelative(state))) return null;
  // "On Tuesday | Daglo announced", "Last week | Sudan took"
  const last = tokens[head];
  if (last && token?.pos === 'PROPN' && (TIME.test(last.lemma) || (PERIOD.test(last.lemma) && head === i - 1)))
    return null;
  return { take: 1, isHead: true };
};

/** A modifier after a noun belongs to it only within names, before another noun, or as a number. */
const readLateModifier = ({ tokens, i }: ChunkState): ChunkStep | null => {
  const token = tokens[i] as Token;
  const previous = tokens[i - 1];
  const next = tokens[i + 1];
  if (token.pos === 'DET' || token.pos === 'SYM' || TIME_OPENERS.has(token.lemma)) return null;
  // "April 26", "Resolution 2231"
  if (token.pos === 'NUM') return isCapital(previous) && NUMERIC.test(token.form) ? { take: 1 } : null;
  if (!isNoun(next) && !isHyphen(tokens, i + 1)) return null;
  // "Since September American forces"
  if (MONTH.test(previous?.form ?? '')) return null;
  if (isCapital(token) || isCapital(previous) || SUBORDINATE_TITLES.has(previous?.lemma ?? '')) return { take: 1 };
  return isHyphen(tokens, i - 2) ? { take: 1, dropsHead: true } : null;
};

const readModifier = (state: ChunkState): ChunkStep | null => {
  const { tokens, from, head, i } = state;
  const token = tokens[i] as Token;
  const previous = tokens[i - 1];
  if (!isModifier(token) && !(token.pos === 'PRON' && i === from)) return null;
  if (head >= 0) return readLateModifier(state);
  // "in particular | the crisis"
  const restarts =
    token.pos === 'DET' &&
    i > from &&
    previous?.pos === 'ADJ' &&
    !ALONE.has(previous.lemma) &&
    previous.lemma !== 'such';
  return restarts ? null : { take: 1 };
};

const readAdverb = ({ tokens, from, head, i }: ChunkState): ChunkStep | null => {
  const next = tokens[i + 1];
  if (head >= 0 || tokens[i]?.pos !== 'ADV') return null;
  // Adverbs of time and order go with the verb: "meet Sisi again next month".
  if (i === from && !tokens[i].lemma.endsWith('ly') && !DEGREE.has(tokens[i].lemma) && !isHyphen(tokens, i + 1))
    return null;
  const leads =
    next?.pos === 'ADJ' || next?.pos === 'NUM' || (next?.pos === 'VERB' && i > from) || isHyphen(tokens, i + 1);
  return leads && nounFollows(tokens, i + 1) ? { take: 1 } : null;
};

/** "two-and-a-half-year-long", "Kim Jong-un": what is glued together stays together. */
const readHyphen = ({ tokens, from, head, i }: ChunkState): ChunkStep | null => {
  const next = tokens[i + 1];
  if (i === from || !isHyphen(tokens, i) || !next || next.pos === 'PUNCT') return null;
  const rest = tokens[i + 2];
  const ends = head >= 0 && !isNoun(rest) && !isModifier(rest) && !isHyphen(tokens, i + 2);
  return { take: 2, isHead: isNoun(next) || ends };
};

/** "Faisal bin Farhan", "Secretary of State Mike Pompeo": small words within a name. */
const readNameParticle = ({ tokens, head, i }: ChunkState): ChunkStep | null => {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (head !== i - 1 || (token.form !== 'of' && !NAME_PARTICLES.has(token.form))) return null;
  if (!isCapital(tokens[i - 1]) || !isCapital(next)) return null;
  if (NAME_PARTICLES.has(token.form)) return { take: 1 };
  const isOffice = token.form === 'of' && OFFICES.has(tokens[i - 1]?.lemma ?? '') && DEPARTMENTS.has(next?.form ?? '');
  return isOffice && isCapital(tokens[i + 2]) && isNoun(tokens[i + 2]) ? { take: 1 } : null;
};

const readQuoted = ({ tokens, from, head, i }: ChunkState): ChunkStep | null => {
  if (i === from || head >= 0 || tokens[i]?.form !== '"') return null;
  return nounFollows(tokens, i + 1) && tokens[i + 1]?.pos !== 'DET' ? { take: 1 } : null;
};

/** "the (BRICS) group", "a United Nations (UN) summit": one word in brackets before a noun. */
const readBracket = ({ tokens, from, head, i }: ChunkState): ChunkStep | null => {
  if (i === from || tokens[i]?.form !== '(' || tokens[i + 2]?.form !== ')') return null;
  const goesOn = head < 0 ? nounFollows(tokens, i + 3) : tokens[from]?.pos === 'DET' && tokens[i + 3]?.pos === 'NOUN';
  return goesOn ? { take: 3 } : null;
};

/** "legal and constitutional means", "new, tough sanctions". */
const readCoordinated = ({ tokens, from, head, i }: ChunkState): ChunkStep | null => {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (head >= 0 || i === from || tokens[i - 1]?.pos !== 'ADJ' || (token.form !== ',' && token.pos !== 'CCONJ'))
    return null;
  const isAdjective =
    next?.pos === 'ADJ' ||
    (next?.pos === 'VERB' && next.verbForm === 'VBN') ||
    (next?.pos === 'ADV' && tokens[i + 2]?.pos === 'ADJ');
  return isAdjective && nounFollows(tokens, i + 1) ? { take: 1 } : null;
};

const readParticiple = ({ tokens, from, head, i }: ChunkState): ChunkStep | null =>
  head < 0 && isParticiple(tokens, i, from) ? { take: 1 } : null;

const RULES = [
  readNoun,
  readModifier,
  readParticiple,
  readAdverb,
  readHyphen,
  readNameParticle,
  readQuoted,
  readBracket,
  readCoordinated,
];

/** What of the next tokens belongs to the chunk; null where it ends. */
export const nextStep = (state: ChunkState): ChunkStep | null => {
  if (!state.tokens[state.i]) return null;
  for (const rule of RULES) {
    const step = rule(state);
    if (step) return step;
  }
  return null;
};
