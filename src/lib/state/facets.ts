import type { Filters } from '../graph/filter.ts';
import type { EntityType } from '../model/entity.ts';
import type { Modality, Sign } from '../model/statement.ts';
import { ENTITY_TYPES, loadOntology, MODALITIES } from '../ontology/ontology.ts';

/** What the number of a filter stands for. */
export type Facet =
  | { readonly kind: 'type'; readonly value: EntityType }
  | { readonly kind: 'group'; readonly value: string }
  | { readonly kind: 'sign'; readonly value: Sign }
  | { readonly kind: 'modality'; readonly value: Modality }
  | { readonly kind: 'document'; readonly value: string }
  | { readonly kind: 'predicate'; readonly value: string };

export type FacetKind = Exclude<Facet['kind'], 'predicate'>;
export type FacetValue = Facet['value'];

/** Group of words that the ontology does not know, in an opened graph file. */
export const OTHER_GROUP = 'other';
export const GROUPS: readonly { readonly id: string; readonly label: string }[] = [
  ...loadOntology().groups,
  { id: OTHER_GROUP, label: 'Other words' },
];
export const SIGNS = [1, -1, 0] as const;

/** What is taken off the map, by facet. All is on at the start, and what comes later is on too. */
export type Off = Readonly<Record<FacetKind, ReadonlySet<FacetValue>>>;

export const NOTHING_OFF: Off = {
  type: new Set(),
  group: new Set(),
  sign: new Set(),
  modality: new Set(),
  document: new Set(),
};

/** Takes a value off, or puts it back. */
export const toggleValue = (off: Off, kind: FacetKind, value: FacetValue): Off => {
  const values = new Set(off[kind]);
  if (!values.delete(value)) values.add(value);
  return { ...off, [kind]: values };
};

/** Leaves one value of a kind on; when it is the only one already, all of them. */
export const leaveOnly = (off: Off, kind: FacetKind, value: FacetValue, values: readonly FacetValue[]): Off => {
  const others = values.filter((other) => other !== value);
  const isAlone = !off[kind].has(value) && others.every((other) => off[kind].has(other));
  return { ...off, [kind]: new Set(isAlone ? [] : others) };
};

/** Puts all values of a kind back. */
export const resetKind = (off: Off, kind: FacetKind): Off => ({ ...off, [kind]: new Set() });

/** The same as lists of what stays, over the documents there are. */
export const toFilters = (off: Off, documents: readonly string[]): Filters => {
  const left = <T extends FacetValue>(kind: FacetKind, values: readonly T[]): readonly T[] | null =>
    off[kind].size === 0 ? null : values.filter((value) => !off[kind].has(value));
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
};
