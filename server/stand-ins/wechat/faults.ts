import * as z from 'zod/mini';

export const faultModes = [
  'slow',
  'reset',
  'reset-after-effect',
  'busy',
  'quota',
  'minute-quota',
  'expired-token',
  'refused-token',
  'errcode',
  'html',
  'garbage',
  'wrong-shape',
] as const;

/** What the control route takes. docs/operate/wechat.md says what each does. */
export const faultOrder = z.strictObject({
  /** A path of WeChat's, or `*` for all of them. */
  path: z.string(),
  mode: z.enum(faultModes),
  times: z._default(z.int().check(z.positive()), 1),
  /** For `slow`. */
  ms: z._default(z.int().check(z.nonnegative()), 3000),
  /** For `errcode`, and for `expired-token` (40001 or 42001). */
  errcode: z.optional(z.int()),
});

export type FaultOrder = z.input<typeof faultOrder>;
export type Fault = z.infer<typeof faultOrder>;

/** Ordered faults, each taken up by the next calls of its path, oldest first. */
export class Faults {
  private waiting: { readonly fault: Fault; left: number }[] = [];

  order(fault: Fault): void {
    this.waiting.push({ fault, left: fault.times });
  }

  take(path: string): Fault | undefined {
    const next = this.waiting.find(({ fault }) => fault.path === path || fault.path === '*');
    if (next === undefined) return undefined;
    next.left -= 1;
    this.waiting = this.waiting.filter(({ left }) => left > 0);
    return next.fault;
  }

  clear(): void {
    this.waiting = [];
  }

  all(): readonly Fault[] {
    return this.waiting.map(({ fault, left }) => ({ ...fault, times: left }));
  }
}

const plainCodes: Partial<Record<Fault['mode'], number>> = {
  busy: -1,
  quota: 45009,
  'minute-quota': 45011,
  'expired-token': 40001,
  'refused-token': 40001,
  errcode: 40097,
};

/** The error code that a fault answers with; undefined: it is no error of WeChat's own. */
export function errcodeOf({ mode, errcode }: Fault): number | undefined {
  const plain = plainCodes[mode];
  return plain === undefined || (mode !== 'errcode' && mode !== 'expired-token') ? plain : (errcode ?? plain);
}
