import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../src/lib/sources/html.ts';

const paragraph = (words: string): string =>
  `<p>${words} ${'The talks went on for hours in the capital, officials said. '.repeat(4)}</p>`;

const page = `<!doctype html><html><head><title>Ignored | Outlet</title>
<meta property="og:title" content="Talks &amp; threats"><meta property="og:site_name" content="The Outlet">
<meta property="article:published_time" content="2024-10-24T23:10:00+02:00"><link rel="canonical" href="https://example.org/a">
</head><body><nav><a href="/">Home</a><a href="/world">World</a></nav><article><h1>Talks &amp; threats</h1>
${paragraph('France met <b>Germany</b> in Paris.')}${paragraph('Italy stayed away.')}
<script>document.title = 'changed'; alert(1)</script></article><footer>Copyright</footer></body></html>`;

describe('parseHtml', () => {
  test('gives paragraphs on lines of their own, without menus and scripts', () => {
    const { text } = parseHtml('a', page);
    const lines = text.split('\n').filter((line) => line !== '');
    expect(lines[0]).toBe('Talks & threats');
    expect(lines[1]).toMatch(/^France met Germany in Paris\. The talks/);
    expect(lines[2]).toMatch(/^Italy stayed away\./);
    expect(text).not.toMatch(/alert|Home|changed/);
  });

  test('reads title, outlet, date and address from what the page declares', () => {
    expect(parseHtml('a', page)).toMatchObject({
      id: 'a',
      title: 'Talks & threats',
      source: 'The Outlet',
      date: '2024-10-24',
      url: 'https://example.org/a',
    });
  });

  test('what is known from outside wins', () => {
    expect(parseHtml('a', page, { date: '2020-01-01', title: 'Other' })).toMatchObject({
      date: '2020-01-01',
      title: 'Other',
    });
  });

  test.each([
    ['an image with a handler', '<p>Putin met Xi.</p><img src=x onerror="globalThis.hacked = true">'],
    ['a script', '<script>globalThis.hacked = true</script><p>Putin met Xi.</p>'],
    ['open tags', '<div><p>Putin met Xi.<b><i><a href="javascript:hacked = true">'],
    ['a deep page', `${'<div>'.repeat(50_000)}Putin met Xi.`],
    ['many elements', `${'<b>a</b>'.repeat(80_000)}<p>Putin met Xi.</p>`],
    ['a frame', '<iframe srcdoc="<script>hacked = true</script>"></iframe><p>Putin met Xi.</p>'],
  ])('hostile pages give their words: %s', (_name, html) => {
    const { text } = parseHtml('a', html);
    expect(text).toContain('Putin met Xi.');
    expect(text).not.toMatch(/<|hacked/);
    expect(globalThis).not.toHaveProperty('hacked');
  });

  test.each([
    ['empty', ''],
    ['no tags', 'Putin met Xi.'],
    ['a comment alone', '<!-- x -->'],
    ['NUL', 'a\u0000b'],
  ])('%s is no error', (_name, html) => {
    expect(typeof parseHtml('a', html).text).toBe('string');
  });
});
