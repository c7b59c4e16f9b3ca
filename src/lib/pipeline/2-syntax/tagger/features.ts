/** Longer words are all the same to the tagger. */
const LONGEST = 40;

/** Everything the features need of one word, as hashes. */
export interface WordView {
  readonly word: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix3: number;
  readonly shape: number;
  /** Tag of the outside tagger. */
  readonly hint: number;
}

/** Number of features of one word. */
export const FEATURE_COUNT = 28;

const mix = (a: number, b: number): number => {
  let h = Math.imul(a, 0x9e3779b1) ^ b;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca77);
  return h ^ (h >>> 13);
};

const hashRange = (text: string, from: number, to: number): number => {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 15);
};

/** Hash of a short string. */
export const hashWord = (text: string): number => hashRange(text, 0, text.length);

/** The form under which the tagger knows a word: small letters, every digit a nought. */
export const toTaggerWord = (form: string): string =>
  form.length > LONGEST ? 'thing' : form.toLowerCase().replace(/\d/g, '0');

const toShape = (form: string): number => {
  const first = form.charCodeAt(0);
  let shape = 0;
  if (first >= 65 && first <= 90) shape |= 1;
  else if (first > 127 && form[0] !== form[0]?.toLowerCase()) shape |= 1;
  if (form.length > 1 && form === form.toUpperCase() && shape === 1) shape |= 2;
  if (/\d/.test(form)) shape |= 4;
  if (form.includes('.') && form.length > 1) shape |= 8;
  if (!/[\p{L}\d]/u.test(form)) shape |= 16;
  if (form.length === 1) shape |= 32;
  return shape;
};

/** What stands before the first and after the last word. */
const EDGE: WordView = {
  word: 1,
  suffix1: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  prefix3: 1,
  shape: 64,
  hint: 1,
};

/** Prepares a word of a sentence; `hint` is the outside tagger's tag. */
export const toWordView = (form: string, hint: string): WordView => {
  const word = toTaggerWord(form);
  const size = word.length;
  return {
    word: hashWord(word),
    suffix1: hashRange(word, size - 1, size),
    suffix2: hashRange(word, Math.max(0, size - 2), size),
    suffix3: hashRange(word, Math.max(0, size - 3), size),
    suffix4: hashRange(word, Math.max(0, size - 4), size),
    prefix3: hashRange(word, 0, Math.min(3, size)),
    shape: toShape(form.length > LONGEST ? 'thing' : form),
    hint: hashWord(hint),
  };
};

/** Fills `out` with the feature hashes of word `i`; `last` and `last2` are the labels just given, -1 before the sentence. */
export const fillFeatures = (
  views: readonly WordView[],
  i: number,
  last: number,
  last2: number,
  out: Int32Array,
): void => {
  const w0 = views[i] ?? EDGE;
  const w1 = views[i + 1] ?? EDGE;
  const w2 = views[i + 2] ?? EDGE;
  const m1 = views[i - 1] ?? EDGE;
  const m2 = views[i - 2] ?? EDGE;
  const t1 = last + 7;
  const t12 = mix(t1, last2 + 7);
  let k = -1;
  const put = (value: number): void => {
    k += 1;
    out[k] = value;
  };
  put(mix(1, w0.word));
  put(mix(2, w0.suffix2));
  put(mix(3, w0.suffix3));
  put(mix(4, w0.suffix4));
  put(mix(5, w0.prefix3));
  put(mix(6, mix(w0.shape, w0.suffix1)));
  put(mix(7, m1.word));
  put(mix(8, w1.word));
  put(mix(9, m2.word));
  put(mix(10, w2.word));
  put(mix(11, mix(m1.word, w0.word)));
  put(mix(12, mix(w0.word, w1.word)));
  put(mix(13, w1.suffix3));
  put(mix(14, mix(mix(m1.shape, w0.shape), w1.shape)));
  put(mix(15, w0.hint));
  put(mix(16, mix(m1.hint, w0.hint)));
  put(mix(17, mix(w0.hint, w1.hint)));
  put(mix(18, mix(w1.hint, w2.hint)));
  put(mix(19, mix(w0.word, w0.hint)));
  put(mix(20, t1));
  put(mix(21, t12));
  put(mix(22, mix(t1, w0.word)));
  put(mix(23, mix(t1, w0.suffix3)));
  put(mix(24, mix(t1, w1.word)));
  put(mix(25, mix(t1, mix(w0.hint, w1.hint))));
  put(mix(26, mix(t12, w0.hint)));
  put(mix(27, mix(w0.word, w1.hint)));
  put(mix(28, mix(w0.suffix3, w0.hint)));
};
