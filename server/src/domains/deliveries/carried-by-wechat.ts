import type { Outcome } from '@yingshang/shared/kernel';
import type { Carried } from './channel';

/** Never sent, and a later attempt may succeed: WeChat was busy, not reached, or took none of our credentials. */
const TROUBLE = new Set([
  'wechat.busy',
  'wechat.unreachable',
  'wechat.token-refused',
  'wechat.token-quota',
  'wechat.misconfigured',
]);
const FAULTY = new Set(['wechat.bad-field', 'wechat.bad-template', 'wechat.page-not-live']);

/** What became of a subscribe message. docs/domains/deliveries.md has the table. */
export function carriedByWechat(outcome: Outcome<unknown>): Carried {
  if (outcome.ok) return { kind: 'arrived' };
  const { code, field } = outcome.refusal;
  if (TROUBLE.has(code)) return { kind: 'not-now', because: 'trouble' };
  if (FAULTY.has(code))
    return {
      kind: 'refused',
      reason: 'bad-template',
      allowance: 'kept',
      fault: field === undefined ? code : `${code} ${field}`,
    };
  return byCode[code] ?? { kind: 'refused', reason: 'refused-by-wechat', allowance: 'kept' };
}

const byCode: Readonly<Record<string, Carried>> = {
  'wechat.no-answer': { kind: 'unclear' },
  'wechat.bad-answer': { kind: 'unclear' },
  'wechat.quota': { kind: 'not-now', because: 'day-quota' },
  'wechat.quota-minute': { kind: 'not-now', because: 'minute-quota' },
  'wechat.not-subscribed': { kind: 'refused', reason: 'not-subscribed', allowance: 'none-left' },
  'wechat.user-unknown': { kind: 'refused', reason: 'no-account', allowance: 'kept' },
  'wechat.not-configured': { kind: 'refused', reason: 'not-configured', allowance: 'kept' },
};
