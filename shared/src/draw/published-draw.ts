import * as z from 'zod/mini';
import { type Outcome, ok, refuse } from '../kernel';
import type { PublishedDraw } from './verify-draw';

const id = z.string();
const count = z.int();

/** Whatever else stands in a file is let be: of a plan and of lines it is hashed with them. */
const shape = z.looseObject({
  manifest: z.looseObject({
    v: z.literal(1),
    kindergartens: z.array(z.looseObject({ id, name: z.string() })),
    stages: z.array(
      z.looseObject({
        id,
        name: z.string(),
        tiers: z.array(z.looseObject({ id, name: z.string() })),
        tiersBy: z.enum(['child', 'kindergarten']),
        seats: z.record(id, count),
        choices: count,
      }),
    ),
  }),
  roll: z.array(
    z.looseObject({
      seq: count,
      children: z.array(z.string()),
      stages: z.record(id, z.array(z.looseObject({ at: id, tier: id }))),
    }),
  ),
  dice: z.string(),
  beacon: z.string(),
  beaconSignature: z.optional(z.string()),
  manifestHash: z.string(),
  rollRoot: z.string(),
  seed: z.string(),
  resultRoot: z.string(),
  results: z.array(
    z.looseObject({
      seq: count,
      rank: count,
      placed: z.nullable(z.looseObject({ stage: id, at: id })),
      waiting: z.record(id, count),
    }),
  ),
});

/** Reads the text of a published file; refuses what is none, with the place where it is not. */
export function readPublishedDraw(text: string): Outcome<PublishedDraw> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return notPublished('draw.not-json', '这个文件不是 JSON，可能没有下载完整');
  }
  const parsed = shape.safeParse(json);
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.join('.') ?? '';
    return notPublished(
      'draw.not-published',
      `这个文件不是派位公布文件：${place || '最外层'} 的写法不对`,
      place,
    );
  }
  // The very value, not what the schema copied of it: every member is hashed.
  return ok(json as PublishedDraw);
}

function notPublished(code: string, message: string, field?: string) {
  return refuse({ code, message, advice: '请到公布页面重新下载派位公布文件（.json）后再试', field });
}
