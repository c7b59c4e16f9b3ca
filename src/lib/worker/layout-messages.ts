import { z } from './zod-messages.ts';

const floats32 = z.instanceof(Float32Array);
const floats64 = z.instanceof(Float64Array);
const numbers = z.instanceof(Uint32Array);

/** What the page asks of the layout worker: `LayoutInput`, whose arrays come by transfer. */
export const layoutRequestSchema = z.object({
  ids: z.array(z.string()),
  radius: floats32,
  labelWidth: floats32,
  labelHeight: floats32,
  x: floats64,
  y: floats64,
  fixed: z.instanceof(Uint8Array),
  source: numbers,
  target: numbers,
  weight: floats32,
  aspect: z.number().check(z.positive()),
});

/** What the layout worker answers: progress and pictures on the way, then the places or what went wrong. */
export const layoutReplySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), done: z.number() }),
  z.object({ kind: z.literal('picture'), x: floats64, y: floats64 }),
  z.object({ kind: z.literal('places'), x: floats64, y: floats64 }),
  z.object({ kind: z.literal('failed'), message: z.string() }),
]);

export type LayoutReply = z.infer<typeof layoutReplySchema>;
