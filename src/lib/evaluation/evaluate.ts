import type { Extraction } from '../model/extraction.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { DetailScore } from './details.ts';
import { scoreDetails } from './details.ts';
import type { Gold, GoldDocument } from './gold.ts';
import { buildComparison, toGoldLines, toPairKey, toProductLines } from './lines.ts';
import type { ActorMatch } from './match-actors.ts';
import { matchActors } from './match-actors.ts';
import { scoreKeys } from './score-keys.ts';
import type { StatementScore } from './score-statements.ts';
import { scoreStatements } from './score-statements.ts';
import type { Share, Tally } from './tally.ts';

export interface ActorScore {
  readonly tally: Tally;
  /** Annotated actors that nobody was taken for. */
  readonly missing: readonly string[];
  /** Names of extracted actors that the gold does not have. */
  readonly extra: readonly string[];
  /** Annotated actors that stand in several extracted ones. */
  readonly split: number;
  /** Annotated actors that share one extracted actor. */
  readonly merged: number;
}

/** All that is measured on one document. */
export interface DocumentScore {
  readonly file: string;
  readonly actors: ActorScore;
  readonly statements: StatementScore;
  readonly pairs: Tally;
  readonly signs: Tally;
  readonly details: DetailScore;
  /** Sentences with two actors that gave no statement, of all sentences. */
  readonly silent: Share;
}

const scoreActors = (
  goldDocument: GoldDocument,
  extraction: Extraction,
  { goldOf, merged }: ActorMatch,
): ActorScore => {
  const nodes = [...goldOf.values()];
  const found = goldDocument.actors.filter((id) => nodes.includes(id));
  return {
    tally: {
      rightGiven: found.length,
      given: nodes.filter((id) => id === null || found.includes(id)).length,
      rightDue: found.length,
      due: goldDocument.actors.length,
    },
    missing: goldDocument.actors.filter((id) => !found.includes(id)),
    extra: extraction.entities.filter(({ id }) => goldOf.get(id) === null).map(({ name }) => name),
    split: found.filter((id) => nodes.indexOf(id) !== nodes.lastIndexOf(id)).length,
    merged: merged.size,
  };
};

/** Measures what was extracted from one annotated document. */
export const evaluateDocument = (
  gold: Gold,
  goldDocument: GoldDocument,
  extraction: Extraction,
  ontology: Ontology,
): DocumentScore => {
  const match = matchActors(gold, goldDocument, extraction);
  const goldLines = toGoldLines(goldDocument, extraction.document.text);
  const product = toProductLines(extraction, match, ontology);
  const statements = scoreStatements(goldLines, product, buildComparison(gold, ontology));
  const signOf = (predicate: string) => ontology.predicates.get(predicate)?.sign ?? 0;
  return {
    file: goldDocument.file,
    actors: scoreActors(goldDocument, extraction, match),
    statements,
    pairs: scoreKeys(gold, goldLines, product, {
      toGoldKeys: ({ subject, object }) => [toPairKey(subject, object)],
      toProductKey: ({ subject, object }) => toPairKey(subject, object),
    }),
    signs: scoreKeys(gold, goldLines, product, {
      toGoldKeys: ({ subject, object, predicates }) => [
        ...new Set([...predicates].map((predicate) => `${toPairKey(subject, object)}${signOf(predicate)}`)),
      ],
      toProductKey: ({ subject, object, sign }) => `${toPairKey(subject, object)}${sign}`,
    }),
    details: scoreDetails(statements.judged, extraction, match, ontology),
    silent: { right: extraction.coverage.silent.length, of: extraction.coverage.sentences.length },
  };
};
