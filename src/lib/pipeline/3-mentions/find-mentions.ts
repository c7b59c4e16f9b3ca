import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { CleanText } from '../../model/clean-text.ts';
import type { Mention } from '../../model/mention.ts';
import type { Sentence } from '../../model/sentence.ts';
import { findDescriptions } from './descriptions.ts';
import { buildMemory, readWords } from './document-memory.ts';
import type { Draft } from './draft.ts';
import { buildDraftIndex } from './draft-index.ts';
import type { NameContext } from './names.ts';
import { findNames, findTitledNames } from './names.ts';
import { giveOwners } from './owners.ts';
import { findOffices, findPersons, findPlurals } from './offices.ts';
import { findPronouns } from './pronouns.ts';
import type { NameTagger } from './names-model/name-tagger.ts';
import { reconcile, tagSentences } from './reconcile.ts';
import { buildUnitReader } from './runs.ts';
import type { Segment } from './segments.ts';
import { cutSegments } from './segments.ts';
import { findUnnamed } from './unnamed.ts';
import { readHints } from './senses.ts';
import type { SentenceView } from './sentence-view.ts';
import { viewSentence } from './sentence-view.ts';

/** All drafts of one sentence: names first, for descriptions and offices lean on them. */
const findInSentence = (view: SentenceView, segments: readonly Segment[], context: NameContext): readonly Draft[] => {
  const names = view.titled ? findTitledNames(view, context) : findNames(view, segments, context);
  const index = buildDraftIndex(view, names);
  for (const draft of findPronouns(view)) if (!index.isNamed(draft.from)) index.add(draft);
  giveOwners(view, index);
  for (const draft of findDescriptions(view, index, context.lexicon)) index.add(draft);
  for (const draft of findOffices(view, index, context.lexicon)) index.add(draft);
  for (const draft of findPlurals(view, index)) index.add(draft);
  for (const draft of findPersons(view, index, context.lexicon)) index.add(draft);
  for (const draft of findUnnamed(view, index, context.lexicon)) index.add(draft);
  return [...index.all];
};

const toMentions = (drafts: readonly Draft[], views: readonly SentenceView[], text: string): Mention[] => {
  const order = [...drafts].sort((a, b) => a.sentence - b.sentence || a.from - b.from || a.to - b.to);
  const numbers = new Map(order.map((draft, i) => [draft, i]));
  const numberOf = (draft: Draft | null): number | null => (draft === null ? null : (numbers.get(draft) ?? null));
  const startOf = (draft: Draft, token: number): number => views[draft.sentence]?.sentence.tokens[token]?.start ?? 0;
  const endOf = (draft: Draft, token: number): number => views[draft.sentence]?.sentence.tokens[token - 1]?.end ?? 0;
  return order.map((draft) => {
    const start = startOf(draft, draft.from);
    const end = endOf(draft, draft.to);
    // Written out, not spread: there are thousands, and all must have one shape.
    return {
      start,
      end,
      text: text.slice(start, end),
      form: draft.form,
      type: draft.type,
      sentence: draft.sentence,
      from: draft.from,
      to: draft.to,
      head: draft.head,
      known: draft.known,
      adjectival: draft.adjectival,
      plural: draft.plural,
      unnamed: draft.unnamed,
      confidence: draft.confidence,
      gender: draft.gender,
      offices: draft.offices.map(({ from, to, of, ...office }) => ({
        ...office,
        start: startOf(draft, from),
        end: endOf(draft, to),
        of: numberOf(of),
      })),
      owner: numberOf(draft.owner),
    };
  });
};

/**
 * Every name of a person, state, organisation, bloc, force, place or event in a text, every description that can stand for one,
 * and every pronoun, in text order (of two that begin together the shorter one first). `owner` and `of` are numbers in
 * the list given back. Two passes: what a name is, all its mentions decide together. Deterministic; linear in the length of the text.
 */
export const findMentions = (
  sentences: readonly Sentence[],
  text: CleanText,
  lexicon: Lexicon,
  nameTagger: NameTagger | null = null,
): Mention[] => {
  const seen = sentences.map((sentence, number) => viewSentence(sentence, number, lexicon));
  // Where all is a headline, its capitals are all there is to go by.
  const views = seen.every(({ titled }) => titled) ? seen.map((view) => ({ ...view, titled: false })) : seen;
  const words = readWords(views);
  const readUnit = buildUnitReader(lexicon, words.isApart);
  const cut = views.map((view) => cutSegments(view, readUnit, lexicon));
  const spans = nameTagger === null ? null : tagSentences(views, nameTagger);
  const segments =
    spans === null ? cut : views.map((view, i) => reconcile(view, cut[i] ?? [], spans[i] ?? [], readUnit, lexicon));
  const context: NameContext = {
    lexicon,
    memory: buildMemory(views, segments, words, lexicon),
    hints: readHints(views),
  };
  const drafts = views.flatMap((view, number) => findInSentence(view, segments[number] ?? [], context));
  return toMentions(drafts, views, text.document.text);
};
