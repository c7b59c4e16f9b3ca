import { DataError } from '../model/errors.ts';

/** Grows while bytes are written to it. Numbers are little-endian. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 16);
  private length = 0;

  byte(value: number): void {
    this.reserve(1);
    this.bytes[this.length] = value;
    this.length += 1;
  }

  uint32(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.byte((value >>> shift) & 0xff);
  }

  /** A whole number from 0 to 2³² - 1, seven bits a byte, the lowest first. */
  varint(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.byte((rest & 0x7f) | 0x80);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  raw(values: Uint8Array): void {
    this.reserve(values.length);
    this.bytes.set(values, this.length);
    this.length += values.length;
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private reserve(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + count));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
}

/** Reads what `ByteWriter` wrote. @throws DataError when the bytes end too early. */
export class ByteReader {
  private readonly bytes: Uint8Array;
  private place = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get left(): number {
    return this.bytes.length - this.place;
  }

  byte(): number {
    if (this.place >= this.bytes.length) this.fail();
    const value = this.bytes[this.place] as number;
    this.place += 1;
    return value;
  }

  uint32(): number {
    let value = 0;
    for (let factor = 1; factor < 2 ** 32; factor *= 256) value += this.byte() * factor;
    return value;
  }

  varint(): number {
    let value = 0;
    for (let factor = 1; factor < 2 ** 35; factor *= 128) {
      const part = this.byte();
      value += (part & 0x7f) * factor;
      if (part < 0x80) return value;
    }
    throw new DataError('model-number', 'A number in the model file is too long.', { at: this.place });
  }

  raw(count: number): Uint8Array {
    if (count > this.left) this.fail();
    const values = this.bytes.subarray(this.place, this.place + count);
    this.place += count;
    return values;
  }

  private fail(): never {
    throw new DataError('model-truncated', 'The model file ends too early.', { bytes: this.bytes.length });
  }
}
