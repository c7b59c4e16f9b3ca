import type { IsoDate } from '../model/document.ts';

/** What a page declares of itself. */
export interface PageFacts {
  readonly title: string | null;
  readonly source: string | null;
  readonly date: IsoDate | null;
  readonly url: string | null;
}

const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'publishdate',
  'pubdate',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'sailthru.date',
  'parsely-pub-date',
  'publish-date',
  'article.published',
  'cxenseparse:recs:publishtime',
];
const JSON_DATE = /"datePublished"\s*:\s*"([^"]{8,40})"/;
const ISO_START = /^\s*(\d{4})-?(\d{2})-?(\d{2})/;

const toDay = (value: string | null | undefined): IsoDate | null => {
  const match = ISO_START.exec(value ?? '');
  if (!match) return null;
  const day = `${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}`;
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(day) ? null : day;
};

const toWords = (value: string | null | undefined): string | null => {
  const words = (value ?? '').replace(/\s+/g, ' ').trim();
  return words === '' ? null : words;
};

/** Title, outlet, day of publication and address from a page's meta tags, JSON-LD, `<time>` and `<title>`. */
export const findPageFacts = (document: Document): PageFacts => {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = meta.getAttribute('content');
    if (name !== '' && content !== null && !metas.has(name)) metas.set(name, content);
  }
  const dates = DATE_NAMES.map((name) => toDay(metas.get(name)));
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    dates.push(toDay(JSON_DATE.exec((script.textContent ?? '').slice(0, 20_000))?.[1]));
  }
  const times = [...document.querySelectorAll('time[datetime]')].slice(0, 3);
  dates.push(...times.map((time) => toDay(time.getAttribute('datetime'))));
  const address = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? metas.get('og:url') ?? '';
  return {
    title:
      toWords(metas.get('og:title')) ??
      toWords(metas.get('twitter:title')) ??
      toWords(document.querySelector('title')?.textContent),
    source: toWords(metas.get('og:site_name')) ?? toWords(metas.get('application-name')),
    date: dates.find((date) => date !== null) ?? null,
    url: /^https?:\/\//i.test(address) ? address : null,
  };
};
