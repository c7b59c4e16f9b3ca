import type { Page } from 'playwright-core';

/** A picture as a browser reads it, and the part of it to look at, in its own pixels. */
export interface PicturePart {
  readonly bytes: Buffer;
  readonly type: 'image/png' | 'image/svg+xml';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Difference {
  /** Mean over all pixels and colours, 0 to 255. */
  readonly mean: number;
  /** Share of the pixels that are plainly another colour: by more than 96 of 255. */
  readonly plainly: number;
}

/** Compares two pictures, drawn by the page at the size of the first; what lies a pixel beside is no difference. */
export const comparePictures = (page: Page, first: PicturePart, second: PicturePart): Promise<Difference> =>
  page.evaluate(
    async (parts) => {
      const [a, b] = await Promise.all(
        parts.map(async ({ base64, type, left, top, width, height }) => {
          const image = new Image();
          image.src = `data:${type};base64,${base64}`;
          await image.decode();
          const { width: w = 0, height: h = 0 } = parts[0] ?? {};
          const surface = new OffscreenCanvas(w, h).getContext('2d', { willReadFrequently: true });
          if (!surface) throw new Error('No 2-D canvas.');
          surface.imageSmoothingQuality = 'high';
          surface.drawImage(image, left, top, width, height, 0, 0, w, h);
          return { data: surface.getImageData(0, 0, w, h).data, w, h };
        }),
      );
      if (!a || !b) throw new Error('Two pictures are compared.');
      const { w, h } = a;
      let sum = 0;
      let plainly = 0;
      const apart = (i: number, j: number): number => {
        let most = 0;
        for (let c = 0; c < 3; c += 1) most = Math.max(most, Math.abs((a.data[i + c] ?? 0) - (b.data[j + c] ?? 0)));
        return most;
      };
      for (let y = 1; y < h - 1; y += 1) {
        for (let x = 1; x < w - 1; x += 1) {
          const i = 4 * (y * w + x);
          const here = apart(i, i);
          sum += here;
          if (here <= 96) continue;
          let nearest = here;
          for (const step of [-4, 4, -4 * w, 4 * w]) nearest = Math.min(nearest, apart(i, i + step));
          if (nearest > 96) plainly += 1;
        }
      }
      return { mean: sum / (w * h), plainly: plainly / (w * h) };
    },
    [first, second].map(({ bytes, ...part }) => ({ ...part, base64: bytes.toString('base64') })),
  );
