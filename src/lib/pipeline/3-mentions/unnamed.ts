import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { EntityType } from '../../model/entity.ts';
import type { Draft } from './draft.ts';
import { newDraft } from './draft.ts';
import type { DraftIndex } from './draft-index.ts';
import type { SentenceView } from './sentence-view.ts';
import { lemmaAt, wordAt } from './sentence-view.ts';

/** Words before a description that are none of it: determiners, counts, pronouns. */
const OUTSIDE: ReadonlySet<string> = new Set(['DET', 'NUM', 'PRON', 'PART', 'PUNCT', 'ADV', 'CCONJ']);
const COUNTING =
  /^(?:some|many|several|more|most|other|few|all|around|about|nearly|least|another|dozens|hundreds|thousands)$/;

const MANY =
  /^(?:police|staff|personnel|military|opposition|parliament|government|prosecution|army|navy|congress|senate)$/;

/** A word that names nobody by itself: "others", "nobody". */
const EMPTY = /^(?:no|nobody|none|one|ones|other|others)$/;

/**
 * [ME25] People and bodies that nothing names and no rule above reads: "white farmers", "a federal judge". They are actors
 * only where a statement ties them to somebody named.
 */
export const findUnnamed = (view: SentenceView, index: DraftIndex, { kinds }: Lexicon): Draft[] => {
  const taken = new Set<number>();
  for (const draft of index.all) taken.add(draft.head);
  return view.sentence.chunks.flatMap((chunk): Draft[] => {
    const { head } = chunk;
    const noun = lemmaAt(view, head);
    if (taken.has(head) || index.isNamed(head) || !kinds.has('agents', noun)) return [];
    const { pos } = view.sentence.tokens[head] ?? {};
    if (pos !== 'NOUN' && pos !== 'PROPN') return [];
    let from = chunk.from;
    // A bare singular is a role ("was elected president"), unless it is one of many.
    if (from === head && wordAt(view, head) === noun && chunk.possessor === null && !MANY.test(noun)) return [];
    if (EMPTY.test(wordAt(view, from))) return [];
    while (from < head && (OUTSIDE.has(view.sentence.tokens[from]?.pos ?? '') || COUNTING.test(wordAt(view, from))))
      from += 1;
    // A name before the head is a mention of its own; the description begins with it.
    const type: EntityType = kinds.ofNoun(noun) ?? 'person';
    return [
      newDraft(view.number, from, head + 1, 'nominal', type === 'place' || type === 'event' ? 'organisation' : type, {
        unnamed: true,
        confidence: 0.5,
      }),
    ];
  });
};
