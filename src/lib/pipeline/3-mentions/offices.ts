import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { TitleMatch } from '../../lexicon/titles.ts';
import type { Draft, DraftOffice } from './draft.ts';
import { newDraft } from './draft.ts';
import type { DraftIndex } from './draft-index.ts';
import type { LeftPart } from './owners.ts';
import { isDefinite, readLeft, readOf } from './owners.ts';
import type { SentenceView } from './sentence-view.ts';
import { formAt, isPossessive, verbAt, wordAt } from './sentence-view.ts';

/** An office in a sentence, with the phrase around it. */
interface OfficePhrase {
  readonly title: TitleMatch;
  readonly office: DraftOffice;
  readonly left: LeftPart;
  /** Token of the head noun. */
  readonly head: number;
  /** Token after the phrase, with what "of" adds to it. */
  readonly end: number;
  /** Whether a name took it as its title: then it is no description of its own. */
  absorbed: boolean;
}

const FORMER = /^(?:former|ex|late|then|ousted|deposed|erstwhile|retired|one|onetime|time|toppled|-)$/;

/** The same before the owner: "former US president". */
const FORMERLY = /^(?:former|ex|late|ousted|deposed|erstwhile|onetime|toppled)$/;

/** Offices whose body follows "to" ("aide to Putin"); an ambassador "to France" serves another state. */
const TO = new Set(['aide', 'adviser', 'spokesperson', 'lawyer']);

/** Offices that a bare person's name may stand before ("Trump adviser"). */
const SERVES_PERSONS = new Set(['aide', 'adviser', 'spokesperson', 'lawyer', 'envoy']);

/** Single words that are offices only beside a name, an owner or "of": "head", "justice", "general". */
const WEAK = new Set(['head', 'judge', 'officer', 'royal', 'governor', 'director', 'lawmaker', 'speaker']);

const headOf = (view: SentenceView, { from, to }: TitleMatch): number => {
  for (let i = from + 1; i < to; i += 1) if (/^(?:of|for|to|in)$/.test(wordAt(view, i))) return i - 1;
  return to - 1;
};

/** Whether the words are an office here, not a verb ("heads the list"), adjective ("official visit") or part of a compound. */
const isOffice = (view: SentenceView, title: TitleMatch, head: number): boolean => {
  const token = view.sentence.tokens[head];
  if (token === undefined) return false;
  const single = title.to - title.from === 1;
  const capital = view.capital[head] === true && !view.initial[head];
  if (single && !capital && (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'ADV')) return false;
  const next = view.sentence.tokens[title.to];
  if (!capital && token.pos === 'ADJ' && next?.pos === 'NOUN') return false;
  if (next !== undefined && next.pos === 'NOUN' && /^\p{Ll}/u.test(next.form) && !view.titled) return false;
  return !(
    view.tight[title.to] &&
    /^(?:elect|designate)$/.test(wordAt(view, title.to + 1)) === false &&
    /^\p{Ll}/u.test(formAt(view, title.to + 1))
  );
};

const isPerson = (draft: Draft | undefined): draft is Draft => draft?.form === 'name' && draft.type === 'person';

/** Whom an office serves whose name has a title before it: "an adviser to Supreme Leader Ali Khamenei". */
const readTitled = (view: SentenceView, index: DraftIndex, at: number, { titles }: Lexicon): Draft | null => {
  const title = titles.match(view.forms, at + 1);
  const name = title === null ? undefined : index.nameAt(title.to);
  return isPerson(name) ? name : null;
};

const findPhrases = (view: SentenceView, index: DraftIndex, lexicon: Lexicon): OfficePhrase[] => {
  const { titles } = lexicon;
  const phrases: OfficePhrase[] = [];
  for (let i = 0; i < view.size;) {
    const title = index.isNamed(i) ? null : titles.match(view.forms, i);
    if (title === null) {
      i += 1;
      continue;
    }
    const head = headOf(view, title);
    if (!isOffice(view, title, head) || index.isNamed(title.to - 1)) {
      i += 1;
      continue;
    }
    let from = i;
    while (title.former && from < head && FORMER.test(wordAt(view, from))) from += 1;
    // "army chief | Field Marshal": an office ends where the one before it ended.
    const read = readLeft(view, index, i, phrases.at(-1)?.title.to ?? 0);
    // "General Oligui ousted President Bongo": a person owns an office only with a mark, or has an aide.
    const marked =
      read.owner?.form !== 'name' ||
      read.owner.type !== 'person' ||
      SERVES_PERSONS.has(title.id) ||
      isPossessive(view, read.owner.to);
    const left: LeftPart = marked ? read : { from: i, owner: null, determiner: '' };
    const prepositions = TO.has(title.id) ? /^(?:of|for|to|at)$/ : /^(?:of|for|at)$/;
    const served =
      SERVES_PERSONS.has(title.id) && prepositions.test(wordAt(view, title.to))
        ? readTitled(view, index, title.to, lexicon)
        : null;
    const of = served ?? readOf(view, index, title.to, prepositions);
    const owner = of !== null && (left.owner === null || left.owner.form === 'pronoun') ? of : left.owner;
    const former = title.former || view.lower.slice(left.from, i).some((word) => FORMERLY.test(word));
    const office: DraftOffice = {
      id: title.id,
      relation: title.relation,
      // What somebody was belongs to nobody now.
      body: former ? 'person' : title.body,
      department: title.department,
      from,
      to: title.to,
      of: former ? null : owner,
    };
    phrases.push({ title, office, left, head, end: of === null ? title.to : of.to, absorbed: false });
    i = title.to;
  }
  return phrases;
};

const skipHonorifics = (view: SentenceView, at: number, { titles }: Lexicon): number => {
  let to = at;
  while (view.capital[to] && titles.honorific(wordAt(view, to)) !== undefined && to < at + 3) to += 1;
  return to;
};

/** The persons named from `at` on, one after the other ("Putin, Xi and Modi"). */
const namesFrom = (view: SentenceView, index: DraftIndex, at: number): Draft[] => {
  const names: Draft[] = [];
  let next = index.nameAt(at);
  while (isPerson(next) && names.length < 12) {
    names.push(next);
    let to = next.to;
    if (formAt(view, to) === ',') to += 1;
    if (wordAt(view, to) === 'and') to += 1;
    next = to === next.to ? undefined : index.nameAt(to);
  }
  return names;
};

/** [ME20] A title before a name: "Russian President Vladimir Putin", "the president of Brazil Lula", "Presidents Xi and Putin". */
const linkPrefixes = (view: SentenceView, index: DraftIndex, phrases: OfficePhrase[], lexicon: Lexicon): void => {
  for (let i = phrases.length - 1; i >= 0; i -= 1) {
    const phrase = phrases[i];
    if (phrase === undefined) continue;
    const at = skipHonorifics(view, phrase.end, lexicon);
    const direct = isPerson(index.nameAt(at)) ? at : skipHonorifics(view, phrase.title.to, lexicon);
    const name = index.nameAt(direct);
    if (isPerson(name)) {
      const names = phrase.title.plural ? namesFrom(view, index, direct) : [name];
      for (const one of names) one.offices = [phrase.office, ...one.offices];
      if (phrase.title.gender !== null) for (const one of names) one.gender = phrase.title.gender;
      phrase.absorbed = true;
      addOwnerAfter(view, index, name, phrase.office);
      continue;
    }
    // "president and commander Kim", "army chief Field Marshal Munir": the next office took the name.
    const next = phrases[i + 1];
    const joint =
      next?.left.from === phrase.end ? phrase.end : wordAt(view, phrase.end) === 'and' ? phrase.end + 1 : -1;
    if (next?.absorbed === true && joint >= 0 && next.left.from === joint) {
      const shared = index.nameAt(skipHonorifics(view, next.end, lexicon));
      if (isPerson(shared) && next.left.owner === null) {
        shared.offices = [phrase.office, ...shared.offices];
        phrase.absorbed = true;
      }
    }
  }
};

/** "Chancellor Olaf Scholz of Germany" */
const addOwnerAfter = (view: SentenceView, index: DraftIndex, name: Draft, office: DraftOffice): void => {
  if (office.of !== null || office.body === 'person') return;
  const of = readOf(view, index, name.to, /^of$/);
  if (of !== null && of.form === 'name' && of.type !== 'person') office.of = of;
};

/** [ME21] An apposition: "the head of the IMF, Kristalina Georgieva", "Modi, the Indian prime minister". */
const linkAppositions = (view: SentenceView, index: DraftIndex, phrases: OfficePhrase[], lexicon: Lexicon): void => {
  for (const phrase of phrases) {
    if (phrase.absorbed || phrase.title.plural) continue;
    const { left, office, end } = phrase;
    let start = left.from;
    if (/^(?:the|a|an|his|her|its|their)$/.test(wordAt(view, start - 1))) start -= 1;
    const before = formAt(view, start - 1) === ',' ? index.endingAt(start - 1) : undefined;
    // "… Bolsonaro, a spokesman for the court said": a new speaker.
    const speaks =
      (/^an?$/.test(left.determiner) || left.owner?.form === 'pronoun') &&
      lexicon.kinds.has('speech', verbAt(view, end));
    if (isPerson(before) && before.offices.length < 4 && !speaks) {
      const listed = wordAt(view, end) === 'and' && isPerson(index.nameAt(end + 1));
      if (!listed) {
        before.offices = [...before.offices, office];
        continue;
      }
    }
    const isNamed = left.owner !== null || isDefinite(left.determiner) || office.of !== null;
    const after = formAt(view, end) === ',' ? index.nameAt(skipHonorifics(view, end + 1, lexicon)) : undefined;
    if (isNamed && isPerson(after) && after.offices.length === 0) after.offices = [office];
  }
};

const toNominal = (view: SentenceView, { title, office, left, head }: OfficePhrase): Draft | null => {
  const { owner, determiner } = left;
  const known = office.of !== null || isDefinite(determiner);
  if (!known && WEAK.has(title.id)) return null;
  // "as president", "elected chairman": an office, nobody in it.
  if (!known && !/^(?:a|an|one|another)$/.test(determiner)) return null;
  if (title.id === 'official' && title.plural) {
    // [ME22] "US officials" speak for their state.
    if (owner === null || owner.form !== 'name' || owner.type !== 'state') return null;
    return newDraft(view.number, left.from, head + 1, 'nominal', 'state', {
      known: owner.known,
      owner,
      confidence: 0.5,
    });
  }
  return newDraft(view.number, left.from, head + 1, 'nominal', 'person', {
    plural: title.plural,
    gender: title.gender,
    confidence: 0.7,
    offices: [office],
    owner,
  });
};

/**
 * [ME20]–[ME22] Gives persons their offices and returns the descriptions by office that stand alone or beside a name ("the UN
 * chief"). An office that a description and a name beside it share has the same span in both.
 */
export const findOffices = (view: SentenceView, index: DraftIndex, lexicon: Lexicon): Draft[] => {
  const phrases = findPhrases(view, index, lexicon);
  linkPrefixes(view, index, phrases, lexicon);
  linkAppositions(view, index, phrases, lexicon);
  return phrases.flatMap((phrase) => {
    const draft = phrase.absorbed ? null : toNominal(view, phrase);
    return draft === null ? [] : [draft];
  });
};

const SEVERAL: ReadonlyMap<string, Draft['type']> = new Map([
  ...['men', 'women', 'pair', 'duo', 'trio'].map((word) => [word, 'person'] as const),
  ...'sides countries nations states neighbours neighbors powers parties foes rivals allies capitals governments belligerents partners enemies adversaries'
    .split(' ')
    .map((word) => [word, 'state'] as const),
]);

/** [ME23] "the two men", "the pair", "both sides": several actors at once. */
export const findPlurals = (view: SentenceView, index: DraftIndex): Draft[] =>
  view.lower.flatMap((word, at) => {
    const type = SEVERAL.get(word);
    if (type === undefined || index.isNamed(at) || view.sentence.tokens[at]?.pos === 'VERB') return [];
    const left = readLeft(view, index, at);
    const pointed =
      isDefinite(left.determiner) || wordAt(view, left.from) === 'both' || wordAt(view, left.from) === 'two';
    if (!pointed || left.owner !== null || index.endingAt(at + 1) !== undefined) return [];
    if (isPossessive(view, at)) return [];
    const from = wordAt(view, left.from - 1) === 'both' ? left.from - 1 : left.from;
    return [newDraft(view.number, from, at + 1, 'nominal', type, { plural: true, confidence: 0.6 })];
  });

/** [ME24] "the businessman", "the activist": persons without an office, where an article points at them. */
export const findPersons = (view: SentenceView, index: DraftIndex, { titles }: Lexicon): Draft[] =>
  view.lower.flatMap((word, at) => {
    const person = titles.person(word);
    if (person === undefined || index.isNamed(at) || index.endingAt(at + 1) !== undefined) return [];
    const token = view.sentence.tokens[at];
    if (token?.pos !== 'NOUN' && token?.pos !== 'PROPN') return [];
    const next = view.sentence.tokens[at + 1];
    if (next?.pos === 'NOUN' || isPerson(index.nameAt(at + 1)) || view.tight[at + 1]) return [];
    const left = readLeft(view, index, at);
    if (!isDefinite(left.determiner)) return [];
    return [
      newDraft(view.number, left.from, at + 1, 'nominal', 'person', {
        gender: person.gender,
        owner: left.owner,
        confidence: 0.5,
      }),
    ];
  });
