import type { EntityType } from '../model/entity.ts';
import type { Span } from '../model/span.ts';

/** An actor as the search knows it. */
export interface ActorEntry {
  readonly id: string;
  readonly label: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly degree: number;
}

export interface PredicateEntry {
  readonly name: string;
  /** Number of strands on the map. */
  readonly count: number;
}

export interface SentenceEntry {
  readonly document: number;
  readonly documentId: string;
  readonly span: Span;
  readonly text: string;
}

export interface SearchIndex {
  readonly actors: readonly (ActorEntry & { readonly keys: readonly string[] })[];
  readonly predicates: readonly (PredicateEntry & { readonly key: string })[];
  readonly sentences: readonly (SentenceEntry & { readonly key: string })[];
}

export type Found =
  | { readonly kind: 'actor'; readonly entry: ActorEntry; readonly alias: string | null }
  | { readonly kind: 'predicate'; readonly entry: PredicateEntry }
  | { readonly kind: 'sentence'; readonly entry: SentenceEntry };

/** Case, accents and marks are all one to a search: "antonio" finds "António". */
const toSearchKey = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase().replace(/\s+/g, ' ').trim();

export const buildSearchIndex = (
  actors: readonly ActorEntry[],
  predicates: readonly PredicateEntry[],
  sentences: readonly SentenceEntry[],
): SearchIndex => ({
  actors: actors.map((entry) => ({ ...entry, keys: [entry.label, ...entry.aliases].map(toSearchKey) })),
  predicates: predicates.map((entry) => ({ ...entry, key: toSearchKey(entry.name) })),
  sentences: sentences.map((entry) => ({ ...entry, key: toSearchKey(entry.text) })),
});

/** 3: the whole name; 2: its beginning; 1: the beginning of a word in it; 0.5: somewhere; 0: not at all. */
const rank = (key: string, query: string): number => {
  if (key === query) return 3;
  if (key.startsWith(query)) return 2;
  const at = key.indexOf(query);
  if (at < 0) return 0;
  for (let i = at; i >= 0; i = key.indexOf(query, i + 1)) {
    if (!/[\p{L}\p{N}]/u.test(key[i - 1] ?? '')) return 1;
  }
  return 0.5;
};

/** Actors by name or alias, best first; of equals the better connected. */
export const searchActors = (
  index: SearchIndex,
  query: string,
): readonly { readonly entry: ActorEntry; readonly alias: string | null }[] => {
  const wanted = toSearchKey(query);
  if (wanted === '') return [];
  return index.actors
    .flatMap((entry) => {
      const ranks = entry.keys.map((key, i) => (i === 0 ? 1.1 : 1) * rank(key, wanted));
      const best = Math.max(...ranks);
      if (best === 0) return [];
      const place = ranks.indexOf(best);
      return [{ entry, alias: place === 0 ? null : (entry.aliases[place - 1] ?? null), best }];
    })
    .sort((a, b) => b.best - a.best || b.entry.degree - a.entry.degree);
};

/** Sentences that hold all words of the query, in text order. */
export const searchSentences = (index: SearchIndex, query: string): readonly SentenceEntry[] => {
  const words = toSearchKey(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  return index.sentences.filter(({ key }) => words.every((word) => key.includes(word)));
};

export interface SearchLimits {
  readonly actors: number;
  readonly predicates: number;
  readonly sentences: number;
}

/** The best of each kind: actors, predicates, sentences. */
export const search = (index: SearchIndex, query: string, limits: SearchLimits): readonly Found[] => {
  const wanted = toSearchKey(query);
  if (wanted === '') return [];
  const predicates = index.predicates.filter(({ key }) => rank(key, wanted) >= 1);
  return [
    ...searchActors(index, query)
      .slice(0, limits.actors)
      .map(({ entry, alias }): Found => ({ kind: 'actor', entry, alias })),
    ...predicates.slice(0, limits.predicates).map((entry): Found => ({ kind: 'predicate', entry })),
    ...searchSentences(index, query)
      .slice(0, limits.sentences)
      .map((entry): Found => ({ kind: 'sentence', entry })),
  ];
};
