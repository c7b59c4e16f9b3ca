import en from 'zod/v4/locales/en.js';
import { z } from 'zod/mini';
import { InputError } from '../model/errors.ts';

// zod's small form has no words for faults of its own.
z.config(en());

/** `["mentions", 2, "start"]` → `mentions[2].start`, after `base`. */
const toPath = (base: string, path: readonly PropertyKey[]): string => {
  let text = base;
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else text += text === '' ? String(part) : `.${String(part)}`;
  }
  return text;
};

/** Deepest first issue of a union, so that the message names the field and not only the union. */
const findDeepest = (issue: z.core.$ZodIssue): { path: readonly PropertyKey[]; message: string } => {
  if (issue.code !== 'invalid_union') return issue;
  const inner = issue.errors.flat()[0];
  if (!inner) return issue;
  const deepest = findDeepest(inner);
  return { path: [...issue.path, ...deepest.path], message: deepest.message };
};

/**
 * Checks a value from outside and gives it back typed. `where` names the file, `base` the place of the value in it.
 * Throws `InputError` with the place and the first fault.
 */
export const checkInput = <T>(
  schema: z.ZodMiniType<T>,
  value: unknown,
  where: string,
  base: string,
  code: string,
): T => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  const { path, message } = first ? findDeepest(first) : { path: [], message: 'malformed' };
  const place = toPath(base, path);
  throw new InputError(code, `${where}: ${place || 'the outermost value'}: ${message}. Correct the file.`, { place });
};
