import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { SentenceView } from './sentence-view.ts';
import { formAt, wordAt } from './sentence-view.ts';

/** Words that begin sentences with a capital and are no part of a name there. */
const FUNCTION_WORDS = new Set(
  `a an the this that these those he she it they we i you his her its their our my your who whom whose which what when
   where why how if because although though while since after before until as at by for from in into of on onto over
   under to with without within during among amid despite against about between through and but or nor so yet then there
   here not no yes all both each every some any many much more most several few other another such same one two three
   four five six seven eight nine ten dozens hundreds thousands millions is are was were be been being has have had do
   does did will would can could may might must shall should let also even just still only now today yesterday tomorrow
   meanwhile however moreover earlier later last next first second third instead thus therefore hence perhaps according
   speaking asked given once ever never again too very well up down out off back away part like unlike per via plus than
   please see let dear hey hi hello thanks thank sorry welcome follow click watch read share its it's following including whether either neither nobody nothing everyone everything somebody something anyone`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word);

const NAME_WORD = /^\p{Lu}[\p{L}\p{M}\p{N}'.]*$/u;
const ABBREVIATION = /^\p{Lu}\.$/u;

/** Names that are written like small words: "He Yongqian", "To Lam". */
const SMALL_NAMES = new Set('He To So Do An We You Her No'.split(' '));

/** Whether a small word with a capital is a name: in the middle of a sentence, before a further word with a capital. */
const isSmallName = (view: SentenceView, at: number): boolean => {
  if (view.titled || view.initial[at] === true || view.sentence.kind !== 'paragraph') return false;
  if (!SMALL_NAMES.has(formAt(view, at)) || view.capital[at + 1] !== true) return false;
  return !isFunctionWord(wordAt(view, at + 1)) && view.capital[at - 1] !== true;
};

/** Whether the token can be part of a name by its shape: a capital, and no word that is written so anyway. */
export const isNameWord = (view: SentenceView, at: number, { kinds }: Lexicon): boolean => {
  const form = formAt(view, at);
  if (!NAME_WORD.test(form) || /^Nos?\.$/.test(form)) return false;
  if (isFunctionWord(wordAt(view, at)) && !ABBREVIATION.test(form)) {
    // "The West": a small word inside a name is told by its neighbours, not here.
    return isSmallName(view, at);
  }
  return !kinds.has('months', form);
};

/** Reads one name word with what is joined to it by hyphens; the token after it, or `at` for none. */
export type UnitReader = (view: SentenceView, at: number) => number;

/**
 * A reader of name units: "Jean-Pierre", "al-Sisi", "Jong-un", "Abdel", "Z.". `isApart` tells of two words joined by a
 * hyphen whether they are two names ("Putin-Guterres", "Iran-Iraq").
 */
export const buildUnitReader =
  (lexicon: Lexicon, isApart: (left: string, right: string) => boolean): UnitReader =>
  (view, at) => {
    const { kinds, names } = lexicon;
    const form = formAt(view, at);
    // "al-Sisi", "el-Sisi", "bin-Salman"
    if (view.tight[at + 1] && kinds.has('particles', wordAt(view, at)) && view.capital[at + 2]) return at + 3;
    // Text that comes split by blanks: "al - Sadr".
    if (/^(?:al|el)$/i.test(form) && formAt(view, at + 1) === '-' && view.capital[at + 2]) return at + 3;
    if (!isNameWord(view, at, lexicon)) return at;
    let to = at + 1;
    while (view.tight[to] && to + 1 < view.size) {
      const left = formAt(view, to - 1);
      const right = formAt(view, to + 1);
      const isKnownSide = (i: number): boolean => (view.knownFrom[i] ?? -1) >= 0;
      if (view.capital[to + 1] && isNameWord(view, to + 1, lexicon)) {
        const given = names.given(left) !== undefined && names.given(right) !== undefined;
        const sameKnown = isKnownSide(to) && view.knownFrom[to] === view.knownFrom[to - 1];
        if (!given && !sameKnown && (isKnownSide(to - 1) || isKnownSide(to + 1) || isApart(left, right))) break;
        to += 2;
      } else if (/^\p{Ll}{1,6}$/u.test(right) && isEastAsian(view, to - 1, lexicon) && !isFunctionWord(right)) {
        // "Kim Jong-un", "Tsai Ing-wen"; but "Seoul-based".
        to += 2;
      } else if (/^(?:ul|ud|al|e|i|el|ur)$/.test(right) && view.tight[to + 2] && view.capital[to + 3]) {
        // "Zia-ul-Haq", "Tehreek-e-Insaf"
        to += 4;
      } else break;
    }
    return form.length > 60 ? at : to;
  };

/** Whether the capitalised word stands where East Asian given names do: after a family name. */
const isEastAsian = (view: SentenceView, at: number, { names }: Lexicon): boolean =>
  at > 0 && names.isFamilyFirst(formAt(view, at - 1)) && !view.tight[at];
