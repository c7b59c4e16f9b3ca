import type { EntityType } from '../../../src/lib/model/entity.ts';
import type { Mention, MentionForm, Office } from '../../../src/lib/model/mention.ts';
import { cleanText } from '../../../src/lib/pipeline/1-text/clean-text.ts';
import type { SyntaxModels } from '../../../src/lib/pipeline/2-syntax/parse-syntax.ts';
import { parseSyntax } from '../../../src/lib/pipeline/2-syntax/parse-syntax.ts';
import type { NounChunk, Pos, Sentence, Token } from '../../../src/lib/model/sentence.ts';

/** A text with its mentions, written by hand: "[Russian](adj state:RU #r) President [Putin](person office:president of:r)". */
export interface Telling {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
}

const TYPES: readonly string[] = ['person', 'state', 'organisation', 'bloc', 'force', 'place', 'event'];
const OFFICE: Readonly<Record<string, Office['body']>> = {
  minister: 'ministry',
  spokesman: 'organisation',
  president: 'state',
};

const posOf = (form: string): Pos => {
  if (/^[^\p{L}\p{N}]+$/u.test(form)) return 'PUNCT';
  if (/^(?:met|said|has|was|is|criticised|told|visited|will|called|spoke|sent)$/.test(form)) return 'VERB';
  if (/^(?:of|in|with|to|for|at|on|by)$/.test(form)) return 'ADP';
  return /^\p{Lu}/u.test(form) ? 'PROPN' : 'NOUN';
};

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

const readMarks = (marked: string): { readonly text: string; readonly marks: readonly Marked[] } => {
  let text = '';
  const marks: Marked[] = [];
  let at = 0;
  for (const match of marked.matchAll(/\[([^\]]*)\]\(([^)]*)\)/g)) {
    text += marked.slice(at, match.index);
    marks.push({ start: text.length, end: text.length + (match[1] ?? '').length, words: (match[2] ?? '').split(' ') });
    text += match[1] ?? '';
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), marks };
};

const readTokens = (text: string, from: number, to: number): Token[] =>
  [...text.slice(from, to).matchAll(/'s\b|[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu)].map((match) => {
    const start = from + match.index;
    const end = start + match[0].length;
    const lemma = match[0].toLowerCase();
    return {
      start,
      end,
      form: match[0],
      lemma,
      pos: posOf(match[0]),
      verbForm: null,
      spaceAfter: /\s/.test(text[end] ?? ''),
    };
  });

const value = (words: readonly string[], key: string): string | null =>
  words.find((word) => word.startsWith(`${key}:`))?.slice(key.length + 1) ?? null;

const toMentions = (text: string, marks: readonly Marked[], sentences: readonly Sentence[]): Mention[] => {
  const labels = new Map<string, number>();
  for (const [i, { words }] of marks.entries())
    for (const word of words) if (word.startsWith('#')) labels.set(word.slice(1), i);
  const label = (name: string | null): number | null => (name === null ? null : (labels.get(name) ?? null));
  return marks.map(({ start, end, words }): Mention => {
    const sentence = sentences.findIndex((one) => one.start <= start && end <= one.end);
    const tokens = sentences[sentence]?.tokens ?? [];
    const from = tokens.findIndex((token) => token.end > start);
    const to = tokens.findLastIndex((token) => token.start < end) + 1;
    const known = words.find((word) => /^(?:state|body|bloc|place|organisation):/.test(word)) ?? null;
    const kind = known?.split(':')[0];
    const office = value(words, 'office');
    const form: MentionForm = words.includes('nominal') ? 'nominal' : words.includes('pronoun') ? 'pronoun' : 'name';
    return {
      start,
      end,
      text: text.slice(start, end),
      form,
      type: (words.find((word) => TYPES.includes(word)) ??
        (kind === 'body' ? 'organisation' : kind) ??
        'person') as EntityType,
      sentence,
      from,
      to,
      head: to - 1,
      known,
      adjectival: words.includes('adj'),
      plural: words.includes('plural'),
      unnamed: words.includes('unnamed'),
      confidence: 0.9,
      gender: words.includes('male') ? 'male' : words.includes('female') ? 'female' : null,
      offices:
        office === null
          ? []
          : [
              {
                id: office,
                relation: office === 'spokesman' ? 'speaks for' : office === 'official' ? 'part of' : 'leads',
                start,
                end,
                of: label(value(words, 'of')),
                body: OFFICE[office] ?? 'organisation',
                department: value(words, 'dept'),
              },
            ],
      owner: label(value(words, 'owner')),
    };
  });
};

/** Reads a marked text; each line is a sentence, each mention a noun chunk, and there are no clauses. */
export const tell = (marked: string): Telling => {
  const { text, marks } = readMarks(marked);
  const sentences = [...text.matchAll(/[^\n]+/g)].map((line, block): Sentence => {
    const [start, end] = [line.index, line.index + line[0].length];
    const tokens = readTokens(text, start, end);
    const chunks = marks.flatMap((mark): NounChunk[] => {
      if (mark.start < start || mark.end > end) return [];
      const from = tokens.findIndex((token) => token.start >= mark.start);
      const to = tokens.findLastIndex((token) => token.end <= mark.end) + 1;
      return [{ from, to, head: to - 1, attached: null, possessor: null, apposition: null, conjunct: null }];
    });
    return { start, end, kind: 'paragraph', block, tokens, chunks, clauses: [] };
  });
  return { text, sentences, mentions: toMentions(text, marks, sentences) };
};

/** Reads a marked text whose sentences are parsed by the earlier stages. */
export const tellParsed = (marked: string, syntax: SyntaxModels): Telling => {
  const { text, marks } = readMarks(marked);
  const document = { id: 'd', text, date: null, title: null, source: null, url: null };
  const sentences = parseSyntax(cleanText(document), syntax);
  return { text, sentences, mentions: toMentions(text, marks, sentences) };
};
