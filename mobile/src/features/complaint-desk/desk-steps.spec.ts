import { commandRules } from '@yingshang/shared/complaints';
import { complaintStepKind } from '@yingshang/shared/contracts/complaints';
import { isUnassigned, isWordy, stepLabel, supervisedSteps, unitSteps, wordings } from './desk-steps';

const every = complaintStepKind.options;
const kindsOf = (...roles: readonly string[]) =>
  every.filter((kind) => commandRules[kind].by.some((role) => roles.includes(role)));

describe('what a desk offers', () => {
  it('is every step of its people, each once', () => {
    expect([...unitSteps(every, { status: 'handling' })].toSorted()).toEqual(
      kindsOf('lead', 'handler').toSorted(),
    );
    expect([...supervisedSteps(every, true)].toSorted()).toEqual(kindsOf('supervisor').toSorted());
  });

  it('is no more than what may be done', () => {
    expect(unitSteps([], { status: 'answered' })).toEqual([]);
    expect(unitSteps(['urge', 'reply'], { status: 'assigned' })).toEqual(['reply']);
  });

  it('begins with giving it to somebody while nobody has it in hand', () => {
    expect(unitSteps(['assign', 'hand-back'], { status: 'accepted' })[0]).toBe('assign');
    expect(unitSteps(['assign', 'reply'], { status: 'reopened' })[0]).toBe('assign');
    expect(unitSteps(['assign', 'reply'], { status: 'assigned' })[0]).toBe('reply');
  });

  it('begins with approving once an answer waits', () =>
    expect(unitSteps(['assign', 'draft', 'approve', 'send-draft-back'], { status: 'handling' })[0]).toBe(
      'approve',
    ));

  it('begins with finding the unit while nobody knows whose it is', () => {
    expect(supervisedSteps(['accept', 'direct', 'return'], false)[0]).toBe('direct');
    expect(supervisedSteps(['accept', 'direct', 'return'], true)[0]).toBe('accept');
    expect(supervisedSteps(['direct', 'urge', 'return'], true)[0]).toBe('urge');
  });
});

it('every step has words on its button, and every form says who reads it', () => {
  for (const step of [...unitSteps(every, { status: 'handling' }), ...supervisedSteps(every, true)])
    expect(stepLabel(step)).toMatch(/^[^a-z]{2,10}$/);
  const limits = { questionDays: 4, handBackDays: 3 };
  for (const { hint } of Object.values(wordings)) expect(hint(limits)).toMatch(/投诉人|单位/);
  expect(wordings.ask.hint(limits)).toContain('最多4个工作日');
  expect(wordings['hand-back'].hint(limits)).toContain('3个工作日内');
});

it('giving it to somebody else is called so', () => {
  expect(stepLabel('assign', true)).toBe('改派承办人');
  expect(stepLabel('assign', false)).toBe('安排承办人');
  expect(stepLabel('direct', true)).toBe('转给别的单位');
  expect(stepLabel('direct', false)).toBe('转给承办单位');
  expect([isUnassigned({ status: 'accepted' }), isUnassigned({ status: 'handling' })]).toEqual([true, false]);
});

it('steps with a form of their own are not taken with words alone', () =>
  expect([isWordy('reply'), isWordy('revisit'), isWordy('assign')]).toEqual([true, false, false]));
