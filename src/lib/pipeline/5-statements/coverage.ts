import type { Coverage } from '../../model/extraction.ts';
import type { Statement } from '../../model/statement.ts';
import type { Index } from './reading.ts';

/** Which sentences gave statements, and which name two different actors and gave none. */
export const measureCoverage = ({ reading, actors }: Index, statements: readonly Statement[]): Coverage => {
  const told = new Set(statements.flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence.start)));
  const sentences = reading.sentences.map(({ start, end }) => ({ start, end }));
  const { asides } = reading.resolution;
  const withStatements: number[] = [];
  const silent: number[] = [];
  for (const [i, { start }] of sentences.entries()) {
    const named = new Set(
      (actors[i] ?? []).flatMap(({ entities }) => entities.map(({ id }) => id).filter((id) => !asides.has(id))),
    );
    if (told.has(start)) withStatements.push(i);
    else if (named.size > 1) silent.push(i);
  }
  return { sentences, withStatements, silent };
};
