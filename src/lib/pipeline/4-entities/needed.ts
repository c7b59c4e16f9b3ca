import type { ActorNumber } from './cast.ts';
import type { Reading } from './reading.ts';

/**
 * [EN11] Which actors are called by more than an adjective, or are needed although they are not: as owner of an actor
 * ("Russian army"), or as what an office is of ("Turkish president"). The others stay where a statement needs them.
 */
export const findNeeded = (
  { mentions }: Reading,
  references: readonly (readonly ActorNumber[])[],
): ReadonlySet<ActorNumber> => {
  const needed = new Set<ActorNumber>();
  const need = (mention: number | null): void => {
    for (const actor of mention === null ? [] : (references[mention] ?? [])) needed.add(actor);
  };
  for (const [number, mention] of mentions.entries()) {
    if (!mention.adjectival) need(number);
    if ((references[number] ?? []).length === 0) continue;
    need(mention.owner);
    for (const { of } of mention.offices) need(of);
  }
  return needed;
};
