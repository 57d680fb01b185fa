import type { RoleGrant } from '@yingshang/shared/access';
import { calendarDate } from '@yingshang/shared/kernel';
import { readEndDate, readName, readPhone } from './staff-input';
import { isLastAdministrator, whyNoChange, whyNoReset } from './staff-rules';

const city = { unitId: 'city', path: ['city'] };
const district = { unitId: 'district', path: ['district', 'city'] };
const elsewhere = { unitId: 'elsewhere', path: ['elsewhere'] };
const administrator = (unitId: string) => ({
  personId: 'a',
  roles: [{ role: 'administrator', unitId }] satisfies RoleGrant[],
});

describe('changing a role', () => {
  it('is nobody’s own business', () =>
    expect(whyNoChange(administrator('city'), { personId: 'a', role: 'officer', unit: district })).toBe(
      'own-roles',
    ));

  it('takes reach, and for auditors and administrators a unit above', () => {
    const change = (own: string, role: 'officer' | 'auditor', unit: typeof district) =>
      whyNoChange(administrator(own), { personId: 'b', role, unit });
    expect(change('city', 'officer', district)).toBeNull();
    expect(change('district', 'officer', city)).toBe('from-above');
    expect(change('district', 'auditor', district)).toBe('from-above');
    expect(change('city', 'auditor', district)).toBeNull();
  });

  it('is always the operator’s, who appoints the first', () =>
    expect(whyNoChange({ operator: true }, { personId: 'b', role: 'administrator', unit: city })).toBeNull());

  it('of the last administrator is refused, unless it is one of the demo', () => {
    expect(isLastAdministrator({ role: 'administrator', demo: false }, 1)).toBe(true);
    expect(isLastAdministrator({ role: 'administrator', demo: false }, 2)).toBe(false);
    expect(isLastAdministrator({ role: 'administrator', demo: true }, 1)).toBe(false);
    expect(isLastAdministrator({ role: 'auditor', demo: false }, 1)).toBe(false);
  });
});

describe('resetting a second factor', () => {
  const reset = (own: string, ...grants: { role: 'officer' | 'administrator'; unit: typeof district }[]) =>
    whyNoReset(administrator(own), { personId: 'b', grants });

  it('takes power over every role that it guards', () => {
    expect(reset('district', { role: 'officer', unit: district })).toBeNull();
    expect(reset('district', { role: 'officer', unit: district }, { role: 'officer', unit: elsewhere })).toBe(
      'from-above',
    );
    expect(
      reset('district', { role: 'officer', unit: district }, { role: 'administrator', unit: city }),
    ).toBe('from-above');
    expect(reset('city', { role: 'administrator', unit: district })).toBeNull();
  });
});

describe('what an administrator types', () => {
  const today = calendarDate('2026-11-21');
  it.each([
    ['王示甲子', true],
    [' 买买提·演示 ', true],
    ['王', false],
    ['王示1', false],
    ['13800000001', false],
    ['', false],
    ['字'.repeat(21), false],
  ])('%p is a name: %p', (text, good) => expect(readName(text).ok).toBe(good));

  it.each([
    ['138 0000 0001', true],
    ['+86 138-0000-0001', true],
    ['02412345678', false],
    ['1380000000', false],
  ])('%p is a mobile number: %p', (text, good) => expect(readPhone(text).ok).toBe(good));

  it.each([
    [null, true],
    ['2026-11-22', true],
    ['2026-11-21', false],
    ['2026-02-30', false],
    ['明年', false],
  ])('%p is a last day: %p', (text, good) => expect(readEndDate(text, today).ok).toBe(good));
});
