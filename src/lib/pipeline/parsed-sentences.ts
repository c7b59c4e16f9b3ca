import type { ParsedSentence, ParsedWord } from '../model/parse.ts';
import type { Token } from '../model/sentence.ts';
import type { SentenceTree } from './2-syntax/parse-syntax.ts';
import type { NameSpan } from './3-mentions/names-model/name-tagger.ts';

/** What is written as one with the word before it: "don't", "Putin's", "cannot", "gonna". */
const JOINED = /^(?:n't|'(?:s|re|ve|ll|d|m)?|not|na|ta)$/i;
const OPENS = /^(?:can|gon|wan|got)$/i;

const isJoined = (token: Token, before: Token | undefined): boolean => {
  if (!before || before.spaceAfter || before.end !== token.start || !JOINED.test(token.form)) return false;
  if (before.pos === 'PUNCT' || before.pos === 'SYM') return false;
  return token.form.includes("'") ? token.pos !== 'PUNCT' : OPENS.test(before.form);
};

/** Which name each token of a text is in, as "B-PER" and "I-PER", by sentence and token. */
const nameTags = (trees: readonly SentenceTree[], spans: readonly NameSpan[]): (string | null)[][] => {
  const tags = trees.map(({ sentence }) => sentence.tokens.map((): string | null => null));
  for (const { sentence, from, to, type } of spans) {
    for (let i = from; i < to; i += 1) (tags[sentence] ?? [])[i] = `${i === from ? 'B' : 'I'}-${type}`;
  }
  return tags;
};

/**
 * Trees with the names that the tagger found, for people and for measuring: annotated texts mark "Russian" and what the later
 * stages leave out or know better.
 */
export const toParsedSentences = (trees: readonly SentenceTree[], spans: readonly NameSpan[]): ParsedSentence[] => {
  const names = nameTags(trees, spans);
  return trees.map(({ sentence, parsed }, number) => {
    const { tokens } = sentence;
    const words = tokens.map((token, i): ParsedWord => {
      const { form, lemma, pos, start, end } = token;
      return {
        form,
        lemma: pos === 'PROPN' ? form : lemma,
        upos: pos,
        xpos: parsed.xpos[i] ?? 'FW',
        head: parsed.heads[i] ?? -1,
        relation: parsed.relations[i] ?? 'dep',
        name: names[number]?.[i] ?? null,
        joined: isJoined(token, tokens[i - 1]),
        start,
        end,
      };
    });
    return { start: sentence.start, end: sentence.end, words };
  });
};
