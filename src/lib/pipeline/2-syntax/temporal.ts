import type { Token } from '../../model/sentence.ts';

const HEADS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?|yesterday|today|tomorrow|tonight|day|week|month|year|morning|evening|afternoon|night|weekend|decade|hour|minute|time|moment|spring|summer|autumn|winter|century|quarter|season|midnight|noon|dawn)$/;
const OPENERS =
  /^(?:last|next|this|that|every|each|earlier|later|one|two|three|four|five|six|seven|eight|nine|ten|several|many|a|the|\d+)$/;

/** Whether a chunk by its words is a time ("Thursday", "last month", "two days", "2022"). */
export const isTemporal = (
  tokens: readonly Token[],
  chunk: { readonly from: number; readonly head: number } | undefined,
): boolean => {
  if (!chunk) return false;
  const head = tokens[chunk.head];
  if (!head) return false;
  if (head.pos === 'NUM') return /^(?:19|20)\d\d$/.test(head.form);
  if (!HEADS.test(head.lemma)) return false;
  if (head.pos === 'PROPN' || /day$/.test(head.lemma)) return true;
  const first = tokens[chunk.from];
  return (
    first !== undefined &&
    (chunk.from === chunk.head || OPENERS.test(first.lemma) || first.pos === 'NUM' || first.pos === 'PROPN')
  );
};
