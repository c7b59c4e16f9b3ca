import type { NameType } from '../lib/pipeline/3-mentions/names-model/labels.ts';
import type { GoldName, GoldSentence, GoldText } from './names-gold.ts';

const TYPES: Readonly<Record<string, NameType>> = { person: 'PER', organization: 'ORG', place: 'LOC' };

/** Titles are part of the proper nouns, but of no name. */
const TITLES = new Set(
  'mr mr. mrs mrs. ms ms. dr dr. sir prof prof. president professor judge justice general captain senator king queen'.split(
    ' ',
  ),
);

/** Small words inside the names of bodies and places. */
const LINKS = new Set('of for and & the de la du di'.split(' '));

interface GumToken {
  readonly form: string;
  readonly pos: string;
  readonly xpos: string;
  /** Number of the head in its sentence from 0; -1 for the root. */
  readonly head: number;
  readonly entity: string;
}

interface GumSpan {
  readonly from: number;
  readonly to: number;
  readonly type: string;
}

/** Spans that the values of `Entity=` open and close; those that run on into the next sentence are left out. */
const readSpans = (tokens: readonly GumToken[]): GumSpan[] => {
  const spans: GumSpan[] = [];
  const open: { readonly id: string; readonly type: string; readonly from: number }[] = [];
  tokens.forEach(({ entity }, at) => {
    for (const [mark, opening, closing] of entity.matchAll(/\(([^()]+)|([^()]+)\)|\)/gu)) {
      if (opening !== undefined) {
        const [id = '', type = ''] = opening.split('-');
        open.push({ id, type, from: at });
        continue;
      }
      const id = mark === ')' ? null : (closing ?? null);
      const last = open.findLastIndex((span) => id === null || span.id === id);
      const span = open[last];
      if (span === undefined) continue;
      open.splice(last, 1);
      spans.push({ from: span.from, to: at + 1, type: span.type });
    }
  });
  return spans;
};

/** The proper nouns around the head of a span; null where its head is none. */
const trim = (tokens: readonly GumToken[], { from, to, type }: GumSpan): GoldName | null => {
  const own = TYPES[type];
  if (own === undefined) return null;
  const head = tokens.findIndex((token, at) => at >= from && at < to && (token.head < from || token.head >= to));
  // "United" is a verb and "New" an adjective by UPOS, part of the name by XPOS.
  const isName = (at: number): boolean => at >= from && at < to && tokens[at]?.xpos.startsWith('NNP') === true;
  if (head < 0 || tokens[head]?.pos !== 'PROPN') return null;
  const isLink = (at: number): boolean => own !== 'PER' && LINKS.has(tokens[at]?.form ?? '');
  const isTight = (at: number): boolean => tokens[at]?.form === '-' || tokens[at]?.form === '.';
  let first = head;
  let last = head;
  for (;;) {
    if (isName(first - 1)) first -= 1;
    else if ((isTight(first - 1) || isLink(first - 1)) && isName(first - 2)) first -= 2;
    else break;
  }
  for (;;) {
    if (isName(last + 1)) last += 1;
    else if ((isTight(last + 1) || isLink(last + 1)) && isName(last + 2)) last += 2;
    else if (isLink(last + 1) && isLink(last + 2) && isName(last + 3)) last += 3;
    else break;
  }
  while (own === 'PER' && first < last && TITLES.has((tokens[first]?.form ?? '').toLowerCase())) first += 1;
  // "Indians", "Huguenots": a people is no person.
  const isPeople = own === 'PER' && tokens[last]?.xpos === 'NNPS';
  return { from: first, to: last + 1, type: isPeople ? null : own };
};

const toSentence = (tokens: readonly GumToken[]): GoldSentence => {
  const names: GoldName[] = [];
  const taken = new Set<number>();
  const spans = readSpans(tokens).sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  for (const span of spans) {
    const name = trim(tokens, span);
    if (name === null) continue;
    let free = true;
    for (let at = name.from; at < name.to; at += 1) if (taken.has(at)) free = false;
    if (!free) continue;
    for (let at = name.from; at < name.to; at += 1) taken.add(at);
    names.push(name);
  }
  return { forms: tokens.map(({ form }) => form), names: names.sort((a, b) => a.from - b.from) };
};

/**
 * Reads the names of a document of UD English-GUM (CoNLL-U with `Entity=` in the last column): spans of a person, an
 * organisation or a place whose head is a proper noun, cut down to their proper nouns, titles left out.
 */
export const readGumNames = (content: string, id: string): GoldText => {
  const sentences: GoldSentence[] = [];
  let tokens: GumToken[] = [];
  for (const line of [...content.split(/\r?\n/u), '']) {
    if (line === '') {
      if (tokens.length > 0) sentences.push(toSentence(tokens));
      tokens = [];
      continue;
    }
    const [number = '', form = '', , pos = '', xpos = '', , head = '0', , , misc = ''] = line.split('\t');
    if (!/^\d+$/u.test(number)) continue;
    const entity = /(?:^|\|)Entity=([^|]*)/u.exec(misc)?.[1] ?? '';
    tokens.push({ form, pos, xpos, head: Number(head) - 1, entity });
  }
  return { id, sentences, hasMisc: false };
};
