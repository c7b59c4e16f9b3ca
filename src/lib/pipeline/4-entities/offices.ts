import type { Office, OfficeRelation } from '../../model/mention.ts';
import type { ActorNumber } from './cast.ts';
import { addToIndex } from './clusters.ts';
import type { Gender } from './person-aliases.ts';

/** An office that somebody in the text bears. */
export interface Bearing {
  readonly actor: ActorNumber;
  readonly office: string;
  readonly relation: OfficeRelation;
  readonly body: Office['body'];
  readonly department: string | null;
  readonly of: ActorNumber | null;
  readonly former: boolean;
  /** Number of the mention that says so. */
  readonly mention: number;
}

/** What a description says of its person. */
export interface OfficeQuery {
  readonly office: string;
  readonly relation: OfficeRelation;
  readonly body: Office['body'];
  readonly department: string | null;
  readonly of: ActorNumber | null;
  readonly former: boolean;
  readonly gender: Gender;
}

/** Offices that only say who stands at the top, whatever the office is called: "the Russian leader", "the UN chief". */
const TOP: ReadonlySet<string> = new Set(['leader', 'head', 'head-of-state']);

/** Whether a bearer's office is what the words of a description name. */
const fits = (query: OfficeQuery, bearing: Bearing): boolean => {
  if (query.former !== bearing.former && query.former) return false;
  if (query.department !== null && bearing.department !== null && query.department !== bearing.department) return false;
  if (query.office === bearing.office) return true;
  // "The Russian leader" is Russia's president; "the UN chief" is its secretary-general. A minister leads a ministry only.
  if (query.relation !== 'leads' || bearing.relation !== 'leads') return false;
  // "The top diplomat" is the foreign minister.
  if (query.body === 'ministry' && bearing.body === 'ministry') return query.department === bearing.department;
  if (bearing.body === 'ministry' || query.department !== null) return false;
  return TOP.has(query.office) || (TOP.has(bearing.office) && query.of !== null);
};

/** Most bearings that are looked at for one description. */
const MOST = 64;

const latest = (bearings: readonly Bearing[] | undefined): readonly Bearing[] => bearings?.slice(-MOST) ?? [];

const hasOwner = (bearings: readonly Bearing[] | undefined): boolean =>
  bearings?.some(({ of }) => of !== null) ?? false;

/** Who bears which office, over the whole document. */
export interface OfficeRegister {
  readonly add: (bearing: Bearing) => void;
  /** All that is said of one person, in text order. */
  readonly of: (actor: ActorNumber) => readonly Bearing[];
  /** Persons that a description can mean, best known office first; each once. */
  readonly find: (query: OfficeQuery) => readonly ActorNumber[];
}

/**
 * An empty register. `genderOf` tells an actor's gender where it is known: "the chairwoman" is no man. `ownerOf`
 * tells what a body belongs to: the spokesman of Ukraine's foreign ministry is Ukraine's.
 */
export const buildOfficeRegister = (
  genderOf: (actor: ActorNumber) => Gender,
  ownerOf: (actor: ActorNumber) => ActorNumber | null,
): OfficeRegister => {
  const bearings: Bearing[] = [];
  const byActor = new Map<ActorNumber, Bearing[]>();
  const byOffice = new Map<string, Bearing[]>();
  const byOwner = new Map<ActorNumber, Bearing[]>();
  return {
    add: (bearing) => {
      bearings.push(bearing);
      addToIndex(byActor, bearing.actor, bearing);
      addToIndex(byOffice, bearing.office, bearing);
      if (bearing.of !== null) addToIndex(byOwner, bearing.of, bearing);
    },
    of: (actor) => byActor.get(actor) ?? [],
    find: (query) => {
      const wide = TOP.has(query.office);
      const pool =
        query.of !== null
          ? [...latest(byOwner.get(query.of)), ...latest(byOffice.get(query.office))]
          : latest(wide ? bearings : byOffice.get(query.office));
      const fitting = pool.filter((bearing) => {
        const gender = genderOf(bearing.actor);
        if (gender !== null && query.gender !== null && gender !== query.gender) return false;
        return fits(query, bearing);
      });
      // Whose office it is decides, where both say so; a title without owner ("President Putin") comes second.
      const isWithin = (of: ActorNumber | null): boolean =>
        of !== null && (ownerOf(of) === query.of || (byActor.get(of)?.some((own) => own.of === query.of) ?? false));
      const exact = fitting.filter(({ of }) => query.of !== null && of === query.of);
      const owned = exact.length > 0 || query.of === null ? exact : fitting.filter(({ of }) => isWithin(of));
      const loose = fitting.filter(
        ({ of, actor }) => query.of === null || (of === null && !hasOwner(byActor.get(actor))),
      );
      const unique = (found: readonly Bearing[]): ActorNumber[] => [...new Set(found.map(({ actor }) => actor))];
      if (owned.length > 0 || query.of === null) return unique(owned.length > 0 ? owned : loose);
      // Of several presidents whose states go unsaid none is more likely than the others.
      const open = unique(loose);
      return open.length === 1 ? open : [];
    },
  };
};
