import type { SilenceReason } from '../../model/explanation.ts';
import type { Filled } from './pairs.ts';
import type { SentenceView } from './sentence-view.ts';

/** An act that a rule saw and that gave no statement. */
export interface Miss {
  /** Token number of its trigger. */
  readonly at: number;
  readonly reason: SilenceReason;
}

/** Why the ends that a frame found make no pair. */
const lackOf = ({ subjects, objects }: Pick<Filled, 'subjects' | 'objects'>): SilenceReason => {
  if (subjects.length === 0) return objects.length === 0 ? 'no-ends' : 'no-subject';
  // One end in a slot that subject and object share is one end still.
  const isOther = objects.some((object) => subjects.every(({ span }) => span.start !== object.span.start));
  return isOther ? 'same-actor' : 'no-object';
};

/** Notes an act without a pair of ends, where somebody asks for it. */
export const noteLack = ({ misses }: SentenceView, at: number, filled: Pick<Filled, 'subjects' | 'objects'>): void => {
  misses?.push({ at, reason: lackOf(filled) });
};

const NEAREST_FIRST: readonly SilenceReason[] = [
  'suppressed',
  'unnamed',
  'same-actor',
  'no-object',
  'no-subject',
  'no-ends',
];

/** The miss that came nearest to a statement, the first of several; null for none. */
export const nearestMiss = (misses: readonly Miss[]): Miss | null => {
  for (const reason of NEAREST_FIRST) {
    const found = misses.find((miss) => miss.reason === reason);
    if (found) return found;
  }
  return null;
};
