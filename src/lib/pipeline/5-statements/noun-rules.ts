import type { Frame } from '../../lexicon/frames.ts';
import type { Modality } from '../../model/statement.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { Finding } from './candidate.ts';
import { pairsOf } from './pairs.ts';
import type { SentenceView } from './sentence-view.ts';
import { formAt, phrasesAfter } from './sentence-view.ts';
import type { Stance } from './stance.ts';
import { PLAIN, stanceOf, toModality } from './stance.ts';
import { framesOfVerb } from './verb-frames.ts';

const PLANNED: ReadonlySet<string> = new Set(
  'planned upcoming forthcoming scheduled future impending proposed intended expected imminent coming'.split(' '),
);
const HYPOTHETICAL: ReadonlySet<string> = new Set(
  'possible potential any hypothetical threatened feared likely'.split(' '),
);
const CLAIMED: ReadonlySet<string> = new Set('alleged reported purported supposed suspected'.split(' '));
const ONGOING: ReadonlySet<string> = new Set('ongoing continuing continued current'.split(' '));
const NEGATIVE: ReadonlySet<string> = new Set(['no', 'without', 'lack', 'absence']);

/** Verbs by which an event takes place: its noun as their subject is told by them. */
const OCCURRENCE: ReadonlySet<string> = new Set(
  'take happen occur hold schedule begin start follow set plan'.split(' '),
);

/** What the words in and before the noun phrase say of it. */
const cueOf = (view: SentenceView, number: number): Modality | null => {
  const chunk = view.chunks[number];
  if (!chunk) return null;
  for (let i = Math.max(0, chunk.from - 2); i < chunk.head; i += 1) {
    const form = formAt(view, i);
    const inside = i >= chunk.from;
    if (NEGATIVE.has(form) && (inside || form !== 'no')) return 'denied';
    if (!inside) continue;
    if (PLANNED.has(form)) return 'planned';
    if (HYPOTHETICAL.has(form)) return 'hypothetical';
    if (CLAIMED.has(form)) return 'claimed';
    if (ONGOING.has(form)) return 'ongoing';
  }
  return null;
};

interface Told {
  readonly stance: Stance;
  readonly cued: boolean;
}

/** The stance a noun takes from the verb it hangs on. */
const stanceOfNoun = (view: SentenceView, chunk: number, stances: (Stance | undefined)[]): Told => {
  const argument = view.arguments[chunk];
  if (!argument) return { stance: PLAIN, cued: false };
  const clause = view.clauses[argument.clause];
  const stance = stanceOf(view, argument.clause, stances);
  const source = { ...PLAIN, claimed: stance.claimed, accordingTo: stance.accordingTo };
  const lemma = view.tokens[clause?.verb ?? -1]?.lemma ?? '';
  if (argument.role === 'subject' && OCCURRENCE.has(lemma)) return { stance, cued: true };
  if (argument.role === 'object') {
    const embeds = framesOfVerb(view, argument.clause).find((frame) => frame.embeds !== null)?.embeds;
    if (embeds === 'planned' || embeds === 'hypothetical' || embeds === 'denied') {
      return { stance: { ...source, mood: embeds }, cued: true };
    }
    if (lemma === 'have' || lemma === 'hold' || lemma === 'be') return { stance, cued: stance.mood !== 'asserted' };
  }
  return { stance: source, cued: false };
};

/** [ST3] The statements of nouns that name an act ("Russia's invasion of Ukraine"), wherever they stand. */
export const findInNouns = (
  view: SentenceView,
  ontology: Ontology,
  usedChunks: ReadonlySet<number>,
  stances: (Stance | undefined)[],
): Finding[] => {
  const findings: Finding[] = [];
  const tell = (frame: Frame, number: number, head: number): boolean => {
    const { predicate } = frame;
    if (predicate === null) return false;
    const known = ontology.predicates.get(predicate);
    const clause = view.arguments[number]?.clause ?? null;
    const pairs = pairsOf(view, { clause, chunk: number }, frame, known?.symmetric ?? false);
    if (pairs.length === 0) return false;
    const { stance, cued } = stanceOfNoun(view, number, stances);
    const cue = cueOf(view, number);
    for (const { subject, object } of pairs) {
      findings.push({
        subject,
        object,
        predicate,
        modality: toModality(stance, cue ?? frame.modality),
        accordingTo: stance.accordingTo,
        loose: cue === null && !cued && known?.structural !== true,
        from: head,
        to: head + 1,
        clause,
        kind: 'noun',
      });
    }
    return true;
  };
  for (const [number, chunk] of view.chunks.entries()) {
    const token = view.tokens[chunk.head];
    if (!token || usedChunks.has(number) || (token.pos !== 'NOUN' && token.pos !== 'PROPN')) continue;
    if (
      view.actors.some(
        ({ mention }) => mention.form === 'name' && mention.from <= chunk.head && chunk.head < mention.to,
      )
    )
      continue;
    const prepositions = new Set(phrasesAfter(view, number).map(({ preposition }) => preposition));
    const frames = (view.frames.nouns.get(token.lemma) ?? []).filter(
      ({ particle }) => particle === null || particle.split(' ').every((word) => prepositions.has(word)),
    );
    frames.some((frame) => tell(frame, number, chunk.head));
  }
  return findings;
};
