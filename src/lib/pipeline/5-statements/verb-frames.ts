import type { Frame } from '../../lexicon/frames.ts';
import type { SentenceView } from './sentence-view.ts';
import { remember } from './remember.ts';
import { formAt } from './sentence-view.ts';

/** Particles that change a verb's sense; without a frame of their own the bare verb says nothing. */
const TELLING: ReadonlySet<string> = new Set(['out', 'off', 'up', 'down', 'away', 'apart', 'aside', 'through']);

/** Farthest that an adjective or noun that belongs to the verb stands behind it ("held the junta accountable"). */
const MOST_FAR = 9;

/** The words that may be a verb's particle: those in and behind its group, prepositions of its obliques, markers below. */
const wordsAround = remember((view, number): ReadonlySet<string> => {
  const words = new Set<string>();
  const clause = view.clauses[number];
  if (!clause) return words;
  if (clause.particle !== null) words.add(clause.particle);
  const next = view.clauses[number + 1]?.from ?? view.tokens.length;
  for (let i = clause.verb + 1; i < next && i <= clause.verb + MOST_FAR; i += 1) {
    const token = view.tokens[i];
    const governing = token?.pos === 'ADP' || token?.pos === 'SCONJ' || token?.pos === 'PART';
    // A preposition further on governs something else, unless it is an oblique of this verb.
    if (!governing || i <= clause.to) words.add(formAt(view, i));
  }
  for (const { preposition, chunks } of clause.obliques) {
    if (chunks.every(view.isTime)) {
      words.delete(formAt(view, preposition));
      continue;
    }
    words.add(formAt(view, preposition));
    // "out of the group", "down on dissent": the word before a preposition may belong to it.
    if (view.tokens[preposition - 1]?.pos === 'ADP' || view.tokens[preposition - 1]?.pos === 'ADV') {
      words.add(formAt(view, preposition - 1));
    }
  }
  for (const child of view.children[number] ?? []) {
    const { marker, relation, from = -1 } = view.clauses[child] ?? {};
    if (marker !== null && marker !== undefined && relation !== 'adverbial') words.add(formAt(view, marker));
    const gerund = view.tokens[from]?.verbForm === 'VBG';
    if (relation === 'infinitive') words.add(gerund ? 'that' : 'to');
    // "Denied it would attack", "denied attacking": a clause for an object, as with "that".
    if (relation === 'complement' && marker === null) words.add('that');
  }
  return words;
});

/** The verb frames that fit the words around a verb, the most specific first. */
export const framesOfVerb = remember((view, number): readonly Frame[] => {
  const clause = view.clauses[number];
  const candidates = clause && view.frames.verbs.get(view.tokens[clause.verb]?.lemma ?? '');
  if (!clause || !candidates) return [];
  const words = wordsAround(view, number);
  const fitting = candidates.filter(({ particles }) => particles.every((word) => words.has(word)));
  const phrasal = fitting.filter(({ particle }) => particle !== null);
  if (phrasal.length === 0 && clause.particle !== null && TELLING.has(clause.particle)) return [];
  return fitting;
});

/** A light verb's frame with the chunk of the noun that carries the meaning. */
export interface LightFrame {
  readonly frame: Frame;
  readonly chunk: number;
}

/** Whether a chunk's head stands at the end of some words, or before their "of" ("a state of emergency"). */
const holdsWords = (view: SentenceView, chunk: number, words: readonly string[]): boolean => {
  const head = view.chunks[chunk]?.head ?? -1;
  const anchor = words.includes('of') ? words.indexOf('of') - 1 : words.length - 1;
  return words.every((word, i) => {
    const token = view.tokens[head - anchor + i];
    return token !== undefined && (token.lemma === word || token.form.toLowerCase() === word);
  });
};

/** Words for a part or a number of what follows their "of". */
const PARTS: ReadonlySet<string> = new Set(
  `some all most many much any none several few part half majority bulk rest remainder number dozen hundred thousand series string
   wave spate round batch set lot group pair couple package total third quarter`.split(/\s+/),
);

/** A chunk, and what it is a part of: "some of its troops", "a series of attacks". */
const withWhole = (view: SentenceView, chunk: number): readonly number[] => {
  if (!PARTS.has(view.tokens[view.chunks[chunk]?.head ?? -1]?.lemma ?? '')) return [chunk];
  const wholes = (view.attached[chunk] ?? []).filter(
    (i) => formAt(view, view.chunks[i]?.attached?.preposition ?? -1) === 'of',
  );
  return [chunk, ...wholes];
};

/** How many words of a chunk one of a frame's nouns takes, the most of them; 0 for none that fits. */
const wordsMatched = (view: SentenceView, chunk: number, { nounWords }: Frame): number =>
  Math.max(0, ...nounWords.filter((words) => holdsWords(view, chunk, words)).map(({ length }) => length));

/** The light-verb frames of a clause ("hold talks", "come under attack"), the most specific first. */
export const lightFramesOf = (view: SentenceView, number: number): readonly LightFrame[] => {
  const clause = view.clauses[number];
  const candidates = clause && view.frames.light.get(view.tokens[clause.verb]?.lemma ?? '');
  if (!clause || !candidates) return [];
  if (clause.objects.length === 0 && clause.obliques.length === 0 && !clause.passive) return [];
  const words = wordsAround(view, number);
  const found: (LightFrame & { readonly length: number })[] = [];
  for (const frame of candidates) {
    const { particles } = frame;
    if (!particles.every((word) => words.has(word))) continue;
    const governed = clause.obliques
      .filter(({ preposition }) => particles.includes(formAt(view, preposition)))
      .flatMap(({ chunks }) => chunks);
    const places = [...governed, ...(clause.passive ? clause.subjects : clause.objects)].flatMap((place) =>
      withWhole(view, place),
    );
    const chunk = places.find((place) => wordsMatched(view, place, frame) > 0);
    if (chunk !== undefined) found.push({ frame, chunk, length: wordsMatched(view, chunk, frame) });
  }
  // Stable: "launch a hunger strike" goes before "launch a strike".
  return found.sort((a, b) => b.length - a.length);
};
