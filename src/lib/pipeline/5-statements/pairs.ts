import type { Frame } from '../../lexicon/frames.ts';
import type { End } from './ends.ts';
import { firstEnds } from './slots.ts';
import type { Site } from './slots.ts';
import type { SentenceView } from './sentence-view.ts';

export interface Pair {
  readonly subject: End;
  readonly object: End;
}

const cross = (subjects: readonly End[], objects: readonly End[]): Pair[] =>
  subjects
    .flatMap((subject) => objects.map((object) => ({ subject, object })))
    .filter(({ subject, object }) => subject.entity.id !== object.entity.id);

/** Each with each, once: "A, B and C met". */
const amongst = (ends: readonly End[]): Pair[] =>
  ends.flatMap((subject, i) => ends.slice(i + 1).map((object) => ({ subject, object })));

/** More than this many ends in one list is no list of actors that did one thing. */
const MOST_ENDS = 12;

/**
 * [ST4] [ST5] The two ends of a frame at its place: every subject with every object; where both ends stand in one slot
 * ("talks between A and B") or a symmetric verb has its ends in the subject alone ("A and B met"), each with each.
 */
export const pairsOf = (view: SentenceView, site: Site, frame: Frame, symmetric: boolean): Pair[] => {
  const subject = firstEnds(view, site, frame.subject, frame.subjectTypes);
  const object = firstEnds(view, site, frame.object, frame.objectTypes);
  const subjects = subject.ends.slice(0, MOST_ENDS);
  const objects = object.ends.slice(0, MOST_ENDS);
  if (subject.slot !== null && subject.slot === object.slot) return amongst(subjects);
  if (symmetric && objects.length === 0 && subjects.length > 1) return amongst(subjects);
  if (symmetric && subjects.length === 0 && objects.length > 1) return amongst(objects);
  return cross(subjects, objects);
};
