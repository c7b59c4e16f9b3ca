import model from 'wink-eng-lite-web-model';
import type { ItsFunction } from 'wink-nlp';
import winkNLP from 'wink-nlp';
import type { Pos } from '../../model/sentence.ts';
import type { TaggedWord } from './readings.ts';
import { remember } from './remember.ts';
import type { Retag } from './retag.ts';
import { buildRetag } from './retag.ts';
import { decodeWeights } from './tagger/weights.ts';
import weights from './tagger/weights.json';

/** The outside tagger. Everything it gives is repaired afterwards. */
export interface Tagger {
  /** Tags the words of one sentence; gives as many as it gets. */
  tag(forms: readonly string[]): TaggedWord[];
}

/** What `parseSyntax` needs from outside, loaded once. */
export interface Tokenizer {
  readonly tagger: Tagger;
  /** Repairs its tags. */
  readonly retag: Retag;
}

/** The properties of a token that are asked of wink; its own types declare them as methods. */
interface Its {
  readonly pos: ItsFunction<Pos | 'SPACE'>;
}

/** Longer words are shown to the tagger as a stand-in: wink takes quadratic time on unbroken runs. */
const LONGEST_WORD = 60;
/** What wink reads without losing characters. */
const PLAIN = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]+$/u;
const BEYOND_BMP = /[\ud800-\udfff]/;
const CAPITAL = /^\p{Lu}/u;
const STAND_IN = 'thing';

/** What the tagger is shown of a word, and whether its lexicon has the word in small letters. */
interface ShownWord {
  readonly plain: string;
  readonly known: boolean;
}

const toPlain = (form: string): string =>
  form.length <= LONGEST_WORD && PLAIN.test(form) && !BEYOND_BMP.test(form) ? form : STAND_IN;

/**
 * The tag of each word from the tags of wink's tokens. Words that wink splits get the tag of their first part, words that it
 * joins the tag of the whole.
 */
const alignTags = <Tag>(
  words: readonly string[],
  text: string,
  values: readonly string[],
  tags: readonly Tag[],
): (Tag | undefined)[] => {
  let token = 0;
  let at = 0;
  let start = 0;
  return words.map((word) => {
    while (at < start && token < values.length) {
      while (text[at] === ' ') at += 1;
      if (at >= start) break;
      at += (values[token] as string).length;
      token += 1;
    }
    const tag = tags[at > start ? token - 1 : token];
    start += word.length + 1;
    return tag;
  });
};

/** Loads the English model of wink-nlp (`wink-eng-lite-web-model`) and the weights that repair its tags; some 300 ms. */
export const loadTokenizer = (): Tokenizer => {
  const nlp = winkNLP(model, ['pos']);
  const its = nlp.its as unknown as Its;
  const lexicon = nlp.readDoc('');
  const show = remember((form: string): ShownWord => {
    const plain = toPlain(form);
    return { plain, known: !CAPITAL.test(plain) || !lexicon.isOOV(plain.toLowerCase()) };
  });
  const tag = (forms: readonly string[]): TaggedWord[] => {
    const shown = forms.map((form) => show(form.length <= LONGEST_WORD ? form : STAND_IN));
    const plain = shown.map((word) => word.plain);
    const text = plain.join(' ');
    const tokens = nlp.readDoc(text).tokens();
    const tags = tokens.out(its.pos) as (Pos | 'SPACE')[];
    // Most sentences hold no word that wink splits.
    const aligned = tags.length === plain.length ? tags : alignTags(plain, text, tokens.out(), tags);
    return shown.map(({ known }, i) => {
      const pos = aligned[i] ?? 'X';
      return { pos: pos === 'SPACE' ? 'X' : pos, known };
    });
  };
  return { tagger: { tag }, retag: buildRetag(decodeWeights(weights)) };
};
