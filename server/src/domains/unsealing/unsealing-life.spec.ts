import { endsAt, mayDecide, stateAt, stepsOf } from './unsealing-life';

const at = (minutes: number) => new Date(minutes * 60_000);
const asked = { by: 'asker', unitId: 'rated', askerUnits: ['supervision'] };
const decider = (role: 'auditor' | 'supervisor' | 'officer', ...unitIds: string[]) => ({
  personId: 'decider',
  roles: unitIds.map((unitId) => ({ role, unitId })),
});

describe('who decides whether an identity is opened', () => {
  it.each([
    ['an auditor of another body', decider('auditor', 'audit-office'), true],
    ['an auditor of the asker’s unit', decider('auditor', 'supervision'), false],
    ['an auditor who works in the rated unit', decider('auditor', 'audit-office', 'rated'), false],
    ['another supervisor', decider('supervisor', 'audit-office'), false],
    ['whoever asked, as an auditor', { ...decider('auditor', 'audit-office'), personId: 'asker' }, false],
    ['nobody', decider('auditor'), false],
  ])('%s: %s', (_, who, may) => expect(mayDecide(who, asked)).toBe(may));
});

describe('a request', () => {
  const request = { state: 'asked' as const, askedBy: 'asker', askedAt: at(0), decidedAt: null };
  const approved = { ...request, state: 'approved' as const, decidedAt: at(100) };

  it.each([
    [request, 72 * 60, 'asked'],
    [request, 72 * 60 + 1, 'expired'],
    [approved, 130, 'approved'],
    [approved, 131, 'expired'],
    [{ ...approved, state: 'refused' as const }, 9_999, 'refused'],
    [{ ...approved, state: 'shown' as const }, 9_999, 'shown'],
  ])('%j is at minute %i %s', (one, minute, state) => expect(stateAt(one, at(minute).getTime())).toBe(state));

  it.each([
    [request, 0, at(72 * 60)],
    [request, 72 * 60 + 1, null],
    [approved, 101, at(130)],
    [approved, 131, null],
    [{ ...approved, state: 'shown' as const }, 101, null],
  ])('%j waits at minute %i until %s', (one, minute, until) =>
    expect(endsAt(one, at(minute).getTime())).toEqual(until),
  );

  it('leaves a trail of who asked, who decided and who looked', () => {
    const decided = { ...approved, decidedBy: 'decider', shownAt: null };
    expect(stepsOf({ ...request, decidedBy: null, shownAt: null })).toEqual([
      { step: 'asked', by: 'asker', at: at(0) },
    ]);
    expect(stepsOf({ ...decided, state: 'refused' }).map(({ step }) => step)).toEqual(['asked', 'refused']);
    expect(stepsOf({ ...decided, state: 'shown', shownAt: at(105) })).toEqual([
      { step: 'asked', by: 'asker', at: at(0) },
      { step: 'approved', by: 'decider', at: at(100) },
      { step: 'shown', by: 'asker', at: at(105) },
    ]);
  });
});
