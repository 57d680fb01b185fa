import type { Message } from '@yingshang/shared/contracts/notices';
import { device } from '../../test/stand-ins/taro';
import { aMessage } from '../../test/support/a-message';
import { stepOf } from './message-step';
import { useSession } from './session';

const policy = { id: 'p', title: '示例补贴办法', category: 'subsidy' };
const stepFor = (changes: Partial<Message>) => {
  device.reset();
  const step = stepOf(aMessage(changes));
  step?.go();
  return step === null ? null : [step.label, device.visited()[0], step.asks];
};

describe('the one thing to do about a message', () => {
  it('is to claim what can be had now', () =>
    expect(stepFor({ after: { verdict: 'eligible', phase: 'open' } })).toEqual([
      '怎么领',
      '/features/benefits/pages/claim/index?id=p',
      'enterprise',
    ]));

  it('is to look at what cannot be applied for, or can no longer', () => {
    const policyPage = '/features/policies/pages/policy/index?id=p';
    expect(stepFor({ after: { verdict: 'eligible', phase: 'not-yet-open' } })).toEqual([
      '看政策',
      policyPage,
      'enterprise',
    ]);
    expect(stepFor({ after: { verdict: 'none' } })).toEqual(['看政策', policyPage, 'enterprise']);
  });

  it('is to say what is missing, in the profile of the enterprise that the message is about', () =>
    expect(stepFor({ after: { verdict: 'perhaps', phase: 'open' } })).toEqual([
      '去补充信息',
      '/features/enterprises/pages/profile/index?id=e',
      'nothing',
    ]));

  it('is nothing for a policy that is gone', () =>
    expect(
      stepFor({ subject: { kind: 'policy', cause: 'withdrawn', policy }, after: { verdict: 'none' } }),
    ).toBe(null));

  it('leads from changed facts to the one policy that moved, or to all results', () => {
    const change = { policy, before: { verdict: 'none' }, after: { verdict: 'none' }, head: '' } as const;
    const facts = { subject: { kind: 'facts' }, after: null } as const;
    expect(stepFor({ ...facts, changes: [change] })?.[0]).toBe('看政策');
    expect(stepFor({ ...facts, changes: [change, change] })).toEqual([
      '看结果',
      '/features/benefits/pages/results/index',
      'enterprise',
    ]);
  });

  it.each([
    ['answered', '看我的评价'],
    ['follow-up', '去说一说'],
    ['result-out', '看我的评价'],
  ] as const)('of a rating that was %s leads its rater to it: %s', (event, label) =>
    expect(stepFor({ subject: { kind: 'case', board: 'ratings', event, caseId: 't' } })).toEqual([
      label,
      '/features/ratings/pages/rating/index?ticket=t',
      'nothing',
    ]),
  );

  it.each([
    ['needs-you', '/features/follow-ups/pages/unit-case/index?id=c'],
    ['overdue', '/features/follow-ups/pages/supervised-case/index?id=c'],
  ] as const)('leads staff, told of a bad rating by %s, to their own desk', (event, address) =>
    expect(stepFor({ subject: { kind: 'case', board: 'follow-ups', event, caseId: 'c' } })).toEqual([
      '去办理',
      address,
      'nothing',
    ]),
  );

  it.each([
    ['needs-you', '/features/complaint-desk/pages/unit-case/index?id=c'],
    ['late', '/features/complaint-desk/pages/unit-case/index?id=c'],
    ['overdue', '/features/complaint-desk/pages/supervised-case/index?id=c'],
    ['follow-up', '/features/complaint-desk/pages/supervised-case/index?id=c'],
  ] as const)('leads staff, told of a complaint by %s, to their own desk', (event, address) =>
    expect(stepFor({ subject: { kind: 'case', board: 'complaint-desk', event, caseId: 'c' } })).toEqual([
      '去办理',
      address,
      'nothing',
    ]),
  );

  it.each([
    ['result-out', '看得分', 'unit/index?id=u-1&month=2026-10'],
    ['answered', '看核定结果', 'objections/index?id=u-1&month=2026-10'],
    ['needs-you', '去复核', 'reviews/index'],
  ] as const)('leads from a score, told by %s, to %s', (event, label, page) =>
    expect(
      stepFor({ subject: { kind: 'case', board: 'unit-scores', event, caseId: 'u-1~2026-10' } }),
    ).toEqual([label, `/features/statistics/unit-scores/pages/${page}`, 'nothing']),
  );

  it.each([
    ['needs-you', '看年度得分', '/features/statistics/yearly/pages/unit/index?id=u-1&year=2026'],
    ['result-out', '看年度得分', '/features/statistics/yearly/pages/unit/index?id=u-1&year=2026'],
    ['follow-up', '去办理', '/features/statistics/yearly/pages/desk/index'],
    ['closing', '去办理', '/features/statistics/yearly/pages/desk/index'],
  ] as const)('leads whoever is told of a year by %s to its page or its desk', (event, label, address) =>
    expect(stepFor({ subject: { kind: 'case', board: 'year-scores', event, caseId: 'u-1~2026' } })).toEqual([
      label,
      address,
      'nothing',
    ]),
  );

  it.each([
    ['accepted', '看我的报名'],
    ['returned', '去补正'],
  ] as const)('leads a guardian, told that it was %s, to their application', (event, label) =>
    expect(stepFor({ subject: { kind: 'case', board: 'kindergarten', event, caseId: 'c' } })).toEqual([
      label,
      '/features/kindergarten/pages/application/index?id=c',
      'nothing',
    ]),
  );

  it('leads a supervisor to their own desk also where a unit would be told', () => {
    const unit = { id: 'u', name: '示例局' };
    useSession.getState().start('token', {
      id: 'p',
      kind: 'staff',
      displayName: '王示甲',
      demo: true,
      unit,
      roles: [{ role: 'supervisor', unit }],
    });
    const subject = { kind: 'case', board: 'complaint-desk', event: 'needs-you', caseId: 'c' } as const;
    expect(stepFor({ subject })?.[1]).toBe('/features/complaint-desk/pages/supervised-case/index?id=c');
    useSession.getState().end();
  });
});
