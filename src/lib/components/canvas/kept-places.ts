import type { Place } from '../../view/canvas-api.ts';

/** All places ever settled in a picture, so that what was hidden or left comes back to where it was. */
export class KeptPlaces {
  readonly #ownMap = {};
  /** What the picture shows: an opened file, or the project's own map. Each has places of its own. */
  #source: object = this.#ownMap;
  readonly #placesOf = new WeakMap<object, Map<string, Place>>();
  #places = new Map<string, Place>();

  get places(): Map<string, Place> {
    return this.#places;
  }

  /** Takes up the places of another source, null for the project's own map. Gives whether it is another one. */
  change(wanted: object | null): boolean {
    const source = wanted ?? this.#ownMap;
    if (source === this.#source) return false;
    this.#placesOf.set(this.#source, this.#places);
    this.#places = this.#placesOf.get(source) ?? new Map<string, Place>();
    this.#source = source;
    return true;
  }
}
