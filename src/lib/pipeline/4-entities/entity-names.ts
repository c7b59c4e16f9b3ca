import type { Mention } from '../../model/mention.ts';
import type { Actor } from './cast.ts';
import { toBodyKind } from './body-key.ts';
import type { Knowledge } from './knowledge.ts';
import { isAcronym } from './name-key.ts';
import { toWrittenName } from './person-name.ts';

/** A way of calling an actor, with the number of its uses. */
export interface Alias {
  readonly text: string;
  readonly form: Mention['form'];
  readonly uses: number;
}

const toPlainText = (text: string): string =>
  text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^(?:the|a|an|his|her|its|their|our|my|whose) /i, '')
    .replace(/['’]s?$/, (end) => (end.length > 1 ? '' : end))
    .trim();

/** How an actor is called, most frequent first; words that differ in case only are one, as first written. */
export const countAliases = (mentions: readonly Mention[]): Alias[] => {
  const found = new Map<string, { text: string; form: Mention['form']; uses: number }>();
  for (const mention of mentions) {
    if (mention.form === 'pronoun' || mention.adjectival) continue;
    const text = mention.type === 'person' ? toWrittenName(toPlainText(mention.text)) : toPlainText(mention.text);
    if (text === '') continue;
    const key = text.toLowerCase();
    const alias = found.get(key);
    if (alias) alias.uses += 1;
    else found.set(key, { text, form: mention.form, uses: 1 });
  }
  return [...found.values()].sort((a, b) => b.uses - a.uses);
};

const wordCount = (text: string): number =>
  text.split(/[\s-]+/).filter((word) => word.replace(/\W/g, '').length > 1).length;

const pickBest = (aliases: readonly Alias[], rank: (alias: Alias) => readonly number[]): Alias | undefined => {
  const isBetter = (a: Alias, b: Alias): boolean => {
    const [x, y] = [rank(a), rank(b)];
    const at = x.findIndex((value, i) => value !== y[i]);
    return at !== -1 && (x[at] ?? 0) > (y[at] ?? 0);
  };
  return aliases.reduce<Alias | undefined>(
    (best, alias) => (best === undefined || isBetter(alias, best) ? alias : best),
    undefined,
  );
};

const capitalise = (text: string): string => text.replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());

/** "Ukrainian Foreign Ministry"; "Russian army": the owner's demonym, then the body as the text calls it. */
const toBodyName = (body: string, aliases: readonly Alias[], owner: string): string => {
  const kind = toBodyKind(body);
  const text = aliases[0]?.text ?? body;
  if (/^(?:ministry|department)$/.test(kind)) return `${owner} ${capitalise(body)}`;
  if (kind !== 'forces') return `${owner} ${body}`;
  // As the text has it, where it says whose ("ethnic Armenian forces").
  if (text.toLowerCase().includes(owner.toLowerCase())) return text.replace(/^[\d,.]+ /, '');
  const own = text.toLowerCase().split(' ').slice(-1)[0] ?? 'forces';
  return `${owner} ${body.replace(/forces$/, own)}`;
};

/** How the owner of an actor is called. */
export interface NamedOwner {
  /** "Ukrainian" for Ukraine, as the text has it where it does. */
  readonly adjective: string | null;
  readonly name: string;
}

const isOwned = (text: string, { adjective, name }: NamedOwner): boolean =>
  /['’]s? /.test(text) ||
  /\b(?:US|UN|EU|UK)\b/.test(text) ||
  (adjective !== null && text.includes(adjective)) ||
  text.includes(name);

/**
 * [EN50] The canonical name: the gazetteer's; for a person the longest full name in its most frequent spelling; for a part
 * of a state the owner's demonym and what it is; for others the longest name that is no acronym; else the description.
 */
export const chooseName = (
  actor: Actor,
  aliases: readonly Alias[],
  owner: NamedOwner | null,
  knowledge: Knowledge,
): string => {
  const known = actor.known === null ? null : knowledge(actor.known);
  if (known) return known.name;
  if (actor.body !== null && owner) return toBodyName(actor.body, aliases, owner.adjective ?? owner.name);
  const names = aliases.filter(({ form }) => form === 'name');
  const pool = names.length > 0 ? names : aliases;
  const best =
    actor.type === 'person'
      ? pickBest(pool, ({ text, uses }) => [wordCount(toWrittenName(text)), uses])
      : pickBest(pool, ({ text, uses }) => [
          isAcronym(text) ? 0 : 1,
          actor.type === 'event' ? 0 : wordCount(text),
          uses,
        ]);
  const text = best?.text ?? actor.body ?? actor.known ?? '';
  if (actor.type === 'person' && names.length === 0 && owner && !isOwned(text, owner))
    return `${owner.adjective ?? `${owner.name}'s`} ${text}`;
  return actor.type === 'person' ? toWrittenName(text) : text;
};
