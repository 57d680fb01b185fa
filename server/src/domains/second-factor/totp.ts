import { Secret, TOTP } from 'otpauth';

/** RFC 6238 as every authenticator app knows it. */
const SHAPE = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
const STEP_MS = SHAPE.period * 1_000;
/** RFC 6238, 5.2: clocks differ, and a code is typed slowly. */
const DRIFT_STEPS = 1;
/** RFC 4226, 4: 160 bits are recommended. */
export const SECRET_BYTES = 20;

export function secretText(bytes: Uint8Array<ArrayBuffer>): string {
  return new Secret({ buffer: bytes.buffer }).base32;
}

/** 「ABCD EFGH …」, as apps show it for typing. */
export function inGroups(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? secret;
}

export function authenticatorUri(secret: string, named: { issuer: string; label: string }): string {
  return new TOTP({ ...SHAPE, ...named, secret: Secret.fromBase32(secret) }).toString();
}

/** Null for what is no code at all; full-width figures and spaces are folded. */
export function readCode(text: string): string | null {
  const folded = text.normalize('NFKC').replace(/[\s-]/g, '');
  return /^\d{6}$/.test(folded) ? folded : null;
}

/** The time step whose code this is, of those near `now` (milliseconds since the epoch); null for none. */
export function matchingStep(secret: string, code: string, now: number): number | null {
  const totp = new TOTP({ ...SHAPE, secret: Secret.fromBase32(secret) });
  const distance = totp.validate({ token: code, timestamp: now, window: DRIFT_STEPS });
  return distance === null ? null : Math.floor(now / STEP_MS) + distance;
}

export type CodeVerdict =
  | { readonly kind: 'right'; readonly step: number }
  | { readonly kind: 'used' }
  | { readonly kind: 'wrong' };

/** A step is good once, and none before it afterwards: whoever watched a code being typed cannot use it again. */
export function judgeCode(
  { secret, lastStep }: { readonly secret: string; readonly lastStep: number },
  code: string,
  now: number,
): CodeVerdict {
  const step = matchingStep(secret, code, now);
  if (step === null) return { kind: 'wrong' };
  return step > lastStep ? { kind: 'right', step } : { kind: 'used' };
}
