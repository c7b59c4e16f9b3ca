import model from 'wink-eng-lite-web-model';
import type { ItsFunction } from 'wink-nlp';
import winkNLP from 'wink-nlp';
import type { Pos } from '../../model/sentence.ts';
import type { Weights } from './tagger/weights.ts';
import { decodeWeights } from './tagger/weights.ts';
import weights from './tagger/weights.json';

/** What wink-nlp says of one word. */
export interface TaggedWord {
  readonly pos: Pos;
  readonly lemma: string;
  /** Whether its lexicon has the word in small letters. */
  readonly known: boolean;
}

/** The outside tagger. Everything it gives is repaired afterwards. */
export interface Tagger {
  /** Tags the words of one sentence; gives as many as it gets. */
  tag(forms: readonly string[]): TaggedWord[];
}

/** What `parseSyntax` needs from outside, loaded once. */
export interface Tokenizer {
  readonly tagger: Tagger;
  /** The model that repairs its tags. */
  readonly weights: Weights;
}

/** The properties of a token that are asked of wink; its own types declare them as methods. */
interface Its {
  readonly precedingSpaces: ItsFunction<string>;
  readonly pos: ItsFunction<Pos | 'SPACE'>;
  readonly lemma: ItsFunction<string>;
}

/** Longer words are shown to the tagger as a stand-in: wink takes quadratic time on unbroken runs. */
const LONGEST_WORD = 60;
/** What wink reads without losing characters. */
const PLAIN = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]+$/u;
const BEYOND_BMP = /[\ud800-\udfff]/;
const CAPITAL = /^\p{Lu}/u;
const STAND_IN = 'thing';

const toPlain = (form: string): string =>
  form.length <= LONGEST_WORD && PLAIN.test(form) && !BEYOND_BMP.test(form) ? form : STAND_IN;

/** Loads the English model of wink-nlp (`wink-eng-lite-web-model`) and the weights that repair its tags; some 300 ms. */
export const loadTokenizer = (): Tokenizer => {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const its = nlp.its as unknown as Its;
  const tag = (forms: readonly string[]): TaggedWord[] => {
    const plain = forms.map(toPlain);
    const starts = new Map<number, number>();
    let length = 0;
    plain.forEach((form, i) => {
      starts.set(length, i);
      length += form.length + 1;
    });
    const document = nlp.readDoc(plain.join(' '));
    const tokens = document.tokens();
    const values = tokens.out();
    const spaces = tokens.out<string>(its.precedingSpaces);
    const tags = tokens.out<Pos | 'SPACE'>(its.pos) as (Pos | 'SPACE')[];
    const lemmas = tokens.out<string>(its.lemma);
    const tagged: TaggedWord[] = forms.map((form) => ({ pos: 'X', lemma: form.toLowerCase(), known: true }));
    let at = 0;
    values.forEach((value, i) => {
      at += spaces[i]?.length ?? 0;
      const word = starts.get(at);
      if (word !== undefined) {
        const pos = tags[i] ?? 'X';
        const whole = value.length === plain[word]?.length;
        tagged[word] = {
          pos: pos === 'SPACE' ? 'X' : pos,
          lemma: whole ? (lemmas[i] ?? value) : (forms[word] ?? value).toLowerCase(),
          known: !CAPITAL.test(value) || !document.isOOV(value.toLowerCase()),
        };
      }
      at += value.length;
    });
    return tagged;
  };
  return { tagger: { tag }, weights: decodeWeights(weights) };
};
