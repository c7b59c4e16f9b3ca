import type { NodeAttributes } from './attributes.ts';

/** Case and accents are all one: "antonio" finds "António". */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Tests whether an actor's label or one of its aliases holds the words. No words: everybody. */
export const buildNameFilter = (search: string): ((node: NodeAttributes) => boolean) => {
  const wanted = fold(search);
  if (wanted === '') return () => true;
  return ({ label, aliases }) => fold(label).includes(wanted) || aliases.some((alias) => fold(alias).includes(wanted));
};
