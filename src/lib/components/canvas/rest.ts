/** So long nothing may have moved for the picture to be at rest. */
const REST_MS = 140;
/** Where drawing is slow, moves come further apart: rest is so many times as long as the time between the last two. */
const PATIENCE = 2.5;
const MOST_MS = 1_500;

/** Tells when the camera or a node moves and when all is at rest again, a moment after the last move was drawn. */
export class Rest {
  #timer: ReturnType<typeof setTimeout> | null = null;
  #last = 0;
  #waitMs = REST_MS;
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
    const now = performance.now();
    const isFirst = this.#timer === null;
    this.#waitMs = isFirst ? REST_MS : Math.min(MOST_MS, Math.max(REST_MS, PATIENCE * (now - this.#last)));
    this.#last = now;
    this.#wait();
    if (isFirst) this.#onMove();
  }

  /** What moved has been drawn. */
  drawn(): void {
    if (this.#timer !== null) this.#wait();
  }

  /** All is at rest from now on, without waiting. */
  settle(): void {
    this.stop();
    this.#onRest();
  }

  /** Nothing is told any more. */
  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #wait(): void {
    this.stop();
    this.#timer = setTimeout(() => this.settle(), this.#waitMs);
  }
}
