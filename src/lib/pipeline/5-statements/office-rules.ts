import type { Entity } from '../../model/entity.ts';
import type { Office } from '../../model/mention.ts';
import type { Finding } from './candidate.ts';
import type { End } from './ends.ts';
import { possessorsOf } from './ends.ts';
import { toEnds, toFact, tokenAt } from './facts.ts';
import { borrowEnd } from './fill-ends.ts';
import type { Actor, Index } from './reading.ts';
import type { SentenceView } from './sentence-view.ts';

/** The ministry of a state that the text speaks of, for "Saudi foreign minister". */
const ministryOf = ({ entities }: Index, state: Entity, { department }: Office): Entity | undefined =>
  department === null
    ? undefined
    : [...entities.values()].find(
        ({ type, of, name }) =>
          type === 'organisation' && of === state.id && name.toLowerCase().includes(department.toLowerCase()),
      );

/** What an office is an office of, by the words or, for "President Putin", by what the stage before found. */
const bodiesOf = (view: SentenceView, index: Index, actor: Actor, office: Office): End[] => {
  const of = view.actors.find(({ number }) => number === office.of);
  const body = index.reading.resolution.officeBodies.get(actor.number)?.[actor.mention.offices.indexOf(office)];
  const meant = index.entities.get(body ?? '');
  const borrowed = meant ? borrowEnd(index, meant, view.number, actor.mention.start) : null;
  const ends = of ? toEnds(of) : borrowed ? [borrowed] : [];
  if (office.body !== 'ministry') return ends;
  return ends.map((end) => {
    const ministry = end.entity.type === 'state' ? ministryOf(index, end.entity, office) : undefined;
    return (ministry && borrowEnd(index, ministry, view.number, actor.mention.start)) ?? end;
  });
};

/** A minister leads a ministry; of a state whose ministry goes unnamed he is a part and not the head. */
const relationTo = ({ relation, body }: Office, { entity }: End): string =>
  body === 'ministry' && entity.type === 'state' && relation === 'leads' ? 'part of' : relation;

/** [ST10] What titles and appositions say: "UN chief Guterres" leads the UN; a minister leads his ministry, if it is named. */
const findOffices = (view: SentenceView, index: Index): Finding[] =>
  view.actors.flatMap((actor) =>
    actor.mention.offices.flatMap((office) => {
      const [from, last] = [tokenAt(view, office.start), tokenAt(view, office.end - 1)];
      if (from === -1 || last === -1) return [];
      // "A Lebanese lawyer" speaks for whoever hired him.
      const bodies = bodiesOf(view, index, actor, office).filter(
        ({ entity }) => office.body !== 'person' || entity.type !== 'state',
      );
      return toEnds(actor).flatMap((subject) =>
        bodies
          .filter(({ entity }) => entity.id !== subject.entity.id)
          .map((object) => toFact(subject, relationTo(office, object), object, from, last + 1)),
      );
    }),
  );

const OWNED: ReadonlySet<string> = new Set(['organisation', 'force', 'place']);

/** Whom a ministry, an army or a region belongs to: its owner in the words, a minister's state in his place. */
const ownersOf = (view: SentenceView, index: Index, actor: Actor): End[] => {
  const { mention, entities } = actor;
  const [own] = entities;
  const named = view.actors.find(({ number }) => number === mention.owner);
  const chunk = view.chunkAt[mention.head] ?? -1;
  const owners = named ? toEnds(named) : possessorsOf(view, chunk, ['state', 'bloc', 'organisation']);
  if (view.chunks[chunk]?.head !== mention.head && !named) return [];
  const body = own?.of ? index.entities.get(own.of) : undefined;
  return owners.flatMap((owner) => {
    if (owner.entity.type !== 'person') return [owner];
    const end = body ? borrowEnd(index, body, view.number, mention.start) : null;
    return end ? [end] : [];
  });
};

/** The body whose name stands in a longer name: "UN Security Council", "Russian Far East". */
const holderOf = (view: SentenceView, index: Index, { mention, entities }: Actor): End | null => {
  const body = index.entities.get(entities[0]?.of ?? '');
  if (!body || mention.form !== 'name') return null;
  const words = ` ${mention.text.toLowerCase()} `;
  const names = [body.name, ...body.aliases].map((name) => name.toLowerCase().replace(/^the /, ''));
  // "Russian Far East": the adjective shares the name's stem.
  const stems = body.name.length > 5 ? [body.name.toLowerCase().slice(0, -1)] : [];
  const held =
    names.some((name) => words.includes(` ${name} `) && words.trim() !== name) ||
    stems.some((stem) => words.includes(` ${stem}`) && words.trim().includes(' '));
  return held ? borrowEnd(index, body, view.number, mention.start) : null;
};

/** [ST11] A ministry, an army, a court, a region belongs to whoever owns it: "Kyiv's foreign ministry". */
const findOwners = (view: SentenceView, index: Index): Finding[] =>
  view.actors.flatMap((actor) => {
    const { mention, entities } = actor;
    if (!OWNED.has(entities[0]?.type ?? '') || mention.form === 'pronoun' || mention.plural) return [];
    const owners = ownersOf(view, index, actor);
    const holder = owners.length > 0 ? null : holderOf(view, index, actor);
    return toEnds(actor).flatMap((subject) =>
      [...owners, ...(holder ? [holder] : [])]
        .filter(({ entity }) => entity.id !== subject.entity.id)
        .map((object) => toFact(subject, 'part of', object, mention.head, mention.head + 1)),
    );
  });

/** Offices and belonging, as far as a sentence states them by the way. */
export const findInOffices = (view: SentenceView, index: Index): Finding[] => [
  ...findOffices(view, index),
  ...findOwners(view, index),
];
