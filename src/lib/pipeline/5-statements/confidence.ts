import type { Modality } from '../../model/statement.ts';
import type { FindingKind, Pair } from './candidate.ts';
import type { End } from './ends.ts';

/** Shares that held good on news sentences with annotated relations. */
const BY_KIND = { verb: 0.86, light: 0.85, noun: 0.78, adjective: 0.8, structure: 0.95 } as const;
const BY_END = { direct: 1, listed: 0.92, inside: 0.8, borrowed: 0.65, loose: 0.5 } as const;

const ofEnd = ({ kind, pronoun }: End): number => BY_END[kind] * (pronoun ? 0.85 : 1);

/** [ST40] How sure a telling is, from the way its trigger and ends were found. */
export const confidenceOf = ({ subject, object }: Pair, kind: FindingKind, modality: Modality): number =>
  BY_KIND[kind] * ofEnd(subject) * ofEnd(object) * (modality === 'hypothetical' ? 0.85 : 1);
