import * as z from 'zod/mini';
import type { Ending } from './ending';

const envelope = z.looseObject({ errcode: z.optional(z.int()), errmsg: z.optional(z.string()) });

/** WeChat answers 200 with or without an `errcode`, labelled as text or JSON; only the body tells. */
export function readAnswer<T>(text: string, answer: z.ZodMiniType<T>): Ending<T> {
  const body = jsonOf(text);
  const read = envelope.safeParse(body);
  if (!read.success) return { kind: 'bad-answer' };
  const { errcode = 0, errmsg = '' } = read.data;
  if (errcode !== 0)
    return { kind: 'errcode', errcode, errmsg, rid: /\brid: ([\w-]+)/.exec(errmsg)?.[1] ?? '' };
  const value = answer.safeParse(body);
  return value.success ? { kind: 'answered', value: value.data } : { kind: 'bad-answer' };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
