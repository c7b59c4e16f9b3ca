import type { Lexicon } from '../../lexicon/lexicon.ts';
import { remember } from './remember.ts';

/** Whether a word by itself is a name, however the tagger reads it ("Trump" and "Pyongyang" at the beginning of a sentence). */
export type NameTest = (form: string) => boolean;

/** Names of leaders, states, their seats and bodies, one word each. */
export const buildNameTest = ({ gazetteer, names }: Lexicon): NameTest =>
  remember(
    (form: string): boolean =>
      names.isLeader(form) || gazetteer.find(form).some(({ role }) => role === 'name' || role === 'seat'),
  );
