import type { Mention } from '../../model/mention.ts';

/**
 * [ME1] Numbers of the names that lie inside a longer name, whose it is they say ("BRICS" in "BRICS summit", "Ukrainian" in
 * "Ukrainian Foreign Ministry").
 */
export const findInnerNames = (mentions: readonly Mention[]): ReadonlySet<number> => {
  const inner = new Set<number>();
  for (const { form, owner, start, end } of mentions) {
    const own = owner === null ? undefined : mentions[owner];
    if (form !== 'name' || owner === null || own?.form !== 'name') continue;
    if (own.start >= start && own.end <= end) inner.add(owner);
  }
  return inner;
};
