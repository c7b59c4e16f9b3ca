import { MODALITY_WORDS, toSignWord, toTitle, TYPE_WORDS } from './wording.ts';
import type { MapState } from './map.svelte.ts';
import { searchSentences } from './search.ts';
import type { SentenceEntry } from './search.ts';
import { GROUPS } from './facets.ts';
import type { Facet } from './facets.ts';
import type { Listing } from './selection.svelte.ts';
import { toActorRef } from './statement-rows.ts';
import type { ActorRef, StatementRow } from './statement-rows.ts';
import type { TextsState } from './texts.svelte.ts';

interface Headed {
  readonly title: string;
  /** What is counted, in the singular. */
  readonly noun: string;
  readonly note: string;
}

/** A list with its heading. */
export type List = Headed &
  (
    | { readonly kind: 'actors'; readonly entries: readonly ActorRef[] }
    | { readonly kind: 'statements'; readonly entries: readonly StatementRow[] }
    | { readonly kind: 'sentences'; readonly entries: readonly SentenceEntry[] }
  );

const byLabel = (a: ActorRef, b: ActorRef): number => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);

const toActors = (map: MapState, test: (id: string, type: string) => boolean): readonly ActorRef[] => {
  const { whole } = map;
  if (!whole) return [];
  return whole
    .filterNodes((id, { entityType }) => test(id, entityType))
    .map((id) => toActorRef(whole, id))
    .sort(byLabel);
};

const toFacetTitle = (facet: Facet, texts: TextsState): string => {
  switch (facet.kind) {
    case 'type':
      return TYPE_WORDS[facet.value].many;
    case 'group':
      return GROUPS.find(({ id }) => id === facet.value)?.label ?? facet.value;
    case 'sign':
      return toSignWord(facet.value);
    case 'modality':
      return MODALITY_WORDS[facet.value];
    case 'document': {
      const document = texts.documents.find(({ id }) => id === facet.value);
      return document ? toTitle(document) : facet.value;
    }
    case 'predicate':
      return `“${facet.value}”`;
  }
};

const hasFacet = ({ strand, telling }: StatementRow, facet: Facet): boolean => {
  switch (facet.kind) {
    case 'type':
      return false;
    case 'group':
      return strand.group === facet.value;
    case 'sign':
      return strand.sign === facet.value;
    case 'modality':
      return strand.modality === facet.value;
    case 'document':
      return telling ? telling.document.id === facet.value : strand.documents.includes(facet.value);
    case 'predicate':
      return strand.predicate === facet.value;
  }
};

const statements = (title: string, entries: readonly StatementRow[], note = ''): List => ({
  kind: 'statements',
  title,
  noun: 'statement',
  note,
  entries,
});

const actors = (title: string, entries: readonly ActorRef[], note = ''): List => ({
  kind: 'actors',
  title,
  noun: 'actor',
  note,
  entries,
});

const sentences = (title: string, entries: readonly SentenceEntry[], note = ''): List => ({
  kind: 'sentences',
  title,
  noun: 'sentence',
  note,
  entries,
});

const COVERED = {
  all: ['All sentences', ''],
  telling: ['Sentences that gave statements', ''],
  silent: [
    'Two actors, no statement',
    'They name two different actors, but no rule found what passed between them: worth reading yourself.',
  ],
} as const;

/** The list that a number or a search stands for. */
export const toListing = (listing: Listing, map: MapState, texts: TextsState): List => {
  switch (listing.kind) {
    case 'facet': {
      const { facet } = listing;
      const title = toFacetTitle(facet, texts);
      if (facet.kind === 'type')
        return actors(
          title,
          toActors(map, (_id, type) => type === facet.value),
        );
      const entries = map.allRows.filter((row) => hasFacet(row, facet));
      return statements(title, entries, map.visible === map.whole ? '' : 'Filters do not apply here.');
    }
    case 'sentences': {
      const [title, note] = COVERED[listing.which];
      return sentences(title, texts.covered(listing.which), note);
    }
    case 'words':
      return sentences(`Sentences with “${listing.query}”`, searchSentences(texts.index, listing.query));
    case 'actors': {
      const isShown = (id: string): boolean => map.visible?.hasNode(id) ?? false;
      return listing.which === 'shown'
        ? actors('Actors on the map', toActors(map, isShown))
        : actors(
            'Actors the filters hide',
            toActors(map, (id) => !isShown(id)),
          );
    }
    case 'statements': {
      if (listing.which === 'shown') return statements('Statements on the map', map.rows);
      const shown = new Set(map.rows.map(({ key }) => key));
      return statements(
        'Statements the filters hide',
        map.allRows.filter(({ key }) => !shown.has(key)),
      );
    }
  }
};
