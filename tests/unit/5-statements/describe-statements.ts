import { describe, expect, test } from 'vitest';

/** A rule's id with what it says, a text, and all statements that it gives; none for a text that says nothing. */
export type StatementCase = readonly [rule: string, text: string, ...statements: string[]];

/** One test for each case: the text gives these statements and no others, in whatever order. */
export const describeStatements = (
  name: string,
  read: (text: string) => readonly string[],
  cases: readonly StatementCase[],
): void => {
  describe(name, () => {
    test.each(cases)('%s: %s', (_rule, text, ...statements) => {
      expect(read(text)).toEqual([...statements].sort());
    });
  });
};
