import type { Filters } from '../graph/filter.ts';
import { ENTITY_TYPES, loadOntology, MODALITIES } from '../ontology/ontology.ts';
import type { Facet } from './selection.svelte.ts';

export type FacetKind = Exclude<Facet['kind'], 'predicate'>;
export type FacetValue = Facet['value'];

type Off = Readonly<Record<FacetKind, ReadonlySet<FacetValue>>>;

const NOTHING_OFF: Off = {
  type: new Set(),
  group: new Set(),
  sign: new Set(),
  modality: new Set(),
  document: new Set(),
};

/** Group of words that the ontology does not know, in an opened graph file. */
export const OTHER_GROUP = 'other';
export const GROUPS: readonly { readonly id: string; readonly label: string }[] = [
  ...loadOntology().groups,
  { id: OTHER_GROUP, label: 'Other words' },
];
export const SIGNS = [1, -1, 0] as const;

/** What is taken off the map. All is on at the start, and what comes later is on too. */
export class FiltersState {
  #off: Off = $state.raw(NOTHING_OFF);
  readonly active: boolean = $derived(Object.values(this.#off).some(({ size }) => size > 0));

  isOn(kind: FacetKind, value: FacetValue): boolean {
    return !this.#off[kind].has(value);
  }

  /** How many values of a kind are off. */
  countOff(kind: FacetKind): number {
    return this.#off[kind].size;
  }

  toggle(kind: FacetKind, value: FacetValue): void {
    const off = new Set(this.#off[kind]);
    if (!off.delete(value)) off.add(value);
    this.#off = { ...this.#off, [kind]: off };
  }

  /** Leaves one value of a kind on; when it is the only one already, all of them. */
  only(kind: FacetKind, value: FacetValue, values: readonly FacetValue[]): void {
    const others = values.filter((other) => other !== value);
    const isAlone = this.isOn(kind, value) && others.every((other) => !this.isOn(kind, other));
    this.#off = { ...this.#off, [kind]: new Set(isAlone ? [] : others) };
  }

  reset(kind?: FacetKind): void {
    this.#off = kind ? { ...this.#off, [kind]: new Set() } : NOTHING_OFF;
  }

  /** The same as lists of what stays, over the documents there are. */
  toFilters(documents: readonly string[]): Filters {
    const left = <T extends FacetValue>(kind: FacetKind, values: readonly T[]): readonly T[] | null =>
      this.countOff(kind) === 0 ? null : values.filter((value) => this.isOn(kind, value));
    return {
      types: left('type', ENTITY_TYPES),
      groups: left(
        'group',
        GROUPS.map(({ id }) => id),
      ),
      signs: left('sign', SIGNS),
      modalities: left('modality', MODALITIES),
      documents: left('document', documents),
    };
  }
}
