import type { Gender } from './person-aliases.ts';

/** What a pronoun asks of the actor that it stands for. */
export interface PronounWord {
  readonly person: 1 | 3;
  readonly number: 'singular' | 'plural' | null;
  readonly kind: 'personal' | 'possessive' | 'reflexive' | 'relative';
  /** `thing` for it, its, which: no person. */
  readonly sort: 'person' | 'thing' | null;
  readonly gender: Gender;
}

type Row = readonly [
  string,
  PronounWord['person'],
  PronounWord['number'],
  PronounWord['kind'],
  PronounWord['sort'],
  Gender,
];

const ROWS: readonly Row[] = [
  ['he', 3, 'singular', 'personal', 'person', 'male'],
  ['him', 3, 'singular', 'personal', 'person', 'male'],
  ['his', 3, 'singular', 'possessive', 'person', 'male'],
  ['himself', 3, 'singular', 'reflexive', 'person', 'male'],
  ['she', 3, 'singular', 'personal', 'person', 'female'],
  ['her', 3, 'singular', 'possessive', 'person', 'female'],
  ['hers', 3, 'singular', 'personal', 'person', 'female'],
  ['herself', 3, 'singular', 'reflexive', 'person', 'female'],
  ['it', 3, 'singular', 'personal', 'thing', null],
  ['its', 3, 'singular', 'possessive', 'thing', null],
  ['itself', 3, 'singular', 'reflexive', 'thing', null],
  ['they', 3, 'plural', 'personal', null, null],
  ['them', 3, 'plural', 'personal', null, null],
  ['their', 3, 'plural', 'possessive', null, null],
  ['theirs', 3, 'plural', 'personal', null, null],
  ['themselves', 3, 'plural', 'reflexive', null, null],
  ['who', 3, null, 'relative', 'person', null],
  ['whom', 3, null, 'relative', 'person', null],
  ['whose', 3, null, 'relative', null, null],
  ['which', 3, null, 'relative', 'thing', null],
  ['that', 3, null, 'relative', null, null],
  ['i', 1, 'singular', 'personal', 'person', null],
  ['me', 1, 'singular', 'personal', 'person', null],
  ['my', 1, 'singular', 'possessive', 'person', null],
  ['mine', 1, 'singular', 'personal', 'person', null],
  ['myself', 1, 'singular', 'reflexive', 'person', null],
  ['we', 1, 'plural', 'personal', null, null],
  ['us', 1, 'plural', 'personal', null, null],
  ['our', 1, 'plural', 'possessive', null, null],
  ['ours', 1, 'plural', 'personal', null, null],
  ['ourselves', 1, 'plural', 'reflexive', null, null],
];

const WORDS: ReadonlyMap<string, PronounWord> = new Map(
  ROWS.map(([word, person, number, kind, sort, gender]) => [word, { person, number, kind, sort, gender }]),
);

/** What the pronoun asks for; null for words that point at nobody in the text ("you", "everybody"). */
export const toPronounWord = (text: string): PronounWord | null => WORDS.get(text.toLowerCase()) ?? null;
