import { findCovered, sumCoverage } from '../graph/coverage.ts';
import type { CoverageSum } from '../graph/coverage.ts';
import type { Document } from '../model/document.ts';
import type { Extraction } from '../model/extraction.ts';
import type { FiltersState } from './filters.svelte.ts';
import type { MapState } from './map.svelte.ts';
import type { ProjectState } from './project.svelte.ts';
import { buildSearchIndex } from './search.ts';
import type { SearchIndex, SentenceEntry } from './search.ts';
import { countPredicates } from './tallies.ts';

const toEntries = (extractions: readonly Extraction[]): readonly SentenceEntry[] =>
  extractions.flatMap(({ document, coverage }, number) =>
    coverage.sentences.map((span) => ({
      document: number,
      documentId: document.id,
      span,
      text: document.text.slice(span.start, span.end),
    })),
  );

/** The texts behind the map: which sentences told something, and what a search finds in them. */
export class TextsState {
  readonly #project: ProjectState;
  readonly #filters: FiltersState;
  readonly #map: MapState;

  /** Extractions of the documents that the filters leave, with their numbers. */
  readonly #chosen: readonly (readonly [number, Extraction])[] = $derived.by(() =>
    (this.#project.project?.extractions ?? [])
      .map((extraction, number) => [number, extraction] as const)
      .filter(([, { document }]) => this.#filters.isOn('document', document.id)),
  );
  readonly documents: readonly Document[] = $derived.by(() => this.#project.project?.documents ?? []);
  readonly coverage: CoverageSum = $derived(sumCoverage(this.#chosen.map(([, extraction]) => extraction)));
  readonly sentences: readonly SentenceEntry[] = $derived.by(() => toEntries(this.#project.project?.extractions ?? []));
  readonly index: SearchIndex = $derived.by(() => this.#buildIndex());

  constructor(project: ProjectState, filters: FiltersState, map: MapState) {
    this.#project = project;
    this.#filters = filters;
    this.#map = map;
  }

  extractionOf(documentId: string): Extraction | null {
    return this.#project.project?.extractions.find(({ document }) => document.id === documentId) ?? null;
  }

  numberOf(documentId: string): number {
    return this.documents.findIndex(({ id }) => id === documentId);
  }

  /** The sentences behind a number of the line of coverage. */
  covered(which: 'all' | 'telling' | 'silent'): readonly SentenceEntry[] {
    const extractions = this.#chosen.map(([, extraction]) => extraction);
    if (which === 'all') return this.#toOwnNumbers(toEntries(extractions));
    const places = findCovered(extractions, which === 'silent' ? 'silent' : 'withStatements');
    return this.#toOwnNumbers(
      places.flatMap(({ document, sentence }) => {
        const source = extractions[document]?.document;
        if (!source) return [];
        const text = source.text.slice(sentence.start, sentence.end);
        return [{ document, documentId: source.id, span: sentence, text }];
      }),
    );
  }

  #toOwnNumbers(entries: readonly SentenceEntry[]): readonly SentenceEntry[] {
    return entries.map((entry) => ({ ...entry, document: this.#chosen[entry.document]?.[0] ?? entry.document }));
  }

  #buildIndex(): SearchIndex {
    const { whole, opened } = this.#map;
    if (!whole) return buildSearchIndex([], [], []);
    return buildSearchIndex(
      whole.mapNodes((id, { label, entityType: type, aliases }) => ({
        id,
        label,
        type,
        aliases,
        degree: whole.degree(id),
      })),
      countPredicates(whole),
      opened ? [] : this.sentences,
    );
  }
}
