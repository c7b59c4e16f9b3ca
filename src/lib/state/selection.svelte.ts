import type { Span } from '../model/span.ts';
import type { Evidence } from '../model/statement.ts';
import type { Facet } from './facets.ts';

/** A list that a number or a search opens. */
export type Listing =
  | { readonly kind: 'facet'; readonly facet: Facet }
  /** Sentences of the texts: all, those that gave statements, or those with two actors that gave none. */
  | { readonly kind: 'sentences'; readonly which: 'all' | 'telling' | 'silent' }
  | { readonly kind: 'words'; readonly query: string }
  | { readonly kind: 'actors'; readonly which: 'shown' | 'filtered-out' }
  | { readonly kind: 'statements'; readonly which: 'shown' | 'filtered-out' };

/** What the inspector shows. */
export type Subject =
  | { readonly kind: 'overview' }
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'edge'; readonly id: string }
  | { readonly kind: 'pair'; readonly ids: readonly [string, string] }
  | { readonly kind: 'list'; readonly listing: Listing }
  | { readonly kind: 'corrections' };

/** An article open at a place. */
export interface OpenArticle {
  readonly documentId: string;
  /** The sentence to emphasise, where one was asked for. */
  readonly sentence: Span | null;
  /** Who, what and to whom in it, where a statement was asked for. */
  readonly evidence: Evidence | null;
  /** Grows with every wish to open, so that the same place can be asked for twice. */
  readonly request: number;
}

const OVERVIEW: Subject = { kind: 'overview' };

const isSame = (a: Subject, b: Subject): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What the analyst looks at, with the way back. */
export class SelectionState {
  #trail: readonly Subject[] = $state.raw([OVERVIEW]);
  article: OpenArticle | null = $state.raw(null);
  readonly subject: Subject = $derived(this.#trail.at(-1) ?? OVERVIEW);
  readonly canGoBack: boolean = $derived(this.#trail.length > 1);
  #requests = 0;

  show(subject: Subject): void {
    if (isSame(subject, this.subject)) return;
    this.#trail = subject.kind === 'overview' ? [OVERVIEW] : [...this.#trail.slice(-49), subject];
  }

  back(): void {
    if (this.canGoBack) this.#trail = this.#trail.slice(0, -1);
  }

  clear(): void {
    this.#trail = [OVERVIEW];
  }

  /** Opens an article, at a telling where one is given. */
  read(documentId: string, evidence: Evidence | null = null): void {
    this.#open(documentId, evidence?.sentence ?? null, evidence);
  }

  readSentence(documentId: string, sentence: Span): void {
    this.#open(documentId, sentence, null);
  }

  closeArticle(): void {
    this.article = null;
  }

  #open(documentId: string, sentence: Span | null, evidence: Evidence | null): void {
    this.#requests += 1;
    this.article = { documentId, sentence, evidence, request: this.#requests };
  }
}
