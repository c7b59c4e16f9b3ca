import type { GoldLine, LineComparison, ProductLine } from './lines.ts';
import type { Share, Tally } from './tally.ts';

/** What became of an extracted line. `again` and `unsure` count neither way. */
export type Verdict = 'hit' | 'again' | 'near' | 'near again' | 'unsure' | 'false';

export interface JudgedLine {
  readonly line: ProductLine;
  readonly verdict: Verdict;
  /** The annotated line it meets, nearly meets or meets again. */
  readonly gold: GoldLine | null;
}

export interface StatementScore {
  readonly tally: Tally;
  readonly judged: readonly JudgedLine[];
  readonly missed: readonly GoldLine[];
  readonly direction: Share;
  readonly modality: Share;
  readonly evidence: Share;
}

/**
 * Compares extracted with annotated lines: each annotated line is met once, the best fit goes first; a kin at one end is
 * worth half; uncertain lines count neither way.
 */
export const scoreStatements = (
  gold: readonly GoldLine[],
  product: readonly ProductLine[],
  comparison: LineComparison,
): StatementScore => {
  const { isSame, isNear, fitsModality, isSymmetric } = comparison;
  const sure = gold.filter(({ certain }) => certain);
  const unsure = gold.filter(({ certain }) => !certain);
  const taken = new Set<GoldLine>();
  const verdicts = new Map<ProductLine, JudgedLine>();
  const assign = (verdict: Verdict, fits: (goldLine: GoldLine, line: ProductLine) => boolean): void => {
    for (const line of product) {
      if (verdicts.has(line)) continue;
      const found = sure.find((goldLine) => !taken.has(goldLine) && fits(goldLine, line));
      if (!found) continue;
      taken.add(found);
      verdicts.set(line, { line, verdict, gold: found });
    }
  };
  const isFirst = (goldLine: GoldLine, line: ProductLine) => goldLine.statement.predicate === line.predicate;
  assign('hit', (g, x) => isSame(g, x) && isFirst(g, x) && fitsModality(g, x));
  assign('hit', (g, x) => isSame(g, x) && fitsModality(g, x));
  assign('hit', (g, x) => isSame(g, x) && isFirst(g, x));
  assign('hit', isSame);
  for (const line of product) {
    if (verdicts.has(line)) continue;
    const met = sure.find((goldLine) => isSame(goldLine, line));
    if (!met || unsure.some((goldLine) => isSame(goldLine, line))) continue;
    const fitting = sure.find((goldLine) => isSame(goldLine, line) && fitsModality(goldLine, line));
    verdicts.set(line, { line, verdict: 'again', gold: fitting ?? met });
  }
  assign('near', isNear);
  for (const line of product) {
    if (verdicts.has(line)) continue;
    const isUnsure = unsure.some((goldLine) => isSame(goldLine, line) || isNear(goldLine, line));
    const near = sure.find((goldLine) => isNear(goldLine, line)) ?? null;
    const verdict = isUnsure ? 'unsure' : near ? 'near again' : 'false';
    verdicts.set(line, { line, verdict, gold: isUnsure ? null : near });
  }

  const judged = product.map((line): JudgedLine => verdicts.get(line) ?? { line, verdict: 'false', gold: null });
  const count = (...kinds: readonly Verdict[]) => judged.filter(({ verdict }) => kinds.includes(verdict)).length;
  const [hits, nears] = [count('hit'), count('near', 'near again')];
  const met = judged.filter(({ verdict }) => verdict === 'hit');
  const weighed = judged.filter(({ verdict }) => verdict === 'hit' || verdict === 'again');
  const straight = met.filter(({ line }) => !isSymmetric(line)).length;
  const reversed = product.filter(
    (line) =>
      !gold.some((goldLine) => isSame(goldLine, line)) &&
      sure.some((goldLine) => isSame(goldLine, { ...line, subject: line.object, object: line.subject })),
  ).length;
  const isRight = (test: (goldLine: GoldLine, line: ProductLine) => boolean) => (x: JudgedLine) =>
    x.gold !== null && test(x.gold, x.line);
  return {
    tally: {
      rightGiven: hits + nears / 2,
      given: hits + nears + count('false'),
      rightDue: hits + count('near') / 2,
      due: sure.length,
    },
    judged,
    missed: sure.filter((goldLine) => !taken.has(goldLine)),
    direction: { right: straight, of: straight + reversed },
    modality: { right: weighed.filter(isRight(fitsModality)).length, of: weighed.length },
    evidence: { right: met.filter(isRight(comparison.overlaps)).length, of: met.length },
  };
};
