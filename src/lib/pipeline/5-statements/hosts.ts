import type { Frame } from '../../lexicon/frames.ts';
import type { Clause } from '../../model/sentence.ts';
import type { Modality } from '../../model/statement.ts';
import type { SentenceView } from './sentence-view.ts';

/** The noun that an infinitive hangs on: right before it, or before its agent ("efforts by the West to isolate"). */
export const hostChunk = (view: SentenceView, clause: Clause): number => {
  if (clause.relation !== 'infinitive') return -1;
  const before = view.chunkAt[clause.from - 1] ?? -1;
  if (before === -1) return -1;
  const { attached } = view.chunks[before] ?? {};
  if (attached && view.tokens[attached.preposition]?.lemma === 'by') return attached.chunk;
  return before;
};

/** Who carries out an infinitive that hangs on a noun: the noun's possessor, agent or, as a last way, its modifier. */
export const hostAgents = (view: SentenceView, clause: Clause): readonly number[] => {
  const host = hostChunk(view, clause);
  const possessor = view.chunks[host]?.possessor ?? null;
  if (possessor !== null) return [possessor];
  const before = view.chunkAt[clause.from - 1] ?? -1;
  if (host !== -1 && before !== host) return [before];
  // "Putin plans to meet": a noun by its tag, a verb by its sense; its agent stands inside its phrase.
  const noun = view.tokens[view.chunks[host]?.head ?? -1];
  const embedding = view.frames.nouns.get(noun?.lemma ?? '')?.some(({ embeds }) => embeds !== null) ?? false;
  return clause.subjects.length === 0 && embedding ? [host] : [];
};

/** The frames of the noun or adjective that an infinitive hangs on ("his decision to", "is ready to"). */
export const hostFrames = (view: SentenceView, clause: Clause): readonly Frame[] => {
  if (clause.relation !== 'infinitive') return [];
  const host = hostChunk(view, clause);
  if (host !== -1) {
    const noun = view.tokens[view.chunks[host]?.head ?? -1];
    return noun === undefined ? [] : (view.frames.nouns.get(noun.lemma) ?? []);
  }
  const word = view.tokens[clause.from - 1];
  if (word === undefined || (word.pos !== 'ADJ' && word.pos !== 'VERB')) return [];
  return view.frames.adjectives.get(word.form.toLowerCase()) ?? view.frames.adjectives.get(word.lemma) ?? [];
};

/** What the noun of a chunk makes of what hangs on it ("the fear of an invasion", "reports that …"), null for nothing. */
export const nounEmbeds = (view: SentenceView, chunk: number): Modality | null => {
  const noun = view.tokens[view.chunks[chunk]?.head ?? -1];
  const frames = noun === undefined ? [] : (view.frames.nouns.get(noun.lemma) ?? []);
  return frames.find(({ embeds }) => embeds !== null)?.embeds ?? null;
};
