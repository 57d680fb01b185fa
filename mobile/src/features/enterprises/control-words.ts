import { type EnterpriseScope, enterpriseScopes, scopeNames } from '@yingshang/shared/access';
import type { Delegate, Enterprise, Verification } from '@yingshang/shared/contracts/enterprises';
import { addDays, type CalendarDate } from '@yingshang/shared/kernel';
import { longDate } from '../../platform/dates';

const VERIFICATIONS: Readonly<Record<Verification, string>> = {
  none: '未核验',
  representative: '已核验：法定代表人',
  phone: '已核验：登记手机',
  'handed-over': '已核验：前任移交',
};

/** The state of control as a tag; of a made-up enterprise it says so. */
export function verificationWords({ verification, demo }: Pick<Enterprise, 'verification' | 'demo'>): string {
  const words = VERIFICATIONS[verification];
  return demo && verification !== 'none' ? `${words}（演示）` : words;
}

export interface NextStep {
  readonly label: string;
  readonly route: 'control' | 'delegates';
}

/** What to do next about acting for the enterprise. */
export function nextStep({ powers }: Pick<Enterprise, 'powers'>): NextStep {
  return powers.includes('control')
    ? { label: '受托人和移交', route: 'delegates' }
    : { label: '证明我能代表企业', route: 'control' };
}

/** 「看和改企业画像、代办政策申报」 in the order of the catalogue. */
export function scopeWords(scopes: readonly EnterpriseScope[]): string {
  return enterpriseScopes
    .filter((scope) => scopes.includes(scope))
    .map((scope) => scopeNames[scope])
    .join('、');
}

export function delegateCaption({ state, endsOn }: Pick<Delegate, 'state' | 'endsOn'>): string {
  return `${state === 'accepted' ? '已接受' : '等对方接受'} · 到${longDate(endsOn)}`;
}

/** How long a delegation may last, as people say it; a year is the longest. */
export const TERMS = [
  { value: '30', label: '30天' },
  { value: '90', label: '90天' },
  { value: '180', label: '半年' },
  { value: '365', label: '一年' },
] as const;

export function lastDay(term: string, today: CalendarDate): CalendarDate {
  return addDays(today, Number(term));
}
