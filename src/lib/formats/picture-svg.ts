import { BASE_LINE, HALO_WIDTH } from '../view/draw-scene.ts';
import { FONT_FAMILY } from '../view/fonts.ts';
import { toNumberText as number, toPathData } from '../view/path-data.ts';
import type { Scene, ScenePath, SceneShape, SceneText } from '../view/scene-types.ts';
import { escapeXml } from './xml-text.ts';

const encodePath = ({ steps, fill, stroke, strokeWidth, dash, round, opacity }: ScenePath): string => {
  const attributes = [`d="${toPathData(steps)}"`, `fill="${fill ?? 'none'}"`];
  if (fill !== null) attributes.push('fill-rule="evenodd"');
  if (stroke !== null) attributes.push(`stroke="${stroke}"`, `stroke-width="${number(strokeWidth)}"`);
  if (stroke !== null) attributes.push('stroke-linejoin="round"');
  if (round) attributes.push('stroke-linecap="round"');
  if (dash.length > 0) attributes.push(`stroke-dasharray="${dash.map(number).join(' ')}"`);
  if (opacity < 1) attributes.push(`opacity="${number(opacity)}"`);
  return `<path ${attributes.join(' ')}/>`;
};

const encodeText = ({ text, x, y, align, size, bold, colour, halo, angle, opacity }: SceneText): string => {
  const attributes = [
    `x="${number(x)}"`,
    `y="${number(y)}"`,
    `font-size="${number(size)}"`,
    `fill="${colour}"`,
    `dy="${BASE_LINE}em"`,
  ];
  if (align !== 'start') attributes.push(`text-anchor="${align}"`);
  if (bold) attributes.push('font-weight="600"');
  if (halo !== null) {
    attributes.push(
      `stroke="${halo}"`,
      `stroke-width="${HALO_WIDTH}"`,
      'stroke-linejoin="round"',
      'paint-order="stroke"',
    );
  }
  if (angle !== 0) {
    attributes.push(`transform="rotate(${number((angle * 180) / Math.PI)} ${number(x)} ${number(y)})"`);
  }
  if (opacity < 1) attributes.push(`opacity="${number(opacity)}"`);
  return `<text ${attributes.join(' ')}>${escapeXml(text)}</text>`;
};

const encodeShape = (shape: SceneShape): string => (shape.kind === 'path' ? encodePath(shape) : encodeText(shape));

/** A picture as SVG 1.1: the same geometry as the PNG, with text as text. */
export const encodePictureSvg = ({ title, width, height, background, shapes }: Scene): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${number(width)}" height="${number(height)}" ` +
      `viewBox="0 0 ${number(width)} ${number(height)}" font-family="${escapeXml(FONT_FAMILY)}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${number(width)}" height="${number(height)}" fill="${background}"/>`,
    ...shapes.map(encodeShape),
    '</svg>',
    '',
  ].join('\n');
