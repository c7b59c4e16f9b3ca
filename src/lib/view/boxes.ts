/** An upright rectangle on the sheet, y downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const boxesMeet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const boxHolds = (box: Box, x: number, y: number): boolean =>
  x > box.left && x < box.right && y > box.top && y < box.bottom;

/** Boxes by grid cell, so that asking who stands in the way takes the same time however many there are. */
export class BoxIndex {
  readonly #cell: number;
  readonly #cells = new Map<number, Box[]>();

  constructor(cell: number) {
    this.#cell = cell;
  }

  #forEachCell(box: Box, visit: (key: number) => boolean): boolean {
    const [left, right] = [Math.floor(box.left / this.#cell), Math.floor(box.right / this.#cell)];
    const [top, bottom] = [Math.floor(box.top / this.#cell), Math.floor(box.bottom / this.#cell)];
    for (let column = left; column <= right; column += 1) {
      for (let row = top; row <= bottom; row += 1) {
        if (visit(column * 65_536 + row)) return true;
      }
    }
    return false;
  }

  add(box: Box): void {
    this.#forEachCell(box, (key) => {
      const members = this.#cells.get(key);
      if (members) members.push(box);
      else this.#cells.set(key, [box]);
      return false;
    });
  }

  /** Whether any box meets this one, but for those that do not count. */
  meets(box: Box, counts: (other: Box) => boolean = () => true): boolean {
    return this.#forEachCell(box, (key) => {
      for (const other of this.#cells.get(key) ?? []) if (boxesMeet(other, box) && counts(other)) return true;
      return false;
    });
  }
}

/** Points by grid cell, each with the number of the line it is on. */
export class PointIndex {
  readonly #cell: number;
  readonly #cells = new Map<number, { readonly x: number; readonly y: number; readonly line: number }[]>();

  constructor(cell: number) {
    this.#cell = cell;
  }

  add(x: number, y: number, line: number): void {
    const key = Math.floor(x / this.#cell) * 65_536 + Math.floor(y / this.#cell);
    const members = this.#cells.get(key);
    if (members) members.push({ x, y, line });
    else this.#cells.set(key, [{ x, y, line }]);
  }

  /** How many points a box holds, and of how many lines. */
  count(box: Box): { readonly points: number; readonly lines: number } {
    const lines = this.linesIn(box);
    return { points: lines.length, lines: new Set(lines).size };
  }

  /** Numbers of the lines whose points a box holds, once for each point. */
  linesIn(box: Box): readonly number[] {
    const lines: number[] = [];
    for (let column = Math.floor(box.left / this.#cell); column <= Math.floor(box.right / this.#cell); column += 1) {
      for (let row = Math.floor(box.top / this.#cell); row <= Math.floor(box.bottom / this.#cell); row += 1) {
        for (const { x, y, line } of this.#cells.get(column * 65_536 + row) ?? []) {
          if (boxHolds(box, x, y)) lines.push(line);
        }
      }
    }
    return lines;
  }
}
