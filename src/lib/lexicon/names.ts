import { z } from 'zod';
import { DataError } from '../model/errors.ts';
import namesFile from './en/names.json' with { type: 'json' };
import { foldMarks } from './pieces.ts';
import type { Gender } from './titles.ts';

/** Given names with the gender they tell, and family names that come first (Xi Jinping, Kim Jong-un). */
export interface Names {
  /** Undefined for no given name; null for a name of both. Capitals minded ("Mark", never "mark"). */
  readonly given: (word: string) => Gender | null | undefined;
  readonly isFamilyFirst: (word: string) => boolean;
  /** Whether news calls a leader by this surname alone ("Putin"). */
  readonly isLeader: (word: string) => boolean;
}

const fileSchema = z.object({
  source: z.string(),
  licence: z.string(),
  male: z.array(z.string()),
  female: z.array(z.string()),
  either: z.array(z.string()),
  familyFirst: z.array(z.string()),
  leaders: z.array(z.string()),
});

const wordsOf = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(' '));

/** Checks and indexes the names. Throws `DataError` when the file is malformed or a name has two genders. */
export const loadNames = (file: unknown = namesFile): Names => {
  const parsed = fileSchema.safeParse(file);
  if (!parsed.success) {
    throw new DataError('malformed-names', `Lexicon: names.json is malformed: ${parsed.error.message}`);
  }
  const given = new Map<string, Gender | null>();
  const add = (lines: readonly string[], gender: Gender | null): void => {
    for (const name of wordsOf(lines)) {
      const key = foldMarks(name);
      const before = given.get(key);
      if (before !== undefined && before !== gender) {
        throw new DataError('duplicate-name', `Lexicon: "${name}" has two genders. Move it to "either".`, { name });
      }
      given.set(key, gender);
    }
  };
  add(parsed.data.male, 'male');
  add(parsed.data.female, 'female');
  add(parsed.data.either, null);
  const familyFirst = new Set(wordsOf(parsed.data.familyFirst).map(foldMarks));
  const leaders = new Set(wordsOf(parsed.data.leaders).map(foldMarks));
  return {
    given: (word) => given.get(foldMarks(word)),
    isFamilyFirst: (word) => familyFirst.has(foldMarks(word)),
    isLeader: (word) => leaders.has(foldMarks(word)),
  };
};
