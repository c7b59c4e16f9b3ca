import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { ActorNumber } from './cast.ts';
import type { Reading } from './reading.ts';

/**
 * [EN11] Which actors are called by more than an adjective, or are needed although they are not: as owner of an actor
 * ("Russian army"), as what an office is of ("Turkish president"), with a noun of action ("a Russian attack"), or with
 * one of what a state acts by and is hit in ("Israeli jets").
 */
export const findNeeded = (
  { mentions, sentences, grammar }: Reading,
  references: readonly (readonly ActorNumber[])[],
  { frames, kinds }: Pick<Lexicon, 'frames' | 'kinds'>,
): ReadonlySet<ActorNumber> => {
  const needed = new Set<ActorNumber>();
  const need = (mention: number | null): void => {
    for (const actor of mention === null ? [] : (references[mention] ?? [])) needed.add(actor);
  };
  for (const [number, mention] of mentions.entries()) {
    if (!mention.adjectival) need(number);
    else {
      const sentence = sentences[mention.sentence];
      const chunk = sentence?.chunks[grammar.indexes[mention.sentence]?.chunkAt[mention.head] ?? -1];
      const noun = chunk && chunk.head !== mention.head ? sentence.tokens[chunk.head] : undefined;
      if (noun && (frames.nouns.has(noun.lemma) || kinds.has('instruments', noun.lemma))) need(number);
    }
    if ((references[number] ?? []).length === 0) continue;
    need(mention.owner);
    for (const { of } of mention.offices) need(of);
  }
  return needed;
};
