import { GROUPS } from './facets.ts';
import type { ActorRef, StatementRow } from './statement-rows.ts';

/** All rows of one strand as one end sees it. */
export interface Tie {
  readonly key: string;
  /** "criticised", or seen from the other end "criticised by". */
  readonly words: string;
  readonly other: ActorRef;
  readonly rows: readonly StatementRow[];
}

export interface TieGroup {
  /** Id of the predicate group. */
  readonly group: string;
  readonly ties: readonly Tie[];
}

/** How a predicate reads from its object. Symmetric ones read the same; the rest that is not listed takes "by". */
const FROM_OBJECT: Readonly<Record<string, string>> = {
  leads: 'led by',
  'part of': 'includes',
  'member of': 'has member',
  'speaks for': 'spoken for by',
  'located in': 'location of',
  'demanded of': 'asked by',
  'conceded to': 'was conceded to by',
  'protested against': 'protested against by',
  'mobilised against': 'mobilised against by',
};

/** The predicate as the actor at this end would say it. */
export const toWords = ({ strand, subject }: StatementRow, actor: string): string => {
  if (strand.symmetric || subject.id === actor) return strand.predicate;
  return FROM_OBJECT[strand.predicate] ?? `${strand.predicate} by`;
};

const toTies = (rows: readonly StatementRow[], actor: string): readonly Tie[] => {
  const byEdge = new Map<string, StatementRow[]>();
  for (const row of rows) {
    const strand = byEdge.get(row.edge);
    if (strand) strand.push(row);
    else byEdge.set(row.edge, [row]);
  }
  return [...byEdge].flatMap(([key, strand]) => {
    const [first] = strand;
    if (!first) return [];
    const other = first.subject.id === actor ? first.object : first.subject;
    return [{ key, words: toWords(first, actor), other, rows: strand }];
  });
};

const isRole = ({ strand }: StatementRow): boolean => strand.group === 'structure';

/** Offices, memberships and places: what an actor is rather than does. */
export const toRoles = (rows: readonly StatementRow[], actor: string): readonly Tie[] =>
  toTies(rows.filter(isRole), actor);

/** What an actor does and suffers, by kind of act in the order of the vocabulary; within a kind the best attested first. */
export const groupByTie = (rows: readonly StatementRow[], actor: string): readonly TieGroup[] => {
  const groups = new Map<string, StatementRow[]>();
  for (const row of rows) {
    if (isRole(row)) continue;
    const group = groups.get(row.strand.group);
    if (group) group.push(row);
    else groups.set(row.strand.group, [row]);
  }
  const order = (group: string): number => GROUPS.findIndex(({ id }) => id === group);
  return [...groups]
    .sort(([a], [b]) => order(a) - order(b))
    .map(([group, told]) => ({
      group,
      ties: [...toTies(told, actor)].sort((a, b) => b.rows.length - a.rows.length),
    }));
};
