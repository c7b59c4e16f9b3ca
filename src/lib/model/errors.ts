/** Values that explain an error, safe to print. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | null>>;

abstract class EntenteError extends Error {
  readonly code: string;
  readonly details: ErrorDetails;

  constructor(code: string, message: string, details: ErrorDetails = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.details = details;
  }
}

/** The caller can fix it: a bad file, a bad line, a bad option. */
export class InputError extends EntenteError {
  override readonly name = 'InputError';
}

/** A file that ships with the product (ontology, lexicon, model) is wrong. */
export class DataError extends EntenteError {
  override readonly name = 'DataError';
}

/** The store cannot do what was asked. */
export class StoreError extends EntenteError {
  override readonly name = 'StoreError';
}
