import type { EntityType } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { ParsedSentence, ParsedWord } from '../model/parse.ts';
import type { Token } from '../model/sentence.ts';
import type { SentenceTree } from './2-syntax/parse-syntax.ts';

/** Sorts of names as most annotated texts tell them apart. */
const SORTS: Readonly<Record<EntityType, string>> = {
  person: 'PER',
  state: 'LOC',
  place: 'LOC',
  organisation: 'ORG',
  bloc: 'ORG',
  force: 'ORG',
  event: 'MISC',
};

/** What is written as one with the word before it: "don't", "Putin's", "cannot", "gonna". */
const JOINED = /^(?:n't|'(?:s|re|ve|ll|d|m)?|not|na|ta)$/i;
const OPENS = /^(?:can|gon|wan|got)$/i;

const isJoined = (token: Token, before: Token | undefined): boolean => {
  if (!before || before.spaceAfter || before.end !== token.start || !JOINED.test(token.form)) return false;
  if (before.pos === 'PUNCT' || before.pos === 'SYM') return false;
  return token.form.includes("'") ? token.pos !== 'PUNCT' : OPENS.test(before.form);
};

/** "Russian" is the name of a people, "US" before a noun that of a state, as most annotated texts have it. */
const toSort = ({ type, adjectival, head }: Mention, tokens: readonly Token[]): string =>
  adjectival && tokens[head]?.pos === 'ADJ' ? 'MISC' : SORTS[type];

/** Which name each token of a sentence is in, as "B-PER" and "I-PER"; the longest of names that overlap. */
const nameTags = (tokens: readonly Token[], mentions: readonly Mention[]): (string | null)[] => {
  const tags = tokens.map((): string | null => null);
  const names = mentions.filter(({ form }) => form === 'name').sort((a, b) => b.to - b.from - (a.to - a.from));
  for (const name of names) {
    const { from, to } = name;
    if (tags.slice(from, to).some((tag) => tag !== null)) continue;
    const sort = toSort(name, tokens);
    for (let i = from; i < to && i < tokens.length; i += 1) tags[i] = `${i === from ? 'B' : 'I'}-${sort}`;
  }
  return tags;
};

/** Trees with the names found in them, for people and for measuring. */
export const toParsedSentences = (trees: readonly SentenceTree[], mentions: readonly Mention[]): ParsedSentence[] => {
  const bySentence = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = bySentence.get(mention.sentence);
    if (list) list.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  return trees.map(({ sentence, parsed }, number) => {
    const { tokens } = sentence;
    const names = nameTags(tokens, bySentence.get(number) ?? []);
    const words = tokens.map((token, i): ParsedWord => {
      const { form, lemma, pos, start, end } = token;
      return {
        form,
        lemma: pos === 'PROPN' ? form : lemma,
        upos: pos,
        xpos: parsed.xpos[i] ?? 'FW',
        head: parsed.heads[i] ?? -1,
        relation: parsed.relations[i] ?? 'dep',
        name: names[i] ?? null,
        joined: isJoined(token, tokens[i - 1]),
        start,
        end,
      };
    });
    return { start: sentence.start, end: sentence.end, words };
  });
};
