import type { EntityType } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import type { Place } from './grammar.ts';
import type { Gender } from './person-aliases.ts';

/** Number of an actor in the cast. */
export type ActorNumber = number;

/** One actor while the document is being read. */
export interface Actor {
  readonly number: ActorNumber;
  readonly type: EntityType;
  readonly known: string | null;
  readonly gender: Gender;
  /** Words for its kind, where the owner makes the name: "Foreign Ministry" of Ukraine. */
  readonly body: string | null;
  /** Name that tells it from another of the same name: "previous BRICS summit". */
  readonly label: string | null;
  of: ActorNumber | null;
}

/** One resolved mention, as coreference looks back at it. */
export interface Trace {
  readonly mention: number;
  readonly actors: readonly ActorNumber[];
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly place: Place;
  readonly isPronoun: boolean;
  readonly adjectival: boolean;
}

/** What is known of an actor when it comes on stage. */
export interface Entrance {
  readonly type: EntityType;
  readonly known?: string | null;
  readonly gender?: Gender;
  readonly body?: string | null;
  readonly label?: string | null;
  readonly of?: ActorNumber | null;
}

/** Who has been met so far, and where. */
export interface Cast {
  readonly actors: readonly Actor[];
  /** Resolved mentions in the order of reading. */
  readonly traces: readonly Trace[];
  readonly enter: (entrance: Entrance) => Actor;
  /** The actor of a known identifier, if met. */
  readonly findKnown: (known: string) => Actor | undefined;
  /** Says that a mention stands for these actors. */
  readonly note: (number: number, mention: Mention, place: Place, actors: readonly ActorNumber[]) => void;
}

/** An empty cast. */
export const buildCast = (): Cast => {
  const actors: Actor[] = [];
  const traces: Trace[] = [];
  const known = new Map<string, Actor>();
  return {
    actors,
    traces,
    enter: ({ type, known: id = null, gender = null, body = null, label = null, of = null }) => {
      const actor: Actor = { number: actors.length, type, known: id, gender, body, label, of };
      actors.push(actor);
      if (id !== null && !known.has(id)) known.set(id, actor);
      return actor;
    },
    findKnown: (id) => known.get(id),
    note: (number, mention, place, found) => {
      if (found.length === 0) return;
      traces.push({
        mention: number,
        actors: found,
        sentence: mention.sentence,
        from: mention.from,
        to: mention.to,
        place,
        isPronoun: mention.form === 'pronoun',
        adjectival: mention.adjectival,
      });
    },
  };
};
