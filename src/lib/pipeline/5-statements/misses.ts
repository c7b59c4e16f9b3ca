import type { SilenceReason } from '../../model/explanation.ts';
import type { End } from './ends.ts';
import type { Miss, SentenceView } from './sentence-view.ts';

/** The ends that a frame found. */
interface Ends {
  readonly subjects: readonly End[];
  readonly objects: readonly End[];
}

/** Why ends make no pair. */
const lackOf = ({ subjects, objects }: Ends): SilenceReason => {
  if (subjects.length === 0) return objects.length === 0 ? 'no-ends' : 'no-subject';
  // One end in a slot that subject and object share is one end still.
  const isOther = objects.some((object) => subjects.every(({ span }) => span.start !== object.span.start));
  return isOther ? 'same-actor' : 'no-object';
};

/** Notes an act without a pair of ends, where somebody asks for it. */
export const noteLack = ({ misses }: SentenceView, at: number, ends: Ends): void => {
  misses?.push({ at, reason: lackOf(ends) });
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
