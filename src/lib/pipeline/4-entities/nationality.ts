import type { Gazetteer, Surface } from '../../lexicon/gazetteer.ts';
import type { Span } from '../../model/span.ts';

type Find = Pick<Gazetteer, 'find'>;

/** Small words that may stand between a state and a name: "Canadian former air force pilot Anna Petrova". */
const BEFORE = /((?:\p{Lu}[\p{L}.'’-]*\s+){1,3})(?:\p{Ll}[\p{L}-]*\s+){1,4}$/u;

/** "Tom Walsh, an Irish novelist". */
const APPOSED = /^,\s+an?\s+((?:\p{Lu}[\p{L}.'’-]*\s+){1,3})\p{Ll}/u;

/** "the Social Democratic Party (SDP) of Finland". */
const OF = /^(?:\s*\([^)]{1,12}\))?\)?\s+of\s+((?:the\s+)?\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,2})/u;

/** Characters around a name that are looked at. */
const WIDTH = 80;

const stateIn = (words: string | undefined, { find }: Find, roles: readonly Surface['role'][]): string | null => {
  const all = words?.trim().split(/\s+/) ?? [];
  for (let from = 0; from < all.length; from += 1) {
    const phrase = all.slice(from).join(' ');
    const found = find(phrase).find(({ actor, role }) => actor.type === 'state' && roles.includes(role));
    if (found) return found.actor.id;
  }
  return null;
};

/** The longest beginning of some words that names a state. */
const stateAt = (words: string | undefined, { find }: Find): string | null => {
  const all = words?.replace(/^the\s+/i, '').split(/\s+/) ?? [];
  for (let to = all.length; to > 0; to -= 1) {
    const found = find(
      all
        .slice(0, to)
        .join(' ')
        .replace(/['’]s?$/, ''),
    ).find(({ role }) => role === 'name');
    if (found?.actor.type === 'state') return found.actor.id;
  }
  return null;
};

/**
 * The identifier of the state that the words around a name say it is of: "Canadian astronaut Anna Petrova", "Tom Walsh, an
 * Irish novelist", "the Social Democratic Party (SDP) of Finland". Null where they say nothing. `name` points into `text`.
 */
export const findNationality = (text: string, { start, end }: Span, gazetteer: Find): string | null => {
  const before = BEFORE.exec(text.slice(Math.max(0, start - WIDTH), start))?.[1];
  const after = text.slice(end, end + WIDTH);
  return (
    stateIn(before, gazetteer, ['demonym', 'name']) ??
    stateIn(APPOSED.exec(after)?.[1], gazetteer, ['demonym', 'name']) ??
    stateAt(OF.exec(after)?.[1], gazetteer)
  );
};
