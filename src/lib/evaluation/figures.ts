import type { DocumentScore } from './evaluate.ts';
import type { Share, Tally } from './tally.ts';
import { sumShares, sumTallies, toRatio, toScores } from './tally.ts';

/** The figures of a set of documents, rounded to three digits; the names are those of the baseline file. */
export type Figures = Readonly<Record<FigureName, number>>;

const round = (value: number): number => Math.round(value * 1000) / 1000;

const SUMS = {
  actors: ({ actors }: DocumentScore) => actors.tally,
  statements: ({ statements }: DocumentScore) => statements.tally,
  pairs: ({ pairs }: DocumentScore) => pairs,
  signs: ({ signs }: DocumentScore) => signs,
} as const satisfies Record<string, (score: DocumentScore) => Tally>;

const SHARES = {
  direction: ({ statements }: DocumentScore) => statements.direction,
  modality: ({ statements }: DocumentScore) => statements.modality,
  evidence: ({ statements }: DocumentScore) => statements.evidence,
  according_to: ({ details }: DocumentScore) => details.accordingTo,
  when: ({ details }: DocumentScore) => details.when,
  class: ({ details }: DocumentScore) => details.class,
  spans: ({ details }: DocumentScore) => details.spans,
} as const satisfies Record<string, (score: DocumentScore) => Share>;

/** What is summed over documents before dividing. */
export const sumOf = (scores: readonly DocumentScore[], name: keyof typeof SUMS): Tally =>
  sumTallies(scores.map(SUMS[name]));

export const shareOf = (scores: readonly DocumentScore[], name: keyof typeof SHARES): Share =>
  sumShares(scores.map(SHARES[name]));

export const SUM_NAMES = Object.keys(SUMS) as readonly (keyof typeof SUMS)[];
export const SHARE_NAMES = Object.keys(SHARES) as readonly (keyof typeof SHARES)[];

export type FigureName =
  | 'actors_f1'
  | 'statements_f1'
  | 'pair_f1'
  | 'sign_f1'
  | 'direction_acc'
  | 'modality_acc'
  | 'evidence_acc'
  | 'according_to_acc'
  | 'when_acc'
  | 'class_acc'
  | 'spans_acc';

/** The figures of a set of documents. */
export const toFigures = (scores: readonly DocumentScore[]): Figures => {
  const f1 = (name: keyof typeof SUMS) => round(toScores(sumOf(scores, name)).f1);
  const accuracy = (name: keyof typeof SHARES) => {
    const { right, of } = shareOf(scores, name);
    return round(toRatio(right, of));
  };
  return {
    actors_f1: f1('actors'),
    statements_f1: f1('statements'),
    pair_f1: f1('pairs'),
    sign_f1: f1('signs'),
    direction_acc: accuracy('direction'),
    modality_acc: accuracy('modality'),
    evidence_acc: accuracy('evidence'),
    according_to_acc: accuracy('according_to'),
    when_acc: accuracy('when'),
    class_acc: accuracy('class'),
    spans_acc: accuracy('spans'),
  };
};
