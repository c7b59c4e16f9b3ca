import type { ParsedSentence, ParsedWord } from '../model/parse.ts';

const COLUMNS_AFTER_FORM = '\t_\t_\t_\t_\t_\t_\t_';

const flatten = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A field of a word line: never empty, without tabs and line breaks. */
const toField = (text: string): string => flatten(text) || '_';

const toMisc = ({ start, end, name }: Pick<ParsedWord, 'start' | 'end' | 'name'>): string =>
  `Start=${start}|End=${end}${name === null ? '' : `|Name=${name}`}`;

const toWordLine = (word: ParsedWord, number: number): string =>
  [
    number,
    toField(word.form),
    toField(word.lemma),
    word.upos,
    word.xpos,
    '_',
    word.head + 1,
    word.relation,
    '_',
    toMisc(word),
  ].join('\t');

/** The line of a contraction over its words ("3-4 don't"). */
const toRangeLine = (words: readonly ParsedWord[], first: number, last: number, text: string): string => {
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? start;
  const misc = toMisc({ start, end, name: null });
  return `${first + 1}-${last + 1}\t${toField(text.slice(start, end))}${COLUMNS_AFTER_FORM}\t${misc}`;
};

const lastJoined = (words: readonly ParsedWord[], first: number): number => {
  let last = first;
  while (words[last + 1]?.joined) last += 1;
  return last;
};

const toSentenceLines = ({ start, end, words }: ParsedSentence, text: string, id: number): string[] => {
  const lines = [`# sent_id = ${id}`, `# text = ${flatten(text.slice(start, end))}`];
  words.forEach((word, i) => {
    const last = word.joined ? i : lastJoined(words, i);
    if (last > i) lines.push(toRangeLine(words, i, last, text));
    lines.push(toWordLine(word, i + 1));
  });
  return lines;
};

/**
 * The sentences of a document in CoNLL-U: UD v2 words with range lines for contractions; MISC holds `Start`, `End` (UTF-16
 * code units of `text`, half-open) and `Name`. `firstId` numbers its first sentence. "" for a document without sentences.
 */
export const encodeConllu = (id: string, text: string, sentences: readonly ParsedSentence[], firstId: number): string =>
  sentences
    .map((sentence, i) => {
      const lines = toSentenceLines(sentence, text, firstId + i);
      if (i === 0) lines.unshift(`# id = ${id.replace(/\r\n|\r|\n/g, '\\n')}`);
      return `${lines.join('\n')}\n\n`;
    })
    .join('');
