import { z } from 'zod';
import { DataError } from '../model/errors.ts';
import holdersFile from './en/holders.json' with { type: 'json' };
import type { Office, OfficeRelation } from '../model/mention.ts';
import type { Gender, Titles } from './titles.ts';

/** An office that somebody holds or held. */
export interface Tenure {
  /** Identifier of the office in the titles lexicon ("president", "minister"). */
  readonly office: string;
  readonly relation: OfficeRelation;
  readonly body: Office['body'];
  /** Department of a minister ("Foreign"), else null. */
  readonly department: string | null;
  /** Identifier in the gazetteer of the state or body ("state:FR", "body:UN"). */
  readonly of: string;
  /** First and last year; `to` is null while the office is held. */
  readonly from: number;
  readonly to: number | null;
}

/** A person known to hold an office, who may be meant where a text gives the name and the title alone. */
export interface Holder {
  readonly name: string;
  /** All names, the canonical one first. */
  readonly names: readonly string[];
  readonly gender: Gender;
  readonly held: readonly Tenure[];
}

const holderSchema = z.object({
  name: z.string().min(1),
  names: z.array(z.string().min(1)).default([]),
  gender: z.enum(['male', 'female']),
  held: z.array(z.string()).min(1),
});

const fileSchema = z.object({ source: z.string(), licence: z.string(), holders: z.array(holderSchema) });

const TENURE =
  /^([a-z-]+)(?::([A-Z][A-Za-z ]+))? ((?:state|body|bloc|organisation|place):[A-Za-z0-9-]+) (\d{4})-(\d{4})?$/;

/** "minister:Foreign state:RU 2004-" */
const parseTenure = (text: string, name: string, titles: Pick<Titles, 'office'>): Tenure => {
  const [, id, department, of, from, to] = TENURE.exec(text) ?? [];
  const office = titles.office(id ?? '');
  if (office === undefined || of === undefined || (to !== undefined && Number(to) < Number(from))) {
    throw new DataError(
      'malformed-tenure',
      `Lexicon: "${text}" of ${name} in holders.json is no tenure. Write it like "minister:Foreign state:RU 2004-2012".`,
      { name, text },
    );
  }
  return {
    office: office.id,
    relation: office.relation,
    body: department !== undefined && office.relation === 'leads' ? 'ministry' : office.body,
    department: department ?? null,
    of,
    from: Number(from),
    to: to === undefined ? null : Number(to),
  };
};

/** Checks and reads the holders of offices. Throws `DataError` when the file is malformed, an office is
 * none of the titles, or somebody stands twice. */
export const loadHolders = (titles: Pick<Titles, 'office'>, file: unknown = holdersFile): readonly Holder[] => {
  const parsed = fileSchema.safeParse(file);
  if (!parsed.success) {
    throw new DataError('malformed-holders', `Lexicon: holders.json is malformed: ${parsed.error.message}`);
  }
  const seen = new Set<string>();
  return parsed.data.holders.map(({ name, names, gender, held }) => {
    for (const one of [name, ...names]) {
      if (seen.has(one)) {
        throw new DataError('duplicate-holder', `Lexicon: "${one}" stands twice in holders.json. Remove one.`, {
          name,
        });
      }
      seen.add(one);
    }
    return { name, names: [name, ...names], gender, held: held.map((text) => parseTenure(text, name, titles)) };
  });
};
