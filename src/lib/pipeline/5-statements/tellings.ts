import type { IsoDate } from '../../model/document.ts';
import type { When } from '../../model/statement.ts';
import type { Act, Telling } from './candidate.ts';
import type { DateSpan } from './dates.ts';
import type { SentenceView } from './sentence-view.ts';
import { timesOf } from './times.ts';

/** Acts of which "the first since April" says that they happened in April as well. */
const REPEATABLE: ReadonlySet<string> = new Set(['met', 'spoke with', 'visited', 'agreed with', 'hosted', 'attacked']);

/** A noun's act is settled by its own time, if that lies before or after publication. */
const settleByTime = (telling: Telling, when: When | null, published: IsoDate | null): Telling => {
  if (!telling.loose || when === null || published === null) return telling;
  if (when.end !== null && when.end < published) return { ...telling, loose: false };
  if (when.start !== null && when.start > published) return { ...telling, loose: false, modality: 'planned' };
  return telling;
};

/**
 * [ST52] Places an act in its document, with its time; twice where the sentence tells of an earlier time as well ("meets
 * him for the first time since April 2022"). Empty for a trigger outside of the sentence.
 */
export const toTellings = (
  view: SentenceView,
  act: Act,
  dates: readonly DateSpan[],
  text: string,
  published: IsoDate | null,
): Telling[] => {
  const [first, last] = [view.tokens[act.from], view.tokens[act.to - 1]];
  if (!first || !last) return [];
  const { when, earlier } = timesOf(view, act, dates, text);
  const telling: Telling = {
    sentence: view.number,
    predicate: act.predicate,
    modality: act.modality,
    accordingTo: act.accordingTo,
    loose: act.loose,
    when,
    trigger: { start: first.start, end: last.end },
    act,
    filled: false,
  };
  const own = settleByTime(telling, when, published);
  if (earlier === null || !REPEATABLE.has(act.predicate)) return [own];
  return [own, { ...telling, modality: 'happened', loose: false, when: earlier }];
};
