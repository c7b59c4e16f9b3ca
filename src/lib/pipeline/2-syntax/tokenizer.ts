import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Pos } from '../../model/sentence.ts';

/** What wink-nlp says of one word. */
export interface TaggedWord {
  readonly pos: Pos;
  readonly lemma: string;
}

/** The outside tagger. Everything it gives is repaired afterwards. */
export interface Tagger {
  /** Tags the words of one sentence; gives as many as it gets. */
  tag(forms: readonly string[]): TaggedWord[];
}

/** What `parseSyntax` needs from outside, loaded once. */
export interface Tokenizer {
  readonly tagger: Tagger;
}

/** Longer words are shown to the tagger as a stand-in: wink takes quadratic time on unbroken runs. */
const LONGEST_WORD = 60;
/** What wink reads without losing characters. */
const PLAIN = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]+$/u;
const BEYOND_BMP = /[\ud800-\udfff]/;
const STAND_IN = 'thing';

const toPlain = (form: string): string =>
  form.length <= LONGEST_WORD && PLAIN.test(form) && !BEYOND_BMP.test(form) ? form : STAND_IN;

/** Loads the English model of wink-nlp (`wink-eng-lite-web-model`). Takes some 200 ms. */
export const loadTokenizer = (): Tokenizer => {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const { its } = nlp;
  const tag = (forms: readonly string[]): TaggedWord[] => {
    const plain = forms.map(toPlain);
    const starts = new Map<number, number>();
    let length = 0;
    plain.forEach((form, i) => {
      starts.set(length, i);
      length += form.length + 1;
    });
    const tokens = nlp.readDoc(plain.join(' ')).tokens();
    const values = tokens.out();
    const spaces = tokens.out(its.precedingSpaces);
    const tags = tokens.out(its.pos);
    const lemmas = tokens.out(its.lemma);
    const tagged: TaggedWord[] = forms.map((form) => ({ pos: 'X', lemma: form.toLowerCase() }));
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
        };
      }
      at += value.length;
    });
    return tagged;
  };
  return { tagger: { tag } };
};
