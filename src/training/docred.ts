import type { NameType } from '../lib/pipeline/3-mentions/names-model/labels.ts';
import type { GoldText } from './names-gold.ts';
import { withoutOverlaps } from './names-gold.ts';

interface DocredMention {
  readonly sent_id: number;
  readonly pos: readonly [number, number];
  readonly type: string;
}

interface DocredArticle {
  readonly title: string;
  readonly sents: readonly (readonly string[])[];
  readonly vertexSet: readonly (readonly DocredMention[])[];
}

const TYPES: Readonly<Record<string, NameType>> = { PER: 'PER', ORG: 'ORG', LOC: 'LOC', MISC: 'MISC' };

/**
 * Reads a file of Re-DocRED (JSON: articles with typed mentions). Times and numbers are left out. `isDemonym` tells
 * of one word whether it is an adjective of a country or its people: the source calls them LOC, here they are MISC.
 */
export const readDocred = (content: string, isDemonym: (word: string) => boolean): GoldText[] =>
  (JSON.parse(content) as DocredArticle[]).map(({ title, sents, vertexSet }) => {
    const mentions = vertexSet.flat();
    return {
      id: title,
      hasMisc: true,
      sentences: sents.map((forms, number) => ({
        forms,
        names: withoutOverlaps(
          mentions.flatMap(({ sent_id, pos: [from, to], type }) => {
            const own = TYPES[type];
            if (sent_id !== number || own === undefined) return [];
            const isPeople = own === 'LOC' && to - from === 1 && isDemonym(forms[from] ?? '');
            return [{ from, to, type: isPeople ? ('MISC' as const) : own }];
          }),
        ),
      })),
    };
  });
