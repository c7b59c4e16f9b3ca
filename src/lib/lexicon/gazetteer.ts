import { z } from 'zod';
import type { EntityType } from '../model/entity.ts';
import { DataError } from '../model/errors.ts';
import bodiesFile from './en/bodies.json' with { type: 'json' };
import blocsFile from './en/blocs.json' with { type: 'json' };
import groupsFile from './en/groups.json' with { type: 'json' };
import mediaFile from './en/media.json' with { type: 'json' };
import placesFile from './en/places.json' with { type: 'json' };
import statesFile from './en/states.json' with { type: 'json' };
import { fitsCase, foldMarks, splitPieces } from './pieces.ts';

/** An actor that is known before any text is read. */
export interface KnownActor {
  /** "state:RU", "body:UN", "bloc:BRICS", "organisation:hamas", "place:kazan". */
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** All surface forms of the name, the canonical one first. */
  readonly names: readonly string[];
  /** Adjectives and words for nationals ("Russian", "Russians"). */
  readonly demonyms: readonly string[];
  /** Capitals and seats that speak for it ("Moscow", "Kremlin"). */
  readonly seats: readonly string[];
  /** Id of the state, body or region it belongs to. */
  readonly of: string | null;
  /** For states: id of the capital as a place, where it is not called like its state. */
  readonly capital: string | null;
  /** For blocs: ids of the members. */
  readonly members: readonly string[];
  /** What it is to its state: "forces", "parliament", "foreign ministry"; the state's body of that kind is this one. */
  readonly serves: readonly string[];
  /** A newspaper, agency or platform: named as a source more often than as an actor. */
  readonly medium: boolean;
}

/** How a surface form names its actor. */
export type SurfaceRole = 'name' | 'demonym' | 'national' | 'seat';

export interface Surface {
  readonly actor: KnownActor;
  readonly role: SurfaceRole;
}

/** The longest known name that begins at a token: `[from, to)`, with all that it may stand for, best first. */
export interface GazetteerMatch {
  readonly from: number;
  readonly to: number;
  readonly surfaces: readonly Surface[];
}

export interface Gazetteer {
  readonly actors: ReadonlyMap<string, KnownActor>;
  /** The longest known name that begins at token `from`, upper and lower case minded; null for none. */
  readonly match: (forms: readonly string[], from: number) => GazetteerMatch | null;
  /** The known body of a state that is its "forces", its "parliament", its "foreign ministry"; null for none. */
  readonly serving: (state: string, kind: string) => string | null;
  /** All that a whole phrase may stand for; empty for none. */
  readonly find: (phrase: string) => readonly Surface[];
}

const stateSchema = z.object({
  id: z.string().regex(/^(state|place):/),
  name: z.string().min(1),
  names: z.array(z.string().min(1)).min(1),
  demonyms: z.array(z.string().min(1)),
  nationals: z.array(z.string().min(1)),
  seats: z.array(z.string().min(1)),
  capitals: z.array(z.string().min(1)),
});

const actorSchema = z.object({
  id: z.string().regex(/^(state|body|bloc|organisation|force|place|event):[A-Za-z0-9-]+$/),
  name: z.string().min(1),
  type: z.enum(['person', 'state', 'organisation', 'bloc', 'force', 'place', 'event']).optional(),
  names: z.array(z.string().min(1)).default([]),
  demonyms: z.array(z.string().min(1)).default([]),
  seats: z.array(z.string().min(1)).default([]),
  of: z.string().nullable().default(null),
  serves: z.array(z.string().min(1)).default([]),
  members: z.array(z.string()).default([]),
});

const statesSchema = z.object({ source: z.string(), licence: z.string(), states: z.array(stateSchema) });
const actorsSchema = z.object({ source: z.string(), licence: z.string(), actors: z.array(actorSchema) });

const decode = <T>(schema: z.ZodType<T>, file: unknown, name: string): T => {
  const parsed = schema.safeParse(file);
  if (parsed.success) return parsed.data;
  throw new DataError('malformed-gazetteer', `Lexicon: ${name} is malformed: ${parsed.error.message}`, { name });
};

const typeOf = (id: string): EntityType => {
  const kind = id.slice(0, id.indexOf(':'));
  return kind === 'body' ? 'organisation' : (kind as EntityType);
};

interface Node {
  next: Map<string, Node> | null;
  entries: { readonly pieces: readonly string[]; readonly surface: Surface }[] | null;
}

const newNode = (): Node => ({ next: null, entries: null });

/** No known name has a longer word. */
const LONGEST_WORD = 60;

/** Lower is better where one phrase is called so by several actors. */
const RANK: Readonly<Record<SurfaceRole, number>> = { name: 0, seat: 1, demonym: 2, national: 2 };

/** "American" is of the United States before it is of the Northern Mariana Islands. */
const rankOf = ({ role, actor }: Surface): number =>
  RANK[role] * 2 + (role !== 'name' && actor.type !== 'state' ? 1 : 0);

interface StateEntry {
  readonly actor: KnownActor;
  readonly nationals: readonly string[];
  /** The capital as a place on the map, where it is not called like its state. */
  readonly capital: KnownActor | null;
}

const slug = (name: string): string =>
  foldMarks(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const stateEntries = (file: unknown): StateEntry[] =>
  decode(statesSchema, file, 'states.json').states.map((state) => {
    const [capital] = state.capitals;
    const capitalId =
      capital === undefined
        ? null
        : `place:${slug(capital)}-${state.id.slice(state.id.indexOf(':') + 1).toLowerCase()}`;
    return {
      actor: {
        id: state.id,
        name: state.name,
        type: typeOf(state.id),
        names: [...new Set([state.name, ...state.names])],
        demonyms: [...new Set([...state.demonyms, ...state.nationals])],
        seats: state.seats,
        of: null,
        capital: capitalId,
        members: [],
        serves: [],
        medium: false,
      },
      nationals: state.nationals.filter((name) => !state.demonyms.includes(name)),
      capital:
        capital === undefined || capitalId === null
          ? null
          : {
              id: capitalId,
              name: capital,
              type: 'place',
              names: state.capitals,
              demonyms: [],
              seats: [],
              of: state.id,
              capital: null,
              members: [],
              serves: [],
              medium: false,
            },
    };
  });

const otherActors = (file: unknown, name: string, medium: boolean): KnownActor[] =>
  decode(actorsSchema, file, name).actors.map((actor) => ({
    ...actor,
    type: actor.type ?? typeOf(actor.id),
    names: [...new Set([actor.name, ...actor.names])],
    capital: null,
    medium,
  }));

/** The files of the gazetteer; tests may pass their own. */
export interface GazetteerFiles {
  readonly states: unknown;
  readonly bodies: unknown;
  readonly blocs: unknown;
  readonly groups: unknown;
  readonly media: unknown;
  readonly places: unknown;
}

const FILES: GazetteerFiles = {
  states: statesFile,
  bodies: bodiesFile,
  blocs: blocsFile,
  groups: groupsFile,
  media: mediaFile,
  places: placesFile,
};

/**
 * Checks and indexes the known actors. Throws `DataError` when a file is malformed, an id stands twice, `of` or
 * `members` name nobody, or two serve a state as the same.
 */
export const loadGazetteer = (files: GazetteerFiles = FILES): Gazetteer => {
  const actors = new Map<string, KnownActor>();
  const root = newNode();

  const add = (actor: KnownActor): void => {
    if (actors.has(actor.id)) {
      throw new DataError('duplicate-actor', `Lexicon: actor "${actor.id}" stands twice. Remove one.`, {
        id: actor.id,
      });
    }
    actors.set(actor.id, actor);
  };
  const index = (phrase: string, surface: Surface): void => {
    // No mention holds its article: "the West" is found as "West".
    const pieces = splitPieces(phrase.replace(/^the /, ''));
    let node = root;
    for (const piece of pieces) {
      node.next ??= new Map();
      const key = piece.toLowerCase();
      let following = node.next.get(key);
      if (following === undefined) {
        following = newNode();
        node.next.set(key, following);
      }
      node = following;
    }
    node.entries ??= [];
    if (
      !node.entries.some((entry) => entry.surface.actor.id === surface.actor.id && entry.surface.role === surface.role)
    ) {
      node.entries.push({ pieces, surface });
    }
  };

  for (const { actor, nationals, capital } of stateEntries(files.states)) {
    add(actor);
    for (const name of actor.names) index(name, { actor, role: 'name' });
    for (const name of actor.demonyms) index(name, { actor, role: nationals.includes(name) ? 'national' : 'demonym' });
    for (const name of actor.seats) index(name, { actor, role: 'seat' });
    if (capital === null) continue;
    add(capital);
    for (const name of capital.names) index(name, { actor: capital, role: 'name' });
  }
  const others = [
    ...otherActors(files.bodies, 'bodies.json', false),
    ...otherActors(files.blocs, 'blocs.json', false),
    ...otherActors(files.groups, 'groups.json', false),
    ...otherActors(files.media, 'media.json', true),
    ...otherActors(files.places, 'places.json', false),
  ];
  for (const actor of others) {
    add(actor);
    for (const name of actor.names) index(name, { actor, role: 'name' });
    for (const name of actor.demonyms) index(name, { actor, role: 'demonym' });
    for (const name of actor.seats) index(name, { actor, role: 'seat' });
  }
  for (const actor of actors.values()) {
    for (const id of [...(actor.of === null ? [] : [actor.of]), ...actor.members]) {
      if (!actors.has(id)) {
        throw new DataError('unknown-actor', `Lexicon: "${actor.id}" names "${id}", which is not in the gazetteer.`, {
          id,
        });
      }
    }
  }

  const serving = new Map<string, string>();
  for (const { id, of, serves } of actors.values()) {
    for (const kind of serves) {
      const other = serving.get(`${of ?? ''} ${kind}`);
      if (of === null || other !== undefined) {
        throw new DataError(
          'unknown-service',
          `Lexicon: "${id}" serves as "${kind}", but belongs to nobody or stands beside "${other ?? ''}".`,
          { id, kind },
        );
      }
      serving.set(`${of} ${kind}`, id);
    }
  }

  const match = (forms: readonly string[], from: number): GazetteerMatch | null => {
    let node: Node | undefined = root;
    let best: GazetteerMatch | null = null;
    const seen: string[] = [];
    for (let at = from; at < forms.length && node !== undefined; at += 1) {
      const form = forms[at] ?? '';
      if (form.length > LONGEST_WORD) break;
      for (const piece of splitPieces(form)) {
        node = node?.next?.get(piece.toLowerCase());
        if (node === undefined) break;
        seen.push(piece);
      }
      if (node === undefined || node.entries === null) continue;
      const fitting = node.entries.filter((entry) => fitsCase(entry.pieces, seen));
      if (fitting.length === 0) continue;
      const surfaces = fitting.map((entry) => entry.surface).sort((a, b) => rankOf(a) - rankOf(b));
      best = { from, to: at + 1, surfaces };
    }
    return best;
  };

  const find = (phrase: string): readonly Surface[] => {
    const found = match([phrase], 0);
    return found?.surfaces ?? [];
  };

  return { actors, match, find, serving: (state, kind) => serving.get(`${state} ${kind}`) ?? null };
};
