/** A line at the foot of the page. `error` stays until it is closed. */
export interface Notice {
  readonly id: number;
  readonly tone: 'done' | 'error';
  readonly text: string;
  /** What can be done about it at once. */
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

const DONE_MS = 8000;

/** What the page has to tell: shown at its foot and read out by screen readers. */
export class NoticesState {
  list: readonly Notice[] = $state.raw([]);
  /** What the live region says. */
  spoken = $state('');
  #count = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;

  /** Says something without showing it. */
  say(text: string): void {
    // A region that is given the same words again stays silent; a no-break space makes them new.
    this.spoken = text === this.spoken ? `${text}\u00A0` : text;
  }

  /** Something was done. The line goes by itself; an earlier one of its kind goes at once. */
  done(text: string, action: Notice['action'] = null): void {
    this.#add({ tone: 'done', text, action });
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.dismissDone(), DONE_MS);
  }

  /** Something failed: what and where, with what to do. */
  fail(text: string, action: Notice['action'] = null): void {
    this.#add({ tone: 'error', text, action });
  }

  dismiss(id: number): void {
    this.list = this.list.filter((notice) => notice.id !== id);
  }

  dismissDone(): void {
    this.list = this.list.filter(({ tone }) => tone !== 'done');
  }

  #add(notice: Omit<Notice, 'id'>): void {
    this.#count += 1;
    const kept = this.list.filter(({ tone, text }) => tone === 'error' && text !== notice.text);
    this.list = [...kept, { ...notice, id: this.#count }];
    this.say(notice.text);
  }
}
