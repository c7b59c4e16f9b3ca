import type { Modality } from '../../model/statement.ts';
import type { Mood } from './mood.ts';
import { toMood } from './mood.ts';
import { OCCURRENCE } from './occurrence.ts';
import type { SentenceView } from './sentence-view.ts';
import { formAt } from './sentence-view.ts';
import { nounEmbeds } from './hosts.ts';
import type { Stance, Stances } from './stance.ts';
import { plainStance, speakerOf, stanceOf } from './stance.ts';
import { framesOfVerb } from './verb-frames.ts';

const toMap = (lists: Readonly<Partial<Record<Modality, string>>>): ReadonlyMap<string, Modality> =>
  new Map(
    (['happened', 'ongoing', 'planned', 'claimed', 'hypothetical', 'denied'] as const).flatMap((modality) =>
      (lists[modality] ?? '').split(' ').map((word): [string, Modality] => [word, modality]),
    ),
  );

/** Words in a noun phrase that say how the act named stands. */
const CUES = toMap({
  happened: 'previous earlier past recent last latest former',
  ongoing: 'ongoing continuing continued current persistent',
  planned: 'planned upcoming forthcoming scheduled future impending proposed intended expected imminent coming next',
  claimed: 'alleged reported purported supposed suspected',
  hypothetical: 'possible potential any hypothetical threatened feared likely',
  denied: 'no little scant',
});

/** Words just before a noun phrase that deny what it names: "without talks", "lack of contact". */
const LACK: ReadonlySet<string> = new Set(['without', 'lack', 'absence', 'no']);

/** Prepositions after which an act is still to come ("ahead of talks with Xi"). */
const AHEAD: ReadonlySet<string> = new Set(['for', 'before']);

/** What the words in and before the noun phrase say of it, null for nothing. */
export const cueOf = (view: SentenceView, number: number): Modality | null => {
  const chunk = view.chunks[number];
  if (!chunk) return null;
  const start = chunk.possessor === null ? chunk.from : (view.chunks[chunk.possessor]?.from ?? chunk.from);
  if (LACK.has(formAt(view, start - 1)) || (formAt(view, start - 1) === 'of' && LACK.has(formAt(view, start - 2)))) {
    return 'denied';
  }
  for (let i = chunk.from; i < chunk.head; i += 1) {
    const cue = CUES.get(formAt(view, i));
    if (cue !== undefined) return cue;
  }
  return hostCue(view, number);
};

/** [ST22a] What the noun that an act hangs on says of it ("the fear of a Chinese invasion"), null for nothing. */
const hostCue = (view: SentenceView, number: number): Modality | null => {
  const { attached } = view.chunks[number] ?? {};
  if (!attached) return null;
  const preposition = formAt(view, attached.preposition);
  if (preposition !== 'of' && preposition !== 'for') return null;
  const cue = nounEmbeds(view, attached.chunk);
  return preposition === 'of' || cue === 'planned' ? cue : null;
};

/** How a noun's act is told. */
export interface NounStance {
  readonly stance: Stance;
  /** Whether the verb it hangs on says so; else the noun takes the act for granted. */
  readonly told: boolean;
}

const withMood = (view: SentenceView, mood: Mood): Stance => ({ ...plainStance(view), mood });

/**
 * [ST22] A noun phrase takes its act for granted, whoever speaks ("said that Moscow's offensive …"), unless its verb tells
 * of the act itself: it takes place, is held, is planned, reported or ruled out.
 */
export const stanceOfNoun = (view: SentenceView, chunk: number, stances: Stances): NounStance => {
  const argument = view.arguments[chunk];
  const clause = view.clauses[argument?.clause ?? -1];
  if (!argument || !clause) return { stance: withMood(view, 'asserted'), told: false };
  const lemma = view.tokens[clause.verb]?.lemma ?? '';
  const about = argument.role === 'subject' || argument.role === 'object';
  if (
    about &&
    (OCCURRENCE.has(lemma) || (lemma === 'be' && view.clauses.length > 0 && isExistential(view, clause.from)))
  ) {
    return { stance: stanceOf(view, argument.clause, stances), told: true };
  }
  if (argument.role === 'object') {
    const embeds = framesOfVerb(view, argument.clause).find((frame) => frame.embeds !== null)?.embeds ?? null;
    if (embeds === 'claimed') {
      return {
        stance: { ...withMood(view, 'asserted'), claimed: true, accordingTo: speakerOf(view, clause) },
        told: true,
      };
    }
    if (embeds !== null) return { stance: withMood(view, toMood(embeds)), told: true };
    if (lemma === 'be') {
      const stance = stanceOf(view, argument.clause, stances);
      return { stance, told: stance.mood !== 'asserted' };
    }
    if (lemma === 'have') return { stance: stanceOf(view, argument.clause, stances), told: true };
  }
  if (argument.role === 'oblique' && AHEAD.has(argument.preposition)) {
    return { stance: withMood(view, 'planned'), told: false };
  }
  return { stance: withMood(view, 'asserted'), told: false };
};

const isExistential = (view: SentenceView, from: number): boolean =>
  formAt(view, from - 1) === 'there' || formAt(view, from - 2) === 'there';
