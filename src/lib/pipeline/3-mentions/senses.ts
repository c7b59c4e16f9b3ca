import type { GazetteerMatch, Surface } from '../../lexicon/gazetteer.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { SentenceView } from './sentence-view.ts';
import { formAt, isPossessive, isVerb, lemmaAt, verbAt, wordAt } from './sentence-view.ts';

const DIRECTIONS = new Set(
  `central north northern south southern east eastern west western northeast northeastern northwest northwestern southeast
   southeastern southwest southwestern downtown nearby besieged occupied coastal inner outer greater suburban historic
   war-torn upper lower old mid`.split(/\s+/),
);

/** Acts done to a town on the ground. */
const STRIKES = new Set(
  `hit strike bomb bombard shell attack besiege capture liberate rock pound target flatten evacuate flood shake
   recapture retake seize storm`.split(/\s+/),
);

const SIEGES = new Set(
  `siege shelling bombing bombardment capture fall battle streets outskirts suburb suburbs people residents mayor skies
   liberation city town centre center evacuation heart north south east west part parts edge airport museum`.split(
    /\s+/,
  ),
);

/** Words back that a verb of motion is looked for in before "to" and "from". */
const MOTION_WINDOW = 6;

const hasMotionBefore = (view: SentenceView, at: number, { kinds }: Lexicon): boolean => {
  for (let i = at - 1; i >= 0 && i >= at - MOTION_WINDOW; i -= 1) {
    if (kinds.has('travel', lemmaAt(view, i)) || kinds.has('travel', wordAt(view, i))) return true;
    if (formAt(view, i) === ',' || formAt(view, i) === ';') return false;
  }
  return false;
};

/** Prepositions that more often bring a place than an actor; with the others nothing is to be settled. */
const LOCATING = new Set(['at', 'over', 'toward', 'towards', 'against', 'in', 'behind', 'on']);

/** Whether the word before a preposition takes an actor by it: "furious at Kigali", "hit back at Washington", "anger over". */
const takesActor = (view: SentenceView, at: number, preposition: string, { frames }: Lexicon): boolean => {
  if (!LOCATING.has(preposition)) return false;
  const [word, lemma] = [wordAt(view, at - 1), lemmaAt(view, at - 1)];
  const isNone = (types: readonly string[]): boolean => !types.includes('place');
  const adjective = frames.adjectives.get(word) ?? frames.adjectives.get(lemma) ?? [];
  if (adjective.some(({ particle, objectTypes }) => particle === preposition && isNone(objectTypes))) return true;
  if (preposition === 'in') return false;
  const noun = frames.nouns.get(lemma) ?? [];
  if (noun.some(({ object, objectTypes }) => object.includes(`prep:${preposition}`) && isNone(objectTypes)))
    return true;
  for (let i = at - 1; i >= 0 && i >= at - 3; i -= 1) {
    const verb = view.sentence.tokens[i]?.pos === 'VERB' ? (frames.verbs.get(lemmaAt(view, i)) ?? []) : [];
    const fits = verb.some(
      ({ particles, objectTypes }) => particles.at(-1) === preposition && particles.length > 0 && isNone(objectTypes),
    );
    if (fits) return true;
  }
  return false;
};

/**
 * [ME8] Whether a capital is meant as a town: "in Moscow", "travelled to Moscow", "central Kyiv", "Moscow's airports"; else it
 * speaks for its state ("Moscow said", "between Moscow and Kyiv").
 */
export const isTown = (view: SentenceView, from: number, to: number, lexicon: Lexicon): boolean => {
  const { kinds } = lexicon;
  let at = from - 1;
  if (DIRECTIONS.has(wordAt(view, at))) return true;
  if (wordAt(view, at) === 'the') at -= 1;
  const before = wordAt(view, at);
  const lemma = lemmaAt(view, at);
  const after = wordAt(view, to);
  if (view.size <= 4 && view.sentence.kind === 'heading' && !view.sentence.tokens.some(({ pos }) => pos === 'VERB')) {
    return true;
  }
  if (takesActor(view, at, before, lexicon)) return false;
  if (kinds.has('placePrepositions', before)) return true;
  if (kinds.has('placeCues', before)) return true;
  if (before === 'to' || before === 'from' || before === 'for') {
    if (hasMotionBefore(view, at, lexicon)) return true;
  } else if (before === 'of') {
    if (SIEGES.has(wordAt(view, at - 1)) || kinds.has('placeCues', wordAt(view, at - 1))) return true;
  } else if (
    before === 'on' &&
    /^(?:attack|strike|raid|assault|drone|advance|march|fire)s?$/.test(wordAt(view, at - 1))
  ) {
    return true;
  } else if (
    view.sentence.tokens[at]?.pos === 'VERB' &&
    (/^(?:visit|leave|reach|enter|flee|tour)$/.test(lemma) || STRIKES.has(lemma))
  ) {
    return true;
  } else if ((before === 'and' || before === ',') && isInPlaceList(view, at, lexicon)) return true;
  // "Washington state" is none that sends ambassadors.
  if (after === 'state' && view.sentence.tokens[to + 1]?.pos !== 'NOUN') return true;
  if (view.tight[to]) return /^(?:based|born|bound|area|region)$/.test(wordAt(view, to + 1));
  if (isPossessive(view, to)) {
    for (let i = to + 1; i < to + 4; i += 1) {
      if (kinds.has('placeNouns', wordAt(view, i)) || kinds.has('placeNouns', lemmaAt(view, i))) return true;
    }
    return false;
  }
  if (kinds.has('placeNouns', after) && view.sentence.tokens[to]?.pos !== 'VERB') return true;
  if (after === ',' && isStateName(view.known[to + 1] ?? null)) return true;
  // A town is bombed; who strikes back is a state.
  return isVerb(view, to) && view.sentence.tokens[to]?.pos === 'AUX' && STRIKES.has(verbAt(view, to));
};

const isStateName = (match: GazetteerMatch | null): boolean =>
  match !== null && match.surfaces.some(({ role, actor }) => role === 'name' && actor.type === 'state');

/** "in Kyiv and Moscow", "visited Kyiv and Moscow": the name before the "and" is a town. */
const isInPlaceList = (view: SentenceView, and: number, { kinds }: Lexicon): boolean => {
  const other = view.knownFrom[and - 1] ?? -1;
  if (other < 1) return false;
  const before = wordAt(view, other - 1);
  return kinds.has('placePrepositions', before) || /^visit/.test(before);
};

/** Names that are common words: they need "the" before them, or to be more than one word. */
const NEEDS_THE = new Set(
  `West Allies Axis Gulf Fed Commons Quad Diet Commonwealth Brotherhood Capitol Reform Horn Amnesty Baltics Nordics
   Caribbean Pacific Atlantic Amazon Arctic Basij`.split(/\s+/),
);

const BARE_FINE = new Set(['Amnesty', 'Caribbean', 'Amazon', 'Commons']);

/** What a known name stands for where it was found. */
export interface Sense {
  /** Whether it is surely the known actor, not another's party of the same name. */
  readonly sure: boolean;
  readonly surface: Surface;
  /** "Russian", and "US" before a noun: says whose something is. */
  readonly adjectival: boolean;
}

const GEORGIA_US = /^(?:Atlanta|Savannah|Kemp|Warnock|Ossoff|Raffensperger|Fulton)$/;
const GEORGIA_STATE =
  /^(?:Tbilisi|Georgian|Georgians|Saakashvili|Abkhazia|Ossetia|Kavelashvili|Kobakhidze|Zourabichvili)$/;

/** What only the whole document tells of ambiguous names. */
export interface DocumentHints {
  /** Whether "Georgia" is the American state here. */
  readonly americanGeorgia: boolean;
  /** How often the document names each state, or something of it, without ambiguity; by identifier. */
  readonly states: ReadonlyMap<string, number>;
  /** The largest of these numbers. */
  readonly most: number;
}

/** The state that a known name speaks of, if all it may stand for agree. */
const stateOf = ({ surfaces }: GazetteerMatch): string | null => {
  const states = new Set(surfaces.map(({ actor }) => (actor.type === 'state' ? actor.id : actor.of)));
  const [state] = states;
  return states.size === 1 && state?.startsWith('state:') === true ? state : null;
};

/** Reads what the whole document tells of ambiguous names. */
export const readHints = (views: readonly SentenceView[]): DocumentHints => {
  let american = 0;
  let caucasian = 0;
  const states = new Map<string, number>();
  for (const view of views) {
    for (const form of view.forms) {
      if (GEORGIA_US.test(form)) american += 1;
      else if (GEORGIA_STATE.test(form)) caucasian += 1;
    }
    for (const match of view.known) {
      if (match === null || GENERIC_PARTIES.test(formAt(view, match.from))) continue;
      const state = stateOf(match);
      if (state !== null) states.set(state, (states.get(state) ?? 0) + 1);
    }
  }
  return { americanGeorgia: american > caucasian, states, most: Math.max(0, ...states.values()) };
};

/** Names that parties of many states have. */
const GENERIC_PARTIES =
  /^(?:Conservatives?|Labour|Labor|Republicans?|Democrats|Democratic|Republican|Liberal|Green|Socialist|National|Supreme|House|Senate|Commons|Home|Foreign|State|Justice)$/;

/** Of several states called so ("Congo", "Congolese") the one that the document speaks of; the first where it does not say. */
const likeliest = (surfaces: readonly Surface[], { states }: DocumentHints): Surface | undefined => {
  let [best] = surfaces;
  for (const surface of surfaces) {
    if (best === undefined || surface.role !== best.role) continue;
    if ((states.get(surface.actor.id) ?? 0) > (states.get(best.actor.id) ?? 0)) best = surface;
  }
  return best;
};

const isModifier = (view: SentenceView, to: number, { titles, kinds }: Lexicon): boolean => {
  if (view.tight[to]) return true;
  const pos = view.sentence.tokens[to]?.pos;
  if (pos === 'NOUN' || pos === 'ADJ' || (pos === 'PROPN' && (view.knownFrom[to] ?? -1) < 0)) return true;
  return (
    titles.match(view.forms, to) !== null ||
    kinds.ofNoun(lemmaAt(view, to)) !== undefined ||
    kinds.ofNoun(wordAt(view, to).replace(/s$/, '')) !== undefined
  );
};

/** [ME3] What a known name stands for at its place; null where it is no name there. */
export const findSense = (
  view: SentenceView,
  match: GazetteerMatch,
  hints: DocumentHints,
  lexicon: Lexicon,
): Sense | null => {
  const { from, to, surfaces } = match;
  const form = formAt(view, from);
  if (to - from === 1 && NEEDS_THE.has(form)) {
    const article = wordAt(view, from - 1) === 'the';
    const bare = BARE_FINE.has(form) && !view.initial[from];
    if (!article && !bare && !surfaces.some(({ role }) => role === 'demonym')) return null;
    if (view.capital[to] && (view.knownFrom[to] ?? -1) < 0 && !bare && lexicon.titles.match(view.forms, to) === null)
      return null;
  }
  if (to - from === 1 && lexicon.kinds.has('ambiguous', form) && view.initial[from] && !isVerb(view, to)) return null;
  const first = likeliest(surfaces, hints);
  if (first === undefined) return null;
  const demonym = likeliest(
    surfaces.filter(({ role }) => role === 'demonym' || role === 'national'),
    hints,
  );
  if (
    demonym !== undefined &&
    (demonym === first || (demonym.actor === first.actor && isModifier(view, to, lexicon)))
  ) {
    return { surface: demonym, adjectival: true, sure: true };
  }
  if (first.actor.id === 'state:GE' && hints.americanGeorgia) {
    const other = surfaces.find(({ actor }) => actor.type === 'place');
    if (other !== undefined) return { surface: other, adjectival: false, sure: true };
  }
  const seat = surfaces.find(({ role }) => role === 'seat');
  if (seat !== undefined && first.actor.type === 'place') {
    return { surface: isTown(view, from, to, lexicon) ? first : seat, adjectival: false, sure: true };
  }
  return { surface: first, adjectival: false, sure: isOurs(first, form, hints) };
};

/** [ME17] Whether a party or office with a common name is that of the state the gazetteer thinks of. */
const isOurs = ({ actor }: Surface, form: string, { states, most }: DocumentHints): boolean => {
  if (actor.of === null || actor.type !== 'organisation' || !GENERIC_PARTIES.test(form)) return true;
  return (states.get(actor.of) ?? 0) * 2 >= most;
};

/** [ME9] Whether a medium is named only as the one that was told: "told Reuters", "(AFP)", "via X". */
export const isMereSource = (view: SentenceView, { from, to, surfaces }: GazetteerMatch): boolean => {
  if (!surfaces.some(({ actor }) => actor.medium)) return false;
  const at = wordAt(view, from - 1) === 'the' ? from - 2 : from - 1;
  const before = wordAt(view, at);
  if (before === '(' && formAt(view, to) === ')') return true;
  if (formAt(view, from) === 'X' || formAt(view, from) === 'TIME') {
    // One letter and short words: only where the text speaks of posting or of a platform.
    return !/^(?:on|via|platform|by)$/.test(before) || before === 'via';
  }
  return /^(?:told|tell|telling|tells|via)$/.test(before);
};
