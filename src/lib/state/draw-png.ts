import { InputError } from '../model/errors.ts';
import type { Scene } from '../view/scene-types.ts';

/** A scene as a PNG, `scale` pixels for each CSS pixel. Throws `InputError` when the browser has no canvas to draw on. */
export const drawPng = async (scene: Scene, scale: number): Promise<Blob> => {
  try {
    const { encodePicturePng } = await import('../formats/picture-png.ts');
    const bytes = await encodePicturePng(scene, {
      scale,
      openSurface: (width, height) => new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true }),
    });
    return new Blob([bytes], { type: 'image/png' });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new InputError('no-canvas', `${error.message} Choose a smaller size.`, {}, error);
  }
};
