import type { Draft } from './draft.ts';
import type { SentenceView } from './sentence-view.ts';

/** The drafts of one sentence by where they begin, end and lie; the longest where several do. */
export interface DraftIndex {
  readonly all: ReadonlySet<Draft>;
  readonly startingAt: (token: number) => Draft | undefined;
  /** The name that begins at the token, whatever description begins there too. */
  readonly nameAt: (token: number) => Draft | undefined;
  readonly endingAt: (token: number) => Draft | undefined;
  /** Whether a name or demonym covers the token. */
  readonly isNamed: (token: number) => boolean;
  readonly add: (draft: Draft) => void;
  /** Takes a draft away that a longer name swallowed. */
  readonly remove: (draft: Draft) => void;
}

export const buildDraftIndex = (view: SentenceView, drafts: readonly Draft[]): DraftIndex => {
  const all = new Set<Draft>();
  const starts = new Map<number, Draft>();
  const names = new Map<number, Draft>();
  const ends = new Map<number, Draft>();
  const named: boolean[] = new Array<boolean>(view.size).fill(false);
  const longer = (a: Draft | undefined, b: Draft): Draft => (a !== undefined && a.to - a.from >= b.to - b.from ? a : b);
  const add = (draft: Draft): void => {
    all.add(draft);
    starts.set(draft.from, longer(starts.get(draft.from), draft));
    ends.set(draft.to, longer(ends.get(draft.to), draft));
    if (draft.form === 'name') names.set(draft.from, longer(names.get(draft.from), draft));
    if (draft.form === 'name') for (let i = draft.from; i < draft.to; i += 1) named[i] = true;
  };
  const remove = (draft: Draft): void => {
    all.delete(draft);
    if (names.get(draft.from) === draft) names.delete(draft.from);
    if (starts.get(draft.from) === draft) starts.delete(draft.from);
    if (ends.get(draft.to) === draft) ends.delete(draft.to);
  };
  for (const draft of drafts) add(draft);
  return {
    all,
    startingAt: (token) => starts.get(token),
    nameAt: (token) => names.get(token),
    endingAt: (token) => ends.get(token),
    isNamed: (token) => named[token] ?? false,
    add,
    remove,
  };
};
