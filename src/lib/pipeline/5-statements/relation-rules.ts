import type { Finding, Pair } from './candidate.ts';
import type { End } from './ends.ts';
import { endsAt, modifiersOf, possessorsOf, uniqueEnds } from './ends.ts';
import type { SentenceView } from './sentence-view.ts';
import { phrasesAfter } from './noun-phrases.ts';
import { withConjuncts } from './sentence-view.ts';

/** Nouns by which one actor is called after another, with what they say. */
const RELATIONS: ReadonlyMap<string, string> = new Map([
  ['ally', 'allied with'],
  ['partner', 'allied with'],
  ['member', 'member of'],
]);

const isNamed = ({ kind }: End): boolean => kind === 'direct' || kind === 'listed';

/** Those whom a chunk names or lists: "Russia's ally Belarus", "allies such as Iran", "allies, A and B". */
const namedBy = (view: SentenceView, number: number): End[] => {
  const own = withConjuncts(view, number)
    .filter((i) => i >= number)
    .flatMap((i) => endsAt(view, i, null));
  if (own.some(isNamed)) return own;
  return view.chunks.flatMap(({ apposition }, i) =>
    apposition === number ? withConjuncts(view, i).flatMap((j) => endsAt(view, j, null)) : [],
  );
};

const pairsOf = (view: SentenceView, number: number, at: number, predicate: string): Pair[] => {
  const before = [
    ...possessorsOf(view, number, null),
    ...modifiersOf(view, number, null).filter(({ mention }) =>
      view.actors.some(({ number: i, mention: { to } }) => i === mention && to <= at),
    ),
  ];
  const named = namedBy(view, number).filter(({ entity }) => before.every((end) => end.entity.id !== entity.id));
  if (predicate === 'member of') {
    const groups = before.filter(({ entity }) => entity.type === 'bloc' || entity.type === 'organisation');
    return groups.flatMap((object) => named.map((subject) => ({ subject, object })));
  }
  if (named.length > 0) return before.slice(0, 1).flatMap((object) => named.map((subject) => ({ subject, object })));
  // "His BRICS allies": the owner and the modifier are each other's.
  const [owner, other] = uniqueEnds(before);
  return owner && other ? [{ subject: other, object: owner }] : [];
};

/** [ST15] "Russia's ally Belarus", "his BRICS allies", "NATO member Turkey": what a noun of relation says by itself. */
export const findRelations = (view: SentenceView): Finding[] =>
  view.chunks.flatMap((chunk, number) => {
    const found: Finding[] = [];
    for (let at = chunk.from; at <= chunk.head; at += 1) {
      const predicate = RELATIONS.get(view.tokens[at]?.lemma ?? '');
      if (predicate === undefined) continue;
      // "A member of NATO" is told by the noun's own frame.
      if (phrasesAfter(view, number)[0]?.preposition === 'of') continue;
      for (const pair of pairsOf(view, number, at, predicate)) {
        found.push({
          ...pair,
          predicate,
          modality: predicate === 'allied with' ? 'ongoing' : 'happened',
          accordingTo: null,
          loose: false,
          from: at,
          to: at + 1,
          clause: null,
          kind: 'noun',
          rule: 'ST15',
          also: null,
          frame: null,
        });
      }
      break;
    }
    return found;
  });
