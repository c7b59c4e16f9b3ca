import type { Mention } from '../../model/mention.ts';
import type { Actor } from './cast.ts';
import type { EventMark, EventSite } from './event-key.ts';
import { isSameEvent, isSameHolding, parseEvent } from './event-key.ts';
import type { Reading } from './reading.ts';
import { chunkOf, wordBefore } from './reading.ts';

interface Held {
  readonly mark: EventMark;
  readonly text: string;
  readonly actor: Actor;
}

/** Events told of so far, in the order of reading. */
export type EventRegister = Held[];

/** Most events that are looked at for one description. */
const MOST = 32;

/** Words after the event that may say when and where it is held, in tokens. */
const AFTER = 9;

/** The words of the noun phrase before the name, and what follows it up to the next verb. */
const readContext = (reading: Reading, mention: Mention): string[] => {
  const tokens = reading.sentences[mention.sentence]?.tokens ?? [];
  const chunk = reading.sentences[mention.sentence]?.chunks[chunkOf(reading, mention)];
  const before = tokens.slice(Math.min(chunk?.from ?? mention.from, Math.max(0, mention.from - 3)), mention.from);
  const after: string[] = [];
  for (const token of tokens.slice(mention.to, mention.to + AFTER)) {
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'PRON' || token.form === ';') break;
    after.push(token.form);
  }
  return [...before.map(({ form }) => form), ...after];
};

/** The place or state that "in …" after the event names. */
const findSite = (reading: Reading, mention: Mention): EventSite => {
  const tokens = reading.sentences[mention.sentence]?.tokens ?? [];
  for (let i = mention.to; i < Math.min(tokens.length, mention.to + 3); i += 1) {
    if (!/^(?:in|at)$/i.test(tokens[i]?.form ?? '')) continue;
    for (let at = i + 1; at < Math.min(tokens.length, i + 6); at += 1) {
      const number = reading.mentionAt[mention.sentence]?.get(at);
      const place = number === undefined ? undefined : reading.mentions[number];
      if (place?.type === 'state') return { place: null, state: place.known ?? place.text };
      if (place?.type === 'place') {
        const of = place.known === null ? null : (reading.knowledge(place.known)?.of ?? null);
        return { place: place.known ?? place.text, state: of };
      }
      if (tokens[at]?.pos === 'VERB' || tokens[at]?.pos === 'PUNCT') break;
    }
  }
  return { place: null, state: null };
};

/** What is known of the holding after another telling. */
const withMore = (mark: EventMark, more: EventMark): EventMark => ({
  ...mark,
  words: more.words.length > mark.words.length ? more.words : mark.words,
  year: mark.year ?? more.year,
  ordinal: mark.ordinal ?? more.ordinal,
  site: { place: mark.site.place ?? more.site.place, state: mark.site.state ?? more.site.state },
});

const isAlike = (a: EventMark, b: EventMark): boolean => a.words.join(' ') === b.words.join(' ');

/** Words before an event that may tell it from others. */
const MOST_BEFORE = 4;

const DETERMINER = /^(?:the|a|an|his|her|its|their|our)$/i;

/** A name for another holding of an event: the words before it ("previous", "this year's"), else its year. */
const toLabel = (reading: Reading, mention: Mention, mark: EventMark, name: string): string | null => {
  const tokens = reading.sentences[mention.sentence]?.tokens ?? [];
  const chunks = reading.sentences[mention.sentence]?.chunks;
  const chunk = chunks?.[chunkOf(reading, mention)];
  const owner = chunk?.possessor === null || !chunk ? undefined : chunks?.[chunk.possessor];
  const from = Math.max(owner?.from ?? chunk?.from ?? mention.from, mention.from - MOST_BEFORE);
  const inside = name === mention.text ? [] : tokens.slice(mention.from, mention.head);
  const words = [...tokens.slice(from, mention.from), ...inside]
    .map(({ form, spaceAfter }) => (DETERMINER.test(form) ? '' : form + (spaceAfter ? ' ' : '')))
    .join('')
    .trim();
  if (words !== '') return `${words} ${name}`;
  return mark.year === null || name.includes(mark.year) ? null : `${name} ${mark.year}`;
};

const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'another', 'any', 'no']);

/**
 * [EN25] Which event a name or description tells of. Names of one event are one ("BRICS summit", "the 16th BRICS Summit");
 * another year, number, place, or "previous" and "next" make it another holding. A bare "summit" is the last one told of.
 */
export const findEvent = (reading: Reading, register: EventRegister, number: number): Actor | null => {
  const mention = reading.mentions[number];
  if (!mention) return null;
  const mark = parseEvent(mention.text, readContext(reading, mention), findSite(reading, mention));
  const isBare = mark.words.length === 0;
  if (isBare && INDEFINITE.has(wordBefore(reading, mention))) return null;
  const recent = register.slice(-MOST);
  const match = recent.findLast((held) => (isBare ? isSameHolding(held.mark, mark) : isSameEvent(held.mark, mark)));
  if (match) {
    register.push({ mark: withMore(match.mark, mark), text: match.text, actor: match.actor });
    return match.actor;
  }
  if (mark.kind === '' && mention.form === 'nominal') return null;
  const isOther = mark.turn === 'previous' || mark.turn === 'next';
  if (isBare && !(isOther && recent.some((held) => held.mark.kind === mark.kind))) return null;
  const base = recent.findLast(({ mark: held }) => held.kind === mark.kind && (isBare || isAlike(held, mark)));
  const label = base ? toLabel(reading, mention, mark, isBare ? base.text : mention.text) : null;
  const actor = reading.cast.enter({ type: 'event', label });
  register.push({
    mark: base && isBare ? { ...mark, words: base.mark.words } : mark,
    text: base?.text ?? mention.text,
    actor,
  });
  return actor;
};
