import type * as z from 'zod/mini';

/** One documented call of WeChat's server interface. */
export interface WechatRequest<T = unknown> {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
  readonly answer: z.ZodMiniType<T>;
  /** Asked twice it does no more than once, so that it may be asked again after an unclear ending. */
  readonly harmless: boolean;
}
