import type { Surface } from '../view/draw-scene.ts';
import { drawScene } from '../view/draw-scene.ts';
import type { Scene } from '../view/scene-types.ts';
import { assemblePng } from './png-chunks.ts';

/** A 2-D canvas context that gives its pixels back, four bytes each. */
export interface PixelSurface extends Surface {
  getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
}

export interface PngOptions {
  /** Pixels for each CSS pixel of the scene: 1, 2, 4. */
  readonly scale: number;
  /**
   * A fresh canvas of so many pixels, never above 4,096 × 1,024, in the browser
   * `(w, h) => new OffscreenCanvas(w, h).getContext('2d', { willReadFrequently: true })`.
   */
  readonly openSurface: (width: number, height: number) => PixelSurface | null;
}

/** Canvases have limits that browsers do not tell, and go blank above them: so a picture is drawn in small tiles. */
const TILE_WIDTH = 4096;
const TILE_HEIGHT = 1024;
const SCREEN_DPI = 96;
/** PNG's filter "up": each byte minus the one above it. Flat areas become zeros. */
const FILTER_UP = 2;

/** Collects what a compressor gives. */
const drain = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array[]> => {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  for (let part = await reader.read(); !part.done; part = await reader.read()) parts.push(part.value);
  return parts;
};

/**
 * A picture as PNG, everything in it `scale` times as large as on the screen. Rows are drawn, filtered and compressed
 * band by band, so the size is bound by no canvas. Throws `RangeError` when no canvas can be had.
 */
export const encodePicturePng = async (
  scene: Scene,
  { scale, openSurface }: PngOptions,
): Promise<Uint8Array<ArrayBuffer>> => {
  const width = Math.round(scene.width * scale);
  const height = Math.round(scene.height * scale);
  const compressor = new CompressionStream('deflate');
  const compressed = drain(compressor.readable);
  const writer = compressor.writable.getWriter();
  const rowLength = 3 * width;
  let above = new Uint8Array(rowLength);
  for (let top = 0; top < height; top += TILE_HEIGHT) {
    const rows = Math.min(TILE_HEIGHT, height - top);
    const pixels = new Uint8Array(rows * rowLength);
    for (let left = 0; left < width; left += TILE_WIDTH) {
      const columns = Math.min(TILE_WIDTH, width - left);
      const surface = openSurface(columns, rows);
      if (!surface) throw new RangeError(`Picture: no canvas of ${columns} × ${rows} pixels can be had.`);
      surface.translate(-left, -top);
      surface.scale(scale, scale);
      drawScene(surface, scene);
      const { data } = surface.getImageData(0, 0, columns, rows);
      for (let row = 0; row < rows; row += 1) {
        let to = row * rowLength + 3 * left;
        for (let from = row * columns * 4; from < (row + 1) * columns * 4; from += 4) {
          pixels[to] = data[from] ?? 0;
          pixels[to + 1] = data[from + 1] ?? 0;
          pixels[to + 2] = data[from + 2] ?? 0;
          to += 3;
        }
      }
    }
    const filtered = new Uint8Array(rows * (1 + rowLength));
    for (let row = 0; row < rows; row += 1) {
      const line = pixels.subarray(row * rowLength, (row + 1) * rowLength);
      const at = row * (1 + rowLength);
      filtered[at] = FILTER_UP;
      for (let i = 0; i < rowLength; i += 1) filtered[at + 1 + i] = (line[i] ?? 0) - (above[i] ?? 0);
      above = line;
    }
    await writer.write(filtered);
  }
  await writer.close();
  return assemblePng(width, height, SCREEN_DPI * scale, await compressed);
};
