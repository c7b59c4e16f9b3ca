import type { Actor } from './reading.ts';
import type { Finding } from './candidate.ts';
import type { End } from './ends.ts';
import type { SentenceView } from './sentence-view.ts';

const toEnds = ({ number, mention, entities }: Actor): End[] =>
  entities.map((entity) => ({
    entity,
    span: { start: mention.start, end: mention.end },
    kind: 'direct',
    pronoun: mention.form === 'pronoun',
    mention: number,
  }));

const fact = (subject: End, predicate: string, object: End, from: number, to: number): Finding => ({
  subject,
  object,
  predicate,
  modality: 'happened',
  accordingTo: null,
  loose: false,
  from,
  to,
  clause: null,
  kind: 'structure',
});

/** Token number of the token that holds a place of the text, -1 for none. */
const tokenAt = (view: SentenceView, start: number): number =>
  view.tokens.findIndex((token) => token.start <= start && start < token.end);

/** [ST10] What titles and appositions say: "UN chief Guterres" leads the UN. */
const findOffices = (view: SentenceView): Finding[] =>
  view.actors.flatMap((actor) =>
    actor.mention.offices.flatMap((office) => {
      const of = view.actors.find(({ number }) => number === office.of);
      const [from, last] = [tokenAt(view, office.start), tokenAt(view, office.end - 1)];
      if (!of || from === -1 || last === -1) return [];
      return toEnds(actor).flatMap((subject) =>
        toEnds(of)
          .filter((object) => object.entity.id !== subject.entity.id)
          .map((object) => fact(subject, office.relation, object, from, last + 1)),
      );
    }),
  );

/** [ST11] A ministry, an army, a court belongs to whoever owns it in the text: "Kyiv's foreign ministry". */
const findOwners = (view: SentenceView): Finding[] =>
  view.actors.flatMap((actor) => {
    const { mention } = actor;
    const owner = view.actors.find(({ number }) => number === mention.owner);
    if (!owner || !['organisation', 'force', 'place'].includes(mention.type)) return [];
    return toEnds(actor).flatMap((subject) =>
      toEnds(owner)
        .filter((object) => object.entity.id !== subject.entity.id)
        .map((object) => fact(subject, 'part of', object, mention.head, mention.head + 1)),
    );
  });

/** The standing facts that a sentence states without a verb. */
export const findInStructure = (view: SentenceView): Finding[] => [...findOffices(view), ...findOwners(view)];
