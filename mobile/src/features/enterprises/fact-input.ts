import type { ProfileField } from '@yingshang/shared/contracts/enterprises';
import { isCalendarDate, type Outcome, ok, refuse } from '@yingshang/shared/kernel';

export type FactInput = string | number | boolean | string[];

/** What was typed for a number, a date or a code, as the value to send; the server checks it once more. */
export function typedFact(
  field: Pick<ProfileField, 'type' | 'unit' | 'name'>,
  typed: string,
): Outcome<FactInput> {
  const text = typed.normalize('NFKC').replace(/[,\s]/g, '');
  switch (field.type) {
    case 'integer':
      return /^-?\d{1,15}$/.test(text) ? ok(Number(text)) : bad('请填写整数，例如 12');
    case 'number':
      return typedNumber(text, field.unit);
    case 'date':
      return isCalendarDate(text) ? ok(text) : bad('请按 2026-11-21 的写法填写一个真实的日期');
    default:
      return text === '' ? bad(`请填写${field.name}`) : ok(text);
  }
}

/** Shares are typed as percent, as people say them. */
function typedNumber(text: string, unit: string | null): Outcome<FactInput> {
  if (!/^-?\d{1,15}(\.\d{1,6})?%?$/.test(text)) return bad('请填写数字，例如 12.5');
  const number = Number(text.replace('%', ''));
  return ok(unit === '比例' ? Number((number / 100).toFixed(8)) : number);
}

/** What stands in the field before anybody types: the own value, else the one that counts. */
export function shownInput(field: Pick<ProfileField, 'unit' | 'counts' | 'own'>): string {
  const value = (field.own ?? field.counts)?.value;
  if (typeof value === 'number')
    return String(field.unit === '比例' ? Number((value * 100).toFixed(6)) : value);
  return typeof value === 'string' ? value : '';
}

/** The unit to type in. */
export function inputUnit(unit: string | null): string {
  return unit === '比例' ? '%' : (unit ?? '');
}

/** 「= 300万元」 beside a long amount, so that a nought too many is seen. */
export function amountHint(unit: string | null, typed: string): string | undefined {
  const amount = Number(typed.normalize('NFKC').replace(/[,\s]/g, ''));
  if (unit !== '元' || !Number.isFinite(amount) || Math.abs(amount) < 10_000) return undefined;
  const isHuge = Math.abs(amount) >= 100_000_000;
  return `= ${Number((amount / (isHuge ? 100_000_000 : 10_000)).toFixed(4))}${isHuge ? '亿元' : '万元'}`;
}

function bad(message: string) {
  return refuse({ code: 'input.bad-fact', message, advice: '' });
}
