import { z } from 'zod';
import { DataError } from '../model/errors.ts';
import type { Office, OfficeRelation } from '../model/mention.ts';
import titlesFile from './en/titles.json' with { type: 'json' };

export type Gender = 'male' | 'female';

/** An office as the lexicon knows it. */
export interface Title {
  readonly id: string;
  readonly relation: OfficeRelation;
  readonly body: Office['body'];
}

/** Words of an office in a text: `[from, to)`, the last of them the head ("former deputy foreign minister"). */
export interface TitleMatch extends Title {
  readonly from: number;
  readonly to: number;
  /** Normalised department or branch ("Foreign", "Army"), else null. */
  readonly department: string | null;
  /** "former", "ex-", "late": the office is held no more. */
  readonly former: boolean;
  readonly plural: boolean;
  readonly gender: Gender | null;
}

export interface Titles {
  /** The office of an identifier; undefined for none. */
  readonly office: (id: string) => Title | undefined;
  /** The longest office that begins at token `from`, with its modifiers and department; null for none. */
  readonly match: (forms: readonly string[], from: number) => TitleMatch | null;
  /** Whether a lower-case word may stand before an office inside it ("former", "deputy", "acting"). */
  readonly isModifier: (word: string) => boolean;
  /** A form of address ("Mr", "Sheikh"); undefined for none, gender null where it tells none. */
  readonly honorific: (word: string) => { readonly gender: Gender | null } | undefined;
  /** A noun for a person without an office ("man", "activist"); undefined for none. */
  readonly person: (word: string) => { readonly gender: Gender | null } | undefined;
  /** The department that begins at token `from` ("foreign affairs" → Foreign), longest first; null for none. */
  readonly department: (
    forms: readonly string[],
    from: number,
  ) => { readonly name: string; readonly to: number } | null;
}

const genderSchema = z.enum(['male', 'female']);
const formSchema = z.union([z.string().min(1), z.object({ form: z.string().min(1), gender: genderSchema })]);
const namedSchema = z.object({ name: z.string().min(1), forms: z.array(z.string().min(1)).min(1) });

const fileSchema = z.object({
  source: z.string(),
  licence: z.string(),
  offices: z.array(
    z.object({
      id: z.string().min(1),
      relation: z.enum(['leads', 'speaks for', 'part of']),
      body: z.enum(['state', 'ministry', 'organisation', 'person']),
      forms: z.array(formSchema).min(1),
    }),
  ),
  departments: z.array(namedSchema),
  branches: z.array(namedSchema),
  honorifics: z.array(z.object({ form: z.string().min(1), gender: genderSchema.nullable() })),
  modifiers: z.object({ former: z.array(z.string()), deputy: z.array(z.string()), plain: z.array(z.string()) }),
  persons: z.object({ male: z.array(z.string()), female: z.array(z.string()), either: z.array(z.string()) }),
});

/** Words of a phrase, hyphens apart as tokens may have them. */
const wordsOf = (phrase: string): string[] => phrase.toLowerCase().match(/-|[^\s-]+/g) ?? [];

interface FormEntry {
  readonly title: Title;
  readonly gender: Gender | null;
  readonly plural: boolean;
}

const IRREGULAR: Readonly<Record<string, string>> = { man: 'men', woman: 'women' };

const pluralOf = (word: string): string => {
  for (const [one, many] of Object.entries(IRREGULAR)) {
    if (word.endsWith(one)) return word.slice(0, word.length - one.length) + many;
  }
  if (/(?:s|x|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
};

/** The plural of an office stands on its head: "heads of state", "prime ministers", "chiefs of staff". */
const pluralPhrase = (words: readonly string[]): string[] => {
  const of = words.findIndex((word) => word === 'of' || word === 'in' || word === 'at' || word === 'to');
  const head = of > 0 ? of - 1 : words.length - 1;
  return words.map((word, i) => (i === head ? pluralOf(word) : word));
};

interface PhraseTable<T> {
  readonly byPhrase: ReadonlyMap<string, T>;
  readonly longest: number;
  /** First words of its phrases: at most words none begins. */
  readonly beginnings: ReadonlySet<string>;
}

const toTable = <T>(entries: ReadonlyMap<string, T>): PhraseTable<T> => {
  const phrases = [...entries.keys()].map((key) => key.split(' '));
  return {
    byPhrase: entries,
    longest: Math.max(0, ...phrases.map((words) => words.length)),
    beginnings: new Set(phrases.map(([first = '']) => first)),
  };
};

/** The longest phrase of the table that begins at `from`. */
const longestAt = <T>(
  table: PhraseTable<T>,
  words: readonly string[],
  from: number,
): { entry: T; to: number } | null => {
  if (!table.beginnings.has(words[from] ?? '')) return null;
  let phrase = '';
  let best: { entry: T; to: number } | null = null;
  for (let to = from; to < words.length && to < from + table.longest; to += 1) {
    phrase = to === from ? (words[to] ?? '') : `${phrase} ${words[to] ?? ''}`;
    const entry = table.byPhrase.get(phrase);
    if (entry !== undefined) best = { entry, to: to + 1 };
  }
  return best;
};

/** Most words that may stand before an office inside it. */
const MODIFIER_LIMIT = 5;

/** Offices that take a department before or after them, and what department they are without one. */
const DEPARTMENTAL = new Set(['minister', 'secretary', 'deputy-minister', 'head', 'director', 'secretary-of-state']);

const BARE_DEPARTMENT: Readonly<Record<string, string>> = {
  'secretary-of-state': 'State',
  'attorney-general': 'Justice',
  'top-diplomat': 'Foreign',
};

/** The subordinate of an office, as its own office. */
const toDeputy = ({ id, relation, body }: Title): Title =>
  relation === 'leads' ? { id: `deputy-${id}`, relation: 'part of', body } : { id, relation, body };

/** Checks and indexes the offices. Throws `DataError` when the file is malformed or a form has two offices. */
export const loadTitles = (file: unknown = titlesFile): Titles => {
  const parsed = fileSchema.safeParse(file);
  if (!parsed.success) {
    throw new DataError('malformed-titles', `Lexicon: titles.json is malformed: ${parsed.error.message}`);
  }
  const { offices, departments, branches, honorifics, modifiers, persons } = parsed.data;

  const forms = new Map<string, FormEntry>();
  for (const { id, relation, body, forms: spellings } of offices) {
    for (const spelling of spellings) {
      const form = typeof spelling === 'string' ? spelling : spelling.form;
      const gender = typeof spelling === 'string' ? null : spelling.gender;
      const words = wordsOf(form);
      const key = words.join(' ');
      const before = forms.get(key);
      if (before !== undefined && !before.plural && before.title.id !== id) {
        throw new DataError(
          'duplicate-title',
          `Lexicon: "${form}" is of two offices, "${before.title.id}" and "${id}".`,
          { form },
        );
      }
      forms.set(key, { title: { id, relation, body }, gender, plural: false });
      const many = pluralPhrase(words).join(' ');
      if (!forms.has(many)) forms.set(many, { title: { id, relation, body }, gender, plural: true });
    }
  }
  const formTable = toTable(forms);
  const departmentTable = toTable(
    new Map(departments.flatMap(({ name, forms: all }) => all.map((form) => [wordsOf(form).join(' '), name] as const))),
  );
  const branchTable = toTable(
    new Map(branches.flatMap(({ name, forms: all }) => all.map((form) => [wordsOf(form).join(' '), name] as const))),
  );
  const formerWords = new Set(modifiers.former);
  const deputyWords = new Set(modifiers.deputy);
  const allModifiers = new Set([...modifiers.former, ...modifiers.deputy, ...modifiers.plain]);
  const forAddress = new Map(honorifics.map(({ form, gender }) => [form, { gender }]));
  const personNouns = new Map<string, { gender: Gender | null }>([
    ...persons.either.map((word) => [word, { gender: null }] as const),
    ...persons.male.map((word) => [word, { gender: 'male' as const }] as const),
    ...persons.female.map((word) => [word, { gender: 'female' as const }] as const),
  ]);

  /** "foreign minister", "minister of foreign affairs", "minister for foreign affairs". */
  const officeAt = (words: readonly string[], from: number): Omit<TitleMatch, 'from' | 'former'> | null => {
    const direct = longestAt(formTable, words, from);
    let best: Omit<TitleMatch, 'from' | 'former'> | null = null;
    if (direct !== null) {
      const { title, plural, gender } = direct.entry;
      let to = direct.to;
      let department = BARE_DEPARTMENT[title.id] ?? null;
      if (DEPARTMENTAL.has(title.id) && (words[to] === 'of' || words[to] === 'for')) {
        const at = words[to + 1] === 'the' ? to + 2 : to + 1;
        const of = longestAt(departmentTable, words, at);
        // "head of state security" is an office; "chief of defence" too; "head of the health ministry" names the body.
        if (
          of !== null &&
          (title.id === 'minister' || title.id.startsWith('secretary') || title.id === 'deputy-minister')
        ) {
          ({ to } = of);
          department = of.entry;
        }
      }
      best = { ...title, to, department, plural, gender };
    }
    const departmentAt = longestAt(departmentTable, words, from) ?? null;
    const branchAt = longestAt(branchTable, words, from);
    for (const found of [departmentAt, branchAt]) {
      if (found === null) continue;
      let at = found.to;
      let deputy = false;
      if (deputyWords.has(words[at] ?? '')) {
        deputy = true;
        at += 1;
      }
      const office = longestAt(formTable, words, at);
      if (office === null || (best !== null && office.to <= best.to)) continue;
      const { title, plural, gender } = office.entry;
      const ofMinistry = found === departmentAt && (DEPARTMENTAL.has(title.id) || title.id === 'spokesperson');
      if (
        !ofMinistry &&
        found === departmentAt &&
        !['official', 'envoy', 'adviser', 'aide', 'commissioner'].includes(title.id)
      )
        continue;
      if (title.id === 'secretary' && found !== departmentAt) continue;
      const leads = ofMinistry && title.relation === 'leads';
      const fitted: Title =
        leads && title.id === 'head' ? { id: 'minister', relation: 'leads', body: 'ministry' } : title;
      best = {
        ...(deputy ? toDeputy(fitted) : fitted),
        body: leads || (ofMinistry && title.id === 'spokesperson') ? 'ministry' : fitted.body,
        to: office.to,
        department: found.entry,
        plural,
        gender,
      };
    }
    return best;
  };

  const firstWords = new Set([
    ...allModifiers,
    ...[formTable, departmentTable, branchTable].flatMap(({ byPhrase }) =>
      [...byPhrase.keys()].map((phrase) => phrase.split(' ')[0] ?? ''),
    ),
  ]);

  const match = (tokens: readonly string[], from: number): TitleMatch | null => {
    if (!firstWords.has((tokens[from] ?? '').toLowerCase())) return null;
    // Only the few words that an office can have are looked at, so that long sentences stay cheap.
    const words = tokens.slice(from, from + 14).map((form) => form.toLowerCase());
    let best: TitleMatch | null = null;
    let at = 0;
    let former = false;
    let deputy = false;
    while (at <= MODIFIER_LIMIT) {
      const office = officeAt(words, at);
      if (office !== null && (best === null || from + office.to > best.to)) {
        best = { ...office, ...(deputy ? toDeputy(office) : {}), from, to: from + office.to, former };
      }
      const word = words[at] ?? '';
      if (!allModifiers.has(word)) break;
      former ||= formerWords.has(word);
      deputy ||= deputyWords.has(word);
      at += words[at + 1] === '-' ? 2 : 1;
    }
    return best;
  };

  const byId = new Map(offices.map(({ id, relation, body }) => [id, { id, relation, body }]));
  return {
    office: (id) => byId.get(id),
    match,
    isModifier: (word) => allModifiers.has(word),
    honorific: (word) => forAddress.get(word),
    person: (word) => personNouns.get(word),
    department: (tokens, from) => {
      const words = tokens.slice(from, from + 8).map((form) => form.toLowerCase());
      const found = longestAt(departmentTable, words, 0);
      return found === null ? null : { name: found.entry, to: from + found.to };
    },
  };
};
