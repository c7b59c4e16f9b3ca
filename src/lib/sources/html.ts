import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Document } from '../model/document.ts';
import { toLines } from './html-lines.ts';
import { findPageFacts } from './html-facts.ts';
import type { DocumentFacts } from './plain-text.ts';
import { parsePlainText } from './plain-text.ts';

/** Pages nested deeper than any article are read without looking for the article in them. */
const DEEPEST = 256;
/** A page with more elements than this is no article. */
const MOST_ELEMENTS = 60_000;

const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)/g;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|tr|dd|dt|option)$/i;

/** Whether a page is so deep or so large that recursive readers fail on it. */
const isUnreasonable = (html: string): boolean => {
  let depth = 0;
  let count = 0;
  for (const [, closing, name = ''] of html.matchAll(TAG)) {
    if (VOID.test(name)) continue;
    count += 1;
    depth += closing ? -1 : 1;
    if (depth < 0) depth = 0;
    if (depth > DEEPEST || count > MOST_ELEMENTS) return true;
  }
  return false;
};

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The plain words of a page that is no article: tags become line breaks. */
const stripTags = (html: string): string =>
  html
    .replace(/<(script|style|noscript|template)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '\n')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '\n')
    .replace(/<[^<>]{0,2000}>/g, '\n')
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();

const toKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Reads a page: the article's paragraphs on lines of their own, the title first; title, outlet, date and address from the
 * page's own declarations where `facts` has none. Scripts are never run. A page without an article gives all its words.
 * Source of the method: Mozilla Readability, over linkedom.
 */
export const parseHtml = (id: string, html: string, facts: DocumentFacts = {}): Document => {
  if (isUnreasonable(html)) return parsePlainText(id, stripTags(html), facts);
  // linkedom makes no body where the page leaves out the tag, and Readability needs one.
  const { document } = parseHTML(/<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
  const page = findPageFacts(document);
  // The page's own words are taken first: Readability changes the tree that it is given.
  const whole = document.body ? toLines(document.body) : '';
  const article = new Readability<Node>(document, { serializer: (node) => node, charThreshold: 200 }).parse();
  const own = article?.content ? toLines(article.content) : '';
  const title = facts.title ?? page.title ?? article?.title ?? null;
  const body = own.length > 0 ? own : whole;
  const titleKey = title === null ? '' : toKey(title);
  const hasTitle = titleKey === '' || body.split('\n', 8).some((line) => toKey(line).includes(titleKey));
  return parsePlainText(id, hasTitle ? body : `${(title ?? '').trim()}\n\n${body}`, {
    date: facts.date ?? page.date,
    title,
    source: facts.source ?? page.source,
    url: facts.url ?? page.url,
  });
};
