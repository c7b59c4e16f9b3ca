import type { NameTallies } from '../lib/evaluation/names/score-names.ts';
import { scoreNames, sumNames } from '../lib/evaluation/names/score-names.ts';
import type { NameTagger } from '../lib/pipeline/3-mentions/names-model/name-tagger.ts';
import type { GoldText } from './names-gold.ts';

const SCORED = ['PER', 'ORG', 'LOC'] as const;

/**
 * Scores persons, organisations and locations over the words of the texts; what touches a gold name of another type counts
 * neither way.
 */
export const scoreTexts = (tagger: NameTagger, texts: readonly GoldText[]): NameTallies =>
  sumNames(
    texts.flatMap(({ sentences }) => {
      const found = tagger.tagNames(sentences.map(({ forms }) => forms));
      return sentences.map(({ names }, number) =>
        scoreNames(
          names,
          found.filter(({ sentence }) => sentence === number),
          SCORED,
          true,
        ),
      );
    }),
  );
