import type { GazetteerMatch } from '../../lexicon/gazetteer.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Segment, UnknownSegment } from './segments.ts';
import type { SentenceView } from './sentence-view.ts';
import { formAt, isPossessive, isVerb, lemmaAt, verbAt, wordAt } from './sentence-view.ts';

/** What a name by shape can be. */
export type Guess = 'person' | 'organisation' | 'place';

/** How strongly the text speaks for each kind; sums over a document. */
export interface Evidence {
  person: number;
  organisation: number;
  place: number;
}

/** What is done to persons and by them, and to companies. */
const DONE_TO_PERSONS = new Set(
  `meet greet phone marry succeed appoint arrest detain jail assassinate murder befriend congratulate kidnap praise blame
   accuse criticise criticize thank urge tell ask endorse nominate dismiss sack replace impeach pardon extradite`.split(
    /\s+/,
  ),
);
const DONE_BY_PERSONS = new Set('meet greet phone marry resign retire fly arrive smile nod weep'.split(' '));
const DONE_TO_COMPANIES = new Set(
  'acquire buy own sue fine regulate nationalise nationalize privatise delist'.split(' '),
);

/** Words before the name of a ship. */
const SHIP = /^(?:USS|HMS|MV|INS|MT)$/;

const ROMAN = /^(?:Jr\.?|Sr\.?|II|III|IV|VI{0,3}|IX|X)$/;
const ACRONYM = /^\p{Lu}[\p{Lu}\d]{1,5}$/u;

/** Ends of town and country names that few surnames have. */
const PLACE_END = /\p{L}{2}(?:shire|stan|abad|grad|pur|polis|burgh|sk|heim|chester|mouth|ivka|hrad|istan)$/u;

/** Names end in these where companies name themselves ("MTN", "BioNTech"): an inner capital. */
const INNER_CAPITAL = /^\p{Lu}\p{Ll}+\p{Lu}/u;
const MC = /^(?:Mc|Mac|De|Di|La|Le|O'|D'|Fitz|Van|El|Al|Du)\p{Lu}/u;

const fromShape = (view: SentenceView, { from, to, units }: UnknownSegment, { names, kinds }: Lexicon): Evidence => {
  const sum = { person: 0, organisation: 0, place: 0 };
  const first = formAt(view, units[0] ?? from);
  const last = formAt(view, to - 1);
  const size = units.length;
  if (size > 1) sum.person += 0.45;
  else sum.person += 0.25;
  if (names.given(first) !== undefined) sum.person += size > 1 ? 2.2 : 1.2;
  if (size > 1 && size < 4 && names.isFamilyFirst(first)) sum.person += 1.6;
  if (view.forms.slice(from, to).some((form) => kinds.has('particles', form))) sum.person += 1;
  if (size > 1 && ROMAN.test(last)) sum.person += 2;
  if (size > 1 && view.forms.slice(from + 1, to).some((form) => /^\p{Lu}\.$/u.test(form))) sum.person += 1.5;
  if (/^(?:\p{Lu}\.)+$/u.test(first) && size > 1) sum.person += 1.5;
  if (size === 1 && ACRONYM.test(first)) {
    sum.organisation += 1.6;
    sum.person -= 1.5;
  }
  if (size === 1 && INNER_CAPITAL.test(first) && !MC.test(first)) sum.organisation += 1.2;
  if (size === 1 && names.isLeader(first)) sum.person += 3.5;
  if (size === 1 && /^(?:Parliament|Congress|Senate)$/.test(first)) sum.organisation += 2.5;
  if (SHIP.test(first)) sum.person -= 4;
  if (size === 1 && PLACE_END.test(first)) sum.place += 1;
  const pos = view.sentence.tokens[from]?.pos;
  if (size === 1 && pos !== 'PROPN' && pos !== 'NOUN' && pos !== 'X') {
    sum.person -= 1;
    sum.organisation -= 1;
    sum.place -= 1;
  }
  if (size > 4) sum.organisation += 0.6;
  if (size > 1 && ACRONYM.test(first) && !ROMAN.test(first)) sum.organisation += 1.2;
  return sum;
};

const fromBefore = (view: SentenceView, from: number, lexicon: Lexicon, sum: Evidence): void => {
  const { kinds, titles } = lexicon;
  const before = wordAt(view, from - 1);
  const article = before === 'the' || before === 'a' || before === 'an';
  if (article) {
    sum.organisation += before === 'the' ? 1 : 0.4;
    sum.person -= 1.6;
  }
  if (before === 'in' || before === 'near' || before === 'outside' || before === 'around') sum.place += 2.2;
  else if (kinds.has('placePrepositions', before)) sum.place += 1.2;
  else if (before === 'to' || before === 'from') sum.place += 0.7;
  else if (before === 'by' || before === 'with') sum.person += 0.4;
  if (before === 'of') {
    const noun = wordAt(view, from - 2);
    if (kinds.has('placeCues', noun)) sum.place += 3;
    const title = titles.match(view.forms, from - 2);
    if (title !== null && title.to === from - 1) sum.organisation += 1.5;
  }
  if (before === 'as' && /^(?:known|nicknamed)$/.test(wordAt(view, from - 2))) sum.person += 1;
  if (/^(?:named|called|dubbed|alias)$/.test(before)) sum.person += 0.8;
  if (isPossessive(view, from - 1)) sum.person += 1;
  else if (view.sentence.tokens[from - 1]?.pos === 'VERB') {
    const verb = lemmaAt(view, from - 1);
    if (DONE_TO_PERSONS.has(verb)) sum.person += 1.8;
    else if (DONE_TO_COMPANIES.has(verb)) sum.organisation += 1;
    else sum.person += 0.3;
  }
  const such = before === 'as' && wordAt(view, from - 2) === 'such' ? from - 3 : -1;
  if (such >= 0 && kinds.has('organisationCues', lemmaAt(view, such))) sum.organisation += 1.5;
  // "a local rescue group, the Emergency Response Room"
  const comma = article ? from - 2 : from - 1;
  if (formAt(view, comma) === ',' && kinds.has('organisationCues', lemmaAt(view, comma - 1))) sum.organisation += 1.5;
  const noun = lemmaAt(view, from - 1);
  if (/^\p{Ll}/u.test(formAt(view, from - 1))) {
    if (kinds.has('placeCues', noun)) sum.place += 1.5;
    else if (kinds.has('organisationCues', noun) || kinds.has('organisationCues', before)) sum.organisation += 2;
    else if (titles.person(before) !== undefined) sum.person += 2.4;
  }
};

const isPlaceName = (match: GazetteerMatch | null): boolean =>
  match !== null &&
  match.surfaces.some(({ role, actor }) => role === 'name' && (actor.type === 'state' || actor.type === 'place'));

const fromAfter = (view: SentenceView, to: number, lexicon: Lexicon, sum: Evidence): void => {
  const { kinds, titles } = lexicon;
  const after = wordAt(view, to);
  const form = formAt(view, to);
  if (isPossessive(view, to)) {
    sum.person += 0.4;
    return;
  }
  if (form === ',' || form === '(') {
    const next = wordAt(view, to + 1);
    if (/^\d{1,3}$/.test(next) && (formAt(view, to + 2) === ',' || formAt(view, to + 2) === ')')) sum.person += 2.5;
    if (next === 'who' || next === 'whose') sum.person += 2;
    if (next === 'which') sum.organisation += 0.8;
    if (form === ',') {
      const at = /^(?:the|a|an|his|her|its|their)$/.test(next) ? to + 2 : to + 1;
      for (let i = at; i < at + 5; i += 1) {
        if (!/^['\p{L}]/u.test(formAt(view, i))) break;
        if (titles.match(view.forms, i) !== null || titles.person(wordAt(view, i)) !== undefined) {
          // "In Kharkiv, Governor Oleh Syniehubov said": an office in capitals may belong to a name behind it.
          sum.person += /^\p{Ll}/u.test(formAt(view, i)) ? 3.2 : 1.8;
          break;
        }
      }
      const known = view.known[to + 1] ?? null;
      if (known !== null && !isPossessive(view, known.to) && isPlaceName(known)) sum.place += 1;
    } else if (ACRONYM.test(formAt(view, to + 1)) && formAt(view, to + 2) === ')') sum.organisation += 2.5;
    return;
  }
  if (after === 'who' || after === 'whose') sum.person += 2;
  if (after === 'which') sum.organisation += 0.5;
  const verb = isVerb(view, to) ? verbAt(view, to) : '';
  if (verb !== '') {
    if (kinds.has('speech', verb)) sum.person += 1.4;
    else sum.person += DONE_BY_PERSONS.has(verb) ? 1.4 : 0.5;
    return;
  }
  if (view.tight[to]) return;
  const noun = lemmaAt(view, to);
  if (after === 'in' && isPlaceName(view.known[to + 1] ?? null)) sum.place += 0.6;
  if (kinds.has('events', noun)) {
    sum.organisation -= 0.6;
    return;
  }
  if (kinds.has('placeCues', noun)) sum.place += 2;
  else if (kinds.has('organisationCues', noun)) sum.organisation += 1.6;
  else if (view.sentence.tokens[to]?.pos === 'NOUN') sum.organisation += 0.4;
};

/** What the name tagger's word weighs beside that of shape and context, by its margin. Set on held-out parts of its training texts. */
const TAGGED = { margin: 1.5, most: 4, misc: 1.4, missed: 1, missedArgument: 0.2 } as const;

/** [ME26] What the name tagger says counts as evidence, too. */
const fromTagger = (view: SentenceView, { tagged, isMissed, from, to }: UnknownSegment, sum: Evidence): void => {
  if (tagged === null) {
    if (!isMissed) return;
    // Who acts or is acted on is a name more often than not.
    const { tokens } = view.sentence;
    const isArgument = (isVerb(view, to) || tokens[from - 1]?.pos === 'VERB') && !/ing$/.test(wordAt(view, from));
    const off = isArgument ? TAGGED.missedArgument : TAGGED.missed;
    sum.person -= off;
    sum.organisation -= off;
    sum.place -= off;
    return;
  }
  const weight = Math.min(TAGGED.most, TAGGED.margin * tagged.margin);
  if (tagged.type === 'PER') sum.person += weight;
  else if (tagged.type === 'ORG') sum.organisation += weight;
  else if (tagged.type === 'LOC') sum.place += weight;
  else if (!SHIP.test(formAt(view, from))) {
    const off = Math.min(TAGGED.misc, weight);
    sum.person -= off;
    sum.organisation -= off;
    sum.place -= off;
  }
};

/** [ME5] How strongly shape and context speak for what an unknown name is. `before` is the segment that touches it. */
export const weighUnknown = (
  view: SentenceView,
  segment: UnknownSegment,
  before: Segment | null,
  lexicon: Lexicon,
): Evidence => {
  const sum = fromShape(view, segment, lexicon);
  if (before?.kind === 'title' || before?.kind === 'honorific') sum.person += 3.5;
  else {
    fromBefore(view, segment.from, lexicon, sum);
    const lower = lowerTitleBefore(view, segment.from, lexicon);
    if (lower) sum.person += 2.4;
  }
  fromAfter(view, segment.to, lexicon, sum);
  fromTagger(view, segment, sum);
  return sum;
};

/** Whether an office in small letters ends right before the token ("presidential aide Yury Ushakov"). */
const lowerTitleBefore = (view: SentenceView, from: number, { titles }: Lexicon): boolean => {
  const at = formAt(view, from - 1) === ',' ? from - 2 : from - 1;
  for (let i = at; i >= Math.max(0, at - 3); i -= 1) {
    if (titles.match(view.forms, i)?.to === at + 1) return true;
  }
  return false;
};

/** A kind and how sure it is, 0 to 1; null where nothing speaks for a name. */
export const decide = ({ person, organisation, place }: Evidence): { type: Guess; confidence: number } | null => {
  const ranked = (
    [
      ['person', person],
      ['organisation', organisation],
      ['place', place],
    ] as const
  )
    .slice()
    .sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (best === undefined || second === undefined || best[1] < 0.5) return null;
  return { type: best[0], confidence: Math.min(0.98, 0.5 + (best[1] - Math.max(0, second[1])) / 6) };
};
