import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = join(ROOT, 'bin', 'entente.js');
const scratch = mkdtempSync(join(tmpdir(), 'entente-extract-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const run = (args: readonly string[], input = '') => {
  const { stdout, stderr, status } = spawnSync(PROGRAM, [...args], {
    input,
    encoding: 'utf8',
    cwd: ROOT,
    maxBuffer: 1 << 28,
  });
  return {
    stdout,
    stderr,
    status,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
};

const ARTICLE = 'Kenyan President William Ruto criticised Mali on Monday. Ruto will meet Emmanuel Macron in Paris.';

describe('entente extract', () => {
  test('reads lines and writes lines, in order, with nothing else on standard output', () => {
    const input = [
      '\uFEFF{"id": "b", "text": "Kenya condemned Mali.", "title": null, "more": 1}',
      '',
      '{"id": "a", "text": ""}',
      `{"id": "a", "text": ${JSON.stringify(ARTICLE)}, "date": "2024-10-24"}`,
    ].join('\r\n');
    const { lines, status } = run(['extract', '--jsonl'], input);
    expect(status).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(['b', 'a', 'a']);
    expect(lines[1]).toEqual({ id: 'a', entities: [], mentions: [], statements: [], issues: [] });
    expect(Object.keys(lines[0])).toEqual(['id', 'entities', 'mentions', 'statements', 'issues']);
    const [statement] = lines[0].statements;
    expect(statement).toMatchObject({ predicate: 'criticised', class: 'ACCUSE', sign: -1, modality: 'happened' });
    expect(Object.keys(statement)).toEqual(
      'id subject predicate class sign object modality accordingTo when subjectSpan objectSpan trigger sentence evidence confidence'.split(
        ' ',
      ),
    );
    const met = lines[2].statements.find(({ predicate }: { predicate: string }) => predicate === 'met');
    expect(met.modality).toBe('planned');
  });

  test('a bad line gives an error in its place, the rest goes on, the status is 1', () => {
    const input = '{"id": "a", "text": "x"}\nnonsense\n{"id": "c"}\n{"id": "d", "text": "y", "date": "soon"}\n';
    const { lines, status } = run(['extract', '--jsonl'], input);
    expect(status).toBe(1);
    expect(lines).toHaveLength(4);
    expect(lines[1].error).toMatchObject({ code: 'malformed-json', line: 2 });
    expect(lines[2]).toMatchObject({ id: 'c', error: { code: 'no-text', line: 3 } });
    expect(lines[3].issues).toMatchObject([{ code: 'unreadable-date' }]);
  });

  test('two runs give the same bytes', () => {
    const input = ['000_7688a3f24ea0c6f8', '003_7887516e65690548']
      .map((id) => JSON.stringify({ id, text: readFileSync(join(ROOT, 'seeds', `${id}.txt`), 'utf8') }))
      .join('\n');
    const first = run(['extract', '--jsonl', '--corpus'], input).stdout;
    expect(run(['extract', '--jsonl', '--corpus'], input).stdout).toBe(first);
    expect(first.length).toBeGreaterThan(1000);
  });

  test('--corpus says in a last line which actors are one', () => {
    const input = [
      { id: 'one', text: 'Volodymyr Zelenskyy met Emmanuel Macron.' },
      { id: 'two', text: 'Volodymyr Zelenskiy criticised Russia.' },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n');
    const corpus = run(['extract', '--jsonl', '--corpus'], input).lines.at(-1);
    expect(corpus.corpus).toBe(true);
    const zelensky = corpus.entities.find(({ name }: { name: string }) => name.includes('Zelensk'));
    expect(zelensky.members.map(([id]: [string]) => id)).toEqual(['one', 'two']);
  });

  test('--explain adds the reasons and changes nothing else', () => {
    const text = 'Kenya condemned Mali. Lionel Messi never played for China.';
    const input = JSON.stringify({ id: 'a', text });
    const plain = run(['extract', '--jsonl'], input).stdout;
    const [line] = run(['extract', '--jsonl', '--explain'], input).lines;
    expect(line.ledger).toEqual([
      { sentence: [22, text.length], actors: ['e3', 'e4'], reason: 'no-frame', trigger: null },
    ]);
    expect(line.statements[0].explanation).toMatchObject({ rules: ['ST1'], entry: { pos: 'verb', lemma: 'condemn' } });
    delete line.ledger;
    for (const statement of line.statements) delete statement.explanation;
    expect(`${JSON.stringify(line)}\n`).toBe(plain);
  });

  test('files are read by their kind, and one that is missing loses nothing else', () => {
    const page = join(scratch, 'page.html');
    const text = join(scratch, 'text.txt');
    const lines = join(scratch, 'lines.jsonl');
    writeFileSync(page, `<html><title>News</title><script>throw 1</script><article><p>${ARTICLE}</p></article></html>`);
    writeFileSync(text, ARTICLE);
    writeFileSync(lines, JSON.stringify({ id: 'inside', text: ARTICLE }));
    const result = run(['extract', page, text, lines, join(scratch, 'missing.txt'), '--date', '2024-10-24']);
    expect(result.status).toBe(1);
    expect(result.lines.map(({ id }) => id)).toEqual(['page.html', 'text.txt', 'inside', 'missing.txt']);
    expect(result.lines[3].error.code).toBe('unreadable-file');
    for (const { statements } of result.lines.slice(0, 3)) expect(statements.length).toBeGreaterThan(0);
  });

  test.each(['gexf', 'json', 'csv'])('writes a graph as .%s', (format) => {
    const file = join(scratch, `graph.${format}`);
    const { status, stdout } = run(['extract', join(ROOT, 'seeds', '002_4b4d03abeb79a191.txt'), '--out', file]);
    expect([status, stdout]).toEqual([0, '']);
    const graph = readFileSync(file, 'utf8');
    expect(graph).toContain('Vladimir Putin');
    expect(graph).toContain('met');
  });

  test.each([
    [['extract', '--date', 'soon'], 'soon'],
    [['extract', '--out', 'graph.xyz'], 'graph.xyz'],
    [['extract', '--explain', '--out', 'graph.gexf'], '--explain'],
    [['extract', '--nonsense'], 'nonsense'],
    [['extract', '--out', '/nowhere/at/all/graph.gexf'], '/nowhere/at/all'],
    [['nonsense'], 'nonsense'],
  ])('%j is refused with the reason', (args, reason) => {
    const { status, stderr, stdout } = run(args);
    expect(status).toBe(2);
    expect(stderr).toContain(reason);
    expect(stdout).toBe('');
  });
});
