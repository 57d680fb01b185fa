import { createHash } from 'node:crypto';

/**
 * Who a code stands for. `code-<name>-<n>` is a sign-in of the person <name>: the same openid for every <n>.
 * `phone-<name>-<n>` is that person's number; a name of four digits is its end. Any other code is a person of its own.
 */
export interface MadeUpPerson {
  readonly openid: string;
  /** Absent for names that begin with `lone-`: their account is bound to no Open Platform account. */
  readonly unionid?: string;
}

const PHONE_CODE = /^(?:phone|abroad)-/;

export const isPhoneCode = (code: string) => PHONE_CODE.test(code);

export function personOf(code: string): MadeUpPerson {
  const name = nameIn(code);
  const openid = `oSTANDIN${digest(`openid ${name}`).slice(0, 20)}`;
  return name.startsWith('lone-')
    ? { openid }
    : { openid, unionid: `uSTANDIN${digest(`unionid ${name}`).slice(0, 20)}` };
}

export const isOpenid = (text: string) => /^oSTANDIN[\w-]{20}$/.test(text);

/** No operator gives out 1990000; `abroad-<name>-<n>` is a number of Hong Kong that is none. */
export function phoneOf(code: string): { readonly purePhoneNumber: string; readonly countryCode: string } {
  const name = nameIn(code);
  const end = /^\d{4}$/.test(name) ? name : fourDigits(name);
  return code.startsWith('abroad-')
    ? { purePhoneNumber: `0000${end}`, countryCode: '852' }
    : { purePhoneNumber: `1990000${end}`, countryCode: '86' };
}

function nameIn(code: string): string {
  return /^(?:code|phone|abroad)-(.+)-\d+$/.exec(code)?.[1] ?? code;
}

function fourDigits(name: string): string {
  const number = createHash('sha256').update(`phone ${name}`).digest().readUInt32BE(0) % 10_000;
  return String(number).padStart(4, '0');
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
