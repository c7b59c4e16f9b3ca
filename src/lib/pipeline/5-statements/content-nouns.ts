import type { Frame } from '../../lexicon/frames.ts';
import type { End } from './ends.ts';
import { endsWithin, possessorsOf, uniqueEnds } from './ends.ts';
import type { SentenceView } from './sentence-view.ts';
import { withConjuncts } from './sentence-view.ts';

/** Nouns that sum up what somebody has just said or done. */
const CONTENT: ReadonlySet<string> = new Set(
  `demand position claim move proposal offer plan decision accusation charge allegation suggestion condition call stance
   request idea statement remark comment step action policy assertion threat argument attack ultimatum gesture`.split(
    /\s+/,
  ),
);

/**
 * [ST27] "Putin demanded territory, a demand that Kyiv has rejected": what is rejected is his who made it, the possessor of
 * the noun or else the subject of the clause that it sums up.
 */
export const contentObjects = (view: SentenceView, number: number, frame: Frame): readonly End[] => {
  const clause = view.clauses[number];
  if (!clause || clause.passive || clause.objects.some((i) => endsWithin(view, i, null).length > 0)) return [];
  if (clause.relation !== 'relative' && clause.relation !== 'complement') return [];
  const before = clause.marker === null ? (clause.objects[0] ?? -1) : (view.chunkAt[clause.marker - 1] ?? -1);
  const noun = view.chunks[before];
  if (!noun || !CONTENT.has(view.tokens[noun.head]?.lemma ?? '') || noun.from >= clause.from) return [];
  const owners = possessorsOf(view, before, frame.objectTypes);
  if (owners.length > 0) return owners;
  const told = view.clauses.find(({ relation, verb }) => relation === 'root' && verb < noun.from);
  const subjects = (told?.subjects ?? []).flatMap((i) => withConjuncts(view, i));
  return uniqueEnds(subjects.flatMap((i) => endsWithin(view, i, frame.objectTypes))).map((end) => ({
    ...end,
    kind: 'borrowed',
  }));
};
