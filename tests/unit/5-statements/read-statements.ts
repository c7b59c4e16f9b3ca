import type { IsoDate } from '../../../src/lib/model/document.ts';
import type { Extraction } from '../../../src/lib/model/extraction.ts';
import type { Statement, When } from '../../../src/lib/model/statement.ts';
import { loadPipeline } from '../../../src/lib/pipeline/pipeline.ts';
import { parsePlainText } from '../../../src/lib/sources/plain-text.ts';
import { readShippedModels } from '../read-syntax.ts';

const pipeline = loadPipeline(readShippedModels());

/** What the whole pipeline reads out of a text. */
export const readText = (text: string, date: IsoDate | null = null): Extraction =>
  pipeline.extract(parsePlainText('d', text, { date }));

const toDays = (when: When | null): string => {
  if (when === null) return '';
  if (when.start === when.end) return when.start ?? '';
  return `${when.start ?? ''}..${when.end ?? ''}`;
};

const describeStatements = (
  { statements, entities }: Extraction,
  more: (statement: Statement) => readonly string[],
): string[] => {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? '?';
  return statements
    .map((statement) => {
      const { subject, predicate, object, modality, accordingTo } = statement;
      const notes = [
        modality === 'happened' ? '' : modality,
        accordingTo === null ? '' : `according to ${nameOf(accordingTo)}`,
        ...more(statement),
      ].filter((note) => note !== '');
      const suffix = notes.length === 0 ? '' : ` (${notes.join(', ')})`;
      return `${nameOf(subject)} -${predicate}-> ${nameOf(object)}${suffix}`;
    })
    .sort();
};

/** All statements of a text, sorted: "Iran -attacked-> Israel (claimed, according to Lebanon)"; "happened" is left out. */
export const statementsOf = (text: string): string[] => describeStatements(readText(text), () => []);

/** The same with their times: "Peru -met-> Chile (planned, 2024-10-29)"; an open end is left out ("2022-01-01.."). */
export const timedStatementsOf = (text: string, published: IsoDate | null): string[] =>
  describeStatements(readText(text, published), ({ when }) => [toDays(when)]);
