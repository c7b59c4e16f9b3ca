/** Tells when the picture stands: a promise that is kept until something moves again, and a new one from then on. */
export class Standing {
  #promise: Promise<void>;
  #resolve: (() => void) | null = null;

  constructor() {
    this.#promise = this.#open();
  }

  get promise(): Promise<void> {
    return this.#promise;
  }

  /** Something begins to move. */
  begin(): void {
    if (!this.#resolve) this.#promise = this.#open();
  }

  /** All stands. */
  end(): void {
    this.#resolve?.();
    this.#resolve = null;
  }

  #open(): Promise<void> {
    return new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }
}
