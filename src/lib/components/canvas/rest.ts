/** So long nothing may have moved for the picture to be at rest. */
const REST_MS = 140;

/** Tells when the camera or a node moves and when all is at rest again, a moment after the last move. */
export class Rest {
  #timer: ReturnType<typeof setTimeout> | null = null;
  readonly #onMove: () => void;
  readonly #onRest: () => void;

  constructor(onMove: () => void, onRest: () => void) {
    this.#onMove = onMove;
    this.#onRest = onRest;
  }

  get moving(): boolean {
    return this.#timer !== null;
  }

  /** Something moves. */
  move(): void {
    if (this.#timer === null) this.#onMove();
    else clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.settle(), REST_MS);
  }

  /** All is at rest from now on, without waiting. */
  settle(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#onRest();
  }

  /** Nothing is told any more. */
  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
