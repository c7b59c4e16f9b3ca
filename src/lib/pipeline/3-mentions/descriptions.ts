import type { Gazetteer } from '../../lexicon/gazetteer.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { EntityType } from '../../model/entity.ts';
import type { Draft } from './draft.ts';
import { newDraft } from './draft.ts';
import type { DraftIndex } from './draft-index.ts';
import { isDefinite, readLeft, readOf } from './owners.ts';
import type { SentenceView } from './sentence-view.ts';
import { formAt, isPossessive, lemmaAt, wordAt } from './sentence-view.ts';

/** Nouns that are no body unless somebody's: "the intelligence" is knowledge. */
const NEEDS_OWNER = new Set(
  'intelligence administration group body channel platform movement network panel church faction opposition cabinet institution bank company firm union lender retailer charity force contingent warship gunman prosecution marine area island border port'.split(
    ' ',
  ),
);

/** Bodies that stand without article before "in": "police in Hong Kong". */
const BARE = new Set(['police', 'prosecutors', 'authorities', 'troops', 'forces']);

/** Nouns that only say what sort of thing a name before them is: "Zanu-PF party", "Wagner group". */
const SORTS = new Set(
  'party group movement company firm network agency newspaper union organisation organization bloc alliance militia'.split(
    ' ',
  ),
);

/** Words that begin a count before a force: not part of the description. */
const COUNTS =
  /^(?:estimated|some|about|around|nearly|roughly|approximately|over|additional|more|many|several|other|few|all)$/;

const OF = /^(?:of)$/;

const isNoun = (view: SentenceView, at: number): boolean => {
  const pos = view.sentence.tokens[at]?.pos;
  return pos === 'NOUN' || pos === 'PROPN';
};

const isPlural = (view: SentenceView, at: number): boolean => {
  const word = wordAt(view, at);
  return word !== lemmaAt(view, at) && /(?:s|men|women|people)$/.test(word);
};

/** Whether the noun goes on as a compound ("army base", "city council"): then it is no head. */
const isCompound = (view: SentenceView, at: number, { titles }: Lexicon): boolean => {
  const next = view.sentence.tokens[at + 1];
  // "army chief" is an office; "foreign ministry spokesman" one of a ministry.
  const title = titles.match(view.forms, at);
  if (title !== null && title.to > at + 1) return true;
  if (titles.match(view.forms, at + 1) !== null) return false;
  if (next === undefined || view.tight[at + 1]) return view.tight[at + 1] ?? false;
  return next.pos === 'NOUN' && /^\p{L}/u.test(next.form) && !isPossessive(view, at + 1);
};

const skipCount = (view: SentenceView, from: number, head: number): number => {
  let at = from;
  while (at < head && COUNTS.test(wordAt(view, at))) at += 1;
  return at;
};

/** The kind of thing at the token, if it is the head of a description. */
const kindAt = (view: SentenceView, at: number, lexicon: Lexicon): EntityType | undefined => {
  const { kinds } = lexicon;
  if (!isNoun(view, at) || isCompound(view, at, lexicon)) return undefined;
  return kinds.ofNoun(lemmaAt(view, at)) ?? kinds.ofNoun(wordAt(view, at));
};

const shouldStand = (
  type: EntityType,
  noun: string,
  determiner: string,
  owner: Draft | null,
  plural: boolean,
): boolean => {
  if (owner !== null) return type !== 'place' || owner.form !== 'pronoun';
  if (type === 'force') return plural || isDefinite(determiner);
  if (NEEDS_OWNER.has(noun)) return isDefinite(determiner) && type !== 'place' && noun !== 'intelligence';
  return isDefinite(determiner) && !plural;
};

/**
 * [ME11] Descriptions of states, bodies, forces, places and events by a common noun: "Kyiv's foreign ministry", "Russian
 * troops", "the reclusive state", "the bloc". They stand where somebody owns them or an article points at them.
 */
export const findDescriptions = (view: SentenceView, index: DraftIndex, lexicon: Lexicon): Draft[] => {
  const found: Draft[] = [];
  for (let at = 0; at < view.size; at += 1) {
    if (index.isNamed(at)) continue;
    const type = kindAt(view, at, lexicon);
    if (type === undefined) continue;
    const noun = lemmaAt(view, at);
    const left = readLeft(view, index, at);
    const plural = isPlural(view, at);
    const of = left.owner === null ? readOf(view, index, at + 1, OF) : null;
    const local = left.owner === null && BARE.has(wordAt(view, at)) ? readOf(view, index, at + 1, /^in$/) : null;
    const owner =
      left.owner ??
      (local?.form === 'name' && !local.adjectival ? local : null) ??
      (of !== null && of.form === 'name' && type !== 'event' ? of : null);
    const from = skipCount(view, left.from, at);
    if (type === 'event') {
      const event = toEvent(view, left.owner, from, at, left.determiner, plural);
      if (event !== null) found.push(event);
      continue;
    }
    if (type === 'state' && left.owner !== null && left.owner.form === 'name' && !left.owner.adjectival) continue;
    if (type === 'place') {
      const place = toPlace(view, index, at, owner, lexicon);
      if (place !== null) {
        found.push(place);
        continue;
      }
    }
    if (!shouldStand(type, noun, left.determiner, owner, plural)) continue;
    // "Boko Haram fighters" are Boko Haram.
    const touches = owner !== null && owner.form === 'name' && owner.to === at && owner.type !== 'state';
    if (touches && owner.known === null && SORTS.has(noun)) continue;
    const isSame = (type === 'force' && owner?.type === 'force') || (touches && SORTS.has(noun));
    const known = isSame && owner !== null ? owner.known : null;
    const isName = /^\p{Lu}/u.test(formAt(view, at)) && from === at && left.owner !== null && !view.titled;
    found.push(
      newDraft(view.number, from, at + 1, isName ? 'name' : 'nominal', toType(type, noun), {
        owner,
        known,
        // A force is one actor, however many men; other plurals stand for several.
        plural: plural && type !== 'force' && noun !== 'authority' && noun !== 'prosecutor',
        confidence: owner === null ? 0.6 : 0.8,
      }),
    );
  }
  return found;
};

/**
 * [ME14] "Donetsk region" is one name; "the Russian capital" is a town that the gazetteer knows.
 */
const toPlace = (
  view: SentenceView,
  index: DraftIndex,
  at: number,
  owner: Draft | null,
  { gazetteer }: Lexicon,
): Draft | null => {
  const touching = index.endingAt(at);
  if (touching?.form === 'name' && !touching.adjectival && REGIONS.has(lemmaAt(view, at))) {
    const isPlace =
      touching.type === 'place' ||
      (touching.known !== null &&
        touching.to - touching.from === 1 &&
        isSeat(touching.known, view, touching, gazetteer));
    if (isPlace) {
      index.remove(touching);
      return newDraft(view.number, touching.from, at + 1, 'name', 'place', { confidence: 0.85 });
    }
  }
  const capital =
    lemmaAt(view, at) === 'capital' && owner?.known ? gazetteer.actors.get(owner.known)?.capital : undefined;
  if (!capital || owner === null) return null;
  return newDraft(view.number, at, at + 1, 'nominal', 'place', { known: capital, owner, confidence: 0.8 });
};

const REGIONS = new Set([
  'region',
  'province',
  'district',
  'oblast',
  'governorate',
  'prefecture',
  'peninsula',
  'county',
  'area',
  'territory',
]);

/** Whether a state is called by its seat here ("Kyiv region" is no region of the state's). */
const isSeat = (known: string, view: SentenceView, { from }: Draft, { actors }: Gazetteer): boolean =>
  actors.get(known)?.seats.includes(formAt(view, from)) ?? false;

/** "Israel's military" is a force, whatever else the noun can be. */
const toType = (type: EntityType, noun: string): EntityType => (noun === 'junta' ? 'organisation' : type);

/** Conflicts are no actors of their own here, only meetings of many are. */
const MEETINGS = /^(?:summit|conference|forum|olympics)$/;

/**
 * [ME12] "BRICS summit", "Munich security conference" are names of events; "the summit", "a peace summit" describe one.
 */
const toEvent = (
  view: SentenceView,
  owner: Draft | null,
  from: number,
  head: number,
  determiner: string,
  plural: boolean,
): Draft | null => {
  const noun = lemmaAt(view, head);
  if (!MEETINGS.test(noun) && !MEETINGS.test(wordAt(view, head))) return null;
  if (/^(?:press|news|video|phone)$/.test(wordAt(view, head - 1))) return null;
  if (
    owner !== null &&
    owner.form === 'name' &&
    !isPossessive(view, owner.to) &&
    !owner.adjectival &&
    owner.type !== 'person'
  ) {
    // A name inside a longer name says whose event it is, no more.
    owner.adjectival = true;
    return newDraft(view.number, owner.from, head + 1, 'name', 'event', { owner, confidence: 0.8 });
  }
  if (plural || (determiner === '' && from === head)) return null;
  return newDraft(view.number, from, head + 1, 'nominal', 'event', { owner, confidence: 0.6 });
};
