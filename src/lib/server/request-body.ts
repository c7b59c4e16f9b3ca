import { InputError } from '../model/errors.ts';

/** The JSON value in a request's body. Throws `InputError` when it is none. */
export const parseBody = async (request: Request): Promise<unknown> => {
  const text = await request.text();
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError('malformed-json', `Request: the body is no JSON: ${reason}. Send one JSON object.`, {}, error);
  }
};
