import type { Gazetteer } from '../../lexicon/gazetteer.ts';
import type { Mention } from '../../model/mention.ts';
import type { Clause, Sentence } from '../../model/sentence.ts';
import type { ActorNumber, Cast, Trace } from './cast.ts';
import type { Grammar, Place } from './grammar.ts';
import type { Knowledge } from './knowledge.ts';
import type { Identity } from './known-holders.ts';
import type { OfficeRegister } from './offices.ts';
import { groupOf } from './sentence-index.ts';

/** Who speaks in each sentence. */
export interface SpeakerIndex {
  /** Numbers of the mentions that are said to speak in a sentence, outside its quotations. */
  readonly sayers: (sentence: number) => readonly number[];
  /** Whether all words of a sentence stand in a quotation. */
  readonly isAllQuoted: (sentence: number) => boolean;
}

/** All that the rules look at while the mentions are read in text order. */
export interface Reading {
  readonly mentions: readonly Mention[];
  readonly sentences: readonly Sentence[];
  readonly grammar: Grammar;
  readonly knowledge: Knowledge;
  readonly gazetteer: Pick<Gazetteer, 'find' | 'serving'>;
  readonly cast: Cast;
  readonly offices: OfficeRegister;
  /** Persons of the text who are known to hold offices. */
  readonly identities: ReadonlyMap<ActorNumber, Identity>;
  /** What offices are known to be held by them, whether the text says so or not. */
  readonly knownOffices: {
    /** Held in the year of the document. */
    readonly held: OfficeRegister;
    /** Held before or after it. */
    readonly before: OfficeRegister;
  };
  /** The actor of a known identifier that the text names, by an adjective at least; else null. */
  readonly findKnown: (known: string) => ActorNumber | null;
  /** Year of the document, null if undated. */
  readonly year: number | null;
  /** Per sentence: from the head token of a mention to the mention's number; the longest where two share a head. */
  readonly mentionAt: readonly ReadonlyMap<number, number>[];
  readonly speakers: SpeakerIndex;
  /** The actors of a mention, resolved now if need be; none while it is being resolved itself. */
  readonly actorsOf: (mention: number) => readonly ActorNumber[];
}

/** The part of a reading that stands before anything is resolved. */
export type Syntax = Pick<Reading, 'sentences' | 'mentionAt'>;

/** Sentences back that an antecedent is looked for in, and resolved mentions that are looked at. */
const WINDOW = 4;
const MOST_TRACES = 90;

/** Resolved mentions before a place, last first, not further back than a few sentences. */
export function* lookBack({ cast }: Reading, sentence: number, window = WINDOW): Generator<Trace> {
  for (let i = cast.traces.length - 1, seen = 0; i >= 0 && seen < MOST_TRACES; i -= 1, seen += 1) {
    const trace = cast.traces[i];
    if (!trace || trace.sentence < sentence - window) return;
    if (trace.sentence <= sentence) yield trace;
  }
}

/** Number of the mention that heads a noun chunk, if any. */
export const mentionOfChunk = ({ sentences, mentionAt }: Syntax, sentence: number, chunk: number): number | null => {
  const head = sentences[sentence]?.chunks[chunk]?.head;
  return head === undefined ? null : (mentionAt[sentence]?.get(head) ?? null);
};

/** Numbers of the mentions that head the subjects of a clause, borrowed subjects too. */
export const subjectsOf = (reading: Syntax, sentence: number, clause: number): number[] => {
  const subjects = reading.sentences[sentence]?.clauses[clause]?.subjects ?? [];
  return subjects.map((chunk) => mentionOfChunk(reading, sentence, chunk)).filter((mention) => mention !== null);
};

/** The noun chunk that a mention heads or stands in, -1 for none. */
export const chunkOf = ({ grammar }: Reading, mention: Mention): number =>
  grammar.indexes[mention.sentence]?.chunkAt[mention.head] ?? -1;

export const placeOf = ({ grammar }: Reading, mention: number): Place =>
  grammar.places[mention] ?? { role: 'other', clause: -1, direct: false, quoted: false };

export const clauseOf = ({ sentences }: Reading, sentence: number, clause: number): Clause | undefined =>
  sentences[sentence]?.clauses[clause];

/** Lower-case word before a mention, "" at the start of a sentence. */
export const wordBefore = ({ sentences }: Reading, mention: Mention): string =>
  sentences[mention.sentence]?.tokens[mention.from - 1]?.form.toLowerCase() ?? '';

/** Number of the main clause of a sentence, -1 for none. */
export const rootOf = ({ grammar }: Reading, sentence: number): number => grammar.indexes[sentence]?.root ?? -1;

/** Numbers of all chunks coordinated with a chunk, itself among them. */
export const chunksBeside = ({ sentences, grammar }: Reading, sentence: number, chunk: number): readonly number[] => {
  const [found, index] = [sentences[sentence], grammar.indexes[sentence]];
  return found && index ? groupOf(found, index, chunk) : [chunk];
};
