import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { parseIsoDate } from '../../lib/formats/document-line.ts';
import { encodeCorpusLine, encodeErrorLine, encodeExtractionLine } from '../../lib/formats/extraction-line.ts';
import type { IsoDate } from '../../lib/model/document.ts';
import { InputError } from '../../lib/model/errors.ts';
import type { Extraction } from '../../lib/model/extraction.ts';
import type { Pipeline } from '../../lib/pipeline/pipeline.ts';
import type { CommandIo } from '../command.ts';
import type { DocumentEntry } from '../document-entries.ts';
import { readDocumentEntries } from '../document-entries.ts';
import type { GraphFormat } from '../graph-file.ts';
import { encodeGraphFile, GRAPH_FORMATS } from '../graph-file.ts';
import { parseOptions } from '../parse-options.ts';
import { openPipeline } from '../model-folder.ts';
import { writeText } from '../write-text.ts';

const USAGE = `Usage: entente extract [FILE…] [options]

Reads documents and writes who did what to whom. Without FILE it reads JSON Lines from standard input,
{"id": "a1", "text": "…", "date": "2024-10-24"}; a FILE may be .jsonl, .html or plain text.

  --jsonl        write JSON Lines, one a document (default)
  --corpus       also say in a last line which actors of several documents are one
  --out FILE     write to FILE, by its ending: .jsonl, .gexf, .json or .csv; - is standard output
  --date DAY     day of publication (YYYY-MM-DD) of documents that come without one
  --help         this text

A line that cannot be read gives {"error": …} in its place, the rest goes on, and the exit status is 1.
`;

interface ExtractOptions {
  readonly files: readonly string[];
  readonly corpus: boolean;
  readonly date: IsoDate | null;
  /** Null: standard output. */
  readonly out: string | null;
  readonly format: 'jsonl' | GraphFormat;
}

const toFormat = (out: string | null, isJsonl: boolean): ExtractOptions['format'] => {
  const ending = out === null ? '.jsonl' : extname(out).toLowerCase();
  if (isJsonl || ending === '.jsonl' || ending === '.ndjson') return 'jsonl';
  const format = GRAPH_FORMATS.find((name) => ending === `.${name}`);
  if (format) return format;
  throw new InputError(
    'unknown-format',
    `entente extract: "${out}" has no ending that tells a format. Use .jsonl, ${GRAPH_FORMATS.map((name) => `.${name}`).join(', ')}.`,
  );
};

const toOptions = (args: readonly string[]): ExtractOptions | null => {
  const { values, positionals } = parseOptions('extract', () =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean', default: false },
        corpus: { type: 'boolean', default: false },
        date: { type: 'string' },
        out: { type: 'string', short: 'o' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }),
  );
  if (values.help) return null;
  const date = values.date === undefined ? null : parseIsoDate(values.date);
  if (values.date !== undefined && date === null) {
    throw new InputError('bad-date', `entente extract: --date "${values.date}" is no day. Write it as YYYY-MM-DD.`);
  }
  const out = values.out === undefined || values.out === '-' ? null : values.out;
  const format = toFormat(out, values.jsonl);
  return { files: positionals, corpus: values.corpus, date, out, format };
};

/** What the actors of a corpus are found by: entities and whether a name was used, without the text they came from. */
const toBareExtraction = (extraction: Extraction): Extraction => ({
  ...extraction,
  document: { ...extraction.document, text: '' },
  mentions: extraction.entities.flatMap(
    ({ id }) => extraction.mentions.find(({ entity, form }) => entity === id && form === 'name') ?? [],
  ),
  statements: [],
  issues: [],
  furniture: [],
  coverage: { sentences: [], withStatements: [], silent: [] },
});

type Outcome =
  { readonly kind: 'extraction'; readonly extraction: Extraction } | Extract<DocumentEntry, { kind: 'bad' }>;

/** One document's fault, even one of the program's own, must not lose the other documents. */
const extractEntry = (pipeline: Pipeline, entry: DocumentEntry, line: number): Outcome => {
  if (entry.kind === 'bad') return entry;
  try {
    const extraction = pipeline.extract(entry.document);
    return { kind: 'extraction', extraction: { ...extraction, issues: [...entry.issues, ...extraction.issues] } };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The text could not be read through (${reason}). Please report it with the text.`;
    return { kind: 'bad', id: entry.document.id, code: 'extraction-failed', message, line };
  }
};

const writeLines = async (outcomes: AsyncIterable<Outcome>, corpus: boolean, pipeline: Pipeline, output: Writable) => {
  let status = 0;
  const seen: Extraction[] = [];
  for await (const outcome of outcomes) {
    if (outcome.kind === 'bad') status = 1;
    else if (corpus) seen.push(toBareExtraction(outcome.extraction));
    const line =
      outcome.kind === 'bad'
        ? encodeErrorLine(outcome.id, outcome.code, outcome.message, outcome.line)
        : encodeExtractionLine(outcome.extraction);
    await writeText(output, `${line}\n`);
  }
  if (corpus) {
    const ids = seen.map(({ document }) => document.id);
    await writeText(output, `${encodeCorpusLine(pipeline.resolveCorpus(seen), ids)}\n`);
  }
  return status;
};

const writeGraph = async (
  outcomes: AsyncIterable<Outcome>,
  format: GraphFormat,
  pipeline: Pipeline,
  output: Writable,
  errors: Writable,
) => {
  let status = 0;
  const extractions: Extraction[] = [];
  for await (const outcome of outcomes) {
    if (outcome.kind === 'extraction') {
      extractions.push(outcome.extraction);
      continue;
    }
    status = 1;
    errors.write(`entente extract: ${outcome.id ?? `line ${outcome.line}`}: ${outcome.message}\n`);
  }
  await writeText(output, encodeGraphFile(format, extractions, pipeline.resolveCorpus(extractions)));
  return status;
};

/** A stream into a file that is open already, so that a bad path is told before anything is read. */
const openOutput = async (file: string): Promise<Writable> => {
  try {
    const handle = await open(file, 'w');
    return handle.createWriteStream();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError('cannot-write', `entente extract: "${file}" cannot be written (${reason}).`, {}, error);
  }
};

/** `entente extract`: reads documents, writes extractions or a graph of them. */
export const run = async (args: readonly string[], io: CommandIo): Promise<number> => {
  const options = toOptions(args);
  if (!options) {
    io.stdout.write(USAGE);
    return 0;
  }
  const pipeline = openPipeline();
  const entries = readDocumentEntries(options.files, io.stdin, options.date);
  const outcomes = (async function* () {
    let line = 0;
    for await (const entry of entries) {
      line += 1;
      yield extractEntry(pipeline, entry, line);
    }
  })();
  const output = options.out === null ? io.stdout : await openOutput(options.out);
  const status =
    options.format === 'jsonl'
      ? await writeLines(outcomes, options.corpus, pipeline, output)
      : await writeGraph(outcomes, options.format, pipeline, output, io.stderr);
  if (options.out !== null) {
    output.end();
    await finished(output);
  }
  return status;
};
