import type { FeatureList } from '../../../linear/feature-list.ts';
import { mix } from '../../../linear/hash.ts';
import type { SentenceCodes } from './sentence-codes.ts';
import { few } from './templates.ts';

/** Features of the front of the buffer (token `b0i`) and what follows it. */
export const frontFeatures = (sentence: SentenceCodes, b0i: number, out: FeatureList): void => {
  const { words, tags, seconds, fine, verbsBefore, ahead, count } = sentence;
  const b1i = b0i < count ? b0i + 1 : count + 1;
  const b2i = b0i + 1 < count ? b0i + 2 : count + 1;
  const b3i = b0i + 2 < count ? b0i + 3 : count + 1;
  const b0w = words[b0i] as number;
  const b1w = words[b1i] as number;
  const b0t = tags[b0i] as number;
  const b1t = tags[b1i] as number;
  const b2t = tags[b2i] as number;
  const b3t = tags[b3i] as number;
  const b0x = seconds[b0i] as number;
  const b1x = seconds[b1i] as number;
  const b0b1t = (b0t << 8) | b1t;
  const n0i = ahead[b0i] as number;
  out.count = 0;
  out.put(0);
  out.put(b0w);
  out.put(b0t);
  out.put(mix(b0w, b0t));
  out.put(b1w);
  out.put(b1t);
  out.put(mix(b1w, b1t));
  out.put(b2t);
  out.put(words[b2i] as number);
  out.put(b0b1t);
  out.put(mix(b0w, b1w));
  out.put(mix(b0w, b1t));
  out.put(mix(b1w, b0t));
  out.put((b0b1t << 8) | b2t);
  out.put(b3t);
  out.put(mix((b0b1t << 8) | b2t, b3t));
  out.put(mix(b0w, (b1t << 8) | b2t));
  out.put(mix(b0t, fine[b1i] as number));
  out.put(fine[b0i] as number);
  out.put(fine[b1i] as number);
  out.put((b0t << 8) | few((verbsBefore[count] as number) - (verbsBefore[b0i] as number)));
  if (b0x === 0) out.skipAll(2);
  else {
    out.put(mix(b0x, b0w));
    out.put((b0x << 16) | b0b1t);
  }
  if (b1x === 0) out.skip();
  else out.put((b1x << 16) | b0b1t);
  if (n0i < 0) out.skipAll(2);
  else {
    out.put(mix(b0w, tags[n0i] as number));
    out.put(mix(b0w, fine[n0i] as number));
  }
};

/** Features of a token on the stack and its neighbours in the sentence. `begin`: `TOP_BEGIN` or `BELOW_BEGIN`. */
export const stackFeatures = (sentence: SentenceCodes, token: number, begin: number, out: FeatureList): void => {
  const { words, tags, seconds, fine, count } = sentence;
  const before = token > 0 && token < count ? token - 1 : count + 1;
  const after = token < count ? token + 1 : count + 1;
  const before2 = token > 1 && token < count ? token - 2 : count + 1;
  const after2 = token + 1 < count ? token + 2 : count + 1;
  const word = words[token] as number;
  const tag = tags[token] as number;
  const second = seconds[token] as number;
  out.count = begin;
  out.put(word);
  out.put(tag);
  out.put(mix(word, tag));
  out.put(fine[token] as number);
  out.put(mix(fine[token] as number, tag));
  out.put((tag << 8) | (tags[before] as number));
  out.put((tag << 8) | (tags[after] as number));
  out.put(((tags[before] as number) << 16) | (tag << 8) | (tags[after] as number));
  out.put(((tags[before2] as number) << 16) | ((tags[before] as number) << 8) | tag);
  out.put((tag << 16) | ((tags[after] as number) << 8) | (tags[after2] as number));
  out.put(mix(word, tags[before] as number));
  out.put(mix(tag, words[after] as number));
  out.put(mix(tag, words[before] as number));
  if (second === 0) out.skipAll(2);
  else {
    out.put(mix(second, word));
    out.put((second << 8) | tag);
  }
};
