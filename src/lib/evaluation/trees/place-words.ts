import { DataError } from '../../model/errors.ts';
import type { Span } from '../../model/span.ts';
import type { TreebankSentence } from './read-conllu.ts';

/** A text with the sentences and words that are in it. */
export interface PlacedText {
  readonly text: string;
  readonly sentences: readonly PlacedSentence[];
}

export interface PlacedSentence {
  readonly sentence: TreebankSentence;
  /** One a word; words that a contraction swallows have the span of all of it. */
  readonly spans: readonly Span[];
}

/** What is written as one, with its words. */
interface Piece {
  readonly form: string;
  readonly forms: readonly string[];
}

const toPieces = ({ words, contractions }: TreebankSentence): Piece[] => {
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length;) {
    const contraction = contractions.find(({ from }) => from === at);
    const forms = words.slice(at, contraction?.to ?? at + 1).map(({ form }) => form);
    pieces.push({ form: contraction?.form ?? forms[0] ?? '', forms });
    at += forms.length;
  }
  return pieces;
};

const placeForms = (start: number, { form, forms }: Piece): Span[] => {
  if (forms.join('') !== form) return forms.map(() => ({ start, end: start + form.length }));
  let from = start;
  return forms.map((own) => {
    const span = { start: from, end: from + own.length };
    from = span.end;
    return span;
  });
};

/** Where each word stands in the sentence's text. Throws `DataError` where one does not stand there. */
const placeWords = (sentence: TreebankSentence, text: string): Span[] => {
  let at = 0;
  return toPieces(sentence).flatMap((piece) => {
    while (/\s/.test(text[at] ?? '')) at += 1;
    if (!text.startsWith(piece.form, at)) {
      throw new DataError('misplaced-word', `Treebank: "${piece.form}" does not stand at ${at} in "${text}".`);
    }
    const spans = placeForms(at, piece);
    at += piece.form.length;
    return spans;
  });
};

/**
 * The paragraphs of a treebank as running text, sentences apart by a space, with the places of all words. Throws `DataError`
 * where a sentence has no text, or its words are not in it.
 */
export const toParagraphs = (sentences: readonly TreebankSentence[]): PlacedText[] => {
  const paragraphs: { text: string; sentences: PlacedSentence[] }[] = [];
  for (const sentence of sentences) {
    const own = sentence.text ?? '';
    if (sentence.startsParagraph || paragraphs.length === 0) paragraphs.push({ text: '', sentences: [] });
    const paragraph = paragraphs.at(-1);
    if (!paragraph) continue;
    const shift = paragraph.text === '' ? 0 : paragraph.text.length + 1;
    const spans = placeWords(sentence, own).map(({ start, end }) => ({ start: start + shift, end: end + shift }));
    paragraph.text += (shift === 0 ? '' : ' ') + own;
    paragraph.sentences.push({ sentence, spans });
  }
  return paragraphs;
};
