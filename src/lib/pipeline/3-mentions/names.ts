import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { DocumentMemory } from './document-memory.ts';
import { toNameKey } from './document-memory.ts';
import type { Draft } from './draft.ts';
import { newDraft } from './draft.ts';
import type { Segment, UnknownSegment } from './segments.ts';
import type { DocumentHints } from './senses.ts';
import { findSense, isMereSource } from './senses.ts';
import type { SentenceView } from './sentence-view.ts';
import { formAt, wordAt } from './sentence-view.ts';

/** What the rules for names look at besides the sentence. */
export interface NameContext {
  readonly lexicon: Lexicon;
  readonly memory: DocumentMemory;
  readonly hints: DocumentHints;
}

const genderOf = (
  view: SentenceView,
  { units }: UnknownSegment,
  before: Segment | null,
  { names }: Lexicon,
): Draft['gender'] => {
  if (before?.kind === 'honorific' && before.gender !== null) return before.gender;
  if (before?.kind === 'title' && before.title.gender !== null) return before.title.gender;
  for (const unit of units.slice(0, Math.max(1, units.length - 1))) {
    const gender = names.given(formAt(view, unit));
    if (gender !== undefined) return gender;
  }
  return null;
};

/** Margin from which on the name tagger is believed that a word is a name, against all look. */
const SURE = 1.5;

const LEGISLATURES = /^(?:Parliament|Congress|Senate|Cabinet|Treasury|Parliaments)$/;

/** A name that is typed twice in a row ("Recep Tayyip Erdogan Tayyip Erdogan") is one. It is emitted whole. */
const toUnknown = (
  view: SentenceView,
  segment: UnknownSegment,
  before: Segment | null,
  context: NameContext,
): Draft | null => {
  const { memory, lexicon } = context;
  const { from, to, units } = segment;
  const found = memory.typeOf(toNameKey(view, from, to));
  if (found === null) return null;
  const titled = before?.kind === 'title' || before?.kind === 'honorific';
  const form = formAt(view, from);
  const isTagged = segment.tagged !== null && segment.tagged.type !== 'MISC' && segment.tagged.margin >= SURE;
  if (units.length === 1 && !titled && !memory.isSurname(toNameKey(view, from, to))) {
    if (lexicon.kinds.has('common', form)) return null;
    if (
      !isTagged &&
      view.initial[from] === true &&
      !view.tight[from + 1] &&
      view.sentence.tokens[from]?.pos !== 'PROPN'
    )
      return null;
    if (form.length === 1) return null;
    const generic = lexicon.kinds.ofHead(wordAt(view, from)) ?? lexicon.kinds.ofNoun(wordAt(view, from));
    if (generic !== undefined) {
      // [ME15] "Parliament voted" names a body; "the Board" only describes one.
      return LEGISLATURES.test(form)
        ? newDraft(view.number, from, to, 'name', 'organisation', { confidence: 0.7 })
        : null;
    }
  }
  return newDraft(view.number, from, to, 'name', found.type, {
    confidence: found.confidence,
    gender: found.type === 'person' ? genderOf(view, segment, before, lexicon) : null,
  });
};

const toKnown = (
  view: SentenceView,
  segment: Extract<Segment, { kind: 'known' }>,
  context: NameContext,
): Draft | null => {
  const { match, from, to } = segment;
  const { memory, lexicon, hints } = context;
  const single = to - from === 1;
  const form = formAt(view, from);
  if (single && view.initial[from] === true && memory.isCommonWord(form) && /^\p{Lu}\p{Ll}/u.test(form)) {
    const [first] = match.surfaces;
    if (
      first !== undefined &&
      (first.actor.type === 'organisation' || first.actor.type === 'bloc') &&
      wordAt(view, from - 1) !== 'the'
    )
      return null;
  }
  if (isMereSource(view, match)) return null;
  const sense = findSense(view, match, hints, lexicon);
  if (sense === null) return null;
  if (single && memory.isSurname(form) && sense.surface.role !== 'demonym' && sense.surface.actor.type !== 'state') {
    return newDraft(view.number, from, to, 'name', 'person', { confidence: 0.7 });
  }
  const { actor } = sense.surface;
  return newDraft(view.number, from, to, 'name', actor.type, {
    known: sense.sure ? actor.id : null,
    adjectival: sense.adjectival,
    confidence: 0.95,
  });
};

const toComposite = (
  view: SentenceView,
  segment: Extract<Segment, { kind: 'composite' }>,
  { lexicon }: NameContext,
): Draft[] => {
  const { from, to, head, is } = segment;
  const match = view.known[from] ?? null;
  const first = match?.surfaces[0];
  const demonym =
    match !== null &&
    first !== undefined &&
    match.surfaces.some(({ role, actor }) => role === 'demonym' || actor.type === 'state' || actor.type === 'bloc')
      ? newDraft(view.number, from, match.to, 'name', first.actor.type, {
          known: first.actor.id,
          adjectival: true,
          confidence: 0.9,
        })
      : null;
  if (is === 'other') return demonym === null ? [] : [demonym];
  const find = lexicon.gazetteer.match(view.forms, from);
  const known = find !== null && find.to === to ? (find.surfaces[0]?.actor.id ?? null) : null;
  const whole = newDraft(view.number, from, to, 'name', is, { known, head, confidence: 0.85, owner: demonym });
  return demonym === null ? [whole] : [demonym, whole];
};

/** [ME1] The names of one sentence, from its segments. */
export const findNames = (view: SentenceView, segments: readonly Segment[], context: NameContext): Draft[] => {
  const drafts: Draft[] = [];
  segments.forEach((segment, i) => {
    const last = segments[i - 1] ?? null;
    const before = last !== null && last.to === segment.from ? last : null;
    switch (segment.kind) {
      case 'known': {
        const draft = toKnown(view, segment, context);
        if (draft !== null) drafts.push(draft);
        break;
      }
      case 'composite':
        drafts.push(...toComposite(view, segment, context));
        break;
      case 'unknown': {
        const draft = toUnknown(view, segment, before, context);
        if (draft !== null) drafts.push(draft);
        break;
      }
      case 'title':
      case 'honorific':
        break;
    }
  });
  return drafts;
};

/**
 * [ME7] The names of a headline in capitals: known ones, and those that the text below it names. Capitals tell nothing there.
 */
export const findTitledNames = (view: SentenceView, context: NameContext): Draft[] => {
  const { memory } = context;
  const drafts: Draft[] = [];
  for (let i = 0; i < view.size;) {
    let end = i;
    for (let to = Math.min(view.size, i + 6); to > i && end === i; to -= 1) {
      const found = view.capital[i] && !view.known[i] ? memory.typeOf(toNameKey(view, i, to)) : null;
      if (found === null) continue;
      if (to - i === 1 && memory.isCommonWord(formAt(view, i)) && !memory.isSurname(formAt(view, i))) continue;
      drafts.push(newDraft(view.number, i, to, 'name', found.type, { confidence: found.confidence }));
      end = to;
    }
    const match = view.known[i] ?? null;
    if (end === i && match !== null) {
      const draft = toKnown(view, { kind: 'known', from: i, to: match.to, match }, context);
      if (draft !== null) drafts.push(draft);
      end = match.to;
    }
    i = Math.max(end, i + 1);
  }
  return drafts;
};
