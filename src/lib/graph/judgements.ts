import type { Extraction } from '../model/extraction.ts';
import type { ActorAnchor } from '../model/judgement.ts';
import { findActor } from './actor-anchors.ts';
import { buildActorIndex } from './actor-index.ts';
import type { ActorIndex } from './actor-index.ts';
import type { StatementReference } from './attributes.ts';
import { createGroups } from './groups.ts';
import type { GraphSource } from './source.ts';
import { findAnchoredStatements } from './statement-anchors.ts';

/** What the analyst's judgements come to on these extractions. */
export interface Verdicts {
  /** For each actor of the index the index of the one that stands for it: itself, or the first of its merged group. */
  readonly groupOf: readonly number[];
  /** Actors that stand for a group which is hidden or rejected. */
  readonly absentActors: ReadonlySet<number>;
  readonly isAbsent: (reference: StatementReference) => boolean;
  /** Ids of judgements that found nothing to judge, in their order: documents gone, words changed. */
  readonly lost: readonly string[];
}

const toKey = ({ document, statement }: StatementReference): string => `${document} ${statement}`;

/** Extractions with their numbers by the id of their document. */
export const indexById = (extractions: readonly Extraction[]): ReadonlyMap<string, readonly [number, Extraction]> => {
  const byId = new Map<string, readonly [number, Extraction]>();
  extractions.forEach((extraction, number) => {
    if (!byId.has(extraction.document.id)) byId.set(extraction.document.id, [number, extraction]);
  });
  return byId;
};

/**
 * Finds again what the judgements speak of. A group of merged actors is absent when one of its members is; the name and
 * the id of a group are those of the first actor of the judgement that made it.
 */
export const resolveJudgements = (source: GraphSource, index: ActorIndex = buildActorIndex(source)): Verdicts => {
  const byId = indexById(source.extractions);
  const find = (anchor: ActorAnchor): number | null => findActor(anchor, byId, index);
  const groups = createGroups(index.actors.length);
  const absent: number[] = [];
  const statements = new Set<string>();
  const lost: string[] = [];

  for (const judgement of source.judgements) {
    let isFound: boolean;
    if (judgement.kind === 'same') {
      const [kept, merged] = judgement.actors.map(find);
      isFound = typeof kept === 'number' && typeof merged === 'number';
      if (typeof kept === 'number' && typeof merged === 'number') groups.join(kept, merged);
    } else if (judgement.kind === 'actor') {
      const actor = find(judgement.actor);
      isFound = actor !== null;
      if (actor !== null) absent.push(actor);
    } else {
      const found = judgement.statements.flatMap((anchor) => findAnchoredStatements(anchor, byId));
      isFound = found.length > 0;
      for (const reference of found) statements.add(toKey(reference));
    }
    if (!isFound) lost.push(judgement.id);
  }
  return {
    groupOf: index.actors.map((_, actor) => groups.find(actor)),
    absentActors: new Set(absent.map(groups.find)),
    isAbsent: (reference) => statements.has(toKey(reference)),
    lost,
  };
};
