import { DataError } from '../../model/errors.ts';
import table from './irregular-verbs.json';

/** Past forms of irregular verbs. */
export interface IrregularVerbs {
  /** Past tense → lemma ("went" → "go"). */
  readonly past: ReadonlyMap<string, string>;
  /** Past participle → lemma ("gone" → "go"). */
  readonly participle: ReadonlyMap<string, string>;
  readonly lemmas: ReadonlySet<string>;
  /** Regular verbs that lose a final e before -ed and -ing. */
  readonly finalE: ReadonlySet<string>;
}

const buildIrregularVerbs = (): IrregularVerbs => {
  const past = new Map<string, string>();
  const participle = new Map<string, string>();
  const lemmas = new Set<string>();
  for (const row of table.verbs) {
    const [lemma, second, third] = row;
    if (lemma === undefined || second === undefined || third === undefined || lemmas.has(lemma)) {
      throw new DataError(
        'irregular-verb',
        `irregular-verbs.json: "${row.join(' ')}" is not three forms of a new verb.`,
      );
    }
    lemmas.add(lemma);
    // "lay" is a lemma and the past of "lie"; the more frequent verb stands first in the alphabet.
    if (!past.has(second)) past.set(second, lemma);
    if (!participle.has(third)) participle.set(third, lemma);
  }
  return { past, participle, lemmas, finalE: new Set(table.finalE) };
};

/** The table of irregular verbs. */
export const irregularVerbs = buildIrregularVerbs();
