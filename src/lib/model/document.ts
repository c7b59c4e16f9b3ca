/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

/** A text as it was read, before anything is understood. The text is never changed; every span points into it. */
export interface Document {
  readonly id: string;
  readonly text: string;
  /** Day of publication where it is known from outside the text. */
  readonly date: IsoDate | null;
  readonly title: string | null;
  /** Outlet. */
  readonly source: string | null;
  readonly url: string | null;
}
