import type { Sentence, Token } from '../../model/sentence.ts';

const isOpening = (token: Token, before: Token | undefined): boolean =>
  token.form === "'" && !token.spaceAfter && (before === undefined || before.spaceAfter);

const isClosing = (token: Token, after: Token | undefined): boolean =>
  token.form === "'" && (token.spaceAfter || after === undefined || after.pos === 'PUNCT');

/**
 * For each token of each sentence whether it stands inside a quotation. A quotation may run over sentences of one
 * paragraph; the end of the paragraph ends it.
 */
export const findQuoted = (sentences: readonly Sentence[]): Uint8Array[] => {
  let block = -1;
  let open: '"' | "'" | null = null;
  return sentences.map((sentence) => {
    if (sentence.block !== block) open = null;
    block = sentence.block;
    const quoted = new Uint8Array(sentence.tokens.length);
    for (const [i, token] of sentence.tokens.entries()) {
      if (token.form === '"' && open !== "'") open = open === '"' ? null : '"';
      else if (open === null && isOpening(token, sentence.tokens[i - 1])) open = "'";
      else if (open === "'" && isClosing(token, sentence.tokens[i + 1])) open = null;
      else quoted[i] = open === null ? 0 : 1;
    }
    return quoted;
  });
};
