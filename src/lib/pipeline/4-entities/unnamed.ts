import type { Mention } from '../../model/mention.ts';
import type { ActorNumber } from './cast.ts';
import type { Reading } from './reading.ts';

const ACTING: ReadonlySet<string> = new Set(['person', 'organisation', 'force']);

/** Whether a mention describes somebody whom the text leaves unnamed and who has been found to be nobody else. */
const isOpen = ({ form, adjectival, known, type }: Mention): boolean =>
  form === 'nominal' && !adjectival && known === null && ACTING.has(type);

/**
 * [EN43] Enters an actor for each description that stands for nobody so far, and fills its reference; the same words are the
 * same actor. Gives the actors entered.
 */
export const enterUnnamed = (
  { mentions, cast }: Reading,
  references: (readonly ActorNumber[] | undefined)[],
): ReadonlySet<ActorNumber> => {
  const byWords = new Map<string, ActorNumber>();
  for (const [number, mention] of mentions.entries()) {
    if (!isOpen(mention) || (references[number]?.length ?? 0) > 0) continue;
    const words = mention.text.toLowerCase();
    const actor = byWords.get(words) ?? cast.enter({ type: mention.type }).number;
    byWords.set(words, actor);
    references[number] = [actor];
  }
  return new Set(byWords.values());
};
