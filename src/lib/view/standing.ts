/**
 * Tells when the picture stands: a promise that is kept once nothing moves any more, and a new one as soon as something
 * does again. Several things may move at once: a file that is being read, a layout, a camera.
 */
export class Standing {
  #moving = 0;
  #promise: Promise<void>;
  #resolve: (() => void) | null = null;

  constructor() {
    this.#promise = this.#open();
  }

  get promise(): Promise<void> {
    return this.#promise;
  }

  /** Something begins to move. Call what this gives when it stands; once more does no harm. */
  begin(): () => void {
    if (!this.#resolve) this.#promise = this.#open();
    this.#moving += 1;
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      this.#moving -= 1;
      if (this.#moving > 0) return;
      this.#resolve?.();
      this.#resolve = null;
    };
  }

  #open(): Promise<void> {
    return new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }
}
