import type { Gazetteer, Surface } from '../../lexicon/gazetteer.ts';
import { isCommonBody } from './body-key.ts';

/** A name of a state's body taken apart: the identifier of the state, and what is left of the name. */
export interface StateBodyName {
  readonly state: string;
  readonly rest: string;
}

/** Most words of a state's name. */
const LONGEST = 4;

const stateOf = (surfaces: readonly Surface[], roles: readonly Surface['role'][]): string | null =>
  surfaces.find(({ actor, role }) => actor.type === 'state' && roles.includes(role))?.actor.id ?? null;

/**
 * Takes the state out of a name that says whose body it is: "Indian Army", "Japan's navy", "Ministry of Defence of Japan". Null where no
 * state is named in it, or where the rest is a name of its own ("Syrian Democratic Forces").
 */
export const splitStateBody = (text: string, { find }: Pick<Gazetteer, 'find'>): StateBodyName | null => {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const of = words.lastIndexOf('of');
  if (of > 0) {
    const owner = words
      .slice(of + 1)
      .join(' ')
      .replace(/^the /i, '');
    const state = stateOf(find(owner), ['name']);
    const rest = words.slice(0, of).join(' ');
    if (state !== null && isCommonBody(rest)) return { state, rest };
  }
  for (let size = Math.min(LONGEST, words.length - 1); size > 0; size -= 1) {
    const state = stateOf(
      find(
        words
          .slice(0, size)
          .join(' ')
          .replace(/['’]s?$/, ''),
      ),
      ['name', 'demonym', 'national'],
    );
    const rest = words.slice(size).join(' ');
    if (state !== null && isCommonBody(rest)) return { state, rest };
  }
  return null;
};
