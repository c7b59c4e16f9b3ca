import type { SentenceView } from './sentence-view.ts';

let slots = 0;

/**
 * A function of a sentence and the number of one of its chunks or clauses that remembers what it gave: the rules ask the
 * same of the same phrase many times. What it gives must not be changed.
 */
export const remember = <T>(
  find: (view: SentenceView, number: number) => T,
): ((view: SentenceView, number: number) => T) => {
  const slot = slots;
  slots += 1;
  return (view, number) => {
    const known = (view.memory[slot] ??= []) as (T | undefined)[];
    const found = known[number];
    if (found !== undefined) return found;
    const made = find(view, number);
    known[number] = made;
    return made;
  };
};
