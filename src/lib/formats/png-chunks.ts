const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

/** Check sum of PNG chunks. Source: PNG specification, annex D. */
export const crc32 = (bytes: Uint8Array): number => {
  let c = 0xffffffff;
  for (const byte of bytes) c = ((CRC_TABLE[(c ^ byte) & 255] ?? 0) ^ (c >>> 8)) >>> 0;
  return (c ^ 0xffffffff) >>> 0;
};

const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i += 1) bytes[4 + i] = type.charCodeAt(i);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
};

const TRUE_COLOUR = 2;
const METRE = 1;

/**
 * A PNG file of opaque pixels from its compressed rows: `compressed` is the zlib stream of all rows, each with its filter
 * byte before three bytes a pixel.
 */
export const assemblePng = (
  width: number,
  height: number,
  dotsPerInch: number,
  compressed: readonly Uint8Array[],
): Uint8Array<ArrayBuffer> => {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header[8] = 8;
  header[9] = TRUE_COLOUR;
  const density = new Uint8Array(9);
  const perMetre = Math.round(dotsPerInch / 0.0254);
  new DataView(density.buffer).setUint32(0, perMetre);
  new DataView(density.buffer).setUint32(4, perMetre);
  density[8] = METRE;
  const parts = [
    SIGNATURE,
    chunk('IHDR', header),
    chunk('pHYs', density),
    ...compressed.map((data) => chunk('IDAT', data)),
    chunk('IEND', new Uint8Array(0)),
  ];
  const file = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
};
