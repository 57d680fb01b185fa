import { checkRule, type Profile, type Rule } from '@yingshang/shared/eligibility';
import { calendarDate } from '@yingshang/shared/kernel';
import { answerBenefit, missingNames, notChecked, tellingReason } from './benefit-answer';

const names = { region: (code: string) => code, industry: (code: string) => code };
const rule = (json: unknown): Rule => {
  const outcome = checkRule(json);
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  return outcome.value;
};
const loanRule = rule({
  all: [
    { field: 'entityType', op: 'eq', value: 'individual-business' },
    { field: 'industryCode', op: 'industryUnder', value: ['H'] },
    { field: 'employees', op: 'lte', value: 20 },
  ],
});
const answer = (profile: Profile) => answerBenefit(loanRule, profile, calendarDate('2026-11-21'), names);
const shop = { entityType: 'individual-business', industryCode: '62' };

describe('the one reason that a row shows', () => {
  it('is what is missing while the answer is open', () => {
    expect(answer(shop)).toMatchObject({ verdict: 'unknown', missing: ['employees'] });
    expect(tellingReason(answer(shop))).toMatchObject({ field: 'employees', verdict: 'unknown' });
  });

  it('is what stands in the way, even if something is missing too', () => {
    const factory = { entityType: 'enterprise', industryCode: '34' };
    expect(tellingReason(answer(factory))).toMatchObject({ field: 'industryCode', verdict: 'not-met' });
  });

  it('is the most particular condition met, not that the shop is a shop', () => {
    expect(tellingReason(answer({ ...shop, employees: 3 }))).toMatchObject({
      field: 'industryCode',
      verdict: 'met',
    });
  });

  it('falls back on the commonplace when nothing else is asked', () => {
    const plain = rule({ field: 'entityType', op: 'eq', value: 'individual-business' });
    const reading = answerBenefit(plain, shop, calendarDate('2026-11-21'), names);
    expect(tellingReason(reading)).toMatchObject({ field: 'entityType', verdict: 'met' });
  });
});

it('names missing facts as people call them', () => {
  expect(missingNames(['industryCode', 'employees'])).toEqual([
    { field: 'industryCode', name: '行业' },
    { field: 'employees', name: '从业人员数' },
  ]);
});

it('says that a review was not checked only where there is one', () => {
  expect(notChecked('申报')).toHaveLength(3);
  expect(notChecked('免申即享')).toHaveLength(2);
});
