import { parseArgs } from 'node:util';
import { encodeConllu } from '../../lib/formats/conllu.ts';
import { InputError } from '../../lib/model/errors.ts';
import type { Pipeline } from '../../lib/pipeline/pipeline.ts';
import type { CommandIo } from '../command.ts';
import type { DocumentEntry } from '../document-entries.ts';
import { readDocumentEntries } from '../document-entries.ts';
import { openPipeline } from '../model-folder.ts';
import { parseOptions } from '../parse-options.ts';
import { writeText } from '../write-text.ts';

const USAGE = `Usage: entente parse --conllu [FILE…]

Reads documents as "entente extract" does and writes their sentences as dependency trees.

  --conllu       write CoNLL-U (the only format there is)
  --help         this text

What cannot be read is told on standard error, the rest goes on, and the exit status is 1.
`;

interface ParseOptions {
  readonly files: readonly string[];
}

const toOptions = (args: readonly string[]): ParseOptions | null => {
  const { values, positionals } = parseOptions('parse', () =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { conllu: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
    }),
  );
  if (values.help) return null;
  if (!values.conllu) {
    throw new InputError('no-format', 'entente parse: say --conllu; it is the only format there is.');
  }
  return { files: positionals };
};

type Outcome =
  | { readonly kind: 'trees'; readonly text: string; readonly sentences: number }
  | { readonly kind: 'bad'; readonly message: string };

const toPlace = (id: string | null, line: number): string => (id === null ? `line ${line}` : `"${id}"`);

/** One document's fault, even one of the program's own, must not lose the other documents. */
const parseEntry = (pipeline: Pipeline, entry: DocumentEntry, line: number, firstId: number): Outcome => {
  if (entry.kind === 'bad') return { kind: 'bad', message: `${toPlace(entry.id, entry.line)}: ${entry.message}` };
  const { id, text } = entry.document;
  try {
    const sentences = pipeline.parse(entry.document);
    return { kind: 'trees', text: encodeConllu(id, text, sentences, firstId), sentences: sentences.length };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `${toPlace(id, line)}: the text could not be read through (${reason}). Please report it with the text.`;
    return { kind: 'bad', message };
  }
};

/** `entente parse`: reads documents, writes their trees. */
export const run = async (args: readonly string[], io: CommandIo): Promise<number> => {
  const options = toOptions(args);
  if (!options) {
    io.stdout.write(USAGE);
    return 0;
  }
  const pipeline = openPipeline();
  let status = 0;
  let line = 0;
  let nextId = 1;
  for await (const entry of readDocumentEntries(options.files, io.stdin, null)) {
    line += 1;
    const outcome = parseEntry(pipeline, entry, line, nextId);
    if (outcome.kind === 'bad') {
      status = 1;
      io.stderr.write(`entente parse: ${outcome.message}\n`);
      continue;
    }
    nextId += outcome.sentences;
    await writeText(io.stdout, outcome.text);
  }
  return status;
};
