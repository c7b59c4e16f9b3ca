import type { Mention, Office } from '../../model/mention.ts';
import type { ActorNumber } from './cast.ts';
import { isFormer, isIndefinite } from './nominals.ts';
import type { OfficeQuery, OfficeRegister } from './offices.ts';
import { findOpenBody } from './open-offices.ts';
import type { Reading } from './reading.ts';
import { chunkOf, clauseOf, lookBack, placeOf } from './reading.ts';

/** Sentences back to the last mention of an office's bearer that beats who was named first. */
const WINDOW = 8;

/** What an office is of. Nobody leads a person: such an owner was misread. */
const findBodyOf = (reading: Reading, number: number, person: ActorNumber, office: Office): ActorNumber | null => {
  const { of, relation } = office;
  if (of === null) return findOpenBody(reading, number, person, office);
  const [actor] = reading.actorsOf(of);
  if (actor === undefined) return null;
  return relation === 'leads' && reading.cast.actors[actor]?.type === 'person' ? null : actor;
};

/** Enters into the register what a mention says of its person. */
export const noteOffices = (reading: Reading, number: number, actor: ActorNumber): void => {
  const mention = reading.mentions[number];
  if (reading.cast.actors[actor]?.type !== 'person') return;
  for (const office of mention?.offices ?? []) {
    if (!mention) continue;
    reading.offices.add({
      actor,
      office: office.id,
      relation: office.relation,
      body: office.body,
      department: office.department,
      of: findBodyOf(reading, number, actor, office),
      former: isFormer(reading, mention, office),
      mention: number,
    });
  }
};

const toQuery = (reading: Reading, mention: Mention, office: Office): OfficeQuery | null => {
  const of = office.of === null ? null : (reading.actorsOf(office.of)[0] ?? null);
  // "Its president": whose is not known, so neither is who.
  if (office.of !== null && of === null) return null;
  return {
    office: office.id,
    relation: office.relation,
    body: office.body,
    department: office.department,
    of,
    former: isFormer(reading, mention, office),
    gender: mention.gender,
  };
};

/** Persons who stand beside the description as arguments of the same verb: they are others. */
const findBesides = (
  reading: Reading,
  number: number,
  candidates: readonly ActorNumber[],
): ReadonlySet<ActorNumber> => {
  const mention = reading.mentions[number];
  const place = placeOf(reading, number);
  const beside = new Set<ActorNumber>();
  if (!mention || place.clause === -1 || !place.direct) return beside;
  for (const trace of lookBack(reading, mention.sentence, 0)) {
    if (trace.place.clause !== place.clause || !trace.place.direct) continue;
    for (const actor of trace.actors) if (candidates.includes(actor)) beside.add(actor);
  }
  return beside;
};

/** Whether a person is known to serve others than the body that a description names. */
const isOfOther = ({ identities, cast }: Reading, actor: ActorNumber, of: ActorNumber | null): boolean => {
  const known = of === null ? null : (cast.actors[of]?.known ?? null);
  const identity = identities.get(actor);
  return known !== null && identity !== undefined && identity.holder.held.every((tenure) => tenure.of !== known);
};

const findInRegister = (reading: Reading, number: number, mention: Mention, register: OfficeRegister) => {
  for (const office of mention.offices) {
    const query = toQuery(reading, mention, office);
    if (!query) continue;
    const all = register.find(query).filter((actor) => !isOfOther(reading, actor, query.of));
    const besides = findBesides(reading, number, all);
    const candidates = all.filter((actor) => !besides.has(actor));
    if (candidates.length === 1) return candidates[0] ?? null;
    for (const trace of lookBack(reading, mention.sentence, WINDOW)) {
      const actor = trace.actors.find((one) => candidates.includes(one));
      if (actor !== undefined) return actor;
    }
    if (candidates[0] !== undefined) return candidates[0];
  }
  return null;
};

/**
 * [EN22] The person in the document who bears the office that a description names, named before or after; where the text
 * says it of nobody, the one who is known to hold it; or null.
 */
export const findOfficeHolder = (reading: Reading, number: number): ActorNumber | null => {
  const mention = reading.mentions[number];
  if (!mention || isIndefinite(reading, mention)) return null;
  return (
    findInRegister(reading, number, mention, reading.offices) ??
    findInRegister(reading, number, mention, reading.knownOffices.held) ??
    // Undated, a text may be of any time.
    (reading.year === null || mention.offices.some((office) => isFormer(reading, mention, office))
      ? findInRegister(reading, number, mention, reading.knownOffices.before)
      : null)
  );
};

/** Sentences back that a description without a bearer looks for one. */
const NEAR = 1;

/**
 * [EN24] Whom a description means whose office nobody is said to bear: news that has named Scholz goes on with "the German
 * chancellor". It is the one person named in this sentence or the one before, other than the other arguments of the verb,
 * of whom no office is told, not even a title; the subject where there are two.
 */
export const findNewHolder = (reading: Reading, number: number): ActorNumber | null => {
  const mention = reading.mentions[number];
  const office = mention?.offices[0];
  if (!mention || mention.offices.length !== 1 || office?.relation !== 'leads' || office.of === null) return null;
  if (isIndefinite(reading, mention) || isFormer(reading, mention, office) || !isUnnamedPerson(reading, number))
    return null;
  const candidates = new Map<ActorNumber, boolean>();
  for (const trace of lookBack(reading, mention.sentence, NEAR)) {
    const [actor, other] = trace.actors;
    const found = reading.cast.actors[actor ?? -1];
    if (actor === undefined || other !== undefined || found?.type !== 'person') continue;
    if (found.gender !== null && mention.gender !== null && found.gender !== mention.gender) continue;
    if (reading.offices.of(actor).length > 0 || reading.identities.get(actor)?.certain === true) continue;
    candidates.set(actor, (candidates.get(actor) ?? false) || trace.place.role === 'subject');
  }
  for (const actor of findBesides(reading, number, [...candidates.keys()])) candidates.delete(actor);
  const subjects = [...candidates].filter(([, isSubject]) => isSubject);
  const pool = candidates.size === 1 ? [...candidates] : subjects;
  return pool.length === 1 ? (pool[0]?.[0] ?? null) : null;
};

const FUTURE = /^(?:next|future|potential|would-be)$/i;

/**
 * [EN23] Whether a description is of a person whom the text leaves unnamed: one person with an office of a body that is
 * known, who does something; nobody to whom something is done, no predicate ("he is a US official").
 */
export const isUnnamedPerson = (reading: Reading, number: number): boolean => {
  const mention = reading.mentions[number];
  if (!mention || mention.type !== 'person' || mention.plural || mention.form !== 'nominal') return false;
  if (!mention.offices.some(({ of }) => of !== null && reading.actorsOf(of).length > 0)) return false;
  const tokens = reading.sentences[mention.sentence]?.tokens ?? [];
  if (tokens.slice(Math.max(0, mention.from - 1), mention.head).some(({ form }) => FUTURE.test(form))) return false;
  const chunk = reading.sentences[mention.sentence]?.chunks[chunkOf(reading, mention)];
  if ((chunk?.apposition ?? null) !== null) return false;
  const { role, direct, clause } = placeOf(reading, number);
  if (role !== 'object') return role === 'subject';
  // "China summoned the Japanese ambassador", not "Poland recalled its ambassador" or "is an ambassador".
  const verb = tokens[clauseOf(reading, mention.sentence, clause)?.verb ?? -1];
  const isOfOther = mention.offices.some(({ of }) => of !== null && reading.mentions[of]?.form !== 'pronoun');
  return direct && isOfOther && !/^(?:be|become|remain|call|name)$/.test(verb?.lemma ?? 'be');
};
