import type { EntityId } from '../../model/entity.ts';
import type { Coverage } from '../../model/extraction.ts';
import type { Statement } from '../../model/statement.ts';
import type { Index } from './reading.ts';

/** The actors that a sentence names, in text order, the asides left out. */
export const actorsNamed = ({ reading, actors }: Index, sentence: number): ReadonlySet<EntityId> => {
  const { asides } = reading.resolution;
  return new Set(
    (actors[sentence] ?? []).flatMap(({ entities }) => entities.map(({ id }) => id).filter((id) => !asides.has(id))),
  );
};

/** Which sentences gave statements, and which name two different actors and gave none. */
export const measureCoverage = (index: Index, statements: readonly Statement[]): Coverage => {
  const told = new Set(statements.flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence.start)));
  const sentences = index.reading.sentences.map(({ start, end }) => ({ start, end }));
  const withStatements: number[] = [];
  const silent: number[] = [];
  for (const [i, { start }] of sentences.entries()) {
    if (told.has(start)) withStatements.push(i);
    else if (actorsNamed(index, i).size > 1) silent.push(i);
  }
  return { sentences, withStatements, silent };
};
