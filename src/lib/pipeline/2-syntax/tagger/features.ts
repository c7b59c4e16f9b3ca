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

/** Where a word stands, seen from the word that is being labelled. */
export const PLACES = { here: 0, before: 1, before2: 2, after: 3, after2: 4 } as const;
export type Place = (typeof PLACES)[keyof typeof PLACES];

/** Most features that any of the functions here fills in. */
export const MOST_FEATURES = 9;

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

/** What the tagger sees of a form. */
export const toTaggerForm = (form: string): string => (form.length > LONGEST ? 'thing' : form);

/** The form under which the tagger knows a word: small letters, every digit a nought. */
export const toTaggerWord = (form: string): string => toTaggerForm(form).toLowerCase().replace(/\d/g, '0');

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
export const EDGE: WordView = {
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
    shape: toShape(toTaggerForm(form)),
    hint: hashWord(hint),
  };
};

/** Fills `out` with the feature hashes that hang on one word and its place alone, and gives their number. */
export const fillPlace = (view: WordView, place: Place, out: Int32Array): number => {
  const { word, suffix3, hint } = view;
  switch (place) {
    case PLACES.here:
      out[0] = mix(1, word);
      out[1] = mix(2, view.suffix2);
      out[2] = mix(3, suffix3);
      out[3] = mix(4, view.suffix4);
      out[4] = mix(5, view.prefix3);
      out[5] = mix(6, mix(view.shape, view.suffix1));
      out[6] = mix(15, hint);
      out[7] = mix(19, mix(word, hint));
      out[8] = mix(28, mix(suffix3, hint));
      return 9;
    case PLACES.before:
      out[0] = mix(7, word);
      return 1;
    case PLACES.before2:
      out[0] = mix(9, word);
      return 1;
    case PLACES.after:
      out[0] = mix(8, word);
      out[1] = mix(13, suffix3);
      return 2;
    case PLACES.after2:
      out[0] = mix(10, word);
      return 1;
  }
};

/** Fills `out` with the three feature hashes that hang on the outside tags of a word and its neighbours alone. */
export const fillHints = (before: number, here: number, after: number, after2: number, out: Int32Array): number => {
  out[0] = mix(16, mix(before, here));
  out[1] = mix(17, mix(here, after));
  out[2] = mix(18, mix(after, after2));
  return 3;
};

/**
 * Fills `out` with the feature hashes that hang on the labels just given and the outside tags alone, and gives their number;
 * `last` and `last2` are -1 before the sentence.
 */
export const fillLabels = (last: number, last2: number, here: number, after: number, out: Int32Array): number => {
  const t1 = last + 7;
  const t12 = mix(t1, last2 + 7);
  out[0] = mix(20, t1);
  out[1] = mix(21, t12);
  out[2] = mix(25, mix(t1, mix(here, after)));
  out[3] = mix(26, mix(t12, here));
  return 4;
};

/** Fills `out` with the feature hashes that join a word to its neighbours or to the label before, and gives their number. */
export const fillJoint = (before: WordView, here: WordView, after: WordView, last: number, out: Int32Array): number => {
  const { word } = here;
  const t1 = last + 7;
  out[0] = mix(11, mix(before.word, word));
  out[1] = mix(12, mix(word, after.word));
  out[2] = mix(14, mix(mix(before.shape, here.shape), after.shape));
  out[3] = mix(22, mix(t1, word));
  out[4] = mix(23, mix(t1, here.suffix3));
  out[5] = mix(24, mix(t1, after.word));
  out[6] = mix(27, mix(word, after.hint));
  return 7;
};
