import type { NameType } from '../lib/pipeline/3-mentions/names-model/labels.ts';
import type { GoldName, GoldSentence, GoldText } from './names-gold.ts';

/** What a source's types are for us: a type, `null` for something that may be MISC or nothing. */
export type TypeMap = Readonly<Record<string, NameType | null>>;

/** Universal NER marks persons, organisations and locations. */
export const UNER_TYPES: TypeMap = { PER: 'PER', ORG: 'ORG', LOC: 'LOC' };

/** CrossNER's types. Fields, genres, substances and the like are names only now and then: they may be MISC or nothing. */
export const CROSSNER_TYPES: TypeMap = {
  person: 'PER',
  politician: 'PER',
  researcher: 'PER',
  writer: 'PER',
  musicalartist: 'PER',
  scientist: 'PER',
  organisation: 'ORG',
  politicalparty: 'ORG',
  university: 'ORG',
  band: 'ORG',
  location: 'LOC',
  country: 'LOC',
  misc: 'MISC',
  event: 'MISC',
  election: 'MISC',
  conference: 'MISC',
  award: 'MISC',
  book: 'MISC',
  poem: 'MISC',
  magazine: 'MISC',
  academicjournal: 'MISC',
  song: 'MISC',
  album: 'MISC',
  product: 'MISC',
  programlang: 'MISC',
  astronomicalobject: null,
  algorithm: null,
  field: null,
  task: null,
  metrics: null,
  literarygenre: null,
  musicgenre: null,
  musicalinstrument: null,
  chemicalcompound: null,
  chemicalelement: null,
  discipline: null,
  enzyme: null,
  protein: null,
  theory: null,
};

/** Names from the tags of a sentence. A tag I without a B before it opens a name, too. */
const toNames = (tags: readonly string[], types: TypeMap): GoldName[] => {
  const names: GoldName[] = [];
  for (let from = 0; from < tags.length;) {
    const tag = tags[from] ?? 'O';
    if (tag === 'O') {
      from += 1;
      continue;
    }
    const kind = tag.slice(2);
    let to = from + 1;
    while (tags[to] === `I-${kind}`) to += 1;
    if (kind in types) names.push({ from, to, type: types[kind] ?? null });
    from = to;
  }
  return names;
};

/**
 * Reads lines of a form and an IOB2 tag, sentences apart by an empty line. `columns`: numbers of the two columns. A line
 * `# newdoc id = …` begins a text; without such lines each sentence is a text of its own.
 */
export const readIob2 = (
  content: string,
  {
    id,
    types,
    columns,
    hasMisc,
  }: { id: string; types: TypeMap; columns: readonly [form: number, tag: number]; hasMisc: boolean },
): GoldText[] => {
  const texts: { id: string; sentences: GoldSentence[]; hasMisc: boolean }[] = [];
  let inDocuments = false;
  let forms: string[] = [];
  let tags: string[] = [];
  const flush = (): void => {
    if (forms.length > 0) {
      const last = texts.at(-1);
      const sentence = { forms, names: toNames(tags, types) };
      if (inDocuments && last !== undefined) last.sentences.push(sentence);
      else texts.push({ id: `${id}-${String(texts.length + 1)}`, sentences: [sentence], hasMisc });
    }
    forms = [];
    tags = [];
  };
  for (const line of content.split(/\r?\n/u)) {
    if (line.startsWith('# newdoc')) {
      flush();
      inDocuments = true;
      texts.push({ id: line.slice(line.indexOf('=') + 1).trim(), sentences: [], hasMisc });
    } else if (line.trim() === '') flush();
    else if (!/^#(?: |$)/u.test(line) || line.includes('\t')) {
      const fields = line.split('\t');
      forms.push(fields[columns[0]] ?? '');
      tags.push(fields[columns[1]] ?? 'O');
    }
  }
  flush();
  return texts.filter(({ sentences }) => sentences.length > 0);
};
