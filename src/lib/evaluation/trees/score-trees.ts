import type { Share, Tally } from '../tally.ts';
import { sumTallies } from '../tally.ts';

/** A tagged and parsed sentence; the lists have one entry a word. */
export interface WordTree {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** Number of each word's head, from 0; -1 for the root. */
  readonly heads: ArrayLike<number>;
  /** Universal Dependencies relations with their subtypes. */
  readonly relations: readonly string[];
}

/** How well sentences were tagged and parsed. */
export interface TreeScore {
  readonly upos: Share;
  readonly xpos: Share;
  /** Right heads: the unlabelled attachment score. */
  readonly heads: Share;
  /** Right heads with the right relation: the labelled attachment score. Marks count, subtypes count. */
  readonly arcs: Share;
  /** Of each relation: right are words with this relation and the right head. */
  readonly relations: ReadonlyMap<string, Tally>;
  /** Pairs of a verb with its subject, with its object, and verbs with both. */
  readonly subjects: Tally;
  readonly objects: Tally;
  readonly triples: Tally;
}

const share = (length: number, isRight: (word: number) => boolean): Share => {
  let right = 0;
  for (let word = 0; word < length; word += 1) if (isRight(word)) right += 1;
  return { right, of: length };
};

const compareSets = (gold: ReadonlySet<string>, given: ReadonlySet<string>): Tally => {
  const right = [...given].filter((item) => gold.has(item)).length;
  return { rightGiven: right, given: given.size, rightDue: right, due: gold.size };
};

/** `verb word` for each word with one of the relations to a verb. */
const findPairs = (tree: WordTree, isMeant: (relation: string) => boolean): [verb: number, word: number][] =>
  tree.relations.flatMap((relation, word): [number, number][] => {
    const verb = tree.heads[word] ?? -1;
    return isMeant(relation) && tree.upos[verb] === 'VERB' ? [[verb, word]] : [];
  });

const isSubject = (relation: string): boolean => relation === 'nsubj' || relation === 'nsubj:pass';
const isObject = (relation: string): boolean => relation === 'obj';

const findTriples = (tree: WordTree): Record<'subjects' | 'objects' | 'triples', Set<string>> => {
  const subjects = findPairs(tree, isSubject);
  const objects = findPairs(tree, isObject);
  const triples = subjects.flatMap(([verb, subject]) =>
    objects.filter(([other]) => other === verb).map(([, object]) => [verb, subject, object]),
  );
  const toSet = (lists: readonly (readonly number[])[]) => new Set(lists.map((list) => list.join(' ')));
  return { subjects: toSet(subjects), objects: toSet(objects), triples: toSet(triples) };
};

const scoreRelations = (gold: WordTree, given: WordTree): Map<string, Tally> => {
  const relations = new Map<string, Tally>();
  const add = (relation: string, tally: Tally): void => {
    const old = relations.get(relation);
    relations.set(relation, old ? sumTallies([old, tally]) : tally);
  };
  gold.relations.forEach((relation, word) => {
    const found = given.relations[word] ?? '';
    const right = found === relation && given.heads[word] === gold.heads[word] ? 1 : 0;
    add(relation, { rightGiven: 0, given: 0, rightDue: right, due: 1 });
    add(found, { rightGiven: right, given: 1, rightDue: 0, due: 0 });
  });
  return relations;
};

/** Scores one sentence; both trees are over the same words. */
export const scoreTree = (gold: WordTree, given: WordTree): TreeScore => {
  const length = gold.upos.length;
  const due = findTriples(gold);
  const found = findTriples(given);
  return {
    upos: share(length, (word) => gold.upos[word] === given.upos[word]),
    xpos: share(length, (word) => gold.xpos[word] === given.xpos[word]),
    heads: share(length, (word) => gold.heads[word] === given.heads[word]),
    arcs: share(
      length,
      (word) => gold.heads[word] === given.heads[word] && gold.relations[word] === given.relations[word],
    ),
    relations: scoreRelations(gold, given),
    subjects: compareSets(due.subjects, found.subjects),
    objects: compareSets(due.objects, found.objects),
    triples: compareSets(due.triples, found.triples),
  };
};

const addShares = (a: Share, b: Share): Share => ({ right: a.right + b.right, of: a.of + b.of });

const NOTHING: TreeScore = {
  upos: { right: 0, of: 0 },
  xpos: { right: 0, of: 0 },
  heads: { right: 0, of: 0 },
  arcs: { right: 0, of: 0 },
  relations: new Map(),
  subjects: sumTallies([]),
  objects: sumTallies([]),
  triples: sumTallies([]),
};

/** The scores of several sentences together. */
export const sumTreeScores = (scores: readonly TreeScore[]): TreeScore =>
  scores.reduce((sum, score) => {
    const relations = new Map(sum.relations);
    for (const [relation, tally] of score.relations) {
      relations.set(relation, sumTallies([relations.get(relation) ?? sumTallies([]), tally]));
    }
    return {
      upos: addShares(sum.upos, score.upos),
      xpos: addShares(sum.xpos, score.xpos),
      heads: addShares(sum.heads, score.heads),
      arcs: addShares(sum.arcs, score.arcs),
      relations,
      subjects: sumTallies([sum.subjects, score.subjects]),
      objects: sumTallies([sum.objects, score.objects]),
      triples: sumTallies([sum.triples, score.triples]),
    };
  }, NOTHING);
