import type { Lexicon } from '../lib/lexicon/lexicon.ts';
import type { EntityType } from '../lib/model/entity.ts';
import { cleanText } from '../lib/pipeline/1-text/clean-text.ts';
import type { SyntaxModels } from '../lib/pipeline/2-syntax/parse-syntax.ts';
import { parseSyntax } from '../lib/pipeline/2-syntax/parse-syntax.ts';
import { findMentions } from '../lib/pipeline/3-mentions/find-mentions.ts';
import type { NameType } from '../lib/pipeline/3-mentions/names-model/labels.ts';
import type { NameSpan, NameTagger } from '../lib/pipeline/3-mentions/names-model/name-tagger.ts';

/** What our types are in the annotated texts. Events are none of theirs. */
const TYPES: Readonly<Record<EntityType, NameType | null>> = {
  person: 'PER',
  state: 'LOC',
  place: 'LOC',
  organisation: 'ORG',
  bloc: 'ORG',
  force: 'ORG',
  event: null,
};

/** The whole third stage as if it were a name tagger: words are joined by blanks, sentences by line breaks. */
export const asTagger = (lexicon: Lexicon, syntax: SyntaxModels, tagger: NameTagger | null): NameTagger => ({
  tagNames: (sentences) => {
    const text = sentences.map((forms) => forms.join(' ')).join('\n');
    const starts = new Map<number, readonly [sentence: number, token: number]>();
    const ends = new Map<number, number>();
    let at = 0;
    sentences.forEach((forms, sentence) => {
      forms.forEach((form, token) => {
        starts.set(at, [sentence, token]);
        ends.set(at + form.length, token + 1);
        at += form.length + 1;
      });
      if (forms.length === 0) at += 1;
    });
    const clean = cleanText({ id: '', text, date: null, title: null, source: null, url: null });
    return findMentions(parseSyntax(clean, syntax), clean, lexicon, tagger).flatMap((mention): NameSpan[] => {
      const type = TYPES[mention.type];
      const from = starts.get(mention.start);
      const to = ends.get(mention.end);
      // Sources differ on "Russian"; "US" before a noun they call a place.
      const isAdjective =
        mention.adjectival && !lexicon.gazetteer.find(mention.text).some(({ role }) => role === 'name');
      if (mention.form !== 'name' || isAdjective || type === null || from === undefined || to === undefined) return [];
      return [{ sentence: from[0], from: from[1], to, type, margin: 1 }];
    });
  },
});
