import type { Gold } from './gold.ts';
import { isKin } from './gold.ts';
import type { GoldLine, ProductLine } from './lines.ts';
import type { Tally } from './tally.ts';

/** A looser look at lines: what is compared is one key of each (its pair, or its pair and sign). */
export interface KeyView {
  /** The keys that meet an annotated line, its own first. */
  readonly toGoldKeys: (line: GoldLine) => readonly string[];
  readonly toProductKey: (line: ProductLine) => string;
}

const toKin = (gold: Gold, id: string): string[] => [...gold.entities.keys()].filter((other) => isKin(gold, id, other));

/** Compares by keys: an annotated line may be met by any of its keys, kin at one end is worth half. */
export const scoreKeys = (
  gold: Gold,
  goldLines: readonly GoldLine[],
  product: readonly ProductLine[],
  { toGoldKeys, toProductKey }: KeyView,
): Tally => {
  const due = new Map<string, Set<string>>();
  const unsure = new Set<string>();
  for (const line of goldLines) {
    const keys = toGoldKeys(line);
    if (!line.certain) for (const key of keys) unsure.add(key);
    else due.set(keys[0] ?? '', new Set([...(due.get(keys[0] ?? '') ?? []), ...keys]));
  }
  const findMet = (keys: readonly string[]): string[] =>
    [...due].filter(([, meeting]) => keys.some((key) => meeting.has(key))).map(([first]) => first);
  const given = new Map(product.map((line) => [toProductKey(line), line]));
  const exact = new Set([...given.keys()].filter((key) => findMet([key]).length > 0));
  const met = new Map(findMet([...exact]).map((key) => [key, 1]));
  let right = exact.size;
  let counted = exact.size;
  for (const [key, line] of given) {
    if (exact.has(key)) continue;
    const near = findMet([
      ...toKin(gold, line.subject).map((subject) => toProductKey({ ...line, subject })),
      ...toKin(gold, line.object).map((object) => toProductKey({ ...line, object })),
    ]);
    const fresh = near.filter((other) => !met.has(other));
    if (fresh.length === 0 && unsure.has(key)) continue;
    for (const other of fresh) met.set(other, 0.5);
    right += near.length > 0 ? 0.5 : 0;
    counted += 1;
  }
  return {
    rightGiven: right,
    given: counted,
    rightDue: [...met.values()].reduce((sum, worth) => sum + worth, 0),
    due: due.size,
  };
};
