import type { DocumentScore } from './evaluate.ts';
import type { Figures } from './figures.ts';
import { SHARE_NAMES, SUM_NAMES, shareOf, sumOf, toFigures } from './figures.ts';
import type { GoldLine, ProductLine } from './lines.ts';
import { toRatio, toScores } from './tally.ts';

const toCell = (value: number): string => value.toFixed(3).padStart(8);

const toGoldWords = ({ subject, statement, object }: GoldLine): string =>
  `${subject} — ${statement.predicate} → ${object} [${statement.modality}]`;

const toProductWords = ({ subject, predicate, object, modality }: ProductLine): string =>
  `${subject} — ${predicate} → ${object} [${modality}]`;

const toDetails = ({ actors, statements }: DocumentScore, show: number): string[] => {
  const list = (title: string, rows: readonly string[]) =>
    rows.slice(0, show).map((row) => `    ${title.padEnd(15)} ${row}`);
  const nears = statements.judged.filter(({ verdict }) => verdict === 'near' || verdict === 'near again');
  return [
    ...list('actor missed', actors.missing),
    ...list('actor too many', actors.extra),
    ...list('missed', statements.missed.map(toGoldWords)),
    ...list(
      'near miss',
      nears.map(({ line, gold }) => toProductWords(line) + (gold ? `  for  ${toGoldWords(gold)}` : '')),
    ),
    ...list(
      'false alarm',
      statements.judged.filter(({ verdict }) => verdict === 'false').map(({ line }) => toProductWords(line)),
    ),
  ];
};

/** The figures of a set of documents as lines of text; `show` is how many misses of each kind to list per document. */
export const toReport = (title: string, scores: readonly DocumentScore[], show = 0): string => {
  const lines = [
    `${title.padEnd(16)}${SUM_NAMES.map((name) => name.slice(0, 8).padStart(11)).join('')}   (F1)`,
    ...scores.flatMap((score) => [
      score.file.slice(0, 16).padEnd(16) +
        SUM_NAMES.map((name) =>
          toScores(sumOf([score], name))
            .f1.toFixed(3)
            .padStart(11),
        ).join(''),
      ...toDetails(score, show),
    ]),
    '',
    `${''.padEnd(16)}precision  recall      F1`,
    ...SUM_NAMES.map((name) => {
      const { precision, recall, f1 } = toScores(sumOf(scores, name));
      return name.padEnd(16) + [precision, recall, f1].map(toCell).join('');
    }),
    ...SHARE_NAMES.map((name) => {
      const { right, of } = shareOf(scores, name);
      return `${name.padEnd(16)}${toCell(toRatio(right, of))}  (${right} of ${of})`;
    }),
  ];
  const silent = scores.reduce((sum, score) => sum + score.silent.right, 0);
  const sentences = scores.reduce((sum, score) => sum + score.silent.of, 0);
  lines.push(`${''.padEnd(16)}${silent} of ${sentences} sentences name two actors and give nothing`);
  const figures: Figures = toFigures(scores);
  lines.push(JSON.stringify(figures));
  return `${lines.join('\n')}\n`;
};
