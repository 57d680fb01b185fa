import type { UnsealingView } from '@yingshang/shared/contracts/unsealing';
import { sorted, taskOf, trailOf, untilWords } from './unsealing-words';

const view = (state: UnsealingView['state'], own: boolean): UnsealingView => ({
  id: state,
  unitName: '示例局',
  ground: 'court-order',
  note: '依法调取',
  state,
  askedBy: '王示甲子',
  askedAt: '2026-11-21T02:00:00.000Z',
  until: null,
  steps: [],
  own,
});

describe('what somebody may do with a request to open who rated', () => {
  it.each([
    [view('asked', false), true, 'decide'],
    // Nobody decides what they asked for, whatever other roles they hold.
    [view('asked', true), true, 'wait'],
    [view('asked', false), false, 'none'],
    [view('approved', true), false, 'look'],
    [view('approved', false), true, 'wait'],
    [view('refused', true), false, 'none'],
    [view('shown', true), false, 'none'],
    [view('expired', true), true, 'none'],
  ])('%j, an auditor: %s: %s', (one, isAuditor, task) => expect(taskOf(one, isAuditor)).toBe(task));

  it('stands above what is only to be read', () => {
    const { tasks, others } = sorted([view('shown', true), view('approved', true)], false);
    expect([tasks.length, others.length]).toEqual([1, 1]);
  });
});

it('a request says until when something may be done, in the city’s time', () => {
  const until = '2026-11-24T02:00:00.000Z';
  expect(untilWords({ until, state: 'asked' })).toBe('11月24日 10:00前决定，过期作废');
  expect(untilWords({ until, state: 'approved' })).toBe('11月24日 10:00前由申请人查看，过期作废');
  expect(untilWords({ until: null, state: 'shown' })).toBe('');
});

it('the trail names who did each step, and when', () => {
  const steps = [{ step: 'asked' as const, by: '王示甲子', at: '2026-11-21T02:00:00.000Z' }];
  expect(trailOf({ steps })).toEqual([{ key: 'asked', title: '王示甲子申请', when: '11月21日 10:00' }]);
});
