import { InputError } from '../model/errors.ts';
import { drawScene } from '../view/draw-scene.ts';
import type { Scene } from '../view/scene-types.ts';

/**
 * A scene as a PNG, `scale` pixels for each CSS pixel. Throws `InputError` when the browser has no canvas of that size.
 */
export const drawPng = async (scene: Scene, scale: number): Promise<Blob> => {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(scene.width * scale);
  canvas.height = Math.round(scene.height * scale);
  const context = canvas.getContext('2d');
  context?.scale(scale, scale);
  if (context) drawScene(context, scene);
  const blob = context && (await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png')));
  if (blob) return blob;
  throw new InputError(
    'picture-too-large',
    `This browser cannot draw ${canvas.width} × ${canvas.height} pixels. Choose a smaller size.`,
  );
};
