import type { Sentence } from '../../../src/lib/model/sentence.ts';
import { cleanText } from '../../../src/lib/pipeline/1-text/clean-text.ts';
import { parseSyntax } from '../../../src/lib/pipeline/2-syntax/parse-syntax.ts';
import { parsePlainText } from '../../../src/lib/sources/plain-text.ts';
import { loadSyntaxModels } from '../read-syntax.ts';

const syntax = loadSyntaxModels();

/** Sentences of a text. */
export const parse = (text: string): Sentence[] => parseSyntax(cleanText(parsePlainText('a', text)), syntax);

/** The words of a chunk. */
export const chunkWords = (sentence: Sentence, number: number): string => {
  const chunk = sentence.chunks[number];
  return chunk
    ? sentence.tokens
        .slice(chunk.from, chunk.to)
        .map((token) => token.form)
        .join(' ')
    : '?';
};

/** One line a clause: `Putin* NOT would meet[pass] out: Xi + Modi | in Kazan <relative`; `*` marks a borrowed subject. */
export const describeClauses = (text: string): string[] => parse(text).flatMap(describeSentence);

/** The lines of one sentence. */
export const describeSentence = (sentence: Sentence): string[] =>
  sentence.clauses.map((clause) => {
    const words = (numbers: readonly number[]): string =>
      numbers.map((number) => chunkWords(sentence, number)).join(' + ');
    const verb = [
      clause.negated ? 'NOT' : '',
      clause.modal ?? '',
      `${sentence.tokens[clause.verb]?.lemma ?? ''}${clause.particle === null ? '' : ` ${clause.particle}`}${clause.passive ? '[pass]' : ''}`,
    ].filter((part) => part !== '');
    const obliques = clause.obliques.map(
      ({ preposition, chunks }) => `${sentence.tokens[preposition]?.form.toLowerCase() ?? ''} ${words(chunks)}`,
    );
    const subject = `${words(clause.subjects)}${clause.subjectBorrowed ? '*' : ''}`;
    return `${subject === '' ? '-' : subject} ${verb.join(' ')}: ${[words(clause.objects) || '-', ...obliques].join(' | ')} <${clause.relation}`;
  });
