import { InputError } from '../lib/model/errors.ts';

/** What `parse` reads of a command's options. Throws `InputError` "bad-option" where they are not those that it knows. */
export const parseOptions = <T>(command: string, parse: () => T): T => {
  try {
    return parse();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError('bad-option', `entente ${command}: ${reason}`, {}, error);
  }
};
