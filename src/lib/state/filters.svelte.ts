import type { Filters } from '../graph/filter.ts';
import { leaveOnly, NOTHING_OFF, resetKind, toFilters, toggleValue } from './facets.ts';
import type { FacetKind, FacetValue, Off } from './facets.ts';

/** What of the graph shall be seen. */
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
    this.#off = toggleValue(this.#off, kind, value);
  }

  /** Leaves one value of a kind on; when it is the only one already, all of them. */
  only(kind: FacetKind, value: FacetValue, values: readonly FacetValue[]): void {
    this.#off = leaveOnly(this.#off, kind, value, values);
  }

  reset(kind?: FacetKind): void {
    this.#off = kind ? resetKind(this.#off, kind) : NOTHING_OFF;
  }

  toFilters(documents: readonly string[]): Filters {
    return toFilters(this.#off, documents);
  }
}
