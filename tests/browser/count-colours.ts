import type { Page } from 'playwright-core';

/** Number of colours in a PNG, decoded by the page: a blank picture has one. */
export const countColours = (page: Page, png: Buffer): Promise<{ colours: number; width: number; height: number }> =>
  page.evaluate(async (base64) => {
    // Not fetched: the page's own policy lets nobody connect to a data address.
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const surface = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!surface) throw new Error('No 2-D canvas.');
    surface.drawImage(image, 0, 0);
    const pixels = new Uint32Array(surface.getImageData(0, 0, image.width, image.height).data.buffer);
    return { colours: new Set(pixels).size, width: image.width, height: image.height };
  }, png.toString('base64'));
