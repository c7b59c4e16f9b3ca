import type { EntityType } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Knowledge } from './knowledge.ts';
import { isAcronym, toInitials, toNameKey } from './name-key.ts';

/** Most characters between a name and its acronym: "Social Democratic Party (SDP)". */
const BETWEEN = 2;

/** By acronym the type of what the text says it stands for. */
const findExplained = (mentions: readonly Mention[]): ReadonlyMap<string, EntityType> => {
  const names = mentions.filter(({ form, adjectival }) => form === 'name' && !adjectival);
  const explained = new Map<string, EntityType>();
  for (const [i, { text, known, type, sentence, end }] of names.entries()) {
    const next = names[i + 1];
    if (!next || known !== null || next.sentence !== sentence || next.start - end > BETWEEN) continue;
    const letters = isAcronym(next.text) ? toNameKey(next.text).replace(/ /g, '') : '';
    if (letters !== '' && letters === toInitials(text)) explained.set(toNameKey(next.text), type);
  }
  return explained;
};

/** Last words of names that every state has a body by. */
const COMMON_HEAD = /(?:council|court|congress|senate|assembly|parliament|commission|committee|bank|agency)$/i;

/** The mention whose possessive stands right before another, by sentence and token. */
const indexPossessors = (mentions: readonly Mention[], sentences: readonly Sentence[]): ReadonlyMap<string, number> => {
  const index = new Map<string, number>();
  for (const [number, { sentence, to }] of mentions.entries()) {
    if (/^['’]s?$/.test(sentences[sentence]?.tokens[to]?.form ?? '')) index.set(`${sentence} ${to + 1}`, number);
  }
  return index;
};

/**
 * [EN1] The mentions without the known actors that the text itself rules out: after "Armenian National Committee (ANC)" no ANC
 * is the African National Congress, and "Russia's Security Council" is not that of the United Nations.
 */
export const settleKnown = (
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  knowledge: Knowledge,
): readonly Mention[] => {
  const explained = findExplained(mentions);
  const possessors = indexPossessors(mentions, sentences);
  return mentions.map((mention) => {
    const { known, form, text, sentence, from } = mention;
    if (known === null || form !== 'name') return mention;
    const type = isAcronym(text) ? explained.get(toNameKey(text)) : undefined;
    if (type !== undefined) return { ...mention, known: null, type };
    const owner = mention.owner ?? possessors.get(`${sentence} ${from}`) ?? null;
    const state = owner === null ? null : (mentions[owner]?.known ?? null);
    const of = knowledge(known)?.of ?? null;
    // A state has a council of its own.
    const isOther = state !== null && state.startsWith('state:') && of !== null && of !== state;
    return isOther && COMMON_HEAD.test(text) ? { ...mention, known: null, owner } : mention;
  });
};
