import type { Draft } from './draft.ts';
import { newDraft } from './draft.ts';
import type { SentenceView } from './sentence-view.ts';
import { formAt } from './sentence-view.ts';

const PRONOUNS: ReadonlyMap<string, 'male' | 'female' | null> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
  ...'it its itself they them their theirs themselves who whom whose i me my myself we us our ours ourselves'
    .split(' ')
    .map((word) => [word, null] as const),
]);

const PLURAL = /^(?:they|them|their|theirs|themselves|we|us|our|ours|ourselves)$/;

/** [ME13] Every pronoun that can stand for an actor; "which" and "that" where they open a relative clause. */
export const findPronouns = (view: SentenceView): Draft[] => {
  const relatives = new Set(
    view.sentence.clauses.flatMap(({ relation, marker }) =>
      relation === 'relative' && marker !== null ? [marker] : [],
    ),
  );
  return view.lower.flatMap((word, at) => {
    const relative = relatives.has(at) && (word === 'which' || word === 'that');
    const gender = PRONOUNS.get(word);
    if (gender === undefined && !relative) return [];
    const form = formAt(view, at);
    // "US" is a state, "IT" a trade; "i" is no word.
    if (form === 'US' || form === 'IT' || form === 'i' || form === 'WHO') return [];
    return [
      newDraft(
        view.number,
        at,
        at + 1,
        'pronoun',
        word === 'it' || word === 'its' || word === 'itself' ? 'state' : 'person',
        {
          gender: gender ?? null,
          plural: PLURAL.test(word),
          confidence: 0.7,
        },
      ),
    ];
  });
};
